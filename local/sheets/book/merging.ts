// Merging cells: what may be merged, what remains of the contents.

import { exception, WORDS } from '../errors.ts';
import { contains, overlaps } from './a1.ts';
import { checkFrozen } from './frozen-lines.ts';
import { cellAt, eachCell, hasContent, putCell } from './grid.ts';
import type { AreaModel, SheetModel } from './model.ts';

/** Refuses an area that cuts a merged range. */
function checkWhole(sheet: SheetModel, area: AreaModel): void {
  const cut = sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge));
  if (cut) throw exception(WORDS.merged);
}

/** Whether a cell is of a merged one, and not its first: whatever stands there can't be seen. */
export function isBeneath(merges: readonly AreaModel[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      (row !== merge.row || column !== merge.column) && contains(merge, { row, column, rows: 1, columns: 1 }),
  );
}

/** Merges each of the areas into one cell, which keeps the first value found in it; all or none. */
export function mergeAreas(sheet: SheetModel, whole: AreaModel, areas: readonly AreaModel[]): void {
  checkWhole(sheet, whole);
  for (const area of areas) checkFrozen(sheet, area);
  if (sheet.filter !== null) checkFilter(sheet.filter.area, areas);
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

/** Refuses cells that are merged downwards in a filter, whose rows could not be hidden or sorted one by one. */
export function checkFilter(filter: AreaModel, merges: readonly AreaModel[]): void {
  if (merges.some((merge) => merge.rows > 1 && overlaps(merge, filter))) {
    throw exception("You can't create a filter over a range containing vertical merges.");
  }
}
