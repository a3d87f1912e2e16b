// An amount of baht: read as satang, written as a number. Empty is "not yet said", never 0.
import { type CellValue, isDateCell } from '../cell.ts';
import { certain, type Reading } from '../reading.ts';
import { satangFromText } from '../text/amount-text.ts';
import { addSatang, bahtFromSatang, MAX_SATANG, type Satang, satangFromNumber } from '../text/money.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, understood, value } from './column-type.ts';

/** `งบประมาณ (บาท)` of a year: what isn't used must be said, as 0. */
export const AMOUNT = {
  ...PLAIN,
  name: 'amount',
  reader: () => readBudget,
  settle: withinExactSum,
  write: bahtFromSatang,
  accepts: (sent) => sent === '' || isAmount(sent),
  blocks: ['invalid'],
  look: { width: 140, numberFormat: '#,##0.00', align: 'right', entry: 'amount' },
  faults: {
    understood: { code: 'budget-text' },
    invalid: { code: 'budget-invalid' },
    empty: { code: 'budget-missing' },
  },
  details: (reading, cell) => amountDetails(reading, whyNoAmount(cell, 'text')),
} as const satisfies ColumnType<'amount', Satang>;

/** The budget of a year's row (งบประมาณ (บาท)). `-` is invalid there: it may mean 0 or "not yet known". */
export function readBudget(cell: CellValue): Reading<Satang> {
  if (typeof cell === 'number') {
    const satang = satangFromNumber(cell);
    return satang === null ? INVALID : value(satang);
  }
  if (typeof cell !== 'string') return INVALID;
  if (visibleText(cell) === '') return EMPTY;
  const satang = satangFromText(cell);
  return satang === null ? INVALID : understood(satang);
}

/** Whether this is a number that is an amount of baht. */
export function isAmount(sent: unknown): boolean {
  return typeof sent === 'number' && satangFromNumber(sent) !== null;
}

/** Makes invalid what would carry the column's sum beyond the safe integers: whatever is left can be added exactly. */
export function withinExactSum<Value extends Satang | null>(
  column: readonly Reading<Value>[],
): readonly Reading<Value>[] {
  let sum: Satang = 0;
  let over = false;
  const settled = column.map((reading) => {
    const next = addSatang(sum, certain(reading) ?? 0);
    if (next !== null) sum = next;
    else over = true;
    return next === null ? INVALID : reading;
  });
  return over ? settled : column;
}

/**
 * Why a cell is no amount; `total`: it is one, but the column's sum would no longer be exact; `plan-text`: a text in แผน, which
 * may mean "not run" as well.
 */
export type BudgetReason =
  | 'date'
  | 'negative'
  | 'large'
  | 'decimals'
  | 'dash'
  | 'total'
  | 'text'
  | 'plan-text';

/** What the sentence about an amount needs: how it was understood (satang), or why it wasn't. */
export function amountDetails(
  reading: Reading<Satang | null>,
  reason: BudgetReason,
): Readonly<Record<string, string | number>> {
  if (reading.kind === 'understood') return { satang: reading.value ?? 0 };
  return reading.kind === 'invalid' ? { reason } : {};
}

/** Why a cell is no amount; `noNumber` is said of a text. */
export function whyNoAmount(cell: CellValue, noNumber: 'text' | 'plan-text'): BudgetReason {
  if (isDateCell(cell)) return 'date';
  const reading = readBudget(cell);
  if (certain(reading) !== null) return 'total';
  if (typeof cell === 'string' && saysNotRun(cell)) return 'dash';
  if (typeof cell !== 'number') return noNumber;
  if (cell < 0) return 'negative';
  return cell > bahtFromSatang(MAX_SATANG) ? 'large' : 'decimals';
}

/** How a plan of years says "not run that year". */
const NOT_RUN: readonly string[] = ['', '-', '–', '—'];

/** Whether a text is empty or a dash and nothing else. */
export function saysNotRun(text: string): boolean {
  return NOT_RUN.includes(visibleText(text));
}
