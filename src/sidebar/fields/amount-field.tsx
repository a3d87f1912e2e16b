// งบประมาณ: typed as an officer types it, and shown as it was understood.
import type { JSX } from 'preact';
import type { CellValue } from '../../core/cell.ts';
import type { ColumnType } from '../../core/columns/column-type.ts';
import { certain, type Reading } from '../../core/reading.ts';
import { formatBaht, formatWholeBaht, type Satang } from '../../core/text/money.ts';
import { Button, Field, inputOf } from '../parts.tsx';
import { say } from '../state/desk.ts';
import { labelFor } from '../state/label-of.ts';
import { contextOf } from '../state/read-state.ts';
import { fill } from '../words.ts';
import type { FieldDef, FieldProps } from './field.ts';
import { plainText, textOrEmpty } from './plain-text.ts';

function AmountField({ form, messages, change, columns: [column] }: FieldProps): JSX.Element {
  const { key, type } = column;
  const value = String(form.values[key]);
  return (
    <Field
      column={key}
      label={labelFor(column)}
      hint={understood(type, value) ?? say.budgetHint}
      messages={messages}
    >
      <div class="row">
        <input
          {...inputOf(key, messages)}
          type="text"
          value={value}
          onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
        />
        <Button onClick={() => change({ [key]: '0' })}>{say.noBudget}</Button>
      </div>
    </Field>
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
  tells: textOrEmpty,
  Field: AmountField,
};
