// Free text: a field that grows with it. In a line of text Enter saves, as everywhere in the form, and Shift+Enter makes a new line;
// in a long text Enter makes a new line, as its lists need them.
import type { JSX } from 'preact';
import { Button, breaksOf, typeInto } from '../parts.tsx';
import { say, state } from '../state/desk.ts';
import { searchForm } from '../state/list-items.ts';
import { ColumnField, type FieldDef, type FieldProps, inputOfColumn } from './field.tsx';
import { plainText } from './plain-text.ts';

/** A field of so many lines at first; `long`: Enter makes a new line. */
function textField(rows: number, long = false): FieldDef<string> {
  return {
    shows: (_, cell) => plainText(cell),
    Field: (props: FieldProps): JSX.Element => {
      const input = inputOfColumn(props, props.columns[0].key);
      return (
        <ColumnField {...props}>
          <textarea
            {...input}
            rows={rows}
            style={breaksOf(input.value)}
            onKeyDown={(event) => {
              const { currentTarget } = event;
              if (long || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              currentTarget.form?.requestSubmit();
            }}
          />
        </ColumnField>
      );
    },
  };
}

/** Projects that are offered at once. */
const OFFERED = 5;

/** Where one types in a list: its field, and which of its lines. */
let typing = { key: '', line: 0 };

/** What appears below the field that one types in isn't left behind the buttons at the bottom. */
const inSight = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' });

/** A list of the plan's projects, one a line: while one types, those whose names hold what stands in the line are offered. */
function LinesField(props: FieldProps): JSX.Element {
  const [{ key }] = props.columns;
  const lines = String(props.form.values[key]).split('\n');
  const line = searchForm((typing.key === key && lines[typing.line]) || '');
  const offered = state.projects.filter((name) => line.length > 1 && searchForm(name).includes(line));
  const isPicked = offered.some((name) => name === lines[typing.line]);
  const pick = (name: string) => {
    const start = lines.slice(0, typing.line).join('\n').length + Number(typing.line > 0);
    typeInto(key, name, props.change, start, start + (lines[typing.line] ?? '').length);
  };
  return (
    <div
      onInputCapture={({ target }) => {
        // Before the field takes the text, and is drawn anew with it.
        const { value, selectionStart } = target as HTMLTextAreaElement;
        typing = { key, line: value.slice(0, selectionStart).split('\n').length - 1 };
      }}
    >
      {LONG_TEXT_FIELD.Field(props)}
      {!isPicked && offered[0] && (
        <fieldset class="field" aria-label={say.pick} ref={inSight}>
          {offered.slice(0, OFFERED).map((name) => (
            <Button key={name} class="link" onClick={() => pick(name)}>
              {name}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
/** A line of text that other rows have, too: theirs are offered while one types. One that has several lines is typed as a text. */
export const OWNER_FIELD: FieldDef<string> = {
  ...textField(1),
  Field: (props) => {
    const [{ key }] = props.columns;
    if (String(props.form.start[key]).includes('\n')) return SHORT_TEXT_FIELD.Field(props);
    const others = new Set(state.rows.map(({ cells }) => plainText(cells[key]).trim()));
    return (
      <ColumnField {...props}>
        <input {...inputOfColumn(props, key)} type="text" list="owners" />
        <datalist id="owners">
          {[...others].map((other) => other && <option key={other} value={other} />)}
        </datalist>
      </ColumnField>
    );
  },
};

/** A line of text. */
export const SHORT_TEXT_FIELD = textField(1);

/** A name, which may need two. */
export const PROJECT_NAME_FIELD = textField(2);

/** A text of several lines, kept as they are typed. */
export const LONG_TEXT_FIELD = textField(4, true);

/** Texts, one a line: projects of the plan are offered. */
export const LINES_FIELD: FieldDef<string> = { ...LONG_TEXT_FIELD, Field: LinesField };
