// A number that is no money: a target, a result, the number of a step.
import type { JSX } from 'preact';
import { certain } from '../../core/reading.ts';
import { Field, inputOf } from '../parts.tsx';
import { labelFor } from '../state/label-of.ts';
import type { FieldDef, FieldProps } from './field.ts';
import { plainText, textOrEmpty } from './plain-text.ts';

function FigureField({ form, messages, change, columns: [column] }: FieldProps): JSX.Element {
  const { key } = column;
  return (
    <Field column={key} label={labelFor(column)} messages={messages}>
      <input
        {...inputOf(key, messages)}
        type="text"
        value={String(form.values[key])}
        onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
      />
    </Field>
  );
}

/** A number; what is understood is shown as the number that it is. */
export const FIGURE_FIELD: FieldDef<number> = {
  shows: (reading, cell) => String(certain(reading) ?? plainText(cell)),
  tells: textOrEmpty,
  Field: FigureField,
};
