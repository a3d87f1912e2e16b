// The plan's own types: what is left of the sheets once every cell has been understood, or found not to be.
import type { RiskLimits } from './compare/risk-levels.ts';
import type { Satang } from './text/money.ts';

/** มิติ: one of the four headings of the plan. */
export type Dimension = 1 | 2 | 3 | 4;

/** All of them, in the plan's order. */
export const DIMENSIONS: readonly Dimension[] = [1, 2, 3, 4];

/** The four quarters of a fiscal year (Oct–Dec first): is the project carried out in it? */
export type Quarters = readonly [boolean, boolean, boolean, boolean];

/** What kind of local government: the values of ประเภทหน่วยงาน. */
export type OrganisationType = 'อบต.' | 'เทศบาลตำบล' | 'เทศบาลเมือง' | 'เทศบาลนคร' | 'อบจ.';

/** The language of the user's screen. */
export type Language = 'th' | 'en';

/** `ตั้งค่า`, understood. `null` where it was left empty or can't be understood (the check says which). */
export interface Settings {
  readonly organisation: string | null;
  readonly organisationType: OrganisationType | null;
  /** พ.ศ. */
  readonly firstYear: number | null;
  /** พ.ศ. */
  readonly lastYear: number | null;
  readonly reporter: string | null;
  readonly digits: 'arabic' | 'thai';
  readonly language: Language;
  /** The limits of the levels of risk; left out where the settings hold none that can be understood. */
  readonly riskLimits?: RiskLimits;
}

/** A row of a year's sheet, understood. `null` where the cell is empty or can't be understood for certain. */
export interface YearProject {
  /** The sheet's row, counted from 1. */
  readonly row: number;
  readonly number: number | null;
  /** As typed, less the white space at its ends. */
  readonly name: string;
  readonly dimension: Dimension | null;
  /** The mission's or sub-mission's code, such as `1.2.3`; null where the sheet has no such column or the cell is empty. */
  readonly mission: string | null;
  readonly budget: Satang | null;
  readonly quarters: Quarters;
  readonly owner: string;
  readonly remark: string;
  /** รหัส; empty for a row that was typed by hand and has none yet. */
  readonly id: string;
}

/** A year's sheet, understood. */
export interface YearPlan {
  /** พ.ศ. */
  readonly year: number;
  readonly projects: readonly YearProject[];
}

/** A row of `แผน`, understood. */
export interface PlanProject {
  readonly row: number;
  readonly number: number | null;
  readonly name: string;
  readonly dimension: Dimension | null;
  readonly mission: string | null;
  /** One for each year of the plan in order; null = not run that year (or not understood), 0 = run without a budget. */
  readonly budgets: readonly (Satang | null)[];
  readonly owner: string;
  readonly remark: string;
  readonly id: string;
}

/** `แผน`, understood. Years are พ.ศ. */
export interface FiveYearPlan {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly projects: readonly PlanProject[];
}

/** The years of a plan, พ.ศ., in order: 2566 to 2570 → five of them; none if the last is before the first. */
export function planYears(firstYear: number, lastYear: number): readonly number[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
}

/** The years of the plan that the settings say, พ.ศ.; null where they don't. */
export function planYearsOf({
  firstYear,
  lastYear,
}: Pick<Settings, 'firstYear' | 'lastYear'>): readonly number[] | null {
  return firstYear === null || lastYear === null ? null : planYears(firstYear, lastYear);
}
