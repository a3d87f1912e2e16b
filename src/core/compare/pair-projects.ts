// Which row of a year's sheet is which project of the plan.
import type { FiveYearPlan, PlanProject, YearPlan, YearProject } from '../plan.ts';
import { pairRows, type RowPair } from './pair-rows.ts';

/** A row of the year and its project of the plan. */
export interface ProjectPair extends Omit<RowPair<YearProject, PlanProject>, 'left' | 'right'> {
  readonly year: YearProject;
  readonly plan: PlanProject;
}

/** Every row of the year and every project of the plan, each once, in their sheets' order. */
export interface Pairing {
  readonly pairs: readonly ProjectPair[];
  readonly onlyYear: readonly YearProject[];
  readonly onlyPlan: readonly PlanProject[];
  /** Rows and projects that stand twice in their sheet, and of which one has its pair. */
  readonly twiceYear: readonly YearProject[];
  readonly twicePlan: readonly PlanProject[];
  /** Of those that have no pair the ones whose namesake in another dimension has it. */
  readonly elsewhere: ReadonlySet<YearProject | PlanProject>;
}

/** Pairs a year's sheet with the plan; `organisation` as the settings write it, null if they don't. */
export function pairProjects(year: YearPlan, plan: FiveYearPlan, organisation: string | null): Pairing {
  const index = year.year - plan.firstYear;
  const { pairs, onlyLeft, onlyRight, twiceLeft, twiceRight, elsewhere } = pairRows(
    year.projects,
    plan.projects,
    organisation,
    {
      left: ({ budget }) => budget,
      right: ({ budgets }) => budgets[index] ?? null,
    },
  );
  return {
    pairs: pairs.map(({ left, right, by, sameName }) => ({ year: left, plan: right, by, sameName })),
    onlyYear: onlyLeft,
    onlyPlan: onlyRight,
    twiceYear: twiceLeft,
    twicePlan: twiceRight,
    elsewhere,
  };
}
