// The totals that a table states, held against the projects that were read: what was lost on the way shows here.

import { matchesOf } from '../../text/matches.ts';
import { formatWholeBaht, type Satang, sumSatang } from '../../text/money.ts';
import type { GridCell } from '../grid.ts';
import { heldBy } from './lines.ts';
import { readAmount } from './read-cells.ts';
import type { ReadingContext, ReadProject } from './read-projects.ts';
import { quotable } from './row-kinds.ts';
import { wordKey } from './thai-order.ts';

/** The projects of a sheet as its tables are read one after the other, and where totals stood among them. */
export interface Ledger {
  projects: readonly ReadProject[];
  lastTotal: number;
  lastGrand: number;
}

/** A total that isn't what was read: its own text, where it stands, its column (empty: the number of projects), and what was read. */
export interface WrongTotal {
  readonly read: string;
  readonly place: string;
  readonly column: string;
  readonly sum: string;
}

const COUNTS = /([0-9]+)(?:โครงการ|กิจกรรม|มาตรการ)/g;

/**
 * The totals of a section that are those of no group of projects that they may stand for: what follows the total before, the
 * dimension, the table, all tables so far. A total of projects whose amounts are in doubt says nothing. The ledger goes on.
 */
export function wrongTotals(
  ledger: Ledger,
  { lines, section, unit, place }: ReadingContext,
  projects: readonly ReadProject[],
): readonly WrongTotal[] {
  const start = ledger.projects.length;
  ledger.projects = [...ledger.projects, ...projects];
  const wrong: WrongTotal[] = [];
  for (const { row, after } of section.totals) {
    const all = ledger.projects.slice(0, start + after);
    const cells = lines.inRow(row, true);
    const words = wordKey(cells.map(({ text }) => text).join(''));
    const [, named] = /มิติ(?:ที่)?([1-4])/.exec(words) ?? [];
    const isGrand = named === undefined && /ทั้งสิ้น|ทั้งหมด|ทุกมิติ|grand/.test(words);
    const dimensionOf = ({ fields }: ReadProject) => String(fields.dimension?.value);
    const last = all.length > 0 ? dimensionOf(all[all.length - 1] as ReadProject) : '';
    let ofDimension = all.length;
    while (ofDimension > 0 && dimensionOf(all[ofDimension - 1] as ReadProject) === last) ofDimension -= 1;
    const starts = [ledger.lastGrand, start, 0];
    const groups = (isGrand ? starts : [ledger.lastTotal, ofDimension, ...starts])
      .map((from) => all.slice(from))
      .map((group) =>
        named ? group.filter(({ fields }) => fields.dimension?.value === Number(named)) : group,
      )
      .filter(({ length }) => length > 0);
    const hold = (
      cell: GridCell,
      typed: number,
      column: string,
      sumOf: (group: readonly ReadProject[]) => number | null,
    ) => {
      const sums = groups.map(sumOf);
      const [sum] = sums;
      // A dimension without projects has its total of nothing.
      if (typed === 0 && ledger.lastTotal === all.length) return;
      if (sum === undefined || sum === null || sums.includes(null) || sums.includes(typed)) return;
      wrong.push({
        read: quotable(cell.text),
        place: place(row, cell.column),
        column,
        sum: column === '' ? String(sum) : formatWholeBaht(sum, 'arabic'),
      });
    };
    for (const cell of cells) {
      const { role = null, header = '' } = section.header.columns[cell.column - 1] ?? {};
      const counts = matchesOf(wordKey(cell.text), COUNTS);
      if (role?.kind === 'year' || role?.kind === 'budget') {
        const held = heldBy(cell);
        const amount = typeof held === 'string' ? held.replace(/^\s*(?:จำนวน|รวม)/, '') : held;
        const { value, doubt } = readAmount(amount, unit ?? 1);
        const isSure = cell.columns === 1 && unit !== null && doubt === null;
        const ofYear = role.kind === 'year' ? `budget${role.year}` : '';
        const key = all.some(({ fields }) => fields[ofYear] !== undefined) ? ofYear : 'budget';
        if (isSure) hold(cell, satangOf(value) as Satang, ` (${header})`, (group) => sumOf(group, key));
      } else if (counts.length === 1) hold(cell, Number(counts[0]?.[1]), '', ({ length }) => length);
    }
    ledger.lastTotal = all.length;
    if (isGrand) ledger.lastGrand = all.length;
  }
  return wrong;
}

function sumOf(group: readonly ReadProject[], key: string): Satang | null {
  const amounts = group.map(({ fields }) => satangOf(fields[key]?.value ?? null));
  return amounts.includes(null) ? null : sumSatang(amounts as readonly Satang[]);
}

/** What certain cells hold: a number of baht, or nothing for a year that isn't run. */
function satangOf(value: unknown): Satang | null {
  if (value === '' || value === '-') return 0;
  return typeof value === 'number' ? Math.round(value * 100) : null;
}
