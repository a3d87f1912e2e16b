// What a field of the form is, for a type of column. What a field holds becomes a cell by the type's own reading of it.
import type { ComponentChildren, JSX } from 'preact';
import type { CellValue } from '../../core/cell.ts';
import type { PlacedColumn } from '../../core/kinds/kind.ts';
import type { Reading } from '../../core/reading.ts';
import { Field, inputOf } from '../parts.tsx';
import { labelFor } from '../state/label-of.ts';
import type { FieldMessage, FieldValue } from '../state/values.ts';
import type { Form } from '../state/view.ts';

/** What every field of the form needs. */
export interface FieldProps {
  readonly form: Form;
  readonly messages: readonly FieldMessage[];
  /** Takes what was typed. */
  readonly change: (values: Form['values'], dates?: Form['dates']) => void;
  /** The column; of a series all that the sheet has, in order. */
  readonly columns: readonly [PlacedColumn, ...PlacedColumn[]];
}

/** A column's field: its label above; hints and messages below. */
export function ColumnField(
  props: Pick<FieldProps, 'messages' | 'columns'> & { hint?: ComponentChildren; children: ComponentChildren },
): JSX.Element {
  const { messages, columns, hint, children } = props;
  const [column] = columns;
  return (
    <Field column={column.key} label={labelFor(column)} hint={hint} messages={messages}>
      {children}
    </Field>
  );
}

/** What an input of a column is. */
export function inputOfColumn({ form, messages, change }: FieldProps, key: string) {
  return inputOf(key, messages, String(form.values[key]), (text) => change({ [key]: text }));
}

/** How a column of a type is typed and shown. */
export interface FieldDef<Value> {
  /** What the field shows of a cell. */
  shows(reading: Reading<Value>, cell: CellValue): FieldValue;
  /** What it holds, in words, where two versions stand side by side; left out: its text. */
  tells?(value: FieldValue | undefined): string;
  Field(props: FieldProps): JSX.Element;
  /** One field holds all columns of a series; else each has its own. */
  readonly series?: true;
}
