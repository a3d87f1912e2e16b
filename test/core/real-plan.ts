// The real plan as the core's types: the year's table of 2569, and the plan of 2566–2570.

import type { Dimension, FiveYearPlan, Quarters, Settings, YearPlan } from '../../src/core/plan.ts';
import type { PlanAsRead } from '../../src/core/plan-blocks.ts';
import annual from '../data/annual-2569.json' with { type: 'json' };
import fiveYear from '../data/five-year-2566-2570.json' with { type: 'json' };

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

/** `ปี 2569`: row 2 is the first project. */
export const REAL_YEAR: YearPlan = {
  year: annual.fiscalYear,
  projects: annual.rows.map((row, index) => ({
    row: index + 2,
    number: row.no,
    name: row.name,
    dimension: row.dimension as Dimension,
    mission: null,
    budget: Math.round(row.budget * 100),
    quarters: row.quarters as unknown as Quarters,
    owner: '',
    remark: row.remark,
    id: '',
  })),
};

/** `แผน`: row 2 is the first project. */
export const REAL_PLAN: FiveYearPlan = {
  firstYear: fiveYear.firstYear,
  lastYear: fiveYear.lastYear,
  projects: fiveYear.projects.map((project, index) => ({
    row: index + 2,
    number: project.no,
    name: project.name,
    dimension: project.dimension as Dimension,
    mission: project.mission,
    budgets: Object.values(project.budgets).map((baht) => (baht === null ? null : Math.round(baht * 100))),
    owner: project.owner,
    remark: project.remark,
    id: '',
  })),
};

/** A plan whose every cell was read for certain. */
export function asRead(plan: FiveYearPlan): PlanAsRead {
  return { plan, rows: [] };
}
