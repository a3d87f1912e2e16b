// What a person's hand did to a sheet between two readings of it: which row and which column of the later one was which of the earlier.
import type { CellValue } from '../core/cell.ts';
import { headersIn, isEmptyRow, type Lines } from './row-keys.ts';

/** For each row (or column) of the later reading, counted from 1, where it stood in the earlier one; null: it is new. */
export type CameFrom = (now: number) => number | null;

/** The same of rows; `copied`: which row a new one is a copy of, as a person makes it with its รหัส and all; null: of none. */
export type RowsCameFrom = CameFrom & { readonly copied: CameFrom };

/** How a cell of the later reading may differ though its row is the same: by what was written in between. */
export interface Writing {
  /** What was written to a place of the later reading: a cell there that holds it may have held anything before. */
  readonly written: (row: number, column: number) => CellValue | undefined;
  /** What a cell of the earlier reading was to become. */
  readonly wanted: (row: number, column: number) => CellValue | undefined;
}

/** Which columns came from where, by their headers; a column that has none stands where it stood next to its neighbour. */
export function columnsCameFrom(before: Lines, now: Lines): CameFrom {
  const [old, found] = [headersIn(before), headersIn(now)];
  const only = (list: readonly string[], header: string) =>
    list.indexOf(header) === list.lastIndexOf(header) ? list.indexOf(header) : -1;
  const from: (number | null)[] = [];
  found.forEach((header, index) => {
    const place = header === '' ? -1 : only(old, header);
    const next = from[index - 1] ?? 0;
    if (header === old[index] && header !== '') from.push(index + 1);
    else if (place >= 0) from.push(place + 1);
    else from.push((old[next] ?? '') === header ? next + 1 : null);
  });
  return (column) => (column > found.length ? column : (from[column - 1] ?? null));
}

/**
 * Which rows came from where, by what they hold. Rows that hold the same all over are told apart by their neighbours. A row in which
 * a person typed at the same time is the one with which it still has most in common.
 */
export function rowsCameFrom(
  earlier: Lines,
  now: Lines,
  columnFrom: CameFrom,
  writing: Writing,
): RowsCameFrom {
  // Below the last row that was read there are empty ones.
  const below = Math.max(0, now.length - earlier.length);
  const before: Lines = [...earlier, ...Array.from({ length: below }, () => [])];
  const from = new Map<number, number>();
  const taken = new Set<number>();
  const take = (row: number, old: number | undefined) => {
    if (old === undefined) return;
    from.set(row, old);
    taken.add(old);
  };
  const width = Math.max(...[...before, ...now].map((line) => line.length), 0);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const covered = (row: number, column: number) =>
    holds(now[row - 1]?.[column - 1], writing.written(row, column));
  const fits = (row: number, old: number, alsoWanted: boolean) =>
    columns.every((column) => {
      const source = columnFrom(column);
      if (source === null || covered(row, column)) return true;
      const cell = now[row - 1]?.[column - 1];
      const to = alsoWanted ? writing.wanted(old, source) : undefined;
      // A row that is put in comes with the checkboxes of the one above it.
      if (cell === false && isEmptyRow(before[old - 1])) return true;
      return holds(cell, before[old - 1]?.[source - 1] ?? '') || holds(cell, to);
    });
  const rows = now.map((_, index) => index + 1);
  const isWritten = (row: number) => columns.some((column) => covered(row, column));
  const plain = rows.filter((row) => !isEmptyRow(now[row - 1]) && !isWritten(row));
  /** The earlier rows that aren't known again yet, these first: the one below that of the row above, mostly. */
  const free = (...first: readonly number[]) =>
    [...first, ...before.map((_, index) => index + 1)].filter((old) => !taken.has(old) && before[old - 1]);
  const next = (row: number) => (from.get(row - 1) ?? 0) + 1;
  // A row that holds just what it held is meant before one that was to hold it.
  const same = (row: number, olds: readonly number[]) =>
    olds.find((old) => fits(row, old, false)) ?? olds.find((old) => fits(row, old, true));

  take(1, 1);
  for (const row of plain) take(row, same(row, [row]));
  for (const row of plain) if (!from.has(row)) take(row, same(row, free(next(row))));
  // The others fit to many: empty rows, and rows that were written all over.
  for (const row of rows) {
    if (!from.has(row) && !plain.includes(row)) take(row, same(row, free(next(row), row)));
  }
  // A new row that holds, but for what was written, just what one of the known ones holds is its copy.
  const copied = (row: number) => {
    // One cell alone may be the same by chance.
    const own = columns.filter((column) => {
      const cell = now[row - 1]?.[column - 1] ?? '';
      return cell !== '' && cell !== false && !covered(row, column);
    });
    return own.length < 2 ? null : ([...taken].find((old) => fits(row, old, false)) ?? null);
  };
  // What is left was typed into at the same time: it is the row with which it still has most in common.
  const common = (row: number, old: number) =>
    columns.filter((column) => {
      const cell = now[row - 1]?.[column - 1] ?? '';
      const was = before[old - 1]?.[(columnFrom(column) ?? 0) - 1] ?? '';
      return covered(row, column) || (cell !== '' && cell !== false && holds(cell, was));
    }).length;
  for (const row of rows) {
    if (from.has(row) || isEmptyRow(now[row - 1]) || copied(row) !== null) continue;
    const [best] = free(next(row))
      .map((old) => ({ old, score: common(row, old) }))
      .sort((one, other) => other.score - one.score);
    if (best && best.score > 0) take(row, best.old);
  }
  // A row is missing though none was taken out: it was written over, where an empty row seemed to fit.
  const missing = free().filter((old) => !isEmptyRow(before[old - 1]));
  const over = rows.filter((row) => {
    const old = from.get(row);
    return old !== undefined && isWritten(row) && isEmptyRow(before[old - 1]);
  });
  missing.slice(Math.max(0, earlier.length - now.length)).forEach((old, index) => {
    const row = over[index];
    if (row !== undefined && fits(row, old, true)) from.set(row, old);
  });
  return Object.assign((row: number) => from.get(row) ?? null, { copied });
}

/** Whether a cell holds what was written; undefined: nothing was. */
function holds(now: CellValue | undefined, value: CellValue | undefined): boolean {
  return JSON.stringify(now ?? '') === JSON.stringify(value);
}
