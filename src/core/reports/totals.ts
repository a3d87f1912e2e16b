// Totals by dimension, quarter and year; money in satang.

import {
  DIMENSIONS,
  type Dimension,
  type FiveYearPlan,
  planYears,
  type YearPlan,
  type YearProject,
} from '../plan.ts';
import type { Satang } from '../text/money.ts';

/** How many projects run in each quarter. */
export type QuarterCounts = readonly [number, number, number, number];

/** Totals of one dimension in a year's sheet. */
export interface DimensionTotals {
  readonly dimension: Dimension;
  readonly projects: number;
  readonly budget: Satang;
  readonly quarters: QuarterCounts;
}

/** Totals of a year's sheet. A row whose dimension can't be understood counts in the whole, but in no dimension. */
export interface YearTotals {
  readonly projects: number;
  readonly budget: Satang;
  readonly quarters: QuarterCounts;
  readonly dimensions: readonly DimensionTotals[];
}

/** Totals of one year of `แผน` (พ.ศ.). */
export interface PlanYearTotals {
  readonly year: number;
  readonly projects: number;
  readonly budget: Satang;
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly projects: number;
    readonly budget: Satang;
  }[];
}

/** The totals of a year's sheet. Exact: budgets are whole satang, and the reading keeps their sum a safe integer. */
export function yearTotals(plan: YearPlan): YearTotals {
  return {
    ...totalsOf(plan.projects),
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      ...totalsOf(plan.projects.filter((project) => project.dimension === dimension)),
    })),
  };
}

/** The totals of `แผน`, one entry for each year of the plan in order: what runs that year, even without a budget. */
export function planTotals(plan: FiveYearPlan): readonly PlanYearTotals[] {
  return planYears(plan.firstYear, plan.lastYear).map((year, index) => {
    const running = plan.projects.flatMap(({ dimension, budgets }) => {
      const budget = budgets[index] ?? null;
      return budget === null ? [] : [{ dimension, budget }];
    });
    return {
      year,
      projects: running.length,
      budget: sum(running.map(({ budget }) => budget)),
      dimensions: DIMENSIONS.map((dimension) => {
        const own = running.filter((project) => project.dimension === dimension);
        return {
          dimension,
          projects: own.length,
          budget: sum(own.map(({ budget }) => budget)),
        };
      }),
    };
  });
}

function totalsOf(projects: readonly YearProject[]) {
  const ticks = (quarter: 0 | 1 | 2 | 3) => projects.filter(({ quarters }) => quarters[quarter]).length;
  const quarters: QuarterCounts = [ticks(0), ticks(1), ticks(2), ticks(3)];
  return { projects: projects.length, budget: sum(projects.map(({ budget }) => budget ?? 0)), quarters };
}

// Plain addition is exact here: the reading takes no budget that would carry its column's sum beyond the safe integers.
function sum(amounts: readonly Satang[]): Satang {
  return amounts.reduce((total, amount) => total + amount, 0);
}
