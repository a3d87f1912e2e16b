// The rows of the list, made ready to show and to search; once for each state, not for each keystroke.

import { DIMENSION } from '../../core/columns/dimension.ts';
import { PLANNED_AMOUNT } from '../../core/columns/planned-amount.ts';
import { TICK } from '../../core/columns/tick.ts';
import { KINDS } from '../../core/kinds/index.ts';
import { columnsOfType, type Kind, type RowReading, type SheetReading } from '../../core/kinds/kind.ts';
import type { Dimension } from '../../core/plan.ts';
import { certain, type Reading } from '../../core/reading.ts';
import { amountsIn, isCounted } from '../../core/reports/sheet-totals.ts';
import { toArabicDigits } from '../../core/text/digits.ts';
import { formatWholeBaht, type Satang } from '../../core/text/money.ts';
import { cleanText } from '../../core/text/text.ts';
import type { PanelRow, PanelState } from '../../panel/panel-types.ts';
import { plainText } from '../fields/plain-text.ts';
import { readState } from './read-state.ts';

/** A quarter, or a year of the plan, and whether the project is carried out in it; null: can't be understood. */
export type Mark = readonly [label: string, runs: boolean | null];

/** One project of the list. */
export interface ListItem {
  readonly row: PanelRow;
  readonly number: string;
  readonly name: string;
  /** Null: can't be understood; undefined: the sheet has no such column. */
  readonly dimension: Dimension | null | undefined;
  /** `''`: no budget is used; null: can't be understood; undefined: the sheet has no amounts. */
  readonly budget: string | null | undefined;
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
  const reading: SheetReading = readState(state, state.rows);
  const { title }: Kind = KINDS[state.shown.kind];
  const [dimensions] = columnsOfType(reading, DIMENSION);
  const searched = reading.columns.flatMap(({ key, type }) => (type.prose ? [key] : []));
  const marksOf = marksIn(reading);
  const amountsOf = amountsIn(reading);
  return reading.rows.map((read, index) => {
    const row = state.rows[index] as PanelRow;
    const number = plainText(row.cells.number);
    return {
      row,
      number,
      name: plainText(row.cells[title]),
      dimension: dimensions && certain(dimensions.of(read)),
      budget: sumOf(amountsOf(read)),
      marks: marksOf(read),
      errors: counts.get(`${row.row}error`) ?? 0,
      warnings: counts.get(`${row.row}warning`) ?? 0,
      text: searchForm([number, ...searched.map((key) => plainText(row.cells[key]))].join('\n')),
    };
  });
}

function sumOf(amounts: readonly Reading<Satang | null>[]): string | null | undefined {
  if (amounts.length === 0) return undefined;
  if (!isCounted(amounts)) return null;
  const satang = amounts.reduce((sum, amount) => sum + (certain(amount) ?? 0), 0);
  return satang === 0 ? '' : formatWholeBaht(satang, 'arabic');
}

/** When a row's project is carried out: its quarters, or the years of the plan. */
function marksIn(reading: SheetReading): (row: RowReading) => readonly Mark[] {
  const ticks = columnsOfType(reading, TICK);
  const years = columnsOfType(reading, PLANNED_AMOUNT);
  return (row) => [
    ...ticks.map(({ column, of }): Mark => [String(column.at), certain(of(row))]),
    ...years.map(({ column, of }): Mark => {
      const planned = of(row);
      return [String(column.at), planned.kind === 'invalid' ? null : certain(planned) !== null];
    }),
  ];
}
