// Saving, deleting and moving a project: one call each, and nothing lost when it fails or someone else was faster.
import type { RowOutcome } from '../commands/panel-types.ts';
import type { Desk } from './desk.ts';
import { blockedFields } from './field-checks.ts';
import type { FormActions } from './form-actions.ts';
import { type Cells, cellsToSave, changedColumns, fieldsOf, sameCell } from './form-values.ts';
import { isBridgeFailure } from './server.ts';
import type { Form } from './view.ts';
import { fill } from './words.ts';

/** The actions that change a row of the sheet. */
export function rowActions(desk: Desk, { setForm, open, edit, close }: FormActions) {
  const { show } = desk;

  async function save(next: boolean): Promise<void> {
    const { form } = desk.view();
    if (!form) return;
    const blocked = blockedFields(form, desk.state());
    if (blocked.length > 0) {
      setForm({ ...form, tried: true });
      desk.warn(fill(desk.words().mend, blocked.length));
      return show({ focus: [blocked[0] ?? ''] });
    }
    const cells = cellsToSave(form, desk.state().catalogue);
    if (Object.keys(cells).length === 0)
      return saved(form, form.target?.row ?? 0, next, desk.words().unchanged);
    if (form.uncertain && !form.target && (await wasSaved(form, cells, next))) return;
    await write(form, cells, next);
  }

  /** Whether a save of a new project that got no answer was made after all: one more row holds its cells than before. */
  async function wasSaved(form: Form, cells: Cells, next: boolean): Promise<boolean> {
    const before = desk.state().rows.filter((row) => holds(row.cells, cells)).length;
    const state = await desk.get(() => desk.call('panelOpen', form.sheet.name));
    if (!state) return true;
    const found = state.rows.filter((row) => holds(row.cells, cells));
    const last = found[found.length - 1];
    if (!last || found.length <= before) return false;
    show({ state });
    saved(form, last.row, next);
    return true;
  }

  async function write(form: Form, cells: Cells, next: boolean): Promise<void> {
    const answer = await desk.work(() =>
      desk.call('panelSave', { sheet: form.sheet.name, target: form.target && referenceTo(form), cells }),
    );
    if (!answer) return;
    if (!answer.ok) {
      setForm({ ...form, uncertain: form.uncertain || isBridgeFailure(answer.code) });
      return desk.warn(fill(desk.words().savingFailed, desk.failure(answer)));
    }
    const { value } = answer;
    show({ state: value.state });
    if (value.kind === 'done') return saved(form, value.row, next);
    const { theirs } = value;
    // What an earlier try without an answer has written is no conflict.
    if (theirs && holds(theirs.cells, cells)) return saved(form, theirs.row, next);
    const fields = fieldsOf(theirs, form.columns, value.state.catalogue);
    const mine = changedColumns(form.start, form.values);
    const choices = changedColumns(fields, form.values).map(
      (key) => [key, mine.includes(key) ? 'mine' : 'theirs'] as const,
    );
    setForm({ ...form, conflict: { theirs, fields, choices: Object.fromEntries(choices) } });
    show({ focus: ['conflict'] });
  }

  function saved(form: Form, row: number, next: boolean, text?: string): void {
    close(row);
    if (next) {
      const following = form.target && desk.state().rows.find((each) => each.row > row);
      if (following) edit(following);
      else open(null);
    }
    desk.tell(text ?? fill(desk.words().saved, nameOf(form)), text ? null : 'undo');
  }

  /** After a change of a row as it was seen: go on, or show what the row is now. */
  function settle(outcome: RowOutcome | null, after: (row: number) => void): void {
    if (!outcome) return;
    show({ state: outcome.state });
    if (outcome.kind === 'done') {
      after(outcome.row);
      return;
    }
    if (outcome.theirs) open(outcome.theirs);
    else close();
    desk.warn(outcome.theirs ? desk.words().changedFirst : desk.words().goneFirst);
  }

  return {
    save,
    async saveChosen(): Promise<void> {
      const { form } = desk.view();
      if (!form?.conflict) return;
      const { theirs, fields, choices } = form.conflict;
      const kept = Object.keys(choices).filter((key) => theirs && choices[key] === 'theirs');
      const values = { ...form.values, ...Object.fromEntries(kept.map((key) => [key, fields[key] ?? ''])) };
      setForm({ ...form, target: theirs, start: fields, values, conflict: null });
      await save(false);
    },
    async remove(): Promise<void> {
      const { form } = desk.view();
      if (!form?.target) return;
      settle(await desk.get(() => desk.call('panelDelete', referenceTo(form))), () => {
        close(0);
        desk.tell(fill(desk.words().deleted, nameOf(form)), 'undo');
      });
    },
    async move(by: -1 | 1): Promise<void> {
      const { form } = desk.view();
      if (!form?.target) return;
      settle(await desk.get(() => desk.call('panelMove', referenceTo(form), by)), (row) => {
        const moved = desk.state().rows.find((each) => each.row === row);
        if (moved) open(moved);
        desk.tell(desk.words().moved);
        show({ focus: [by < 0 ? 'up' : 'down'] });
      });
    },
  };
}

function referenceTo({ sheet, target }: Form) {
  return { sheet: sheet.name, row: target?.row ?? 0, seen: target?.cells ?? {} };
}

function holds(row: Cells, cells: Cells): boolean {
  return Object.keys(cells).every((key) => sameCell(row[key], cells[key]));
}

function nameOf({ values }: Form): string {
  return String(values.name ?? '');
}
