// What concerns the plan as a whole: opening it, choosing the sheet and the tab, fixing, undoing, the report.

import { followUpSheetName } from '../../core/sheet-names.ts';
import type { FixPlace, PanelChange, PanelFinding } from '../../panel/panel-types.ts';
import { fieldsOf } from '../fields/form-values.ts';
import { changedFields, inRounds, type Rounds, rounds, showState } from '../screens/rounds/desk.ts';
import { callServer } from '../server.ts';
import { countFindings, failure, get, say, show, state, tell, view, work } from '../state/desk.ts';
import { readDrafts } from '../state/draft.ts';
import { type Draft, FIRST_SHOWN, TABS, type View } from '../state/view.ts';
import { fill } from '../words.ts';
import { setForm } from './form-actions.ts';
import { settingsForm } from './settings-actions.ts';

/** No answer for so long at opening looks like several Google accounts (milliseconds). */
const SLOW_OPENING = 10_000;

/** Refusals of the server which mean that the panel's history is no longer the file's. */
const OUTDATED = ['other-change-since', 'already-undone', 'nothing-to-undo'];

/** Opens the plan: the one call that opening costs. */
export async function start(): Promise<void> {
  if (view.opening !== 'waiting') show({ opening: 'slow', notice: null });
  const slow = setTimeout(() => show({ opening: 'slow' }), SLOW_OPENING);
  const answer = await callServer('panelOpen', null);
  clearTimeout(slow);
  looked = Date.now();
  if (answer.ok) return show({ opening: 'open', state: answer.value, drafts: readDrafts(answer.value) });
  if (answer.code === 'structure' || answer.code === 'year-not-chosen') {
    // Without a workbook that was set up there is nothing to show but how to set it up.
    const page = await callServer('panelSettings');
    if (page.ok && (!page.value.values.firstYear || !(page.value.hasPlan || page.value.made[0]))) {
      return show({ opening: 'open', settings: settingsForm(page.value), inSettings: true, notice: null });
    }
  }
  show({
    opening: 'refused',
    notice: answer.code === 'refused' ? null : { kind: 'error', text: answer.message },
  });
}

/** At most one look in so long (milliseconds). */
const LOOK_AGAIN = 5000;

let looked = 0;
let waiting = false;
/** What was told when the plan couldn't be read. */
let unread: View['notice'] | undefined;

/** When the panel gets the focus or the pointer: follows the open sheet, and reads anew what was changed elsewhere. */
export async function lookAgain(): Promise<void> {
  if (!view.state || view.inSettings || view.busy) return;
  const wait = looked + LOOK_AGAIN - Date.now();
  if (wait > 0) {
    // The later of two looks is made when its time comes.
    if (!waiting) setTimeout(lookLater, wait);
    waiting = true;
    return;
  }
  looked = Date.now();
  if (inRounds) return lookAtRounds(rounds);
  const before = state;
  const answer = await callServer('panelLook', state.shown.name);
  // What the user does meanwhile brings a state of its own.
  if (!answer.ok || view.busy || state !== before) return;
  const { open, stamp } = answer.value;
  const moved = open !== null && open !== state.open && !view.form;
  // What is shown is true again, as where a header was typed back.
  if (!moved && stamp === state.stamp) {
    if (view.notice === unread) show({ notice: null });
    return;
  }
  const again = await callServer('panelOpen', moved ? open : state.shown.name);
  if (view.busy || state !== before) return;
  // What can't be read is told: what is shown isn't true any more.
  if (!again.ok) {
    tell(failure(again), 'error');
    unread = view.notice;
    return;
  }
  show({
    state: again.value,
    ...((view.notice?.kind === 'done' || view.notice === unread) && { notice: null }),
    ...(moved && { search: '', dimension: null, shown: FIRST_SHOWN }),
  });
}

function lookLater(): void {
  waiting = false;
  void lookAgain();
}

/** The same for a round; a form in which something was typed meets what was changed when it is saved. */
async function lookAtRounds(before: Rounds): Promise<void> {
  const { year, round, sheet, stamp } = before.state;
  const answer = await callServer('panelLook', sheet ?? followUpSheetName(year));
  if (!answer.ok || answer.value.stamp === stamp || !inRounds || rounds !== before) return;
  if (before.form && changedFields(before.form).length > 0) return;
  const again = await callServer('roundOpen', year, round);
  if (again.ok && inRounds && rounds === before && !view.busy) showState(again.value);
}

/** Shows another sheet; a new project goes along with what was typed in it. */
export async function showSheet(name: string): Promise<void> {
  const other = await get('panelOpen', name);
  if (!other) return;
  show({ state: other, search: '', dimension: null, shown: FIRST_SHOWN });
  const { form } = view;
  if (!form) return;
  const fields = fieldsOf(null, { sheet: other.shown, columns: other.columns });
  const values = { ...fields, ...form.values };
  setForm({ ...form, sheet: other.shown, columns: other.columns, start: fields, values });
}

/** Reads and checks the shown sheet again. */
export async function readAgain(): Promise<void> {
  const again = await get('panelOpen', state.shown.name);
  if (!again) return;
  show({ state: again });
  tell(fill(say.refreshed, ...countFindings()));
}

/** Checks as the menu does, so that the marks in the sheets and ผลตรวจสอบ say what is shown here. */
export async function checkAgain(): Promise<void> {
  const checked = await get('panelCheck', state.shown.name);
  if (!checked) return;
  show({ state: checked.state, focus: ['findings'] });
  tell(checked.said ?? fill(say.refreshed, ...countFindings()));
}

/** Takes up the text of an earlier time. */
export async function continueDraft(draft: Draft): Promise<void> {
  const { kind, name } = draft.sheet;
  // Of a sheet that is gone: into another one of its kind, as a new row.
  const isThere = state.sheets.some((sheet) => sheet.name === name);
  const to = isThere ? name : [state.shown, ...state.sheets].find((sheet) => sheet.kind === kind)?.name;
  if (to === undefined) return tell(fill(say.draftNowhere, name), 'error');
  if (to !== state.shown.name) await showSheet(to);
  if (to !== state.shown.name) return;
  show({ drafts: view.drafts.filter((one) => one !== draft) });
  const { shown: sheet, columns } = state;
  const fresh = { sheet, target: null, start: fieldsOf(null, { sheet, columns }) };
  setForm({ ...draft, ...(isThere ? {} : fresh), columns });
  show({ focus: ['name'] });
}

/** To the tab beside, as the arrow keys go. */
export function stepTab(step: number): void {
  const tab = TABS[(TABS.indexOf(view.tab) + step + TABS.length) % TABS.length] ?? 'projects';
  show({ tab, notice: null, focus: [tab] });
}

/** Undoes or redoes a change; `done` says so. If another one has come since, the server says which, and the panel shows it. */
export async function takeBack({ id, text }: PanelChange, done: string): Promise<void> {
  const before = await work('panelUndo', state.shown.name, id);
  if (!before) return;
  if (before.ok) {
    show({ state: before.value });
    const { note } = before.value.history;
    return tell([fill(done, text), note ?? ''].join(' ').trim());
  }
  const isOutdated = OUTDATED.includes(before.code);
  const now = isOutdated ? await work('panelOpen', state.shown.name) : null;
  if (now?.ok) show({ state: now.value });
  tell(failure(before), 'error');
}

/** Applies the safe fixes of one cell, of several, or all of them. */
export async function fix(cells: FixPlace | readonly FixPlace[] | null): Promise<void> {
  const mended = await get('panelFix', state.shown.name, cells);
  if (!mended) return;
  show({ state: mended, fixing: false, focus: ['findings'] });
  tell(say.fixed);
}

/** Accepts a group of warnings, or takes that back. */
export async function accept(group: readonly PanelFinding[], accepted: boolean): Promise<void> {
  const places = group.map(({ code, sheet, row, column }) => ({ code, sheet, row, column }));
  const after = await get('panelAccept', state.shown.name, places, accepted);
  if (!after) return;
  show({ state: after, focus: ['findings'] });
  tell(accepted ? say.acceptedNow : say.unacceptedNow);
}

/** Selects a cell in the sheet. */
export async function goTo(sheet: string, row: number, column: number): Promise<void> {
  const answer = await callServer('panelGoTo', sheet, row, column);
  if (!answer.ok) tell(failure(answer), 'error');
}

/** Makes the summary of the shown sheet: the draft while there are errors. */
export async function makeReport(): Promise<void> {
  const outcome = await get('panelReport', state.shown.name, state.stops > 0);
  if (!outcome) return;
  show({ state: outcome.state });
  if (outcome.kind === 'errors') return tell(fill(say.stopped, outcome.errors), 'error');
  tell([fill(say.made, outcome.report.sheet), outcome.kept ?? ''].join(' ').trim());
  show({ focus: ['report'] });
}
