// Saving, deleting and moving a project: one call each, and nothing lost when it fails or someone else was faster.

import { sameCell } from '../../core/cell.ts';
import type { PanelRow, RowOutcome, RowReference } from '../../panel/panel-types.ts';
import { blockedFields } from '../fields/field-checks.ts';
import { cellsToSave, changedColumns, fieldsOf } from '../fields/form-values.ts';
import { failure, get, say, show, state, tell, view, work } from '../state/desk.ts';
import type { Cells } from '../state/values.ts';
import type { Form } from '../state/view.ts';
import { fill } from '../words.ts';
import { close, edit, open, setForm } from './form-actions.ts';

/** Saves the form; `next`: and opens the following project, or an empty form after a new one. */
export async function save(next = false): Promise<void> {
  const { form } = view;
  if (!form) return;
  const blocked = blockedFields(form, state);
  if (blocked.length > 0) {
    setForm({ ...form, tried: true });
    // What is to be mended is said as long as it is so: see the notices of the panel.
    return show({ notice: null, focus: [blocked[0]?.key ?? ''] });
  }
  const cells = cellsToSave(form);
  // A new row of nothing isn't written either.
  const isNothing = (cell: unknown) => !form.target && (cell === '' || cell === false);
  if (Object.values(cells).every(isNothing)) return saved(form, form.target?.row ?? 0, next, say.unchanged);
  if (form.uncertain && !form.target && (await wasSaved(form, cells, next))) return;
  const answer = await work('panelSave', {
    sheet: form.sheet.name,
    target: form.target && referenceTo(form),
    cells,
  });
  if (!answer) return;
  if (!answer.ok) {
    setForm({ ...form, uncertain: form.uncertain || !answer.message });
    return tell(fill(say.savingFailed, failure(answer)), 'error');
  }
  const { value } = answer;
  show({ state: value.state });
  if (value.kind === 'done') return saved(form, value.row, next);
  const { theirs } = value;
  // What an earlier try without an answer has written is no conflict.
  if (theirs && holds(theirs.cells, cells)) return saved(form, theirs.row, next);
  const fields = fieldsOf(theirs, form);
  const mine = changedColumns(form.start, form.values);
  const choices = changedColumns(fields, form.values).map(
    (key) => [key, mine.includes(key) ? 'mine' : 'theirs'] as const,
  );
  setForm({ ...form, conflict: { theirs, fields, choices: Object.fromEntries(choices) } });
  show({ focus: ['conflict'] });
}

/** Whether a save of a new project that got no answer was made after all: one more row holds its cells than before. */
async function wasSaved(form: Form, cells: Cells, next: boolean): Promise<boolean> {
  const before = state.rows.filter((row) => holds(row.cells, known(row, cells))).length;
  const now = await get('panelOpen', form.sheet.name);
  if (!now) return true;
  const found = now.rows.filter((row) => holds(row.cells, known(row, cells)));
  const last = found[found.length - 1];
  if (!last || found.length <= before) return false;
  show({ state: now });
  saved(form, last.row, next);
  return true;
}

function saved(form: Form, row: number, next: boolean, text: string = say.saved): void {
  close(row);
  if (next) {
    const following = form.target && state.rows.find((each) => each.row > row);
    if (following) edit(following);
    else open(null);
  }
  tell(text);
}

/** Saves what was chosen of two versions; a project that is gone becomes a new one. */
export async function saveChosen(): Promise<void> {
  const { form } = view;
  if (!form?.conflict) return;
  const { theirs, fields, choices } = form.conflict;
  const kept = Object.keys(choices).filter((key) => theirs && choices[key] === 'theirs');
  const values = { ...form.values, ...Object.fromEntries(kept.map((key) => [key, fields[key] ?? ''])) };
  setForm({ ...form, target: theirs, start: fields, values, conflict: null });
  await save();
}

/** Deletes the open project. */
export async function remove(): Promise<void> {
  const { form } = view;
  if (!form?.target) return;
  const outcome = await get('panelDelete', referenceTo(form));
  if (settled(outcome)) {
    close(0);
    tell(say.deleted);
  }
}

/** Moves the open project one place up (-1) or down (1). */
export async function move(by: -1 | 1): Promise<void> {
  const { form } = view;
  if (!form?.target) return;
  const outcome = await get('panelMove', referenceTo(form), by);
  if (settled(outcome)) {
    const moved = state.rows.find((each) => each.row === outcome.row);
    if (moved) open(moved);
    tell(say.moved);
    show({ focus: [by < 0 ? 'up' : 'down'] });
  }
}

/** Takes the outcome's state; if the row was another by then, shows what it is now instead. */
function settled(outcome: RowOutcome | null): outcome is RowOutcome & { kind: 'done' } {
  if (!outcome) return false;
  show({ state: outcome.state });
  if (outcome.kind === 'done') return true;
  if (outcome.theirs) open(outcome.theirs);
  else close();
  tell(outcome.theirs ? say.changedFirst : say.goneFirst, 'error');
  return false;
}

function referenceTo({ sheet, target }: Form): RowReference {
  return { sheet: sheet.name, row: target?.row ?? 0, seen: target?.cells ?? {} };
}

/** The cells that a row of the list can be asked for: its long texts were left out. */
function known(row: PanelRow, cells: Cells): Cells {
  const asked = Object.entries(cells).filter(([key]) => row.whole !== false || key in row.cells);
  return Object.fromEntries(asked);
}

function holds(row: Cells, cells: Cells): boolean {
  return Object.entries(cells).every(([key, cell]) => sameCell(row[key] ?? '', cell));
}
