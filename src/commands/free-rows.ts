// Where new rows can be written: below the last one that holds something, where all is ready and nothing is the officer's own.
import type { PlannedChange } from '../changes/planned-change.ts';
import type { CellValue } from '../core/cell.ts';
import type { CellEdit } from '../core/check/finding.ts';
import type { SheetColumn } from '../core/kinds/kind.ts';
import { lastRowOf, type SheetCells, type Table } from '../core/table.ts';
import type { Session } from './session/session.ts';
import type { SheetLayout } from './session/workbook.ts';

/** The part of a sheet's reading that says where its rows and columns are. */
interface Rows {
  readonly table: Pick<Table<string>, 'rows' | 'columns'>;
  readonly columns: readonly SheetColumn[];
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
function freeRowsBelow({ cells }: Pick<SheetCells, 'cells'>, rows: Rows, gridRows: number): number {
  const last = lastRowOf(rows.table);
  let free = 0;
  while (last + free < gridRows && isReady(cells[last + free] ?? [], rows)) {
    free++;
    // Without checkboxes everything below the last cell to the end of the grid is free.
    if (checkboxes(rows).length === 0 && last + free >= cells.length) return gridRows - last;
  }
  return free;
}

/** A sheet that gets new rows below its last one: as it is, or as it will be made. */
export interface GrowingSheet {
  readonly sheet: string;
  /** Of the sheet; where it isn't there yet, of the layout. */
  readonly reading: Rows;
  readonly layout: SheetLayout;
  /** Null: the sheet isn't there yet. */
  readonly cells: Pick<SheetCells, 'cells'> | null;
}

/**
 * The change that writes so many new rows below the last one, and whatever else: it makes the sheet with all that goes into it, or puts
 * in the rows that it lacks.
 */
export function withNewRows(
  { workbook }: Session,
  { sheet, reading, layout, cells }: GrowingSheet,
  rows: number,
  edits: readonly CellEdit[],
): PlannedChange {
  if (cells === null) {
    const [own, others] = [true, false].map((isOwn) =>
      edits.filter((edit) => (edit.sheet === sheet) === isOwn),
    );
    const filled = { layout: { ...layout, readyRows: Math.max(layout.readyRows, rows) }, edits: own ?? [] };
    return { kind: 'make', sheet, fill: [filled], edits: others ?? [] };
  }
  const free = freeRowsBelow(cells, reading, workbook.gridRows(sheet));
  const below = lastRowOf(reading.table) + free;
  return { kind: 'update', sheet, insert: rows > free ? { below, rows: rows - free } : null, edits };
}
