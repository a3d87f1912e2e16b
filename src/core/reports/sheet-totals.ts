// The totals of a sheet of projects as one looks at them beside it: by dimension, and by quarter or year of the plan.
import { AMOUNT } from '../columns/amount.ts';
import { DIMENSION } from '../columns/dimension.ts';
import { PLANNED_AMOUNT } from '../columns/planned-amount.ts';
import { TICK } from '../columns/tick.ts';
import type { AnyReading, KindName, Kinds } from '../kinds/index.ts';
import { columnsOfType, type RowReading, type SheetReading } from '../kinds/kind.ts';
import { withFiveYearPlan } from '../kinds/plan/read-plan.ts';
import { withYearPlan } from '../kinds/year/read-year.ts';
import { DIMENSIONS } from '../plan.ts';
import type { Reading } from '../reading.ts';
import type { Satang } from '../text/money.ts';
import { planTotals, yearTotals } from './totals.ts';

interface Counted {
  readonly projects: number;
  readonly budget: Satang;
}

/** What the rows of a sheet come to. */
export interface SheetTotals extends Counted {
  readonly dimensions: readonly (Counted & { readonly dimension: number })[];
  readonly periods: 'byQuarter' | 'byYear';
  /** How many projects each quarter has; what each year of the plan (พ.ศ.) needs, satang. */
  readonly figures: readonly (readonly [period: number, figure: number])[];
  /** Rows that don't count in full: their dimension, an amount or a quarter isn't understood. */
  readonly unclear: number;
}

/** The kinds whose rows have a dimension: what is added up. */
type AddedUp = {
  [Name in KindName]: 'dimension' extends keyof Kinds[Name]['columns'] ? Name : never;
}[KindName];

type Added = Omit<SheetTotals, 'unclear'>;

/** How each of them is added up; null where nothing is. One without an entry doesn't compile. */
const ADDED: { readonly [Name in AddedUp]: ((reading: SheetReading<Kinds[Name]>) => Added) | null } = {
  year: (reading) => {
    const { quarters, ...totals } = yearTotals(withYearPlan(reading).plan);
    return {
      ...totals,
      periods: 'byQuarter',
      figures: quarters.map((figure, index) => [index + 1, figure] as const),
    };
  },
  'follow-up': null,
  plan: (reading) => {
    const { plan } = withFiveYearPlan(reading);
    const years = planTotals(plan);
    const sum = (amounts: readonly Counted[]) => amounts.reduce((total, { budget }) => total + budget, 0);
    return {
      projects: plan.projects.length,
      budget: sum(years),
      dimensions: DIMENSIONS.map((dimension) => ({
        dimension,
        projects: plan.projects.filter((project) => project.dimension === dimension).length,
        budget: sum(years.flatMap((year) => year.dimensions.filter((each) => each.dimension === dimension))),
      })),
      periods: 'byYear',
      figures: years.map(({ year, budget }) => [year, budget] as const),
    };
  },
};

/** The totals of a sheet; null where nothing is added up. */
export function sheetTotals(reading: AnyReading): SheetTotals | null {
  const added: { readonly [Name in KindName]?: ((reading: never) => Added) | null } = ADDED;
  const totals = added[reading.kind]?.(reading as never) ?? null;
  return totals && { ...totals, unclear: unclearIn(reading) };
}

function unclearIn(reading: SheetReading): number {
  const counted = [...columnsOfType(reading, DIMENSION), ...columnsOfType(reading, TICK)];
  const amountsOf = amountsIn(reading);
  return reading.rows.filter((row) => !isCounted([...amountsOf(row), ...counted.map(({ of }) => of(row))]))
    .length;
}

/** The amounts of a row, satang: one of a year's sheet, one for each year of the plan. */
export function amountsIn(reading: SheetReading): (row: RowReading) => readonly Reading<Satang | null>[] {
  const columns = [...columnsOfType(reading, AMOUNT), ...columnsOfType(reading, PLANNED_AMOUNT)];
  return (row) => columns.map(({ of }) => of(row));
}

/** Whether cells are all understood, so that their row counts in full. */
export function isCounted(cells: readonly Reading<unknown>[]): boolean {
  return cells.every(({ kind }) => kind === 'value' || kind === 'understood');
}
