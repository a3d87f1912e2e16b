// The real plan as the core reads it: the year's table of 2569, the plan of 2566–2570, and the settings.

import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../src/core/catalogue.ts';
import { type PlanReading, readPlan } from '../../src/core/kinds/plan/read-plan.ts';
import { readYear, type YearReading } from '../../src/core/kinds/year/read-year.ts';
import type { FiveYearPlan, Settings, YearPlan } from '../../src/core/plan.ts';
import type { PlanAsRead } from '../../src/core/reports/plan-summary/plan-blocks.ts';
import type { SheetCells } from '../../src/core/table.ts';
import { planSheet, yearSheet } from './seed.ts';

/** The settings of the organisation, spelt as in the year's table; Arabic digits. */
export const REAL_SETTINGS: Settings = {
  organisation: annual.organisation,
  organisationType: 'อบต.',
  firstYear: fiveYear.firstYear,
  lastYear: fiveYear.lastYear,
  reporter: annual.reporter,
  digits: 'arabic',
  language: 'th',
};

/** A year's sheet that must be readable. */
export function yearReading(sheet: SheetCells, year: number): YearReading {
  const { reading } = readYear(sheet, year, catalogueFor(null));
  if (reading === null) throw new Error(`${sheet.sheet} can't be read`);
  return reading;
}

/** `แผน` that must be readable. */
export function planReading(sheet: SheetCells, firstYear: number, lastYear: number): PlanReading {
  const { reading } = readPlan(sheet, { firstYear, lastYear }, catalogueFor(null));
  if (reading === null) throw new Error(`${sheet.sheet} can't be read`);
  return reading;
}

/** `ปี 2569` as read; row 2 is the first project. */
export const REAL_YEAR_READING: YearReading = yearReading(yearSheet(), annual.fiscalYear);
/** `ปี 2569`. */
export const REAL_YEAR: YearPlan = REAL_YEAR_READING.plan;

/** `แผน` as read; row 2 is the first project. */
export const REAL_PLAN_READING: PlanReading = planReading(planSheet(), fiveYear.firstYear, fiveYear.lastYear);
/** `แผน`. */
export const REAL_PLAN: FiveYearPlan = REAL_PLAN_READING.plan;

/** A plan whose every cell was read for certain. */
export function asRead(plan: FiveYearPlan): PlanAsRead {
  return { plan, rows: [] };
}
