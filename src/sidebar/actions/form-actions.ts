// Opening, filling and leaving the form. What is typed is kept as a draft until it is saved or dropped.
import { KINDS } from '../../core/kinds/index.ts';
import type { Kind } from '../../core/kinds/kind.ts';
import type { PanelRow } from '../../panel/panel-types.ts';
import { changedColumns, fieldsOf } from '../fields/form-values.ts';
import { callServer } from '../server.ts';
import { failure, say, show, state, tell, view, work } from '../state/desk.ts';
import { keepDrafts } from '../state/draft.ts';
import type { FormValues } from '../state/values.ts';
import type { Draft, Form } from '../state/view.ts';

/** The column in which a line has its text. */
export const LINE_TEXT = 'text';

/** Whether something was typed that is not in the sheet. */
export function isChanged({ start, values }: Form): boolean {
  return changedColumns(start, values).length > 0;
}

/** Shows a form, or none, and keeps its draft. */
export function setForm(form: Form | null): void {
  show({ form });
  keepDrafts(state, form && isChanged(form) ? [form, ...view.drafts] : view.drafts);
}

/** Opens the form of a row or of a new project; `values` are there already in a copy. */
export function open(target: PanelRow | null, values?: FormValues): void {
  const { shown, columns } = state;
  const start = fieldsOf(target, { sheet: shown, columns });
  setForm({ sheet: shown, columns, target, start, values: values ?? start, dates: ['', ''] });
  const { title, lines }: Kind = KINDS[shown.kind];
  show({ tab: 'projects', notice: null, focus: [lines !== null && target ? LINE_TEXT : title] });
  if (lines !== null) void showSlots();
}

/** Asks what may stand in braces in a text, and shows it in the open form. */
async function showSlots(): Promise<void> {
  const { form: asking } = view;
  const answer = await callServer('panelSlots');
  const { form } = view;
  if (answer.ok && form && form.target === asking?.target) show({ form: { ...form, slots: answer.value } });
}

/** Opens the form of a row, and selects the row in the sheet; its long texts are fetched first. */
export async function edit(row: PanelRow): Promise<void> {
  const whole = row.whole === false ? await fetchRow(row) : row;
  if (whole === null) return;
  open(whole);
  void callServer('panelGoTo', state.shown.name, whole.row, 1);
  if (state.controls) void showControls(whole);
}

/** Asks which risks the project of an open form controls, and shows them in it. */
async function showControls({ row, cells }: PanelRow): Promise<void> {
  const answer = await callServer('panelControls', { sheet: state.shown.name, row, seen: cells });
  const { form } = view;
  if (answer.ok && form?.target?.row === row) show({ form: { ...form, controls: answer.value } });
}

/** The row with all its texts; null, with a notice, if it could not be had. */
async function fetchRow({ row, cells }: PanelRow): Promise<PanelRow | null> {
  const target = { sheet: state.shown.name, row, seen: cells };
  const answer = await work('panelRow', target);
  if (answer?.ok && answer.value !== null) return answer.value;
  if (answer) tell(answer.ok ? say.goneFirst : failure(answer), 'error');
  return null;
}

/** Takes what was typed. */
export function change(values: FormValues, dates = view.form?.dates): void {
  const { form } = view;
  if (form && dates) setForm({ ...form, deleting: false, values: { ...form.values, ...values }, dates });
}

/** Back to the list, to the row's place in it. */
export function close(row = view.form?.target?.row): void {
  setForm(null);
  show({ notice: null, focus: [row ? `row-${row}` : 'add'] });
}

/** One step back: from a conflict or a question to the form, from the form to the list. */
export function cancel(): void {
  const { form, busy } = view;
  if (!form || busy) return;
  if (form.conflict || form.deleting) {
    setForm({ ...form, conflict: null, deleting: false });
    show({ focus: ['name'] });
    return;
  }
  // Typed text is not thrown away: the list offers it.
  if (isChanged(form)) show({ form: null, notice: null, drafts: [form, ...view.drafts], focus: ['draft'] });
  else close();
}

/** A new project with the same text. */
export function duplicate(): void {
  open(null, view.form?.values);
}

/** Asks once whether to delete. */
export function askDelete(): void {
  if (view.form) show({ form: { ...view.form, deleting: true }, focus: ['delete'] });
}

/** Chooses whose text of a field is kept. */
export function choose(key: string, whose: 'mine' | 'theirs'): void {
  const { form } = view;
  const { conflict } = form ?? {};
  if (form && conflict) {
    show({ form: { ...form, conflict: { ...conflict, choices: { ...conflict.choices, [key]: whose } } } });
  }
}

/** Leaves the sheet as it is. */
export function keepTheirs(): void {
  close();
  tell(say.keptTheirs);
}

/** Forgets the text of an earlier time. */
export function dropDraft(dropped: Draft): void {
  const drafts = view.drafts.filter((draft) => draft !== dropped);
  keepDrafts(state, drafts);
  show({ drafts, focus: [drafts.length > 0 ? 'draft' : 'search'] });
}
