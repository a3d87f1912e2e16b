// What concerns the plan as a whole: opening it, choosing the sheet and the tab, fixing, undoing, the report.
import { countFindings, failure, get, say, show, state, tell, view } from '../desk.ts';
import { readDraft } from '../draft.ts';
import { fieldsOf } from '../fields/form-values.ts';
import { callServer } from '../server.ts';
import { FIRST_SHOWN, TABS } from '../view.ts';
import { fill } from '../words.ts';
import { setForm } from './form-actions.ts';

/** No answer for so long at opening looks like several Google accounts (milliseconds). */
const SLOW_OPENING = 10_000;

/** Opens the plan: the one call that opening costs. */
export async function start(): Promise<void> {
  if (view.opening !== 'waiting') show({ opening: 'slow', notice: null });
  const slow = setTimeout(() => show({ opening: 'slow' }), SLOW_OPENING);
  const answer = await callServer('panelOpen', null);
  clearTimeout(slow);
  if (answer.ok) show({ opening: 'open', state: answer.value, draft: readDraft(answer.value) });
  else {
    show({
      opening: 'refused',
      notice: answer.code === 'refused' ? null : { kind: 'error', text: answer.message },
    });
  }
}

/** Shows another sheet; a new project goes along with what was typed in it. */
export async function showSheet(name: string): Promise<void> {
  const other = await get(() => callServer('panelOpen', name));
  if (!other) return;
  show({ state: other, search: '', dimension: null, shown: FIRST_SHOWN });
  const { form } = view;
  if (!form) return;
  const fields = fieldsOf(null, other.columns, other.catalogue);
  const values = { ...fields, ...form.values };
  setForm({ ...form, sheet: other.shown, columns: other.columns, start: fields, values });
}

/** Reads and checks the shown sheet again. */
export async function readAgain(): Promise<void> {
  const again = await get(() => callServer('panelOpen', state.shown.name));
  if (!again) return;
  show({ state: again });
  tell(fill(say.refreshed, ...countFindings()));
}

/** Takes up the text of an earlier time. */
export async function continueDraft(): Promise<void> {
  const { draft } = view;
  if (!draft) return;
  if (draft.sheet.name !== state.shown.name) await showSheet(draft.sheet.name);
  if (draft.sheet.name !== state.shown.name) return;
  setForm({ ...draft, columns: state.columns });
  show({ draft: null, focus: ['name'] });
}

/** To the tab beside, as the arrow keys go. */
export function stepTab(step: number): void {
  const tab = TABS[(TABS.indexOf(view.tab) + step + TABS.length) % TABS.length] ?? 'projects';
  show({ tab, notice: null, focus: [tab] });
}

/** Undoes the add-on's last change. */
export async function undo(): Promise<void> {
  const before = await get(() => callServer('panelUndo', state.shown.name));
  if (!before) return;
  show({ state: before });
  tell(say.undone);
}

/** Applies the safe fixes of one cell, or all of them. */
export async function fix(cell: { readonly row: number; readonly column: number } | null): Promise<void> {
  const mended = await get(() => callServer('panelFix', state.shown.name, cell));
  if (!mended) return;
  show({ state: mended, focus: ['findings'] });
  tell(say.fixed);
}

/** Selects a cell in the sheet. */
export async function goTo(sheet: string, row: number, column: number): Promise<void> {
  const answer = await callServer('panelGoTo', sheet, row, column);
  if (!answer.ok) tell(failure(answer), 'error');
}

/** Makes the summary of the shown sheet: the draft while there are errors. */
export async function makeReport(): Promise<void> {
  const outcome = await get(() => callServer('panelReport', state.shown.name, countFindings()[0] > 0));
  if (!outcome) return;
  show({ state: outcome.state });
  if (outcome.kind === 'errors') return tell(fill(say.stopped, outcome.errors), 'error');
  tell([fill(say.made, outcome.report.sheet), outcome.kept ?? ''].join(' ').trim());
  show({ focus: ['report'] });
}
