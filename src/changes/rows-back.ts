// Which rows of a change's sheet go back where: those that it put in, moved, sorted, took out or brought back, known again wherever a hand
// has put them since.
import { formulasOf, type Session } from '../commands/session/session.ts';
import { type CellValue, sameCell } from '../core/cell.ts';
import { digest } from '../core/text/digest.ts';
import type { Change, WholeRow } from './change.ts';
import { holds, knownPlace, placeOf } from './edit-place.ts';
import type { PlannedChange } from './planned-change.ts';
import { copiesOf, findColumn, findRowByKeys, isEmptyRow, type Lines, wholeRow } from './row-keys.ts';
import { movesOf, orderBack, placeInOrder } from './sorted-rows.ts';

export type RowsBack = Pick<PlannedChange, 'move' | 'sort' | 'remove'> & { readonly restore?: WholeRow };

/** Which rows go back where, as far as the change was reached; `isStrange` is told of what isn't known any more, or was changed since. */
export function rowsBack(
  session: Session,
  sheet: string,
  lines: Lines,
  change: Change,
  isStrange: (what: 'row' | 'column' | 'cell', row: number, column: number) => void,
): RowsBack {
  const { inserted, moved: move, sorted, removed, restored, edits } = change;
  if (inserted) return { remove: rowPutIn(session, sheet, lines, change) };
  if (move) {
    const back = moveBack(lines, change, move);
    if (typeof back === 'number') isStrange('row', back, 1);
    return typeof back === 'number' || back === null ? {} : { move: back };
  }
  if (sorted) {
    const columns = edits.map(([, , column]) => column);
    const sort = orderBack(lines, sorted, columns);
    if (!('order' in sort)) {
      for (const row of sort) isStrange('row', row, 1);
      return {};
    }
    return movesOf(sort).length === 0 ? {} : { sort };
  }
  if (removed) {
    const { row, homeless } = inColumnsNow(lines, change, removed);
    const there = copiesOf(row, lines);
    if (there >= removed.copies) return {};
    for (const column of homeless) isStrange('column', row.row, column);
    const place = placeBetween(lines, removed);
    // What a formula points at is written for its place.
    const stands = place === row.row && session.workbook.gridRows(sheet) === removed.gridRows - 1;
    if (!stands && row.formulas.some(Boolean)) isStrange('row', row.row, 1);
    return { restore: { ...row, row: place } };
  }
  if (restored) {
    const { row } = inColumnsNow(lines, change, restored);
    const formulas = formulasOf(session, sheet);
    const others = (at: number) =>
      (lines[at - 1] ?? []).flatMap((cell, index) => {
        const formula = row.formulas[index] ?? '';
        const ours = cell === '' || cell === false || sameCell(cell, row.cells[index] ?? '');
        return ours || (formula && formulas[at - 1]?.[index] === formula) ? [] : [index + 1];
      });
    const takeOut = (at: number) => ({
      remove: { row: at, cells: lines[at - 1] ?? [], formulas: formulas[at - 1] ?? [] },
    });
    const longer = session.workbook.gridRows(sheet) > restored.gridRows;
    if (longer && others(row.row).length === 0) return takeOut(row.row);
    // Other rows were put in or taken out since: it is known by what it holds, else by its รหัส or name.
    const [own = []] = restored.keys ?? [];
    const at = own.length === 0 ? null : findRowByKeys(lines, row.row, own);
    if (at === null) return {};
    const changed = others(at);
    if (changed.length === 0 && copiesOf(row, lines) > restored.copies) return takeOut(at);
    for (const column of changed) isStrange('cell', at, column);
  }
  return {};
}

/**
 * How a moved row goes back past the one whose place it took; null where it stands as it did before, or of an earlier add-on's change
 * isn't known; a number: that row isn't known any more, or other projects have come between the two.
 */
function moveBack(
  lines: Lines,
  { edits }: Change,
  { from, to, key, other, keys }: NonNullable<Change['moved']>,
): NonNullable<RowsBack['move']> | number | null {
  const columns = edits.map(([, , column]) => column);
  const at = (row: number) => digest(wholeRow(lines[row - 1], columns));
  const down = Math.sign(to - from);
  // A row that holds nothing but its number looks like an empty one.
  if (key === other || (at(from) === key && at(to) === other)) return null;
  if (keys === undefined) return at(to) === key ? { from: to, to: from } : null;
  const place = (row: number, whole: string | undefined, own: readonly string[]) =>
    at(row) === whole ? row : own.length === 0 ? null : findRowByKeys(lines, row, own);
  const mine = place(to, key, keys[0]);
  const others = place(to - down, other, keys[1]);
  if (mine === null || others === null) return mine === null ? to : to - down;
  if (Math.sign(others - mine) === down) return null;
  const between = lines.slice(Math.min(mine, others), Math.max(mine, others) - 1);
  if (!between.every(isEmptyRow)) return to;
  return { from: mine, to: Math.max(2, others - down * (Math.abs(to - from) - 1)) };
}

/** Where a row that was taken out goes back: below the row that stood above it, else above the one below; else where it stood. */
function placeBetween(
  lines: Lines,
  { row, keys: [, above = [], below = []] = [[], [], []] }: WholeRow,
): number {
  const known = (place: number, keys: readonly string[]) =>
    keys.length === 0 ? null : findRowByKeys(lines, place, keys);
  return (known(row - 1, above) ?? (known(row, below) ?? row) - 1) + 1;
}

/**
 * The row that the change put in, with all of it, if it still holds just what the change wrote: it goes out whole, as the rows below it
 * moved down for it. Not where several were put in, for then some may be in use: those are emptied.
 */
function rowPutIn(
  session: Session,
  sheet: string,
  lines: Lines,
  change: Change,
): NonNullable<PlannedChange['remove']> | null {
  const { inserted, edits } = change;
  if (inserted?.rows !== 1 || session.workbook.gridRows(sheet) !== inserted.gridRows + 1) return null;
  const places = edits.map((edit) => ({
    to: edit[4],
    place: edit[0] === 0 ? knownPlace(placeOf(change, lines, edit)) : null,
  }));
  const row = places[0]?.place?.row ?? 0;
  const cells = lines[row - 1];
  if (
    !cells ||
    !places.every(({ to, place }) => place?.row === row && holds(cells[place.column - 1] ?? '', to))
  ) {
    return null;
  }
  const written = new Set(places.map(({ place }) => place?.column));
  if (cells.some((cell, index) => !written.has(index + 1) && cell !== '' && cell !== false)) return null;
  const formulas = formulasOf(session, sheet)[row - 1] ?? [];
  return formulas.every((formula) => formula === '') ? { row, cells, formulas } : null;
}

/** A deleted row with its cells in the columns that have their headers now; `homeless`: columns of cells that have none. */
function inColumnsNow(
  lines: Lines,
  { columns }: Change,
  row: WholeRow,
): { readonly row: WholeRow; readonly homeless: readonly number[] } {
  const width = Math.max(row.cells.length, row.formulas.length, lines[0]?.length ?? 0);
  const cells: CellValue[] = Array.from({ length: width }, () => '');
  const formulas = cells.map(() => '');
  const homeless: number[] = [];
  row.cells.forEach((cell, index) => {
    const head = columns.find(([sheet, column]) => sheet === 0 && column === index + 1);
    const column = findColumn(lines, index + 1, head?.[2] ?? '');
    const formula = row.formulas[index] ?? '';
    const there = column !== null && cells[column - 1] === '';
    // What a formula points at is written for its place.
    if ((!there && cell !== '' && cell !== false) || (formula && column !== index + 1))
      homeless.push(index + 1);
    if (!there) return;
    cells[column - 1] = cell;
    if (column === index + 1) formulas[index] = formula;
  });
  return { row: { ...row, cells, formulas }, homeless };
}

/** Where a row stands once the rows have gone back. */
export function moved({ move, sort }: RowsBack, sheet: number, row: number): number {
  if (sort && sheet === 0) return placeInOrder(sort, row);
  if (!move || sheet !== 0) return row;
  if (row === move.from) return move.to;
  if (move.from < move.to) return row > move.from && row <= move.to ? row - 1 : row;
  return row >= move.to && row < move.from ? row + 1 : row;
}
