// What takes a change back, worked out from the cells as they are now: for undo, for a run that failed, for one that ended suddenly.

import { formulasOf, readCells, type Session } from '../commands/session/session.ts';
import { type CellValue, sameCell } from '../core/cell.ts';
import { digest } from '../core/text/digest.ts';
import type { Change, JournalEdit, WholeRow } from './change.ts';
import { changedIn, isOnlyOurs } from './filled-sheets.ts';
import { isId } from './history.ts';
import type { PlannedChange, PlannedEdit } from './planned-change.ts';
import { copiesOf, EMPTY, findColumn, findRow, isEmptyRow, type Lines, wholeRow } from './row-keys.ts';
import { movesOf, orderBack, placeInOrder } from './sorted-rows.ts';

/** The way back, and what stands in it: cells that are neither as the change left them nor as they were before, or have no place any more. */
export interface WayBack {
  readonly planned: PlannedChange;
  readonly strange: readonly Strange[];
}

/**
 * What stands in the way: a cell, where it stands now; a row or a column that isn't known any more, by its place then; something else
 * in the sheet; or the sheet is gone.
 */
export interface Strange {
  readonly sheet: string;
  readonly what: 'cell' | 'row' | 'column' | 'other' | 'sheet';
  readonly row: number;
  readonly column: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Works out the way back. Reads the sheets anew. null: the sheet that the change is named after is gone. */
export function wayBack(session: Session, change: Change): WayBack | null {
  const names = change.sheets.map(([name, id]) => sheetNow(session, name, id));
  const [main] = names;
  if (main === undefined || main === null) return null;
  const lines = names.map((name): Lines => (name === null ? [] : readCells(session, name)));
  // What a formula points at is written for its place; once other rows were put in or taken out it is another.
  const stand = change.sheets.map(([, , gridRows], at) => {
    const name = names[at] ?? null;
    return gridRows === undefined || (name !== null && session.workbook.gridRows(name) === gridRows);
  });
  const strange: Strange[] = [];
  const rows = rowsBack(session, main, lines[0] ?? [], change, (what, row, column) => {
    strange.push({ sheet: main, what, row, column });
  });
  // A row that goes out takes its cells with it.
  const edits = (rows.remove ? [] : change.edits).flatMap((edit): PlannedEdit[] => {
    const [at, row, column, from, to, formula] = edit;
    const sheet = names[at] ?? null;
    const isStrange = (what: Strange['what'], place: Place = { row, column }) => {
      strange.push({ sheet: sheet ?? change.sheets[at]?.[0] ?? change.sheet, what, ...place });
      return [];
    };
    // A cell between two others is written as it was: what becomes of it later is nobody's affair here.
    if (isSame(edit)) return [];
    if (sheet === null) return isStrange('sheet');
    const place = placeOf(change, lines[at] ?? [], edit);
    if (place === 'row' || place === 'column') return isStrange(place);
    const now = lines[at]?.[place.row - 1]?.[place.column - 1] ?? '';
    const gotFormula = typeof to === 'object' && 'formula' in to ? to.formula : null;
    const hasIt =
      gotFormula !== null && gotFormula === formulasOf(session, sheet)[place.row - 1]?.[place.column - 1];
    if (sameCell(now, from) && !hasIt) return [];
    if (hasIt || (gotFormula === null && holds(now, to))) {
      const back = { sheet, row: moved(rows, at, place.row), column: place.column, from: now, to: from };
      if (!formula) return [back];
      // Elsewhere only what it showed can come back.
      if (stand[at] && place.row === row && place.column === column) return [{ ...back, formula }];
      isStrange('cell', place);
      return [back];
    }
    // An officer doesn't see what a row is known by.
    return isId(change, edit) ? isStrange('row') : isStrange('cell', place);
  });
  for (const { at, ...place } of rows.remove ? [] : takenBySomeone(change, lines)) {
    strange.push({ sheet: names[at] ?? change.sheet, what: 'cell', ...place });
  }
  for (const filled of change.filled ?? []) {
    strange.push(...changedIn(session, filled).map((one) => ({ sheet: filled[0], ...one })));
  }
  const renames = change.renamed.flatMap(([from, to]) => {
    const there = (name: string) => session.workbook.sheets.some((one) => one.name === name);
    return there(to) && !there(from) ? [{ sheet: to, to: from }] : [];
  });
  return {
    planned: {
      kind: change.kind,
      sheet: main,
      ...(change.row === undefined ? {} : { row: change.row }),
      ...rows,
      edits,
      renames,
      asItWas: true,
    },
    strange,
  };
}

type RowsBack = Pick<PlannedChange, 'move' | 'sort' | 'remove'> & { readonly restore?: WholeRow };

/** Takes out what a change that is taken back leaves: the rows that it had put in, the sheets that it had made. */
export function clearAway(session: Session, { sheets, inserted, filled = [] }: Change): void {
  const { workbook } = session;
  // The one that the change is named after last: while it is there, taking back can be begun again.
  for (const one of [...filled].reverse()) if (isOnlyOurs(session, one)) workbook.deleteSheet(one[0]);
  const [first] = sheets;
  const name = first ? sheetNow(session, first[0], first[1]) : null;
  if (name === null || !inserted || workbook.gridRows(name) !== inserted.gridRows + inserted.rows) return;
  const { below, rows } = inserted;
  const lines = readCells(session, name).slice(below, below + rows);
  if (lines.every(isEmptyRow)) workbook.deleteRows(name, below + 1, rows);
}

/** Which rows go back where, as far as the change was reached; `isStrange` is told of what isn't known any more, or was changed since. */
function rowsBack(
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
    const at = own.length === 0 ? null : findRow(lines, row.row, own);
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
  // A row that holds nothing but its number looks like an empty one: what stood in its new place before tells whether it is there.
  const down = Math.sign(to - from);
  const known = keys === undefined || at(to - down) === other;
  if (key !== other && at(to) === key && known) return { from: to, to: from };
  if (key === other || keys === undefined || (at(from) === key && at(to) === other)) return null;
  const place = (row: number, whole: string | undefined, own: readonly string[]) =>
    at(row) === whole ? row : own.length === 0 ? null : findRow(lines, row, own);
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
    keys.length === 0 ? null : findRow(lines, place, keys);
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
function moved({ move, sort }: RowsBack, sheet: number, row: number): number {
  if (sort && sheet === 0) return placeInOrder(sort, row);
  if (!move || sheet !== 0) return row;
  if (row === move.from) return move.to;
  if (move.from < move.to) return row > move.from && row <= move.to ? row - 1 : row;
  return row >= move.to && row < move.from ? row + 1 : row;
}

/** The cells in which someone else's things stand, in rows that were empty before the change or after it. */
function takenBySomeone(
  change: Change,
  lines: readonly Lines[],
): readonly (Place & { readonly at: number })[] {
  return change.rows.flatMap(([at, row, keys]) => {
    if (!keys.includes(EMPTY)) return [];
    const edits = change.edits.filter((edit) => edit[0] === at && edit[1] === row);
    const places = edits.map((edit) => knownPlace(placeOf(change, lines[at] ?? [], edit)));
    const now = places.find((place) => place !== null)?.row ?? 0;
    const own = new Set(places.map((place, index) => (isSame(edits[index]) ? 0 : place?.column)));
    return (lines[at]?.[now - 1] ?? []).flatMap((cell, index) =>
      cell === '' || cell === false || own.has(index + 1) ? [] : [{ at, row: now, column: index + 1 }],
    );
  });
}

/** Where an edit's cell stands now; else which of the two isn't known any more. */
function placeOf(change: Change, lines: Lines, [at, row, column]: JournalEdit): Place | 'row' | 'column' {
  const trace = change.rows.find(([sheet, place]) => sheet === at && place === row);
  const head = change.columns.find(([sheet, place]) => sheet === at && place === column);
  const foundRow = findRow(lines, row, trace?.[2] ?? []);
  const foundColumn = findColumn(lines, column, head?.[2] ?? '');
  if (foundRow === null) return 'row';
  return foundColumn === null ? 'column' : { row: foundRow, column: foundColumn };
}

function knownPlace(place: ReturnType<typeof placeOf>): Place | null {
  return typeof place === 'string' ? null : place;
}

/** A sheet's name now; null if it is gone. `id`: null where the change made it. */
export function sheetNow({ workbook }: Session, name: string, id: number | null): string | null {
  const { sheets } = workbook;
  const found =
    sheets.find((one) => one.id === id) ??
    (id === null ? sheets.find((one) => one.name === name) : undefined);
  return found?.name ?? null;
}

/** Whether a cell was written as it was. */
function isSame(edit: JournalEdit | undefined): boolean {
  return edit !== undefined && edit[5] === undefined && holds(edit[3], edit[4]);
}

function holds(now: CellValue, to: JournalEdit[4]): boolean {
  if (typeof to !== 'object' || 'date' in to) return sameCell(now, to);
  return 'digest' in to && typeof now === 'string' && digest(now) === to.digest;
}
