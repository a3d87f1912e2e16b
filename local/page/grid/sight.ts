// What of a sheet is in sight: the rows and columns to draw for where the grid is scrolled to, and how far to scroll for a cell.
import type { AreaModel } from '../../sheets/book/model.ts';
import type { Ground } from './movement.ts';

/** The scrolled window in pixels, row and column headings not counted. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Rows drawn beyond the window, so that fast scrolling shows no gaps. */
const MARGIN_ROWS = 8;

/** The pixels that frozen rows and columns take. */
export function frozenSize({ sheet, rows, columns }: Ground): { width: number; height: number } {
  return { width: columns.start(sheet.frozenColumns + 1), height: rows.start(sheet.frozenRows + 1) };
}

/** The scrolling rows to draw, in order, with the first rows of merged cells that reach into the window. */
export function rowsInSight(ground: Ground, sight: Sight): number[] {
  const { rows, sheet } = ground;
  const frozen = sheet.frozenRows;
  const first = Math.max(frozen + 1, rows.at(sight.top + frozenSize(ground).height) - MARGIN_ROWS);
  const last = Math.min(rows.count, rows.at(sight.top + sight.height) + MARGIN_ROWS);
  const inSight = new Set<number>();
  for (const merge of sheet.merges) {
    if (merge.row > frozen && merge.row < first && merge.row + merge.rows > first) inSight.add(merge.row);
  }
  for (let row = first; row <= last; row += 1) {
    if (rows.size(row) > 0 || isMergeStart(ground, row)) inSight.add(row);
  }
  return [...inSight].sort((one, other) => one - other);
}

/** The last column to draw. */
export function lastColumnInSight({ columns }: Ground, sight: Sight): number {
  return Math.min(columns.count, columns.at(sight.left + sight.width) + 2);
}

/** Where to scroll so that the area can be seen whole, or its first cell where it is larger than the window. */
export function scrollFor(ground: Ground, sight: Sight, area: AreaModel): { top: number; left: number } {
  const frozen = frozenSize(ground);
  const { rows, columns, sheet } = ground;
  return {
    top:
      area.row <= sheet.frozenRows
        ? sight.top
        : along(
            sight.top,
            sight.height,
            frozen.height,
            rows.start(area.row),
            rows.start(area.row + area.rows),
          ),
    left:
      area.column <= sheet.frozenColumns
        ? sight.left
        : along(
            sight.left,
            sight.width,
            frozen.width,
            columns.start(area.column),
            columns.start(area.column + area.columns),
          ),
  };
}

/** The scroll position along one axis that shows `start` to `end` with the least movement. */
function along(position: number, length: number, frozen: number, start: number, end: number): number {
  if (start < position + frozen || end - start > length - frozen) return start - frozen;
  if (end > position + length) return end - length;
  return position;
}

/** Whether a merged cell begins in the row: its first row may be hidden while the others are not. */
function isMergeStart({ sheet }: Ground, row: number): boolean {
  return sheet.merges.some((merge) => merge.row === row);
}
