// Below a text of the book: what may stand in braces in it and what fills it, and the text as it will print.
import type { JSX } from 'preact';
import { printedInThai } from '../../core/documents/book/printed-digits.ts';
import { fillSlots } from '../../core/documents/book/slots.ts';
import type { PanelSlots } from '../../panel/panel-types.ts';
import { change, LINE_TEXT } from '../actions/form-actions.ts';
import { Button, breaksOf, Message, typeInto } from '../parts.tsx';
import { say } from '../state/desk.ts';
import type { Form } from '../state/view.ts';
import { fill } from '../words.ts';

/** What becomes of the typed text, and the slots to choose from. */
export function SlotsOfText({ form, slots: given }: { form: Form; slots: PanelSlots }): JSX.Element {
  const typed = String(form.values[LINE_TEXT] ?? '');
  const { text, unknown } = fillSlots(typed, new Map(given.slots));
  const printed = given.thaiDigits ? printedInThai(text) : text;
  return (
    <>
      <div aria-live="polite">
        {[...new Set(unknown)].map((slot) => (
          <Message key={slot} kind="warning">
            {fill(say.slotUnknown, slot)}
          </Message>
        ))}
      </div>
      <section class="field">
        <h3>{say.printsAs}</h3>
        <p class="printed" style={breaksOf(printed)}>
          {printed}
        </p>
      </section>
      <section class="field">
        <h3>{say.slots}</h3>
        <p class="note">{say.slotsWhy}</p>
        <ul class="slots">
          {given.slots.map(([name, filled]) => (
            <li key={name} class="row">
              <Button class="link" onClick={() => typeInto(LINE_TEXT, `{${name}}`, change)}>
                {`{${name}}`}
              </Button>
              <span class="note">{filled || say.slotEmpty}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
