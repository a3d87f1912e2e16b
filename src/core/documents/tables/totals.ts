// The totals that a table states, held against the projects that were read: what was lost on the way shows here.

import { type CellValue, cellText } from '../../cell.ts';
import { matchesOf } from '../../text/matches.ts';
import { formatWholeBaht, type Satang, sumSatang } from '../../text/money.ts';
import type { GridCell } from '../grid.ts';
import { yearsOf } from './find-header.ts';
import { heldBy } from './lines.ts';
import { bahtOf, type ReadCell } from './read-cells.ts';
import type { ReadingContext, ReadProject } from './read-projects.ts';
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

/** A column for what a project costs in all years. */
const OF_YEARS = /^(?:ยอด)?รวม(?:เป็น)?(?:เงิน|งบประมาณ|ทั้งสิ้น|ทุกปี|[0-9]ปี|\(?บาท\)?)*$|^งบประมาณรวม/;

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
    const words = wordKey(cells.map(({ text }) => text).join('|'));
    const [, named] = /มิติ(?:ที่)?([1-4])/.exec(words) ?? [];
    const isGrand = named === undefined && /ทั้งสิ้น|ทั้งหมด|ทุกมิติ|grand/.test(words);
    const dimensionOf = ({ fields }: ReadProject) => String(fields.dimension?.value);
    const dimensions = all.map(dimensionOf);
    let ofDimension = all.length;
    while (ofDimension > 0 && dimensions[ofDimension - 1] === dimensions[all.length - 1]) ofDimension -= 1;
    const starts = [ledger.lastGrand, start, 0];
    const groups = (isGrand ? starts : [ledger.lastTotal, ofDimension, ...starts])
      .map((from) => all.slice(from))
      .map((group) => group.filter((project) => named === undefined || dimensionOf(project) === named))
      .filter(({ length }) => length > 0);
    const hold = (cell: GridCell, typed: number, header: string, key: string | null, isMoney = false) => {
      const sums = groups.map((group) => (key === null ? group.length : sumOf(group, key)));
      const [sum] = sums;
      // A dimension without projects has its total of nothing.
      if (typed === 0 && ledger.lastTotal === all.length) return;
      if (sum === undefined || sum === null || sums.includes(null) || sums.includes(typed)) return;
      const column = header === '' ? '' : ` (${header})`;
      const shown = isMoney ? formatWholeBaht(sum, 'arabic') : String(sum);
      wrong.push({ read: cell.text, place: place(row, cell.column), column, sum: shown });
    };
    for (const cell of cells) {
      const { role = null, header = '' } = section.header.columns[cell.column - 1] ?? {};
      const words = wordKey(cell.text);
      const counts = matchesOf(words, COUNTS);
      if (role !== null && (role.kind === 'year' || role.kind === 'budget')) {
        const typed = cell.columns === 1 ? amountOf(heldBy(cell), unit) : null;
        const ofYear = role.kind === 'year' ? `budget${role.year}` : '';
        const key = all.some(({ fields }) => fields[ofYear] !== undefined) ? ofYear : 'budget';
        if (typed !== null) hold(cell, typed, header, key, true);
      } else if (role !== null && role.kind === 'quarter') {
        if (!role.isMonth && /^[0-9]{1,2}$/.test(words))
          hold(cell, Number(words), header, `quarter${role.quarter}`);
      } else if (counts.length === 1) hold(cell, Number(counts[0]?.[1]), '', null);
    }
    ledger.lastTotal = all.length;
    if (isGrand) ledger.lastGrand = all.length;
  }
  const ofYears = [...new Set(yearsOf(section.header.columns))].map((year) => `budget${year}`);
  for (const { place: own, fields, extra } of projects) {
    const years = ofYears.filter((key) => fields[key] !== undefined);
    for (const [header, held] of Object.entries(extra)) {
      const typed = years.length > 1 && OF_YEARS.test(wordKey(header)) ? amountOf(held, unit) : null;
      const sums = years.map((key) => fieldOf(fields[key]));
      const sum = sums.includes(null) ? null : sumSatang(sums as readonly Satang[]);
      if (typed !== null && sum !== null && sum !== typed)
        wrong.push({
          read: cellText(held),
          place: own,
          column: ` (${header})`,
          sum: formatWholeBaht(sum, 'arabic'),
        });
    }
  }
  return wrong;
}

/** The satang of an amount that is certain, as totals write it; else null. */
function amountOf(held: CellValue, unit: number | null): Satang | null {
  const amount = typeof held === 'string' ? held.replace(/^\s*(?:จำนวน|รวม)/, '') : held;
  const baht = unit === null ? null : bahtOf(amount, unit);
  return baht === null ? null : numberOf(baht);
}

function sumOf(group: readonly ReadProject[], key: string): number | null {
  const numbers = group.map(({ fields }) => fieldOf(fields[key]));
  return numbers.includes(null) ? null : sumSatang(numbers as readonly number[]);
}

function fieldOf(cell: ReadCell | undefined): number | null {
  return cell === undefined || cell.doubt !== null ? null : numberOf(cell.value);
}

/** What a certain cell counts: the satang of its baht, none for a year that isn't run, one for a tick. */
function numberOf(value: CellValue): number | null {
  if (value === '' || value === '-') return 0;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? Math.round(value * 100) : null;
}
