// Rules for baht: what is an amount for certain, and what is none.
import { type CellValue, isDateCell } from '../../cell.ts';
import { readPlanBudget } from '../../columns/read-cell.ts';
import type { RowReading, SheetReading } from '../../kinds/sheet-reading.ts';
import { certain, type Reading } from '../../reading.ts';
import { cellOf } from '../../table.ts';
import { bahtFromSatang, MAX_SATANG, type Satang } from '../../text/money.ts';
import type { Finding } from '../finding.ts';
import { BOTH, editOf, findingIn, type RowRule } from './rule.ts';

/** The rules for งบประมาณ. A year's row must say 0 if there is no budget; in แผน an empty cell means "not run". */
export const BUDGET_RULES: readonly RowRule[] = [
  {
    looksAt: 'row',
    code: 'budget-text',
    sheets: BOTH,
    find: (row, sheet) =>
      inBudgets(row, sheet, (reading, key) => {
        if (reading.kind !== 'understood' || reading.value === null) return [];
        const satang = reading.value;
        const fix = editOf(sheet, row, key, bahtFromSatang(satang));
        return [findingIn(sheet, 'budget-text', row, key, { details: { satang }, fix })];
      }),
  },
  {
    looksAt: 'row',
    code: 'budget-invalid',
    sheets: BOTH,
    find: (row, sheet) =>
      inBudgets(row, sheet, ({ kind }, key) => {
        if (kind !== 'invalid') return [];
        const reason = whyNoBudget(cellOf(sheet.table, row, key), sheet.kind);
        return [findingIn(sheet, 'budget-invalid', row, key, { details: { reason } })];
      }),
  },
  {
    looksAt: 'row',
    code: 'budget-missing',
    sheets: ['year'],
    find: (row, sheet) =>
      inBudgets(row, sheet, ({ kind }, key) =>
        kind === 'empty' ? [findingIn(sheet, 'budget-missing', row, key)] : [],
      ),
  },
];

/**
 * Why a cell is no budget; `total`: it is an amount, but the column's sum would no longer be exact; `plan-text`: a text in แผน,
 * which may mean "not run" as well.
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

/** Why a cell is no budget; `kind`: the sheet that it stands in, or one that reads amounts as it does. */
export function whyNoBudget(cell: CellValue, kind: SheetReading['kind']): BudgetReason {
  const reading = readPlanBudget(cell);
  if (certain(reading) !== null) return 'total';
  // Only in a year's sheet: แผน takes a dash for "not run".
  if (reading.kind !== 'invalid') return 'dash';
  if (isDateCell(cell)) return 'date';
  if (typeof cell !== 'number') return kind === 'plan' ? 'plan-text' : 'text';
  if (cell < 0) return 'negative';
  return cell > bahtFromSatang(MAX_SATANG) ? 'large' : 'decimals';
}

function inBudgets(
  row: RowReading,
  { budgetColumns }: SheetReading,
  find: (reading: Reading<Satang | null>, key: string) => readonly Finding[],
): readonly Finding[] {
  return row.budgets.flatMap((reading, index) => find(reading, budgetColumns[index] as string));
}
