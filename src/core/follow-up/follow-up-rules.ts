// What the check says of the follow-up, one small object a code: of a row and its project, or of what has no counterpart.

import type { CellValue } from '../cell.ts';
import type { Finding, FindingCode } from '../check/finding.ts';
import type { FollowUpColumn } from '../kinds/follow-up/follow-up.ts';
import type { YearProject } from '../plan.ts';
import { certain } from '../reading.ts';
import { quarterOf } from '../text/dates.ts';
import { bahtFromSatang } from '../text/money.ts';
import type { FollowUpRow } from './follow-up.ts';
import { statusIn } from './project-round.ts';
import { givesReason, NOTHING, owesSpent, ROUNDS, type Round, STATUS, saysSomething } from './status.ts';

/** A row that belongs to a project of the year, and what the day says of the two. */
export interface Followed {
  readonly row: FollowUpRow;
  readonly project: YearProject;
  /** พ.ศ. */
  readonly year: number;
  /** ISO `YYYY-MM-DD` (ค.ศ.); empty: not known, and what only time shows is not told. */
  readonly today: string;
  /** The round whose report is asked for; null for a check of the whole year. */
  readonly round: Round | null;
}

/** A fault at a cell of the row. */
export interface Fault {
  readonly column: FollowUpColumn;
  readonly details?: Finding['details'];
  /** What a safe fix writes there. */
  readonly to?: CellValue;
}

/** A rule for one row and its project. */
export interface FollowUpRule {
  readonly code: FindingCode;
  readonly find: (followed: Followed) => readonly Fault[];
}

/** The rules, in the order in which their findings at one cell are told. */
export const FOLLOW_UP_RULES: readonly FollowUpRule[] = [
  {
    code: 'follow-budget-differs',
    find: ({ row, project }) => {
      const amount = certain(row.budget);
      // What can't be read is a finding of its own.
      if (project.budget === null || row.budget.kind === 'invalid' || amount === project.budget) return [];
      const details = { satang: amount ?? '', yearRow: project.row, yearSatang: project.budget };
      return [{ column: 'budget', details, to: bahtFromSatang(project.budget) }];
    },
  },
  {
    code: 'spent-over',
    find: ({ row, project }) => {
      const ordinance = certain(row.ordinance);
      const limit = row.ordinance.kind === 'invalid' ? null : (ordinance ?? project.budget);
      if (limit === null) return [];
      return ROUNDS.flatMap((round): readonly Fault[] => {
        const spent = certain(row.rounds[round].spent);
        const by = ordinance === null ? 'plan' : 'ordinance';
        return spent === null || spent <= limit
          ? []
          : [{ column: `spent${round}`, details: { satang: spent, limitSatang: limit, by } }];
      });
    },
  },
  {
    code: 'spent-missing',
    find: ({ row: { rounds, ordinance }, project }) => {
      if (ordinance.kind === 'invalid') return [];
      const base = certain(ordinance) ?? project.budget ?? 0;
      const status6 = certain(rounds[6].status);
      return ROUNDS.flatMap((round): readonly Fault[] => {
        const { status, spent } = rounds[round];
        const earlier = round === 12 ? status6 : null;
        if (spent.kind !== 'empty' || !owesSpent(certain(status), earlier, base)) return [];
        const before = round === 12 ? certain(rounds[6].spent) : null;
        return [{ column: `spent${round}`, details: before === null ? {} : { beforeSatang: before } }];
      });
    },
  },
  {
    code: 'spent-falls',
    find: ({ row: { rounds } }) => {
      const [before, after] = [certain(rounds[6].spent), certain(rounds[12].spent)];
      return before === null || after === null || after >= before
        ? []
        : [{ column: 'spent12', details: { satang: after, beforeSatang: before } }];
    },
  },
  {
    code: 'status-falls',
    find: ({ row: { rounds } }) => {
      const after = certain(rounds[12].status);
      return certain(rounds[6].status) !== STATUS.done || after === null || after === STATUS.done
        ? []
        : [{ column: 'status12', details: { before: STATUS.done, after } }];
    },
  },
  {
    code: 'status-late',
    find: ({ row, project, year, today }) => {
      const last = lastQuarter(project);
      if (last === null || !isOver(last, year, today) || hasStatus(row)) return [];
      return [{ column: last <= 2 ? 'status6' : 'status12', details: { quarter: last, year } }];
    },
  },
  {
    code: 'status-not-renewed',
    find: ({ row: { rounds }, year, today, round }) => {
      const due = round === null ? isOver(4, year, today) : round === 12;
      return due && certain(rounds[6].status) === STATUS.inProgress && rounds[12].status.kind === 'empty'
        ? [{ column: 'status12', details: { status: STATUS.inProgress } }]
        : [];
    },
  },
  { code: 'result-missing', find: (followed) => unsaid(followed, 'result') },
  { code: 'problem-missing', find: (followed) => unsaid(followed, 'problem') },
  { code: 'suggestion-missing', find: (followed) => unsaid(followed, 'suggestion') },
  {
    code: 'reason-missing',
    find: ({ row }) =>
      ROUNDS.some((round) => statusIn(row, round) === STATUS.cannot) && !givesReason(row.reason)
        ? [{ column: 'reason' }]
        : [],
  },
];

/** Result, problems and suggestions are due in the round in which a status is given. */
function unsaid({ row }: Followed, what: 'result' | 'problem' | 'suggestion'): readonly Fault[] {
  return ROUNDS.flatMap((round): readonly Fault[] => {
    const said = row.rounds[round];
    return certain(said.status) === null || saysSomething(said[what])
      ? []
      : [{ column: `${what}${round}`, details: { round }, to: NOTHING }];
  });
}

function hasStatus({ rounds }: FollowUpRow): boolean {
  return ROUNDS.some((round) => rounds[round].status.kind !== 'empty');
}

/** The last quarter in which the project is carried out, 1 to 4; null if none is ticked. */
function lastQuarter({ quarters }: YearProject): number | null {
  const last = quarters.lastIndexOf(true) + 1;
  return last === 0 ? null : last;
}

/** Whether a quarter of a fiscal year (พ.ศ.) has ended before the day. */
function isOver(quarter: number, year: number, today: string): boolean {
  const now = quarterOf(today);
  return now !== null && (now.fiscalYear > year || (now.fiscalYear === year && now.quarter > quarter));
}
