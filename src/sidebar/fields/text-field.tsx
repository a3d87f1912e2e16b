// Free text: a field that grows with it. In a line of text Enter saves, as everywhere in the form, and Shift+Enter makes a new line;
// in a long text Enter makes a new line, as its lists need them.
import type { JSX } from 'preact';
import { breaksOf, Field, inputOf } from '../parts.tsx';
import { labelFor } from '../state/label-of.ts';
import type { FieldDef, FieldProps } from './field.ts';
import { plainText, textOrEmpty } from './plain-text.ts';

/** A field of so many lines at first; `long`: Enter makes a new line. */
function textField(rows: number, long = false): FieldDef<string> {
  return {
    shows: (_, cell) => plainText(cell),
    tells: textOrEmpty,
    Field: ({ form, messages, change, columns: [column] }: FieldProps): JSX.Element => {
      const { key } = column;
      const text = String(form.values[key]);
      return (
        <Field column={key} label={labelFor(column)} messages={messages}>
          <textarea
            {...inputOf(key, messages)}
            rows={rows}
            style={breaksOf(text)}
            value={text}
            onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
            onKeyDown={(event) => {
              const { currentTarget } = event;
              if (long || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              currentTarget.form?.requestSubmit();
            }}
          />
        </Field>
      );
    },
  };
}

/** A line of text. */
export const SHORT_TEXT_FIELD = textField(1);

/** A name, which may need two. */
export const PROJECT_NAME_FIELD = textField(2);

/** A text of several lines, kept as they are typed. */
export const LONG_TEXT_FIELD = textField(4, true);
