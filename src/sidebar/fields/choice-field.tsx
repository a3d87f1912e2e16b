// One of a few words or numbers, to choose from a list; it may be left empty.
import type { JSX } from 'preact';
import { certain } from '../../core/reading.ts';
import { Field, inputOf } from '../parts.tsx';
import { labelFor, missingLines } from '../state/label-of.ts';
import { contextOf } from '../state/read-state.ts';
import type { FieldDef, FieldProps } from './field.ts';
import { plainText, textOrEmpty } from './plain-text.ts';

function ChoiceField(props: FieldProps): JSX.Element {
  return <Choices {...props} choices={props.columns[0].type.choices(contextOf())} />;
}

function Choices(props: FieldProps & { choices: readonly string[] }): JSX.Element {
  const { form, messages, change, choices, columns } = props;
  const [column] = columns;
  const { key } = column;
  const value = String(form.values[key]);
  // What can't be understood stays to be seen until another is chosen.
  const shown = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <Field column={key} label={labelFor(column)} messages={messages}>
      <select
        {...inputOf(key, messages)}
        value={value}
        onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
      >
        <option value="" />
        {shown.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A choice; what is understood is shown as the choice that it is. */
export const CHOICE_FIELD: FieldDef<string | number> = {
  shows: (reading, cell) => String(certain(reading) ?? plainText(cell)),
  tells: textOrEmpty,
  Field: ChoiceField,
};

/** The label of a new line: of those that the sheet lacks. */
export const LINE_LABEL_FIELD: FieldDef<string> = {
  ...CHOICE_FIELD,
  Field: (props) => <Choices {...props} choices={missingLines() ?? []} />,
};
