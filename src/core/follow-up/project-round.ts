// What a round reports of each project: what the round says, and what it keeps of the earlier one.
import type { YearProject } from '../plan.ts';
import { certain } from '../reading.ts';
import type { Satang } from '../text/money.ts';
import type { FollowUpRow, RoundCells } from './follow-up.ts';
import type { FollowUpPairing } from './pair-follow-up.ts';
import { type Round, STATUS, type Status } from './status.ts';

/** A project as a round reports it. Plan and dimension are those of the year's sheet. */
export interface ProjectRound {
  readonly project: YearProject;
  /** Null: awaiting its report. */
  readonly status: Status | null;
  /** Why it can't be carried out; empty unless that is its status. */
  readonly reason: string;
  /** Null where none is given. */
  readonly ordinance: Satang | null;
  /** Null where nothing is said. */
  readonly spent: Satang | null;
  readonly result: string;
  readonly problem: string;
  readonly suggestion: string;
}

/** Every project of the year as the round reports it, in the year's order. A draft may hold cells that weren't understood: they are none. */
export function projectRounds({ projects }: FollowUpPairing, round: Round): readonly ProjectRound[] {
  return projects.map(({ project, row }) => (row === null ? silent(project) : reported(project, row, round)));
}

/** What is spent of: the ordinance's amount where one is given, else the plan's. Satang. */
export function baseOf({ ordinance, project }: Pick<ProjectRound, 'ordinance' | 'project'>): Satang {
  return ordinance ?? project.budget ?? 0;
}

/**
 * Whether the round has no status of its own for the row and takes that of six months, with what was said there. A round of six
 * months has none before it.
 */
export function isCarriedOver({ rounds }: FollowUpRow, round: Round): boolean {
  return round === 12 && certain(rounds[12].status) === null;
}

/** The status that counts in a round. */
export function statusIn(row: FollowUpRow, round: Round): Status | null {
  return certain(row.rounds[isCarriedOver(row, round) ? 6 : round].status);
}

function silent(project: YearProject): ProjectRound {
  const said = { reason: '', result: '', problem: '', suggestion: '' };
  return { project, status: null, ordinance: null, spent: null, ...said };
}

function reported(project: YearProject, row: FollowUpRow, round: Round): ProjectRound {
  const own = row.rounds[round];
  const carried = isCarriedOver(row, round);
  const text = (key: 'result' | 'problem' | 'suggestion') =>
    own[key] === '' && carried ? row.rounds[6][key] : own[key];
  const status = statusIn(row, round);
  return {
    project,
    status,
    reason: status === STATUS.cannot ? row.reason : '',
    ordinance: certain(row.ordinance),
    spent: spentIn(row.rounds, round),
    result: text('result'),
    problem: text('problem'),
    suggestion: text('suggestion'),
  };
}

/** Money that was spent stays spent: a later round that names no amount keeps the earlier one's. */
function spentIn(rounds: Readonly<Record<Round, RoundCells>>, round: Round): Satang | null {
  const own = certain(rounds[round].spent);
  return own === null && round === 12 ? certain(rounds[6].spent) : own;
}
