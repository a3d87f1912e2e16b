// `สร้างแผนประจำปี`: what of the plan belongs into a year's sheet. A decision only: it is shown before anything is written.
import type { CellValue } from '../cell.ts';
import type { CellEdit } from '../check/finding.ts';
import type { PlanColumn, PlanReading } from '../kinds/plan/read-plan.ts';
import { added, changed } from '../kinds/records.ts';
import type { YearColumn, YearReading } from '../kinds/year/read-year.ts';
import type { PlanProject, Settings, YearProject } from '../plan.ts';
import { lastRowOf, type TableRow } from '../table.ts';
import { bahtFromSatang } from '../text/money.ts';
import type { RandomSource } from './ids.ts';
import { type ProjectPair, pairProjects } from './pair-projects.ts';
import { type SharedIds, shareIds } from './share-ids.ts';

/** A cell of a project that is in the year already and that the plan now says otherwise. */
export interface PlanChange {
  readonly project: YearProject;
  readonly column: YearColumn;
  readonly edit: CellEdit;
}

/** What would be done. Ticks and remarks are never touched, and no row is ever deleted. */
export interface YearFromPlan {
  /** Projects that the plan runs that year and the sheet lacks, in the plan's order. */
  readonly added: readonly PlanProject[];
  /** Their rows, below the last one: numbered on, no quarter ticked. */
  readonly rows: readonly CellEdit[];
  /** For the officer to agree to. */
  readonly changes: readonly PlanChange[];
  /** The hidden รหัส of both sheets. */
  readonly ids: readonly CellEdit[];
  /** Rows that the plan doesn't have, or doesn't run that year: they stay, and the check tells of them. */
  readonly gone: readonly YearProject[];
  /** Rows that are probably a project of the plan: neither added nor changed until the officer has confirmed them. */
  readonly unsure: readonly ProjectPair[];
  /** Projects whose name or amount of that year can't be read in the plan: neither added nor changed. */
  readonly unread: readonly PlanProject[];
}

/** What would be done to the sheet of a year; `isNew`: the sheet doesn't exist yet. */
export interface YearUpdate extends YearFromPlan {
  readonly sheet: string;
  readonly isNew: boolean;
}

/** A cell that the plan knows better: what it should hold; null if the row agrees or the plan says nothing certain. */
const FIELDS: readonly {
  readonly column: YearColumn;
  readonly wanted: (pair: ProjectPair, planned: number | null) => CellValue | null;
}[] = [
  { column: 'name', wanted: ({ plan, sameName }) => (sameName ? null : plan.name) },
  { column: 'dimension', wanted: ({ year, plan }) => unlike(year.dimension, plan.dimension) },
  { column: 'mission', wanted: ({ year, plan }) => unlike(year.mission, plan.mission) },
  {
    column: 'budget',
    wanted: ({ year }, planned) =>
      planned === null || year.budget === planned ? null : bahtFromSatang(planned),
  },
  { column: 'owner', wanted: ({ year, plan }) => unlike(year.owner, plan.owner === '' ? null : plan.owner) },
];

/**
 * What the plan would bring into a year's sheet, which may be empty; null for a year that the plan doesn't have. Made again
 * later it finds only what is new or has changed since.
 */
export function yearFromPlan(
  year: YearReading,
  plan: PlanReading,
  { organisation }: Pick<Settings, 'organisation'>,
  random: RandomSource,
): YearFromPlan | null {
  const column: PlanColumn = `budget${year.plan.year}`;
  if (plan.table.columns[column] === undefined) return null;
  const index = year.plan.year - plan.plan.firstYear;
  const planned = new Map(plan.rows.map(({ row, read }) => [row, read.budget[index]]));
  const amountOf = ({ budgets }: PlanProject) => budgets[index] ?? null;
  const isOut = (project: PlanProject) =>
    amountOf(project) === null && planned.get(project.row)?.kind !== 'invalid';

  const lines = new Map(year.table.rows.map((line) => [line.row, line]));
  const { pairs, onlyYear, onlyPlan } = pairProjects(year.plan, plan.plan, organisation);
  const sure = pairs.filter(({ by }) => by !== 'similarity');
  const missing = onlyPlan.filter((project) => project.name !== '' && amountOf(project) !== null);
  const ids = shareIds(
    [...sure, ...missing.map((project) => ({ plan: project, year: null }))],
    year,
    plan,
    random,
  );
  const gone = [...sure.filter(({ plan: project }) => isOut(project)).map((pair) => pair.year), ...onlyYear];
  return {
    added: missing,
    rows: newRows(missing, amountOf, year, ids),
    changes: sure
      .filter(({ plan: project }) => !isOut(project))
      .flatMap((pair) => changesOf(pair, amountOf(pair.plan), year, lines.get(pair.year.row) as TableRow)),
    ids: ids.edits,
    gone: gone.sort((a, b) => a.row - b.row),
    unsure: pairs.filter(({ by }) => by === 'similarity'),
    unread: plan.plan.projects.filter(
      (project) =>
        planned.get(project.row)?.kind === 'invalid' ||
        (project.name === '' && amountOf(project) !== null && onlyPlan.includes(project)),
    ),
  };
}

/** What the plan says, if it says something and the year says otherwise. */
function unlike<Value extends CellValue>(year: Value | null, plan: Value | null): Value | null {
  return year === plan ? null : plan;
}

function changesOf(
  pair: ProjectPair,
  planned: number | null,
  year: YearReading,
  line: TableRow,
): readonly PlanChange[] {
  return FIELDS.flatMap(({ column: key, wanted }) => {
    const edits = changed(year, line, { [key]: wanted(pair, planned) });
    return edits.map((edit) => ({ project: pair.year, column: key, edit }));
  });
}

function newRows(
  projectsToAdd: readonly PlanProject[],
  amountOf: (project: PlanProject) => number | null,
  year: YearReading,
  { byPlanRow }: SharedIds,
): readonly CellEdit[] {
  const { projects } = year.plan;
  const last = lastRowOf(year.table);
  const numbered = projects.reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  const unticked = Object.fromEntries(
    year.columns.flatMap(({ key, of }) => (of === 'quarter' ? [[key, false]] : [])),
  );
  return projectsToAdd.flatMap((project, index) =>
    added<YearColumn>(year, last + 1 + index, {
      number: numbered + index + 1,
      name: project.name,
      dimension: project.dimension ?? '',
      mission: project.mission ?? '',
      budget: bahtFromSatang(amountOf(project) as number),
      ...unticked,
      owner: project.owner,
      id: byPlanRow.get(project.row) as string,
    }),
  );
}
