// Frozen rows and columns: no merged cell, no copy and no move crosses their line.
import { exception } from '../errors.ts';
import type { AreaModel, SheetModel } from './model.ts';

type Axis = 'row' | 'column';

/** Whether lines from `start` on lie on both sides of the frozen line. */
function crosses(start: number, size: number, frozen: number): boolean {
  return start <= frozen && start + size - 1 > frozen;
}

/** Refuses to merge across the line. */
export function checkFrozen(sheet: SheetModel, { row, column, rows, columns }: AreaModel): void {
  if (crosses(row, rows, sheet.frozenRows)) throw exception("You can't merge frozen and non-frozen rows.");
  if (crosses(column, columns, sheet.frozenColumns)) {
    throw exception("You can't merge frozen and non-frozen columns.");
  }
}

/** Refuses a copy that lies across the line; without frozen lines it goes through. */
export function checkPaste(sheet: SheetModel, { row, column, rows, columns }: AreaModel): void {
  if (crosses(row, rows, sheet.frozenRows)) throw exception(across('row'));
  if (crosses(column, columns, sheet.frozenColumns)) throw exception(across('column'));
}

/** Refuses to move rows from one side of the line to the other. */
export function checkMove(sheet: SheetModel, from: number, count: number, to: number): void {
  const { frozenRows } = sheet;
  const goal = to > from ? to - 1 : to;
  if (crosses(from, count, frozenRows) || (frozenRows > 0 && from <= frozenRows !== goal <= frozenRows)) {
    throw exception(across('row'));
  }
}

function across(axis: Axis): string {
  return `Sorry, you can't move or paste frozen ${axis}s together with ${axis}s that are not frozen.`;
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
