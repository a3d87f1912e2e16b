// Opening a round, filling the form, saving one or several projects, the report.
import type { CellValue } from '../../../core/cell.ts';
import { AWAITING, NOTHING, type Round, saysSomething } from '../../../core/follow-up/status.ts';
import type { RoundChange, RoundField, RoundRow } from '../../../panel/round-types.ts';
import { showSheet } from '../../actions/plan-actions.ts';
import { callServer } from '../../server.ts';
import { get, show, state, tell } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { cellOfField, faultsOf, isComplete } from './checks.ts';
import {
  columnOf,
  draftOf,
  fieldOf,
  keepDraft,
  type RoundValues,
  rounds,
  showRounds,
  showState,
} from './desk.ts';

const FIELDS: readonly RoundField[] = [
  ...(['status', 'reason', 'ordinance', 'spent', 'result', 'problem', 'suggestion', 'evidence'] as const),
];

/** Opens a round of a year (พ.ศ.); null: the one that the day suggests. */
export async function openRounds(year: number, round: Round | null): Promise<void> {
  const state = await get(() => callServer('roundOpen', year, round));
  if (state) showState(state);
}

/** Opens the round that the day suggests, and in it the form of a row, if one is given. */
export async function openRoundAt(year: number, row: Pick<RoundRow, 'row'> | null): Promise<void> {
  await openRounds(year, null);
  const found = rounds?.state.rows.find((one) => one.row === row?.row);
  if (found) editRound(found);
}

/** Back to the sheet as a whole, as it is now. */
export async function leaveRounds(): Promise<void> {
  closeRound();
  const sheet = rounds?.state.sheet;
  showRounds(null);
  await showSheet(sheet ?? state.shown.name);
}

/** Makes the follow-up of the year. */
export async function makeRounds(year: number): Promise<void> {
  const state = await get(() => callServer('roundMake', year));
  if (state) showState(state);
}

function valuesOf(row: RoundRow): RoundValues {
  return Object.fromEntries(FIELDS.map((field) => [field, fieldOf(row, field)])) as RoundValues;
}

/** Opens the form of a project. */
export function editRound(row: RoundRow): void {
  const start = valuesOf(row);
  const values = draftOf(row.row) ?? start;
  showRounds({ form: { row, start, values, tried: false, conflict: false }, copying: false });
  show({ notice: null, focus: ['round-form'] });
}

/** Takes what was typed. */
export function changeRound(values: Partial<RoundValues>): void {
  const form = rounds?.form;
  if (form) showRounds({ form: { ...form, values: { ...form.values, ...values } } });
}

/** Back to the list; what was typed is there again when the project is opened again. */
export function closeRound(): void {
  const { form, state } = rounds ?? {};
  if (!form || !state) return;
  const { row } = form.row;
  const isDraft = FIELDS.some((field) => form.values[field] !== form.start[field]);
  keepDraft(row, isDraft ? form.values : null);
  showRounds({ form: null, copying: false });
  show({ notice: null, focus: [`round-${row}`] });
  if (isDraft) tell(state.words.kept);
}

/** Saves the form; `next`: goes on to the next project that isn't complete. */
export async function saveForm(next: boolean): Promise<void> {
  const { form, state } = rounds ?? {};
  if (!form || !state) return;
  if (Object.keys(faultsOf(form)).length > 0) {
    showRounds({ form: { ...form, tried: true } });
    tell(state.words.mend, 'error');
    return;
  }
  const written = FIELDS.filter((field) => form.values[field] !== form.start[field]);
  const cells = written.map((field): [string, CellValue] => [
    columnOf(field),
    cellOfField(field, form.values[field]),
  ]);
  const change = changeOf(form.row, Object.fromEntries(cells));
  const outcome = await get(() =>
    callServer('roundSave', state.year, state.round, written.length > 0 ? [change] : []),
  );
  if (!outcome) return;
  showState(outcome.state);
  if (outcome.kind === 'conflict') {
    const { theirs } = outcome;
    if (theirs) showRounds({ form: { ...form, row: theirs, start: valuesOf(theirs), conflict: true } });
    tell(theirs ? state.words.conflict : state.words.gone, 'error');
    return;
  }
  keepDraft(form.row.row, null);
  // As it is now, it holds nothing that isn't saved.
  showRounds({ form: { ...form, start: form.values } });
  const following = next ? nextAfter(form.row.row) : null;
  if (following) editRound(following);
  else closeRound();
  tell(next && !following ? state.words.allReported : state.words.saved);
}

/** The next project that isn't complete, from a row on and round again. */
function nextAfter(row: number): RoundRow | null {
  const { rows = [], round = 6 } = rounds?.state ?? {};
  const open = rows.filter((one) => one.counted && one.row !== row && !isComplete(one, round));
  return open.find((one) => one.row > row) ?? open[0] ?? null;
}

/** Chooses a project, or no longer. */
export function choose(row: number): void {
  const chosen = rounds?.chosen ?? [];
  showRounds({ chosen: chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row] });
}

/** Chooses all of these, or none where they all are chosen. */
export function chooseAll(rows: readonly RoundRow[]): void {
  const all = rows.map(({ row }) => row);
  showRounds({ chosen: all.every((row) => rounds?.chosen.includes(row)) ? [] : all });
}

/** Gives the chosen projects a status. */
export async function setStatus(status: string): Promise<void> {
  // One that has another is left: a report that is finished is no row among many.
  const isFree = (row: RoundRow) => ['', AWAITING, status].includes(fieldOf(row, 'status'));
  const chosen = rounds?.state.rows.filter(({ row }) => rounds?.chosen.includes(row)) ?? [];
  const free = chosen.filter(isFree);
  const left = chosen.length - free.length;
  showRounds({ chosen: free.map(({ row }) => row) });
  if (free.length > 0) await saveChosen(() => ({ [columnOf('status')]: status }));
  if (left === 0 || !rounds || rounds.chosen.length > 0) return;
  const { saved, statusKept } = rounds.state.words;
  tell([...(free.length > 0 ? [saved] : []), fill(statusKept, left)].join(' · '));
}

/** Writes ไม่มี where the chosen projects say nothing of problems and suggestions. */
export async function setNothing(): Promise<void> {
  await saveChosen((row) =>
    Object.fromEntries(
      (['problem', 'suggestion'] as const)
        .filter((field) => !saysSomething(fieldOf(row, field)))
        .map((field) => [columnOf(field), NOTHING]),
    ),
  );
}

/** So many rows are one change, which can be undone as a whole: more may not fit into what is noted for that. */
const AT_ONCE = 100;

/** Saves the chosen rows, a hundred at a time; where it stops, those that weren't saved stay chosen. */
async function saveChosen(cellsOf: (row: RoundRow) => Readonly<Record<string, CellValue>>): Promise<void> {
  if (rounds === null) return;
  const { state, chosen } = rounds;
  const rows = state.rows.filter(({ row }) => chosen.includes(row));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const changes = rows.slice(from, from + AT_ONCE).map((row) => changeOf(row, cellsOf(row)));
    const outcome = await get(() => callServer('roundSave', state.year, state.round, changes));
    if (!outcome) return;
    showState(outcome.state);
    if (outcome.kind === 'conflict') return tell(state.words.conflict, 'error');
    showRounds({ chosen: rows.slice(from + AT_ONCE).map(({ row }) => row) });
  }
  tell(state.words.saved);
}

function changeOf(row: RoundRow, cells: RoundChange['cells']): RoundChange {
  return { row: row.row, seen: row.cells, cells };
}

/** Makes the report of the round. */
export async function makeRoundReport(draft: boolean): Promise<void> {
  if (rounds === null) return;
  const { year, round, words } = rounds.state;
  const made = await get(() => callServer('roundReport', year, round, draft));
  if (!made) return;
  showState(made.state);
  if (made.errors > 0 && !draft) tell(fill(words.stopped, made.errors), 'error');
  else tell(words.made);
}
