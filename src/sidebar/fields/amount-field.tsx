// งบประมาณ: typed as an officer types it, and shown as it was understood.
import type { JSX } from 'preact';
import type { CellValue } from '../../core/cell.ts';
import type { ColumnType } from '../../core/columns/column-type.ts';
import { certain, type Reading } from '../../core/reading.ts';
import { formatBaht, formatWholeBaht, type Satang } from '../../core/text/money.ts';
import { Button } from '../parts.tsx';
import { say } from '../state/desk.ts';
import { contextOf } from '../state/read-state.ts';
import { fill } from '../words.ts';
import { ColumnField, type FieldDef, type FieldProps, inputOfColumn } from './field.tsx';
import { plainText } from './plain-text.ts';

function AmountField(props: FieldProps): JSX.Element {
  const { key, type } = props.columns[0];
  const input = inputOfColumn(props, key);
  return (
    <ColumnField {...props} hint={understood(type, input.value) ?? say.budgetHint}>
      <div class="row">
        <input {...input} type="text" />
        <Button onClick={() => props.change({ [key]: '0' })}>{say.noBudget}</Button>
      </div>
    </ColumnField>
  );
}

/** What a field of baht shows: an amount in figures, what can't be understood as it stands. */
export function amountShown(reading: Reading<Satang | null>, cell: CellValue): string {
  if (reading.kind !== 'value') return plainText(cell);
  return reading.value === null ? '' : formatWholeBaht(reading.value, 'arabic');
}

/** How the text of an amount is understood, in words; null where it is empty or not understood. */
export function understood(type: ColumnType, value: string): string | null {
  const satang = certain(type.reader(contextOf())(value));
  if (typeof satang !== 'number') return null;
  return satang === 0 ? say.understoodNone : fill(say.understood, formatBaht(satang, 'arabic'));
}

/** The budget of a year's project. */
export const AMOUNT_FIELD: FieldDef<Satang> = {
  shows: amountShown,
  Field: AmountField,
};
