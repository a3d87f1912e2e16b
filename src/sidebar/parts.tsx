// Small parts that several screens share: a button, the chip of a dimension, a field with its label and messages.
import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';
import type { PanelState } from '../commands/panel-types.ts';
import type { PanelWords } from '../messages/panel.th.ts';
import type { FieldMessage } from './field-checks.ts';
import { Icon, type IconName } from './icons.tsx';
import type { Panel } from './panel.ts';
import type { Form, View } from './view.ts';
import { fill } from './words.ts';

/** What every screen needs. */
export interface ScreenProps {
  readonly panel: Panel;
  readonly view: View;
  readonly state: PanelState;
  readonly say: PanelWords;
}

/** What every field of the form needs. */
export interface FieldProps extends ScreenProps {
  readonly form: Form;
  /** All messages of the form. */
  readonly messages: readonly FieldMessage[];
}

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

/** A dimension as a number on its colour, and in words for who can't see it. */
export function Chip({ dimension, say }: { dimension: number | null; say: PanelWords }): JSX.Element {
  return (
    <span class={`chip d${dimension}`}>
      <span aria-hidden="true">{dimension ?? '?'}</span>
      <span class="unseen">{dimension ? fill(say.dimensionOf, dimension) : say.dimensionUnknown}</span>
    </span>
  );
}

/** The messages of some columns. */
export function Messages({ of, messages }: { of: (key: string) => boolean } & Pick<FieldProps, 'messages'>) {
  return (
    <div aria-live="polite">
      {messages
        .filter(({ key }) => of(key))
        .map(({ severity, text }) => (
          <Message key={text} kind={severity}>
            {text}
          </Message>
        ))}
    </div>
  );
}

/** What ties an input to its field: name, focus, and whether it holds an error. */
export function inputOf(column: string, messages: readonly FieldMessage[]) {
  return {
    id: column,
    'data-focus': column,
    'aria-invalid': messages.some(({ key, severity }) => key === column && severity === 'error'),
    'aria-describedby': `${column}-notes`,
  };
}

/** A field: its label above; hints and messages below. */
export function Field(
  props: Pick<FieldProps, 'messages'> & {
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
        <Messages of={(key) => key === column} messages={messages} />
      </div>
    </div>
  );
}
