// What the panel can do: every action that a screen offers.
import type { PanelState } from '../commands/panel-types.ts';
import { createDesk } from './desk.ts';
import { type DraftStore, readDraft } from './draft.ts';
import { formActions } from './form-actions.ts';
import { fieldsOf } from './form-values.ts';
import { rowActions } from './row-actions.ts';
import type { CallServer } from './server.ts';
import { TABS, type Tab, type View } from './view.ts';
import { fill } from './words.ts';

/** No answer for so long at opening looks like several Google accounts (milliseconds). */
const SLOW_OPENING = 10_000;

/** The panel: its view, and what can be done with it. */
export type Panel = ReturnType<typeof createPanel>;

/** The errors and the warnings of a state. */
export function countFindings({ findings }: PanelState): readonly [errors: number, warnings: number] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [errors, findings.length - errors];
}

/** A panel over a server; `store` keeps what was typed and not saved, if the browser lets it. */
export function createPanel(call: CallServer, store: DraftStore | null) {
  const desk = createDesk(call, store);
  const form = formActions(desk);
  const { show } = desk;

  async function showSheet(name: string): Promise<void> {
    const state = await desk.get(() => call('panelOpen', name));
    if (!state) return;
    show({ state, search: '', dimension: null });
    const open = desk.view().form;
    if (!open) return;
    // A new project goes along to the other sheet with what was typed in it.
    const start = fieldsOf(null, state.columns, state.catalogue);
    form.setForm({
      ...open,
      sheet: state.shown,
      columns: state.columns,
      start,
      values: { ...start, ...open.values },
    });
  }

  return {
    view: desk.view,
    onChange: desk.onChange,
    ...form,
    ...rowActions(desk, form),
    showSheet,
    async start(): Promise<void> {
      show({ opening: 'waiting' });
      const slow = setTimeout(() => show({ opening: 'slow' }), SLOW_OPENING);
      const answer = await call('panelOpen', null);
      clearTimeout(slow);
      if (answer.ok) show({ opening: 'open', state: answer.value, draft: readDraft(store, answer.value) });
      else {
        const notice = { kind: 'problem', text: answer.message, action: null } as const;
        show({ opening: 'refused', notice: answer.code === 'refused' ? null : notice });
      }
    },
    async readAgain(): Promise<void> {
      const state = await desk.get(() => call('panelOpen', desk.state().shown.name));
      if (!state) return;
      show({ state });
      desk.tell(fill(desk.words().refreshed, ...countFindings(state)));
    },
    async continueDraft(): Promise<void> {
      const { draft } = desk.view();
      if (!draft) return;
      if (draft.sheet.name !== desk.state().shown.name) await showSheet(draft.sheet.name);
      const { shown, columns } = desk.state();
      if (shown.name !== draft.sheet.name) return;
      form.setForm({ ...draft, columns });
      show({ draft: null, focus: ['name'] });
    },
    set: (change: Partial<Pick<View, 'search' | 'dimension'>>) => show(change),
    showTab: (tab: Tab) => show({ tab, notice: null }),
    /** To the tab beside, as the arrow keys go. */
    stepTab(step: number): void {
      const tab = TABS[(TABS.indexOf(desk.view().tab) + step + TABS.length) % TABS.length] ?? 'projects';
      show({ tab, notice: null, focus: [tab] });
    },
    async undo(): Promise<void> {
      const state = await desk.get(() => call('panelUndo', desk.state().shown.name));
      if (!state) return;
      show({ state });
      desk.tell(desk.words().undone);
    },
    async fix(cell: { readonly row: number; readonly column: number } | null): Promise<void> {
      const state = await desk.get(() => call('panelFix', desk.state().shown.name, cell));
      if (!state) return;
      show({ state, focus: ['findings'] });
      desk.tell(desk.words().fixed, 'undo');
    },
    async goTo(sheet: string, row: number, column: number): Promise<void> {
      const answer = await call('panelGoTo', sheet, row, column);
      if (!answer.ok) desk.warn(desk.failure(answer));
    },
    async makeReport(draft: boolean): Promise<void> {
      const outcome = await desk.get(() => call('panelReport', desk.state().shown.name, draft));
      if (!outcome) return;
      show({ state: outcome.state });
      if (outcome.kind === 'errors') return desk.warn(fill(desk.words().stopped, outcome.errors));
      desk.tell(fill(desk.words().made, outcome.report.sheet));
      show({ focus: ['report'] });
    },
  };
}
