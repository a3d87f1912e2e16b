// A sheet's ground: its rows and columns in pixels, with what is hidden, filtered and frozen.
import type { CellModel, SheetModel } from '../../sheets/book/model.ts';
import { mergesByPlace } from './areas.ts';
import { layAxis } from './axis.ts';
import type { Ground } from './movement.ts';
import { measureRows } from './row-heights.ts';

/** Lays out a sheet; `textOf` gives what a cell shows. */
export function layGround(sheet: SheetModel, textOf: (cell: CellModel) => string): Ground {
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const hiddenRows = new Set([...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])]);
  const columnWidth = (column: number) =>
    hiddenColumns.has(column) ? 0 : (sheet.columnWidths[column] ?? 100);
  const heights = measureRows(sheet, columnWidth, textOf);
  return {
    sheet,
    merges: mergesByPlace(sheet),
    columns: layAxis(sheet.columns, columnWidth),
    rows: layAxis(sheet.rows, (row) =>
      hiddenRows.has(row) ? 0 : (sheet.rowHeights[row] ?? heights.get(row) ?? 21),
    ),
  };
}
