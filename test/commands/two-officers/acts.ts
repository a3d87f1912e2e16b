// What an officer does with the add-on, each as a run that can take turns with another officer's.
import type { RunInTurns } from '../../../local/sheets/realm/open-realm.ts';
import { PLAN, rowOf, type SmallPlan, YEAR } from './small-plan.ts';

export interface Act {
  readonly name: string;
  /** It is one of the menu's, which ask and tell in dialogs. */
  readonly asks: boolean;
  readonly begin: (plan: SmallPlan) => RunInTurns;
}

const call = (name: string, command: string, args: (plan: SmallPlan) => readonly unknown[]): Act => ({
  name,
  asks: false,
  begin: (plan) => plan.addOn.begin('call', command, ...args(plan)),
});
const click = (name: string, command: string): Act => ({
  name,
  asks: true,
  begin: ({ addOn }) => addOn.begin('command', command),
});
const save = (name: string, number: number | null, cells: Record<string, unknown>): Act =>
  call(name, 'panelSave', ({ seen }) => [
    { sheet: YEAR, target: number === null ? null : rowOf(seen, number), cells },
  ]);

/** Opening the sidebar: the only act that reads without the lock and shows what it read. */
export const OPENING = call('opens the sidebar', 'panelOpen', () => [YEAR]);

/** Everything that writes. */
export const WRITING: readonly Act[] = [
  save('saves a new project', null, { name: 'โครงการใหม่', dimension: 4, budget: 2500.5, quarter2: true }),
  save('saves a budget', 2, { budget: 6000 }),
  save('saves cells far apart', 2, { name: '=โครงการ', quarter4: true, remark: '+หมายเหตุ' }),
  call('saves a new project of the plan', 'panelSave', () => [
    { sheet: PLAN, target: null, cells: { name: 'โครงการของแผน', dimension: 2, budget2569: 500 } },
  ]),
  call('deletes a project', 'panelDelete', ({ seen }) => [rowOf(seen, 2)]),
  call('moves a project', 'panelMove', ({ seen }) => [rowOf(seen, 2), 1]),
  call('applies the fixes', 'panelFix', () => [YEAR, null]),
  call('undoes the last change', 'panelUndo', ({ seen }) => [YEAR, seen.history.undo?.id]),
  call('checks', 'checkYear', () => [2569]),
  call('makes the summary', 'summariseYear', () => [2569, '2026-06-08', true]),
  click('ticks quarters', 'menuTick'),
  click('applies the fixes from the menu', 'menuFix'),
  click('makes the overview', 'menuOverview'),
  click('makes a year from the plan', 'menuYearFromPlan'),
];
