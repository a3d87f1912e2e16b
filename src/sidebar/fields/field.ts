// What a field of the form is, for a type of column. What a field holds becomes a cell by the type's own reading of it.
import type { JSX } from 'preact';
import type { CellValue } from '../../core/cell.ts';
import type { SheetColumn } from '../../core/kinds/kind.ts';
import type { Reading } from '../../core/reading.ts';
import type { FieldMessage, FieldValue } from '../state/values.ts';
import type { Form } from '../state/view.ts';

/** What every field of the form needs. */
export interface FieldProps {
  readonly form: Form;
  readonly messages: readonly FieldMessage[];
  /** Takes what was typed. */
  readonly change: (values: Form['values'], dates?: Form['dates']) => void;
  /** The column; of a series all that the sheet has, in order. */
  readonly columns: readonly [SheetColumn, ...SheetColumn[]];
}

/** How a column of a type is typed and shown. */
export interface FieldDef<Value> {
  /** What the field shows of a cell. */
  shows(reading: Reading<Value>, cell: CellValue): FieldValue;
  /** What it holds, in words, where two versions stand side by side. */
  tells(value: FieldValue | undefined): string;
  Field(props: FieldProps): JSX.Element;
  /** One field holds all columns of a series; else each has its own. */
  readonly series?: true;
}
