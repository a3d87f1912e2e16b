// Where new rows can be written: below the last one that holds something, where all is ready and nothing is the officer's own.
import type { CellValue } from '../core/cell.ts';
import type { SheetColumn } from '../core/kinds/kind.ts';
import type { SheetCells, Table } from '../core/table.ts';

/** The part of a sheet's reading that says where its rows and columns are. */
interface Rows {
  readonly table: Pick<Table<string>, 'rows' | 'columns'>;
  readonly columns: readonly SheetColumn[];
}

/** The row of the last project; the header's if there is none. */
export function lastProjectRow({ rows }: Pick<Table<string>, 'rows'>): number {
  return rows.reduce((last, { row }) => Math.max(last, row), 1);
}

/** The places of the checkboxes, counted from 1. */
function checkboxes({ table, columns }: Rows): readonly number[] {
  return columns.flatMap(({ key, type }) => (type.blank === false ? [table.columns[key] ?? 0] : []));
}

/** Whether a row is ready for a new one: nothing stands in it, and its checkboxes are there. */
export function isReady(line: readonly CellValue[], rows: Rows): boolean {
  return (
    checkboxes(rows).every((column) => typeof line[column - 1] === 'boolean') &&
    line.every((value) => value === '' || value === false)
  );
}

/** How many rows right below the last project are ready, inside a grid of so many rows. */
export function freeRowsBelow({ cells }: Pick<SheetCells, 'cells'>, rows: Rows, gridRows: number): number {
  const last = lastProjectRow(rows.table);
  let free = 0;
  while (last + free < gridRows && isReady(cells[last + free] ?? [], rows)) {
    free++;
    // Without checkboxes everything below the last cell to the end of the grid is free.
    if (checkboxes(rows).length === 0 && last + free >= cells.length) return gridRows - last;
  }
  return free;
}
