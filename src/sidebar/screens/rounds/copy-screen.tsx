// One project's report in the order of e-PlanNACC's form, each value with a button that copies it.
import type { JSX } from 'preact';
import { Button, Choice, Head, Message } from '../../parts.tsx';
import { tell } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { leaveCopy } from './actions.ts';
import { copy } from './copy.ts';
import { type RoundForm, words } from './desk.ts';
import { ePlanValues, isOutdated, isTyped, tick } from './e-plan.ts';

/** The screen of the project whose form is open. */
export function CopyScreen({ form: { row } }: { form: RoundForm }): JSX.Element {
  return (
    <>
      <Head back={words.formScreen} leave={leaveCopy} tabIndex={-1} data-focus="round-copy">
        {words.copyScreen}
      </Head>
      <dl class="copy">
        {ePlanValues(row).map(([label, value, instead]) => (
          <div key={label} class="field">
            <dt class="note">{label}</dt>
            <dd>{value || instead || words.notFilled}</dd>
            <dd>
              {value !== '' && (
                <Button
                  aria-label={`${words.copy} ${label}`}
                  onClick={() => copy(value) && tell(fill(words.copied, label))}
                >
                  {words.copy}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Choice checked={isTyped(row)} onChange={() => tick(row)}>
        {words.done}
      </Choice>
      {isOutdated(row) && <Message kind="warning">{words.typedBefore}</Message>}
    </>
  );
}
