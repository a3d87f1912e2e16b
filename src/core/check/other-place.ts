// The other of the two places that a finding holds against each other: the row of แผน, or of the year, that its own cell disagrees
// with, or the row of its own sheet that says the same.
import type { AnyReading, KindName } from '../kinds/index.ts';
import type { SheetReading } from '../kinds/kind.ts';
import type { Finding, FindingCode } from './finding.ts';

/** A cell of a sheet, counted from 1. */
export type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** Which row a finding's details name, and of which kind of sheet. */
const NAMED: readonly (readonly [detail: string, kind: KindName])[] = [
  ['planRow', 'plan'],
  ['yearRow', 'year'],
];

/** The column that disagrees, where it isn't the one that names the row; `year`: พ.ศ. */
const COLUMN: Readonly<Partial<Record<FindingCode, (year: unknown) => string>>> = {
  'budget-differs': (year) => `budget${year}`,
  'year-not-scheduled': (year) => `budget${year}`,
  'description-budget-differs': (year) => `budget${year}`,
  'dimension-differs': () => 'dimension',
  'follow-budget-differs': () => 'budget',
};

/** The other place; null where a finding is about one place alone, or the other sheet isn't among these. */
export function otherPlaceOf(
  { code, sheet, column, details }: Finding,
  sheets: readonly AnyReading[],
): Place | null {
  const same = details.firstRow ?? details.otherRow;
  if (typeof same === 'number') return { sheet, row: same, column };
  for (const [detail, wanted] of NAMED) {
    const row = details[detail];
    const found: SheetReading | undefined = sheets.find(({ kind }) => kind === wanted);
    if (typeof row !== 'number' || found === undefined) continue;
    const own = sheets.find((one) => one.sheet === sheet);
    const key = COLUMN[code]?.(details.year || own?.year) ?? 'name';
    return { sheet: found.sheet, row, column: found.table.columns[key] ?? found.table.columns.name ?? 1 };
  }
  return null;
}
