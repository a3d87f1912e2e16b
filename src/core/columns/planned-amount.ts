// An amount of a year of the plan: null is "not run that year", a value like any other.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { bahtFromSatang, type Satang } from '../text/money.ts';
import { AMOUNT, amountDetails, isAmount, readBudget, saysNotRun, whyNoAmount } from './amount.ts';
import { type ColumnType, value } from './column-type.ts';

/** `งบ 2566` … of แผน. */
export const PLANNED_AMOUNT = {
  ...AMOUNT,
  name: 'planned-amount',
  reader: () => readPlanBudget,
  write: (satang) => (satang === null ? '-' : bahtFromSatang(satang)),
  accepts: (sent) => sent === '' || sent === '-' || isAmount(sent),
  look: { width: 100, numberFormat: '#,##0.00', align: 'right', entry: 'any' },
  faults: { ...AMOUNT.faults, empty: null },
  details: (reading, cell) => amountDetails(reading, whyNoAmount(cell, 'plan-text')),
} as const satisfies ColumnType<'planned-amount', Satang | null>;

/** A year's cell of `แผน`: as a budget, but empty or a dash is a value too, null: not run that year. Never `empty`. */
export function readPlanBudget(cell: CellValue): Reading<Satang | null> {
  return typeof cell === 'string' && saysNotRun(cell) ? value(null) : readBudget(cell);
}
