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
 * The height of a row in pixels. A row without a set height fits its text; a cell merged over several columns has the width of all
 * of them, and one merged over several rows is left out, as its text has room in the others.
 */
export function rowHeight(sheet: SheetModel, row: number): number {
  const set = sheet.rowHeights[row];
  if (set !== undefined) return set;
  const cells: { text: string; style?: NonNullable<ReturnType<typeof cellAt>>['style'] }[] = [];
  const widths: number[] = [];
  (sheet.cells[row - 1] ?? []).forEach((cell, index) => {
    if (cell === null || cell.value === null || cell.value === '') return;
    const column = index + 1;
    const merge = sheet.merges.find(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    if (merge && merge.rows > 1) return;
    let width = 0;
    for (let at = 0; at < (merge?.columns ?? 1); at++) width += columnWidth(sheet, column + at);
    cells.push({ text: display(cell.value, cell.style?.numberFormat), style: cell.style });
    widths.push(width);
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
