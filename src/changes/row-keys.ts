// How a row and a column are known again after a person has sorted, moved, put in or taken out others: by รหัส or name, and by header.
import { type CellValue, cellText } from '../core/cell.ts';
import { ALL_KINDS } from '../core/kinds/index.ts';
import type { Kind } from '../core/kinds/kind.ts';
import { headerKey } from '../core/table.ts';
import { digest } from '../core/text/digest.ts';

/** Cells of a sheet, row by row. */
export type Lines = readonly (readonly CellValue[])[];

const headersOf = (key: (kind: Kind) => string) =>
  ALL_KINDS.filter(({ lines }) => lines === null).flatMap((kind) => {
    const header = kind.columns[key(kind)]?.header;
    return typeof header === 'string' ? [headerKey(header)] : [];
  });
/** The header of รหัส as columns are compared by it. */
export const [ID_KEY = ''] = headersOf(() => 'id');
const NAMES = headersOf(({ title }) => title);

/** The headers of a sheet as columns are compared by them. */
export function headersIn(lines: Lines): readonly string[] {
  return (lines[0] ?? []).map((cell) => headerKey(cellText(cell)));
}

/** What each row of a sheet is known by: its รหัส and its name, of which it may lack one; in a sheet without these columns, its first cell. */
export function rowKeys(lines: Lines): (line: readonly CellValue[] | undefined) => readonly string[] {
  const header = headersIn(lines);
  const id = header.indexOf(ID_KEY);
  const name = header.findIndex((one) => NAMES.includes(one));
  const known = [id, name].filter((column) => column >= 0);
  const columns = known.length > 0 ? known : [0];
  return (line) =>
    columns
      .map((column) => cellText(line?.[column] ?? '').trim())
      .flatMap((text) => (text ? [digest(text)] : []));
}

/** Among a row's keys: at some time it has none, as a new row that isn't written yet. */
export const NO_KEY = '';

/** Among a row's keys: at some time there is nothing in it. */
export const EMPTY = '-';

/**
 * Where a row with one of these keys stands: at its place; else where the only such row is; else at its place while it has
 * neither รหัส nor name, if it may be without; null if that isn't certain.
 */
export function findRowByKeys(lines: Lines, row: number, wanted: readonly string[]): number | null {
  const keys = rowKeys(lines);
  const fits = (line: readonly CellValue[] | undefined) => keys(line).some((key) => wanted.includes(key));
  if (wanted.length === 0 || fits(lines[row - 1])) return row;
  const [found, ...more] = lines.flatMap((line, index) => (fits(line) ? [index + 1] : []));
  if (found !== undefined) return more.length === 0 ? found : null;
  return wanted.includes(NO_KEY) && keys(lines[row - 1]).length === 0 ? row : null;
}

/** A column's header as the journal keeps it; '' in a sheet that has no headers. */
export function headerAt(lines: Lines, column: number): string {
  const header = headersIn(lines);
  return header.some((one) => NAMES.includes(one)) ? (header[column - 1] ?? '') : '';
}

/** Where the column with this header stands: at its place, else where the only such one is; null if that isn't certain. */
export function findColumn(lines: Lines, column: number, header: string): number | null {
  if (header === '') return column;
  const headers = headersIn(lines);
  if (headers[column - 1] === header) return column;
  const place = headers.indexOf(header);
  return place >= 0 && headers.lastIndexOf(header) === place ? place + 1 : null;
}

/** All cells of a row as one text, to hold it against another reading of it; empty cells at its end don't count. */
export function wholeRow(line: readonly CellValue[] | undefined, without: readonly number[] = []): string {
  const cells = (line ?? []).map((cell, index) => (without.includes(index + 1) ? '' : cell));
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return JSON.stringify(cells.slice(0, length));
}

/** How many rows hold the same as this one. What a formula shows doesn't count: it hangs on other rows. */
export function copiesOf(
  { cells, formulas }: { readonly cells: readonly CellValue[]; readonly formulas: readonly string[] },
  lines: Lines,
): number {
  const computed = formulas.flatMap((formula, index) => (formula ? [index + 1] : []));
  const text = wholeRow(cells, computed);
  return lines.filter((line) => wholeRow(line, computed) === text).length;
}

/** Whether a row holds nothing but empty cells and empty checkboxes. */
export function isEmptyRow(line: readonly CellValue[] | undefined): boolean {
  return (line ?? []).every((cell) => cell === '' || cell === false);
}
