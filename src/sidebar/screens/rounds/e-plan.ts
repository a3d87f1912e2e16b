// What is typed into e-PlanNACC of a project, and which projects an officer has ticked as typed there.
import { STATUS } from '../../../core/follow-up/status.ts';
import type { RoundRow } from '../../../panel/round-types.ts';
import { show } from '../../state/desk.ts';
import { amountOf, shownStatus, statusOf } from './checks.ts';
import { fieldOf, type Named, rounds, textOf, words } from './desk.ts';

/** A value, and what stands there instead where none can be copied. */
type Copied = readonly [label: string, value: string, instead?: string | undefined];

/** A project's values in the order of e-PlanNACC's form; empty where the sheet says nothing that can be understood. */
export function ePlanValues(row: RoundRow): readonly Copied[] {
  const { round } = rounds.state;
  // What was done after six months is reported again as it was.
  const carries = round === 12 && statusOf(row, round) === null && shownStatus(row, round) !== '';
  const text = (field: 'spent' | 'result' | 'problem' | 'suggestion') =>
    fieldOf(row, field) || (carries ? fieldOf(row, field, 6) : '');
  const baht = (label: string, typed: string): Copied => {
    const satang = amountOf(typed);
    if (satang !== null) return [label, (satang / 100).toFixed(2)];
    return [label, '', typed.trim() === '' ? words.notFilled : words.amountWrong];
  };
  const status = shownStatus(row, round);
  const ordinance = baht(words.ordinance, fieldOf(row, 'ordinance'));
  const inOrdinance = ordinance[1] && (Number(ordinance[1]) > 0 ? words.yes : words.no);
  return [
    [words.project, textOf(row.cells.name)],
    [words.plannedLabel, row.planned === null ? '' : row.planned.toFixed(2)],
    [words.inOrdinance, inOrdinance, ordinance[2]],
    ordinance,
    baht(words.spent, text('spent')),
    [words.status, status || words.awaiting],
    ...(status === STATUS.cannot ? [[words.reason, fieldOf(row, 'reason')] as Copied] : []),
    [words.result, text('result')],
    [words.problem, text('problem')],
    [words.suggestion, text('suggestion')],
  ];
}

/** What was ticked as typed, and what it held then; as long as the sidebar is open. */
const typed = new Map<string, string>();

function keyOf({ row, cells }: Named): string {
  return `${rounds.state.year} ${rounds.state.round} ${cells.id || cells.name || row}`;
}

/** Whether a project was ticked as typed into e-PlanNACC in the shown round. */
export function isTyped(row: Named): boolean {
  return typed.has(keyOf(row));
}

/** Ticks a project as typed as it is now, or takes the tick off. */
export function tick(row: RoundRow): void {
  if (isTyped(row)) typed.delete(keyOf(row));
  else typed.set(keyOf(row), JSON.stringify(ePlanValues(row)));
  show({});
}

/** Whether a project has changed since it was ticked: e-PlanNACC may hold other values. */
export function isOutdated(row: RoundRow): boolean {
  const before = typed.get(keyOf(row));
  return before !== undefined && before !== JSON.stringify(ePlanValues(row));
}
