// Totals by dimension, quarter and year; money in satang.

import type { Satang } from './money.ts';
import type { Dimension } from './plan.ts';

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
