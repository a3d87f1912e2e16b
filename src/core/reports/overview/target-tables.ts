// What `ภาพรวม` says of the targets: for each indicator what was to be reached in each year of the plan, and what was.
import type { Table } from './overview-table.ts';

/** The Thai words of these tables. */
export interface TargetTablesWording {
  readonly heading: (indicator: string, unit: string) => string;
  readonly target: string;
  readonly actual: string;
}

/** An indicator by year, from the plan's first; null where nothing is said, or it can't be understood. */
export interface Indicator {
  readonly label: string;
  readonly unit: string;
  readonly targets: readonly (number | null)[];
  readonly actuals: readonly (number | null)[];
}

/** Target and result: told apart in grey print too. */
const COLORS = ['#c9ced6', '#16425b'] as const;

/** A small chart beside each: pixels, and so many empty rows below the table that the chart ends above the next. */
const CHART = { kind: 'columns', height: 200, rowsBelow: 3 } as const;

/** A table for each indicator; `years`: what each row is called. */
export function targetTables(
  indicators: readonly Indicator[],
  years: readonly string[],
  yearHeader: string,
  wording: TargetTablesWording,
): readonly Table[] {
  return indicators.map(({ label, unit, targets, actuals }) => ({
    heading: wording.heading(label, unit),
    header: [yearHeader, wording.target, wording.actual],
    rows: years.map((year, index) => [year, targets[index] ?? '', actuals[index] ?? '']),
    total: null,
    numberFormat: [...targets, ...actuals].every((one) => Number.isInteger(one ?? 0)) ? '#,##0' : '#,##0.00',
    colors: COLORS,
    chart: CHART,
  }));
}
