// Merging cells: what may be merged, what remains of the contents.

import { exception, WORDS } from '../errors.ts';
import { contains, overlaps } from './a1.ts';
import { cellAt, eachCell, hasContent, putCell } from './grid.ts';
import type { AreaModel, SheetModel } from './model.ts';

/** Refuses an area that cuts a merged range. */
function checkWhole(sheet: SheetModel, area: AreaModel): void {
  const cut = sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge));
  if (cut) throw exception(WORDS.merged);
}

function checkFrozen(sheet: SheetModel, { row, column, rows, columns }: AreaModel): void {
  const crosses = (start: number, size: number, frozen: number) =>
    start <= frozen && start + size - 1 > frozen;
  if (crosses(row, rows, sheet.frozenRows)) throw exception("You can't merge frozen and non-frozen rows.");
  if (crosses(column, columns, sheet.frozenColumns)) {
    throw exception("You can't merge frozen and non-frozen columns.");
  }
}

/** Merges each of the areas into one cell, which keeps the first value found in it; all or none. */
export function mergeAreas(sheet: SheetModel, whole: AreaModel, areas: readonly AreaModel[]): void {
  checkWhole(sheet, whole);
  for (const area of areas) checkFrozen(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !contains(whole, merge));
  for (const area of areas) {
    if (area.rows * area.columns === 1) continue;
    mergeContents(sheet, area);
    sheet.merges.push({ ...area });
  }
}

function mergeContents(sheet: SheetModel, area: AreaModel): void {
  const corner = cellAt(sheet, area.row, area.column);
  let kept = hasContent(corner) ? corner : null;
  eachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (kept === null && hasContent(cell)) kept = cell;
    if (cell !== null)
      putCell(sheet, row, column, { value: null, ...(cell.style ? { style: cell.style } : {}) });
  });
  if (kept !== null) putCell(sheet, area.row, area.column, kept);
  else if (corner !== null) putCell(sheet, area.row, area.column, { ...corner, value: null });
}

/** Unmerges all merged ranges in the area. */
export function breakAreas(sheet: SheetModel, area: AreaModel): void {
  checkWhole(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
}

/** Refuses to freeze a part of a merged cell. */
export function checkFreeze(sheet: SheetModel, axis: 'row' | 'column', count: number): void {
  const cut = sheet.merges.some((merge) => {
    const [start, size] = axis === 'row' ? [merge.row, merge.rows] : [merge.column, merge.columns];
    return start <= count && start + size - 1 > count;
  });
  if (cut) {
    throw exception(
      `Sorry, you can't freeze ${axis}s which contain only part of a merged cell. Try to break apart merged cells or freeze more ${axis}s to include the complete merged cells.`,
    );
  }
}
