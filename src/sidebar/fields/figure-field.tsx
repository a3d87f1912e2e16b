// A number that is no money: a target, a result, the number of a step.
import type { JSX } from 'preact';
import { certain } from '../../core/reading.ts';
import { ColumnField, type FieldDef, type FieldProps, inputOfColumn } from './field.tsx';
import { plainText } from './plain-text.ts';

function FigureField(props: FieldProps): JSX.Element {
  return (
    <ColumnField {...props}>
      <input {...inputOfColumn(props, props.columns[0].key)} type="text" />
    </ColumnField>
  );
}

/** A number; what is understood is shown as the number that it is. */
export const FIGURE_FIELD: FieldDef<number> = {
  shows: (reading, cell) => String(certain(reading) ?? plainText(cell)),
  Field: FigureField,
};
