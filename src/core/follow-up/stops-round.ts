// Which of the check's errors stop the official report of a round.
import type { Finding } from '../check/finding.ts';
import type { FollowUpReading } from '../kinds/follow-up/read-follow-up.ts';
import { isCarriedOver, statusIn } from './project-round.ts';
import { type Round, STATUS } from './status.ts';

/**
 * The errors that stop a round's report. What is wrong with settings, plan or year stops both rounds; what is wrong with a
 * round's own cell stops that round, and the later one too where it takes what stands there.
 */
export function errorsOfRound(
  findings: readonly Finding[],
  round: Round,
  followUp: FollowUpReading | null,
): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (followUp === null) return errors;
  const rows = new Map(followUp.followUp.rows.map((row) => [row.row, row]));
  const { columns } = followUp.table;
  const monthsOf = (column: number) =>
    followUp.columns.flatMap(({ key, at }) => (columns[key] === column && at !== null ? [at] : []))[0];
  return errors.filter(({ sheet, row: at, column }) => {
    const row = rows.get(at);
    if (sheet !== followUp.sheet || row === undefined) return true;
    if (column === columns.reason) return statusIn(row, round) === STATUS.cannot;
    const months = monthsOf(column);
    if (months === undefined || months === round) return true;
    if (months > round) return false;
    // Six months' cell, and the report of twelve.
    return column === columns.spent6 ? row.rounds[12].spent.kind === 'empty' : isCarriedOver(row, round);
  });
}

/** What only the report of a round prints: the words of a project's follow-up. */
const WORDS = ['result', 'problem', 'suggestion', 'reason', 'evidence', 'remark'];

/** Whether a finding concerns more than the words of a follow-up: what is counted and added up of it, or another sheet. */
export function concernsFigures(
  { sheet, column }: Finding,
  { sheet: own, columns, table }: FollowUpReading,
): boolean {
  return sheet !== own || !columns.some(({ key, of }) => table.columns[key] === column && WORDS.includes(of));
}
