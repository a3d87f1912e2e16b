// Small parts that several screens share: a button, the chip of a dimension, a field with its label and messages.
import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { say, view } from './state/desk.ts';
import type { FieldMessage, FormValues } from './state/values.ts';
import { fill } from './words.ts';

/** A button that never sends a form. */
export function Button(
  props: ButtonHTMLAttributes<HTMLButtonElement> & { icon?: IconName; children?: ComponentChildren },
): JSX.Element {
  const { icon, children, ...rest } = props;
  return (
    <button type="button" {...rest}>
      {icon && <Icon name={icon} />} {children}
    </button>
  );
}

/** A box to tick, or by a `name` one of several to choose from, with its words and what stands before them. */
export function Choice(props: {
  name?: string;
  checked: boolean;
  indeterminate?: boolean;
  disabled?: boolean;
  'data-focus'?: string;
  onChange: () => unknown;
  mark?: JSX.Element;
  children: ComponentChildren;
}): JSX.Element {
  const { mark, children, ...rest } = props;
  return (
    <label class="choice">
      <input type={rest.name ? 'radio' : 'checkbox'} {...rest} />
      {mark}
      <span>{children}</span>
    </label>
  );
}

/** A form's id: a screen has one at most. */
const FORM = 'form';

/** The form of a screen; its button stands in the foot of the panel. */
export function Form(props: { send: () => unknown; children: ComponentChildren }): JSX.Element {
  return (
    <form
      id={FORM}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        props.send();
      }}
    >
      {props.children}
    </form>
  );
}

/** What sends the form of the screen, and what else can be done with it, if anything. */
export function FormButtons(props: { save: string; other: string | false; act: () => unknown }): JSX.Element {
  const { busy: disabled } = view;
  return (
    <div class="row">
      <Button type="submit" form={FORM} class="primary" disabled={disabled}>
        {props.save}
      </Button>
      {props.other && (
        <Button disabled={disabled} onClick={props.act}>
          {props.other}
        </Button>
      )}
    </div>
  );
}

/** What stands above a form: the way back, and what it is. */
export function Head(props: {
  back: string;
  leave: () => void;
  tabIndex?: number;
  'data-focus'?: string;
  style?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { back, leave, children, ...rest } = props;
  return (
    <div class="head">
      <Button class="bare" icon="back" title={back} onClick={leave} />
      <h2 {...rest}>{children}</h2>
    </div>
  );
}

/** What may be chosen, each by its words; its value is given, as a browser would take it from the words with other white space. */
export function Options({ of }: { of: readonly string[] }): JSX.Element {
  return (
    <>
      {of.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </>
  );
}

/** Something to be known, with what can be done about it; `must`: it is to be answered before all else. */
export function Ask(props: { text: string; must?: boolean; children: ComponentChildren }): JSX.Element {
  const id = props.must ? 'ask' : undefined;
  return (
    <section class="ask" role={id && 'alertdialog'} aria-labelledby={id}>
      <p id={id}>{props.text}</p>
      <div class="row">{props.children}</div>
    </section>
  );
}

/** A line of text with its sign: how it went, an error, a warning. */
export function Message(props: {
  kind: 'done' | 'error' | 'warning';
  children: ComponentChildren;
}): JSX.Element {
  return (
    <p class={`message ${props.kind}`}>
      <Icon name={props.kind} /> <span>{props.children}</span>
    </p>
  );
}

/** Letters; a text of more is broken wherever a line ends: a browser takes seconds to find the words of so much Thai. */
const LONG = 2000;

/** The style of an element that shows a text of the officer's, as long as it may be. */
export function breaksOf(text: string): string {
  return text.length > LONG ? 'line-break:anywhere' : '';
}

/** A dimension as a number on its colour, and in words for who can't see it. */
export function Chip({ dimension }: { dimension: number | null }): JSX.Element {
  return (
    <span class={`chip d${dimension}`}>
      <span aria-hidden="true">{dimension ?? '?'}</span>
      <span class="unseen">{dimension ? fill(say.dimensionOf, dimension) : say.dimensionUnknown}</span>
    </span>
  );
}

/** Every message of the form. */
interface Said {
  readonly messages: readonly FieldMessage[];
}

/** The messages of a column, or of all columns of a series. */
export function Messages({ of, messages }: { of: string } & Said): JSX.Element {
  return (
    <div aria-live="polite">
      {messages.map(
        ({ key, severity, text }) =>
          [key, key.replace(/\d+$/, '')].includes(of) && (
            <Message key={text} kind={severity}>
              {text}
            </Message>
          ),
      )}
    </div>
  );
}

/** What ties an input to its field: name, focus, whether it holds an error; what it shows, and who takes what is typed. */
export function inputOf(
  column: string,
  messages: readonly FieldMessage[],
  value: string,
  take: (text: string) => void,
) {
  return {
    ...typedIn(value, take),
    id: column,
    'data-focus': column,
    'aria-invalid': messages.some(({ key, severity }) => key === column && severity === 'error'),
    'aria-describedby': `${column}-notes`,
  };
}

/** What an input shows, and who takes what is typed or chosen there. */
export function typedIn(value: string, take: (text: string) => void) {
  return {
    value,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      take(currentTarget.value),
  };
}

/** A field: its label above; hints and messages below. */
export function Field(
  props: Said & {
    column: string;
    label: ComponentChildren;
    hint?: ComponentChildren;
    children: ComponentChildren;
  },
): JSX.Element {
  const { column, label, hint, messages, children } = props;
  return (
    <div class="field">
      <label for={column}>{label}</label>
      {children}
      <div id={`${column}-notes`}>
        {hint && <p class="note">{hint}</p>}
        <Messages of={column} messages={messages} />
      </div>
    </div>
  );
}

/** Types a text into a field, in place of what is marked there or stands from `start` to `end`; one goes on typing behind it. */
export function typeInto(
  key: string,
  text: string,
  change: (values: FormValues) => void,
  start?: number,
  end?: number,
): void {
  const field = document.getElementById(key) as HTMLTextAreaElement;
  field.setRangeText(text, start ?? field.selectionStart, end ?? field.selectionEnd, 'end');
  change({ [key]: field.value });
  field.focus();
}
