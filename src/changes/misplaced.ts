// A person's hand can't be locked out in Google Sheets: rows and columns may be sorted, moved, put in or taken out between our read and
// our write. So what was written is read back; what landed elsewhere is put right from what was read before, and the command refuses.
// Two hands in the very same cell at the same moment can't be told apart: there the last one counts, as between two people in Google.

import type { Session } from '../commands/session/session.ts';
import { sameCell } from '../core/cell.ts';
import type { CellEdit } from '../core/check/finding.ts';
import { columnsCameFrom, rowsCameFrom } from './moved-lines.ts';
import { bringBack, type PlannedChange, valuesOf } from './planned-change.ts';
import { isEmptyRow, type Lines, wholeRow } from './row-keys.ts';

/** A sheet before a change, with its rows changed, as it should be then, and as it is. */
export interface SheetStates {
  readonly sheet: string;
  readonly old: Lines;
  readonly rows: Lines;
  readonly expected: Lines;
  readonly found: Lines;
}

/**
 * Whether the change met other rows than it was decided for; what it did to them has then been put right. It looks at the cells only, so
 * a change that was broken off half-way is put right, too, and doing it again does nothing.
 */
export function misplaced(session: Session, planned: PlannedChange, states: SheetStates): boolean {
  const { sheet, expected, found } = states;
  if (JSON.stringify(trimmed(expected)) === JSON.stringify(trimmed(found))) return false;
  const main = sheet === planned.sheet;
  if (main && planned.remove) return tookOutAnother(session, states, planned.remove);
  const emptyRow = main ? (planned.restore?.row ?? null) : null;
  const { wrong, missed } = landing(states, editsOf(planned, sheet), emptyRow);
  if (wrong.length === 0) return missed;
  session.workbook.edit(wrong, true);
  if (main && planned.move) session.workbook.moveRow(sheet, planned.move.to, planned.move.from);
  return true;
}

/** All that is written into the cells of a sheet, a row that is brought back included. */
function editsOf({ sheet: main, edits = [], restore }: PlannedChange, sheet: string): readonly CellEdit[] {
  const own = edits.filter((edit) => edit.sheet === sheet);
  if (!restore || sheet !== main) return own;
  return [...valuesOf(sheet, restore), ...own];
}

/**
 * What must be put back where the edits landed in other cells than theirs, and whether one missed its cell, which has moved. `emptyRow`:
 * the row that was put in for them.
 */
function landing(
  { sheet, rows, found }: SheetStates,
  edits: readonly CellEdit[],
  emptyRow: number | null,
): { readonly wrong: readonly CellEdit[]; readonly missed: boolean } {
  const before = rows.map((line, index) => (index + 1 === emptyRow ? [] : line));
  const at = new Map(edits.map(({ row, column, to }) => [`${row}:${column}`, to]));
  const written = (row: number, column: number) => at.get(`${row}:${column}`);
  const columnFrom = columnsCameFrom(before, found);
  const rowFrom = rowsCameFrom(before, found, columnFrom, { written, wanted: written });
  const landed = edits.flatMap(({ row, column, to }): (CellEdit & { readonly asMeant: boolean })[] => {
    const now = found[row - 1]?.[column - 1] ?? '';
    const [oldRow, oldColumn] = [rowFrom(row) ?? rowFrom.copied(row), columnFrom(column)];
    if (!sameCell(now, to) || (oldRow === row && oldColumn === column)) return [];
    const nothingThere = isEmptyRow(before[row - 1]) && (oldRow === null || isEmptyRow(before[oldRow - 1]));
    if (nothingThere && oldColumn === column) return [];
    const held = before[(oldRow ?? 0) - 1]?.[(oldColumn ?? 0) - 1];
    const wanted = written(oldRow ?? 0, oldColumn ?? 0);
    // Below the last row that was read, boxes go on: in the columns that have them.
    const boxes = before.some((line) => typeof line[(oldColumn ?? 0) - 1] === 'boolean');
    const back = held ?? (boxes ? false : '');
    if (sameCell(now, back)) return [];
    // The cell that was hit may have been meant to get the same.
    const asMeant = wanted !== undefined && sameCell(now, wanted);
    return [{ sheet, row, column, from: now, to: back, asMeant }];
  });
  const rowNow = new Map(found.map((_, index) => [rowFrom(index + 1), index + 1]));
  const columnNow = new Map((found[0] ?? []).map((_, index) => [columnFrom(index + 1), index + 1]));
  const missed = edits.some(({ row, column, from, to }) => {
    const [atRow, atColumn] = [rowNow.get(row), columnNow.get(column)];
    if (atRow === undefined || atColumn === undefined || isEmptyRow(before[row - 1])) return false;
    const moved = atRow !== row || atColumn !== column;
    return moved && sameCell(found[atRow - 1]?.[atColumn - 1] ?? '', from) && !sameCell(from, to);
  });
  // What is as meant stays, unless the change is to be taken back: a row that was emptied isn't found for that any more.
  const isRight = !missed && landed.every(({ asMeant }) => asMeant);
  return { wrong: isRight ? [] : landed.map(({ asMeant: _, ...edit }) => edit), missed };
}

/** Puts a row back that was taken out instead of the one that was meant. @returns whether the one that was meant is still there */
function tookOutAnother(
  { workbook }: Session,
  { sheet, old, found }: SheetStates,
  { row }: NonNullable<PlannedChange['remove']>,
): boolean {
  const columnFrom = columnsCameFrom(old, found);
  const nothing = { written: () => undefined, wanted: () => undefined };
  const rowFrom = rowsCameFrom(old, found, columnFrom, nothing);
  const there = new Set(found.map((_, index) => rowFrom(index + 1)));
  const missing = old.flatMap((line, index) => (isEmptyRow(line) || there.has(index + 1) ? [] : [index + 1]));
  // If a person took out rows too, the very one that was meant maybe, ours is the one that stood in its place after that: an empty one,
  // where more are gone than are missing.
  const gone = old.length - found.length;
  const after = (one: number) => one - missing.filter((other) => other < one).length;
  const cameThere = missing.filter((one) => after(one) === row).pop();
  const taken = gone < 2 ? missing[0] : gone === missing.length ? cameThere : undefined;
  if (taken === row) return false;
  if (taken === undefined) return there.has(row);
  const line = old[taken - 1] ?? [];
  // Its cells go where their columns are now.
  const width = Math.max(found[0]?.length ?? 0, line.length);
  const columns = Array.from({ length: width }, (_, index) => columnFrom(index + 1));
  const cells = columns.map((old, index) =>
    old === null || columns.indexOf(old) !== index ? '' : (line[old - 1] ?? ''),
  );
  // Its formulas named rows from where it stood: they come back as what they showed.
  bringBack(workbook, sheet, { row, cells, formulas: [] });
  return true;
}

function trimmed(lines: Lines): readonly string[] {
  const texts = lines.map((line) => wholeRow(line));
  while (texts.length > 0 && texts[texts.length - 1] === '[]') texts.pop();
  return texts;
}
