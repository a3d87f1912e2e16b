// Whether a generated sheet still says what its sheets say: by content, whenever it was made and whoever edited what.
import { type CellValue, isDateCell } from '../cell.ts';
import { LONGEST_TEXT } from '../text/cell-text.ts';
import type { Report, ReportCell } from './report.ts';

/** Whole satang and percents: sums of doubles may differ in their last bits. */
const PLACES = 1e4;

/**
 * Whether a sheet as it was read no longer says what its report would say now. `made`: the report of two different days; what differs
 * between them is the report's date, and that may be an older one. What stands right of the report or below it is the officer's.
 * A formula is held against the core's own total.
 */
export function isStale(
  cells: readonly (readonly CellValue[])[],
  [now, otherDay]: readonly [Report, Report],
): boolean {
  const totals = new Map(now.proofs.map(({ row, column, equals }) => [`${row} ${column}`, equals]));
  const differs = now.cells.some((row, r) =>
    row.some((cell, c) => {
      if (!sameText(cell, otherDay.cells[r]?.[c])) return false;
      const should = typeof cell === 'object' ? totals.get(`${r + 1} ${c + 1}`) : cell;
      return should !== undefined && !says(cells[r]?.[c] ?? '', should);
    }),
  );
  // A report that has become shorter: rows of the older one below it.
  return (
    differs || cells.slice(now.cells.length).some((row) => row.slice(0, now.columnWidths.length).some(holds))
  );
}

/** The report as it would be, were there no errors: a draft says that it is one in its title, the first cell, and nowhere else. */
export function asOfficial(report: Report, draftMark: string): Report {
  const [[title = '', ...line] = [], ...rows] = report.cells;
  if (typeof title !== 'string' || !title.endsWith(draftMark)) return report;
  return { ...report, cells: [[title.slice(0, -draftMark.length), ...line], ...rows] };
}

function sameText(cell: ReportCell, other: ReportCell | undefined): boolean {
  return typeof cell === 'object' ? typeof other === 'object' : cell === other;
}

function says(read: CellValue, should: string | number | boolean): boolean {
  if (isDateCell(read)) return false;
  if (typeof should === 'number' && typeof read === 'number') {
    return Math.round(read * PLACES) === Math.round(should * PLACES);
  }
  // The writer cuts what is longer than a cell can hold.
  return typeof should === 'string' && should.length > LONGEST_TEXT
    ? String(read).startsWith(should.slice(0, LONGEST_TEXT - 1))
    : read === should;
}

function holds(cell: CellValue): boolean {
  return cell !== '' && cell !== false;
}
