// Where new projects can be written: rows below the last project that are ready and hold nothing of the officer's own.
import type { SheetCells, Table } from '../core/table.ts';

/** The row of the last project; the header's if there is none. */
export function lastProjectRow({ rows }: Pick<Table<string>, 'rows'>): number {
  return rows.reduce((last, { row }) => Math.max(last, row), 1);
}

/**
 * How many rows right below the last project are free. A row is free if it is inside the grid, nothing stands in it, and its
 * checkboxes are there. @param gridRows the number of rows of the sheet's grid
 */
export function freeRowsBelow(
  { cells }: Pick<SheetCells, 'cells'>,
  table: Table<string>,
  quarterColumns: readonly string[],
  gridRows: number,
): number {
  const last = lastProjectRow(table);
  let free = 0;
  while (last + free < gridRows) {
    const line = cells[last + free] ?? [];
    const ready = quarterColumns.every((key) => typeof line[(table.columns[key] ?? 0) - 1] === 'boolean');
    if (!ready || line.some((value) => value !== '' && value !== false)) break;
    free++;
    // แผน has no checkboxes: below its last cell everything to the end of the grid is free.
    if (quarterColumns.length === 0 && last + free >= cells.length) return gridRows - last;
  }
  return free;
}
