// The heights that a report's merged cells need: Google fits rows to their text, but not to that of a merged cell.
import type { Area } from '../cell.ts';
import { linesHeight, textLines } from '../text/text-size.ts';
import { looksOf } from './looks.ts';
import type { Report, ReportCell, Style } from './report.ts';

/** A row that must be at least this high, in pixels, because the text of a merged cell over it is longer than its own. */
export interface LeastHeight {
  readonly row: number;
  readonly pixels: number;
}

/** A font size in points where a style names none. */
const SIZE = 11;
/** What a cell keeps free left and right of its text. */
const PADDING = 6;
/** The height of a row without text. */
const EMPTY = 21;

/**
 * The rows that don't have the room that their merged cells need: the last of a merged cell's rows is made higher. Only a few, whatever
 * the number of rows. Merged cells that end earlier come first, so that a longer one counts the rows as they have become.
 */
export function mergedHeights(
  report: Pick<Report, 'cells' | 'styles' | 'merges' | 'columnWidths'>,
): readonly LeastHeight[] {
  const { cells, merges, columnWidths } = report;
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
  const order = [...merges].sort((a, b) => a.row + a.rows - (b.row + b.rows) || a.rows - b.rows);
  for (const merge of order) {
    const last = merge.row + merge.rows - 1;
    let free = heightAt(merge);
    for (let row = merge.row; row < last; row += 1) free -= raised.get(row) ?? own(row);
    if (free > (raised.get(last) ?? own(last))) raised.set(last, free);
  }
  return [...raised].sort(([a], [b]) => a - b).map(([row, pixels]) => ({ row, pixels }));
}

function cellHeight(cell: ReportCell, { size = SIZE, wrap = false }: Style, width: number): number {
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
