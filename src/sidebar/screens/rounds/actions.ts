// Opening a round, filling the form, saving one or several projects, the report.
import { type CellValue, sameCell } from '../../../core/cell.ts';
import { AWAITING, NOTHING, type Round, saysSomething } from '../../../core/follow-up/status.ts';
import type { RoundChange, RoundOutcome, RoundRow } from '../../../panel/round-types.ts';
import { showSheet } from '../../actions/plan-actions.ts';
import { get, show, state, tell } from '../../state/desk.ts';
import { fill } from '../../words.ts';
import { cellOfField, faultsOf, isComplete } from './checks.ts';
import {
  changedFields,
  chosenRows,
  columnOf,
  FIELDS,
  fieldOf,
  formOf,
  hideRounds,
  inRounds,
  type RoundForm,
  type RoundValues,
  rounds,
  rowOf,
  showRounds,
  showState,
  words,
} from './desk.ts';
import { draftOf, draftsOfYear, dropDraft, keepForm, type RoundDraft } from './drafts.ts';
import { isOutdated } from './e-plan.ts';

/** Where the focus goes in the list. */
const LIST = 'round-status';

/** Opens a round of a year (พ.ศ.), or reads it again; null: the one that the day suggests. @returns whether it was read */
export async function openRounds(year: number, round: Round | null): Promise<boolean> {
  const opens = !inRounds;
  const state = await get('roundOpen', year, round);
  if (state === null) return false;
  showState(state);
  if (opens) show({ focus: [LIST] });
  return true;
}

/** Reads the shown round again. @returns whether it was read */
export function readAgain(): Promise<boolean> {
  return openRounds(rounds.state.year, rounds.state.round);
}

/** The same, and says so. */
export async function readRound(): Promise<void> {
  if (await readAgain()) tell(words.refreshed);
}

/** Opens the round that the day suggests, and in it the form of a row, if one is given. */
export async function openRoundAt(year: number, row: Pick<RoundRow, 'row'> | null): Promise<void> {
  if (!(await openRounds(year, null))) return;
  const found = rounds.state.rows.find((one) => one.row === row?.row);
  if (found) editRound(found);
}

/** Back to the sheet as a whole, as it is now. */
export async function leaveRounds(): Promise<void> {
  closeRound();
  hideRounds();
  await showSheet(rounds.state.sheet ?? state.shown.name);
  show({ focus: ['add'] });
}

/** Makes the follow-up of the year. */
export async function makeRounds(year: number): Promise<void> {
  const state = await get('roundMake', year);
  if (state === null) return;
  showState(state);
  show({ focus: [LIST] });
}

/** Opens the form of a project; what was typed there and not saved is there still, in the fields where it was typed. */
export function editRound(row: RoundRow): void {
  const draft = draftOf(row);
  const form = formOf(row);
  showRounds({ form: draft ? withTyped(form, draft) : form, copying: false });
  show({ notice: null, focus: ['round-form'] });
}

function withTyped(form: RoundForm, { typed, conflict }: RoundDraft): RoundForm {
  const { start } = form;
  const values = Object.fromEntries(FIELDS.map((field) => [field, typed[field]?.[1] ?? start[field]]));
  const overtaken = changedFields({ start, values: values as RoundValues }).some(
    (field) => typed[field]?.[0] !== start[field],
  );
  return { ...form, values: values as RoundValues, conflict: conflict || overtaken, kept: true };
}

/** Takes up what was typed at an earlier time. */
export async function continueRound(draft: RoundDraft): Promise<void> {
  const { round, year } = draft;
  if (rounds.state.round !== round && !(await openRounds(year, round))) return;
  const row = rowOf(draft);
  if (row) editRound(row);
  else tell(words.gone, 'error');
}

/** Forgets what was typed at an earlier time. */
export function dropRound(draft: RoundDraft | undefined): void {
  dropDraft(draft);
  const { form } = rounds;
  if (form) editRound(form.row);
  else show({ notice: null, focus: [draftsOfYear().length > 0 ? 'draft' : LIST] });
}

/** Takes what was typed. */
export function changeRound(values: Partial<RoundValues>): void {
  if (rounds.form) showForm({ ...rounds.form, values: { ...rounds.form.values, ...values } });
}

/** Shows the form and keeps what was typed there. */
function showForm(form: RoundForm): void {
  keepForm(form);
  showRounds({ form });
}

/** Back to the list; what was typed is there again when the project is opened again. */
export function closeRound(): void {
  const { form } = rounds;
  if (!form) return;
  showRounds({ form: null, copying: false });
  show({ notice: null, focus: [`round-${form.row.row}`] });
  if (changedFields(form).length > 0) tell(words.kept);
}

/** Shows the values for e-PlanNACC, as the sheet has them now. */
export async function copyRound(): Promise<void> {
  if (!(await readAgain())) return;
  if (rounds.form && !rowOf(rounds.form.row)) return tell(words.gone, 'error');
  showRounds({ copying: true });
  show({ focus: ['round-copy'] });
}

/** Back from there to the form. */
export function leaveCopy(): void {
  showRounds({ copying: false });
  show({ focus: ['round-copies'] });
}

/** Saves the form; `next`: goes on to the next project that isn't complete. */
export async function saveForm(next: boolean): Promise<void> {
  const { form } = rounds;
  if (!form) return;
  if (Object.keys(faultsOf(form)).length > 0) {
    showRounds({ form: { ...form, tried: true } });
    tell(words.mend, 'error');
    return;
  }
  const written = changedFields(form);
  const cells = written.map((field): [string, CellValue] => [
    columnOf(field),
    cellOfField(field, form.values[field]),
  ]);
  const outcome = await write(written.length > 0 ? [changeOf(form.row, Object.fromEntries(cells))] : []);
  if (!outcome) return;
  if (outcome.kind === 'conflict') {
    const { theirs } = outcome;
    // What an earlier try without an answer has written is no conflict.
    if (theirs && cells.every(([key, cell]) => sameCell(theirs.cells[key] ?? '', cell))) {
      return saved(form, next);
    }
    if (theirs) {
      const now = formOf(theirs);
      // What wasn't typed here is as the sheet has it now: a second save doesn't write over it.
      const typed = Object.fromEntries(written.map((field) => [field, form.values[field]]));
      showForm({ ...now, values: { ...now.values, ...typed }, conflict: true });
    }
    tell(theirs ? words.conflict : words.gone, 'error');
    return;
  }
  saved(form, next);
}

/** Saves changes, and shows how the round is then. */
async function write(changes: readonly RoundChange[]): Promise<RoundOutcome | null> {
  const { year, round } = rounds.state;
  const outcome = await get('roundSave', year, round, changes);
  if (outcome) showState(outcome.state);
  return outcome;
}

/** Leaves a form that was saved. */
function saved(form: RoundForm, next: boolean): void {
  // As it is now, it holds nothing that isn't saved.
  showForm({ ...form, start: form.values });
  const following = next ? nextAfter(form.row.row) : null;
  if (following) editRound(following);
  else closeRound();
  tellSaved(next && !following ? words.allReported : words.saved, [form.row]);
}

/** Says that rows were saved, and whether one was typed into e-PlanNACC as it was before. */
function tellSaved(said: string, rows: readonly RoundRow[]): void {
  const isBefore = rows.some((row) => isOutdated(rowOf(row) ?? row));
  tell(isBefore ? `${said} · ${words.typedBefore}` : said);
}

/** The next project that isn't complete, from a row on and round again. */
function nextAfter(row: number): RoundRow | null {
  const { rows, round } = rounds.state;
  const open = rows.filter((one) => one.counted && one.row !== row && !isComplete(one, round));
  return open.find((one) => one.row > row) ?? open[0] ?? null;
}

/** Chooses a project, or no longer. */
export function choose(row: number): void {
  const { chosen } = rounds;
  showRounds({ chosen: chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row] });
}

/** Chooses all of these, or none where they all are chosen. */
export function chooseAll(rows: readonly RoundRow[]): void {
  const all = rows.map(({ row }) => row);
  showRounds({ chosen: all.every((row) => rounds.chosen.includes(row)) ? [] : all });
}

/** Gives the chosen projects a status. */
export async function setStatus(status: string): Promise<void> {
  // One that has another is left: a report that is finished is no row among many.
  const isFree = (row: RoundRow) => ['', AWAITING, status].includes(fieldOf(row, 'status'));
  const chosen = chosenRows();
  const free = chosen.filter(isFree);
  const left = chosen.length - free.length;
  showRounds({ chosen: free.map(({ row }) => row) });
  if (free.length > 0) await saveChosen(() => ({ [columnOf('status')]: status }));
  if (left === 0 || rounds.chosen.length > 0) return;
  tell([...(free.length > 0 ? [words.saved] : []), fill(words.statusKept, left)].join(' · '));
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
  const rows = chosenRows();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const changes = rows.slice(from, from + AT_ONCE).map((row) => changeOf(row, cellsOf(row)));
    const outcome = await write(changes);
    if (!outcome) return;
    if (outcome.kind === 'conflict') return tell(words.conflict, 'error');
    showRounds({ chosen: rows.slice(from + AT_ONCE).flatMap((row) => rowOf(row)?.row ?? []) });
  }
  show({ focus: [LIST] });
  tellSaved(words.saved, rows);
}

function changeOf(row: RoundRow, cells: RoundChange['cells']): RoundChange {
  return { row: row.row, seen: row.cells, cells };
}

/** Makes the report of the round. */
export async function makeRoundReport(draft: boolean): Promise<void> {
  const { year, round } = rounds.state;
  const made = await get('roundReport', year, round, draft);
  if (!made) return;
  showState(made.state);
  if (made.errors > 0 && !draft) tell(fill(words.stopped, made.errors), 'error');
  else tell(words.made);
}
