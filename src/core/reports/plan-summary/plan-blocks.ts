// The plan as its official table groups it: dimension, mission, project, and the row of the sheet where each of them stands.
import type { Catalogue } from '../../catalogue.ts';
import type { Dimension, FiveYearPlan, PlanProject } from '../../plan.ts';
import type { Reading } from '../../reading.ts';
import type { Satang } from '../../text/money.ts';

/** `แผน` as read: its projects, and row by row how their cells were read; without that they count as read for certain. */
export interface PlanAsRead {
  readonly plan: FiveYearPlan;
  readonly rows: readonly { readonly read: { readonly budget: PlannedRow['budgets'] } }[];
}

/** A run of rows in the sheet, counted from 1, both ends included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A project with the reading of each year's cell: one that was not understood does not say "not run". */
export interface PlannedRow {
  /** Counted from 1 as the projects stand in the table. */
  readonly number: number;
  readonly project: PlanProject;
  readonly budgets: readonly Reading<Satang | null>[];
}

/** A mission and its projects in plan order; null where no mission of the dimension could be read. */
export interface MissionBlock extends Rows {
  readonly mission: { readonly code: string; readonly name: string } | null;
  readonly projects: readonly PlannedRow[];
}

/** A dimension of the catalogue and its missions, in the catalogue's order; null holds what has no certain dimension. */
export interface DimensionBlock extends Rows {
  readonly dimension: { readonly dimension: Dimension; readonly name: string } | null;
  /** None where the dimension has no project: one row says so. */
  readonly missions: readonly MissionBlock[];
  readonly projects: number;
  /** The row after the last one; what has no dimension has no subtotal. */
  readonly subtotalRow: number | null;
}

/** The mission that a code stands under in the table: `1.2.3` → `1.2`. */
export function missionOf(code: string): string {
  return code.split('.').slice(0, 2).join('.');
}

/**
 * Groups the plan, from a row of the sheet on: every dimension of the catalogue, even without a project; of its missions those
 * that have one. Within a mission the plan's order stays. What has no mission there comes last in its dimension, what has
 * no dimension at the end.
 */
export function planBlocks(
  reading: PlanAsRead,
  catalogue: Catalogue,
  firstRow: number,
): readonly DimensionBlock[] {
  const groups = projectsByPlace(reading, catalogue);
  let row = firstRow;
  let number = 1;
  const block = (
    dimension: DimensionBlock['dimension'],
    missions: readonly MissionBlock['mission'][],
  ): DimensionBlock => {
    const first = row;
    const filled: MissionBlock[] = [];
    for (const mission of missions) {
      const members = groups.get(place(dimension, mission));
      if (members === undefined) continue;
      const projects = members.map((member, index) => ({ ...member, number: number + index }));
      filled.push({ mission, projects, first: row, last: row + projects.length - 1 });
      row += projects.length;
      number += projects.length;
    }
    const projects = row - first;
    if (projects === 0) row += 1;
    const last = row - 1;
    const subtotalRow = dimension === null ? null : row;
    if (subtotalRow !== null) row += 1;
    return { dimension, missions: filled, projects, first, last, subtotalRow };
  };
  const blocks = catalogue.dimensions.map((dimension) => block(dimension, [...dimension.missions, null]));
  return groups.has(place(null, null)) ? [...blocks, block(null, [null])] : blocks;
}

type Member = Omit<PlannedRow, 'number'>;

function projectsByPlace(
  { plan, rows }: PlanAsRead,
  { dimensions }: Catalogue,
): ReadonlyMap<string, readonly Member[]> {
  const known = new Set(
    dimensions.flatMap((dimension) => dimension.missions.map((mission) => place(dimension, mission))),
  );
  const groups = new Map<string, Member[]>();
  plan.projects.forEach((project, index) => {
    const dimension = project.dimension === null ? null : { dimension: project.dimension };
    const mission = project.mission === null ? null : { code: missionOf(project.mission) };
    const wanted = place(dimension, mission);
    const found = known.has(wanted) ? wanted : place(dimension, null);
    const member = { project, budgets: rows[index]?.read.budget ?? project.budgets.map(asValue) };
    const others = groups.get(found);
    if (others === undefined) groups.set(found, [member]);
    else others.push(member);
  });
  return groups;
}

function asValue(value: Satang | null): Reading<Satang | null> {
  return { kind: 'value', value };
}

function place(
  dimension: { readonly dimension: Dimension } | null,
  mission: { readonly code: string } | null,
): string {
  return `${dimension?.dimension}|${mission?.code}`;
}
