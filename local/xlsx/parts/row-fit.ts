// How high a row is that fits its text. Google and Excel see to it themselves; LibreOffice prints what the file says.
import type { SheetModel } from '../../sheets/book/model.ts';
import { rowHeight } from '../../sheets/book/row-heights.ts';

/**
 * The height in pixels that the row's text needs, whatever was set by hand. A formula without a result counts as
 * one line, so that a sheet that was written and read again gives the same.
 */
export function fittedRowHeight(sheet: SheetModel, row: number): number {
  const cells: SheetModel['cells'] = [];
  cells[row - 1] = (sheet.cells[row - 1] ?? []).map((cell) =>
    cell?.formula === undefined ? cell : { ...cell, value: cell.value ?? 0 },
  );
  return rowHeight({ ...sheet, cells, rowHeights: {} }, row);
}
