// What of a year's sheet belongs into its follow-up. A decision only: it is shown before anything is written.
import type { CellEdit } from '../check/finding.ts';
import { newIds, type RandomSource } from '../compare/ids.ts';
import type { FollowUpColumn } from '../kinds/follow-up/follow-up.ts';
import type { FollowUpReading } from '../kinds/follow-up/read-follow-up.ts';
import { added, changedRows, type RecordCells } from '../kinds/records.ts';
import type { YearReading } from '../kinds/year/read-year.ts';
import type { Settings, YearProject } from '../plan.ts';
import { lastRowOf } from '../table.ts';
import { bahtFromSatang } from '../text/money.ts';
import type { FollowUpRow } from './follow-up.ts';
import { pairFollowUp } from './pair-follow-up.ts';

/** What would be done. Nothing that was typed of a round is ever touched, and no row is ever deleted. */
export interface FollowUpFromYear {
  /** Projects of the year that the follow-up lacks, in the year's order. */
  readonly added: readonly YearProject[];
  /** Their rows, below the last one. */
  readonly rows: readonly CellEdit[];
  /** Cells of known projects that the year says otherwise: number, name, dimension, budget. */
  readonly changes: readonly CellEdit[];
  /** The hidden รหัส of both sheets. */
  readonly ids: readonly CellEdit[];
  /** Rows of no project of the year: they stay, and the check tells of them. */
  readonly gone: readonly FollowUpRow[];
}

/** The same, for a sheet; `isNew`: it doesn't exist yet. */
export interface FollowUpUpdate extends FollowUpFromYear {
  readonly sheet: string;
  readonly isNew: boolean;
}

/** What the year knows better; null where it says nothing certain. */
function carried({ number, name, dimension, budget }: YearProject): RecordCells<FollowUpColumn> {
  return { number, name, dimension, budget: budget === null ? null : bahtFromSatang(budget) };
}

/** What the year would bring into its follow-up, which may be empty. Made again later it finds only what is new or has changed since. */
export function followUpFromYear(
  year: YearReading,
  followUp: FollowUpReading,
  { organisation }: Pick<Settings, 'organisation'>,
  random: RandomSource,
): FollowUpFromYear {
  const { projects, orphans, twice } = pairFollowUp(year.plan, followUp.followUp, organisation);
  const named = projects.filter(({ project }) => project.name !== '');
  const idOf = idsOf(named, followUp, random);
  const missing = named.flatMap(({ project, row }) => (row === null && !twice.has(project) ? [project] : []));
  const last = lastRowOf(followUp.table);
  const inRows = (cells: (project: YearProject) => RecordCells<FollowUpColumn>) =>
    new Map(named.flatMap(({ project, row }) => (row === null ? [] : [[row.row, cells(project)]])));
  return {
    added: missing,
    rows: missing.flatMap((project, index) =>
      added(followUp, last + 1 + index, { ...carried(project), id: idOf(project) }),
    ),
    changes: changedRows(followUp, inRows(carried)),
    ids: [
      ...changedRows(year, new Map(named.map(({ project }) => [project.row, { id: idOf(project) }]))),
      ...changedRows(
        followUp,
        inRows((project) => ({ id: idOf(project) })),
      ),
    ],
    gone: orphans.filter(({ name }) => name !== ''),
  };
}

/** The id that each project has in both sheets: the year's, else its row's, else a new one. */
function idsOf(
  named: ReturnType<typeof pairFollowUp>['projects'],
  followUp: FollowUpReading,
  random: RandomSource,
): (project: YearProject) => string {
  const used = new Set(named.map(({ project }) => project.id.toUpperCase()));
  const ids = new Map<YearProject, string>();
  const without: YearProject[] = [];
  for (const { project, row } of named) {
    const own = row?.id ?? '';
    if (project.id !== '') ids.set(project, project.id);
    else if (own !== '' && !used.has(own.toUpperCase())) {
      ids.set(project, own);
      used.add(own.toUpperCase());
    } else without.push(project);
  }
  const taken = [...used, ...followUp.followUp.rows.map(({ id }) => id)];
  newIds(without.length, taken, random).forEach((id, index) => {
    ids.set(without[index] as YearProject, id);
  });
  return (project) => ids.get(project) as string;
}
