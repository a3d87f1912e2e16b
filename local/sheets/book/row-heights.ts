// How high a row is: as set by hand, or as its text needs.
import { cellAt } from './grid.ts';
import type { SheetModel } from './model.ts';
import { display } from './number-format.ts';
import { COLUMN, fittedColumnWidth, fittedRowHeight } from './text-metrics.ts';

/** The width of a column in pixels. */
export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.columnWidths[column] ?? COLUMN;
}

/**
 * The height of a row in pixels. A row without a set height fits its text; a merged cell's text counts for nothing, as in Google and
 * Excel: whoever merges sets the height.
 */
export function rowHeight(sheet: SheetModel, row: number): number {
  const set = sheet.rowHeights[row];
  if (set !== undefined) return set;
  const merges = sheet.merges.filter((area) => row >= area.row && row < area.row + area.rows);
  const cells: { text: string; style?: NonNullable<ReturnType<typeof cellAt>>['style'] }[] = [];
  const widths: number[] = [];
  (sheet.cells[row - 1] ?? []).forEach((cell, index) => {
    if (cell === null || cell.value === null || cell.value === '') return;
    const column = index + 1;
    if (merges.some((area) => column >= area.column && column < area.column + area.columns)) return;
    cells.push({ text: display(cell.value, cell.style?.numberFormat), style: cell.style });
    widths.push(columnWidth(sheet, column));
  });
  return fittedRowHeight(cells, widths);
}

/** The width that a column needs. */
export function neededWidth(sheet: SheetModel, column: number): number {
  const cells = sheet.cells.map((_, index) => cellAt(sheet, index + 1, column));
  return fittedColumnWidth(
    cells.map((cell) => ({
      text: display(cell?.value ?? null, cell?.style?.numberFormat),
      style: cell?.style,
    })),
  );
}
