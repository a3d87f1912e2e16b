// The rows of the list, made ready to show and to search; once for each state, not for each keystroke.

import type { RowReading } from '../core/kinds/sheet-reading.ts';
import type { Dimension } from '../core/plan.ts';
import { certain } from '../core/reading.ts';
import { toArabicDigits } from '../core/text/digits.ts';
import { formatWholeBaht } from '../core/text/money.ts';
import { cleanText } from '../core/text/text.ts';
import type { PanelRow, PanelState } from '../panel/panel-types.ts';
import { plainText, yearOf } from './fields/form-values.ts';
import { readState } from './read-state.ts';

/** A quarter, or a year of the plan, and whether the project is carried out in it; null: can't be understood. */
export type Mark = readonly [label: string, runs: boolean | null];

/** One project of the list. */
export interface ListItem {
  readonly row: PanelRow;
  readonly number: string;
  readonly name: string;
  readonly dimension: Dimension | null;
  /** `''`: no budget is used; null: can't be understood. */
  readonly budget: string | null;
  readonly marks: readonly Mark[];
  readonly errors: number;
  readonly warnings: number;
  /** What the search looks through. */
  readonly text: string;
}

/** What two texts are compared by in a search: digits of one script, no spaces, no capitals, nothing invisible. */
export function searchForm(text: string): string {
  return toArabicDigits(cleanText(text)).replace(/\s/g, '').toLowerCase();
}

let last: { readonly state: PanelState; readonly items: readonly ListItem[] } | null = null;

/** Every project of the shown sheet, in its order; the same list as long as the state is the same. */
export function listItems(state: PanelState): readonly ListItem[] {
  if (last?.state !== state) last = { state, items: itemsOf(state) };
  return last.items;
}

function itemsOf(state: PanelState): readonly ListItem[] {
  const counts = new Map<string, number>();
  for (const { sheet, row, severity } of state.findings) {
    if (sheet === state.shown.name) counts.set(row + severity, (counts.get(row + severity) ?? 0) + 1);
  }
  const { rows, budgetColumns } = readState(state, state.rows);
  return rows.map((reading, index) => {
    const row = state.rows[index] as PanelRow;
    const { number, name, owner, remark, mission } = row.cells;
    return {
      row,
      number: plainText(number),
      name: plainText(name),
      dimension: certain(reading.dimension),
      budget: budgetOf(reading),
      marks: marksOf(reading, budgetColumns),
      errors: counts.get(`${row.row}error`) ?? 0,
      warnings: counts.get(`${row.row}warning`) ?? 0,
      text: searchForm([number, name, owner, remark, mission].map(plainText).join('\n')),
    };
  });
}

/** Whether a row's amounts are all understood, so that it counts in full. */
export function isCounted({ budgets }: RowReading): boolean {
  return budgets.every(({ kind }) => kind === 'value' || kind === 'understood');
}

function budgetOf(row: RowReading): string | null {
  const satang = row.budgets.reduce((sum, budget) => sum + (certain(budget) ?? 0), 0);
  if (!isCounted(row)) return null;
  return satang === 0 ? '' : formatWholeBaht(satang, 'arabic');
}

function marksOf({ budgets, quarters }: RowReading, keys: readonly string[]): readonly Mark[] {
  if (quarters.length > 0) return quarters.map((quarter, index) => [String(index + 1), certain(quarter)]);
  return budgets.map((budget, index) => [
    yearOf(keys[index] ?? ''),
    budget.kind === 'invalid' ? null : certain(budget) !== null,
  ]);
}
