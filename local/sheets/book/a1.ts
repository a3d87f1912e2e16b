// A1 notation: areas from their names and back.
import type { AreaModel } from './model.ts';

/** Letters of a column counted from 1: 27 → `AA`. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters, in either case: `AA` → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `B2`, `B2:D7`, as Range.getA1Notation gives. */
export function areaName(area: AreaModel): string {
  const first = columnName(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/**
 * The area that an A1 notation means on a grid of the given size, or null if it is none: `B2`, `B2:D7`, `B:D`, `2:7`, `B2:D`.
 * Corners may come in any order. The area may lie outside of the grid.
 */
export function parseArea(text: string, size: { rows: number; columns: number }): AreaModel | null {
  const match = A1.exec(text);
  if (match === null || text === '' || text === ':') return null;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const two = text.includes(':');
  if (!two && (firstColumn === undefined || firstRow === undefined)) return null;
  if (two && firstColumn === undefined && firstRow === undefined) return null;
  if (two && lastColumn === undefined && lastRow === undefined) return null;
  const columns = [
    firstColumn ? columnNumber(firstColumn) : 1,
    two ? (lastColumn ? columnNumber(lastColumn) : size.columns) : columnNumber(firstColumn ?? ''),
  ];
  const rows = [
    firstRow ? Number(firstRow) : 1,
    two ? (lastRow ? Number(lastRow) : size.rows) : Number(firstRow),
  ];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** A reference with its sheet, `'ปี 2569'!A1:B2`, in two parts; the sheet is null where none is named. */
export function splitSheet(text: string): { sheet: string | null; area: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), area: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, area: text } : { sheet: text.slice(0, bang), area: text.slice(bang + 1) };
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Whether two areas share a cell. */
export function overlaps(a: AreaModel, b: AreaModel): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether the second area lies wholly inside of the first. */
export function contains(outer: AreaModel, inner: AreaModel): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
