// The heights that a report's merged cells need: Google fits rows to their text, but not to that of a merged cell.
import type { Area } from '../cell.ts';
import { linesHeight, SHEET_SIZE, textLines } from '../text/text-size.ts';
import { looksOf } from './looks.ts';
import type { Report, ReportCell, Style } from './report.ts';

/** A row that must be at least this high, in pixels, because the text of a merged cell over it is longer than its own. */
export interface LeastHeight {
  readonly row: number;
  readonly pixels: number;
}

/** What a cell keeps free left and right of its text. */
export const PADDING = 6;
/** The height of a row without text. */
const EMPTY = 21;

/**
 * The rows that don't have the room that their merged cells need: the first of a merged cell's rows holds all of its text, as a page may
 * end after any row, and a text is cut where its page ends. Only a few, whatever the number of rows.
 */
export function mergedHeights(
  report: Pick<Report, 'cells' | 'styles' | 'merges' | 'columnWidths' | 'frozenRows'>,
): readonly LeastHeight[] {
  const { cells, merges, columnWidths, frozenRows } = report;
  const looks = looksOf(report);
  const merged = new Set(merges.flatMap(placesOf));
  const heightAt = ({ row, column, columns }: Area) => {
    const width = columnWidths.slice(column - 1, column - 1 + columns).reduce((sum, one) => sum + one, 0);
    return cellHeight(cells[row - 1]?.[column - 1] ?? '', looks[row - 1]?.[column - 1] ?? {}, width);
  };
  const own = (row: number) =>
    columnWidths.reduce((height, _, index) => {
      const column = index + 1;
      if (merged.has(`${row},${column}`)) return height;
      return Math.max(height, heightAt({ row, column, rows: 1, columns: 1 }));
    }, EMPTY);
  const raised = new Map<number, number>();
  for (const merge of merges) {
    let needed = heightAt(merge);
    // One line over several rows has room in any of them.
    const { size = SHEET_SIZE } = looks[merge.row - 1]?.[merge.column - 1] ?? {};
    if (merge.rows > 1 && needed <= linesHeight(1, size)) continue;
    // The rows of a header are on every page together.
    const end = merge.row + merge.rows;
    if (end - 1 <= frozenRows) for (let row = merge.row + 1; row < end; row += 1) needed -= own(row);
    if (needed > (raised.get(merge.row) ?? own(merge.row))) raised.set(merge.row, needed);
  }
  return [...raised].sort(([a], [b]) => a - b).map(([row, pixels]) => ({ row, pixels }));
}

function cellHeight(cell: ReportCell, { size = SHEET_SIZE, wrap = false }: Style, width: number): number {
  if (cell === '') return 0;
  const text = typeof cell === 'string' ? cell : '';
  const lines = wrap ? textLines(text, size, width - PADDING) : text.split('\n').length;
  return linesHeight(lines, size);
}

/** `row,column` of each cell of an area. */
function placesOf({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
}
