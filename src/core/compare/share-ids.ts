// Giving a row of a year and its project of the plan one รหัส, so that they are known after any renaming or sorting.
import type { CellEdit } from '../check/finding.ts';
import type { PlanReading } from '../kinds/plan/read-plan.ts';
import { changedRows } from '../kinds/records.ts';
import type { YearReading } from '../kinds/year/read-year.ts';
import type { PlanProject, YearProject } from '../plan.ts';
import { newIds, type RandomSource } from './ids.ts';
import type { ProjectPair } from './pair-projects.ts';

/** What is written into the hidden columns, and the id that each project of the plan then has, by its row. */
export interface SharedIds {
  readonly edits: readonly CellEdit[];
  readonly byPlanRow: ReadonlyMap<number, string>;
}

/** Rows that are the same project: also what makes of a probable pair a certain one, once the officer has confirmed it. */
export type SameProject = Pick<ProjectPair, 'plan'> & { readonly year: YearProject | null };

/**
 * The plan's id counts. A project without one takes its row's if no other row and no other project has it, else a new one; so
 * does the second of two projects with the same id, which is a copied row. Nothing is written into a sheet without the
 * column.
 */
export function shareIds(
  same: readonly SameProject[],
  year: YearReading,
  plan: PlanReading,
  random: RandomSource,
): SharedIds {
  const owners = new Map<string, number>();
  for (const { id, row } of plan.plan.projects) {
    if (id !== '' && !owners.has(id.toUpperCase())) owners.set(id.toUpperCase(), row);
  }
  const rowsWith = new Map<string, number>();
  for (const { id } of year.plan.projects)
    rowsWith.set(id.toUpperCase(), (rowsWith.get(id.toUpperCase()) ?? 0) + 1);
  const isFree = (id: string) =>
    id !== '' && !owners.has(id.toUpperCase()) && rowsWith.get(id.toUpperCase()) === 1;

  const byPlanRow = new Map<number, string>();
  const without: PlanProject[] = [];
  for (const { plan: project, year: row } of same) {
    if (owners.get(project.id.toUpperCase()) === project.row) byPlanRow.set(project.row, project.id);
    else if (row !== null && isFree(row.id)) byPlanRow.set(project.row, row.id);
    else without.push(project);
  }
  const used = [...owners.keys(), ...rowsWith.keys()];
  newIds(without.length, used, random).forEach((id, index) => {
    byPlanRow.set((without[index] as PlanProject).row, id);
  });
  const ids = (rowOf: (pair: SameProject) => number | undefined) =>
    new Map(same.map((pair) => [rowOf(pair) ?? 0, { id: byPlanRow.get(pair.plan.row) as string }]));
  return {
    edits: [
      ...changedRows(
        plan,
        ids((pair) => pair.plan.row),
      ),
      ...changedRows(
        year,
        ids((pair) => pair.year?.row),
      ),
    ],
    byPlanRow,
  };
}
