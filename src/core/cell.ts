// A cell as the core sees it: what Google's getValues() gives, with dates as text so that it can cross as JSON.

/**
 * The value of a cell. An empty cell is `''`. A date is `{ date }`, ISO `YYYY-MM-DD` (ค.ศ.) in the workbook's time zone;
 * the core never holds a Date, because one anywhere in an answer makes google.script.run deliver null.
 */
export type CellValue = string | number | boolean | DateCell;

/** A cell that the spreadsheet shows as a date. ISO `YYYY-MM-DD`, ค.ศ. */
export interface DateCell {
  readonly date: string;
}

/** A rectangle of a sheet; row and column count from 1, as Google's getRange does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a value is a date cell. */
export function isDateCell(value: CellValue): value is DateCell {
  return typeof value === 'object';
}

/** Whether a cell holds a value: the same text, number or checkbox, or the same day. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  return isDateCell(a) ? isDateCell(b) && a.date === b.date : a === b;
}

/** Whether nothing can be seen in the cell: empty, or only white space. */
export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** The column's letters for its number, counted from 1: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell's name as a user reads it: row 7, column 4 → `D7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The number that a text ends with, as a cell's name with its row and a year's sheet with its year; NaN where it ends with none. */
export function numberAtEnd(text: string): number {
  return Number(/[0-9]+$/.exec(text)?.[0]);
}

/** A cell as text: what the messages quote and the text columns hold. A date is its ISO text, ค.ศ. */
export function cellText(value: CellValue): string {
  if (isDateCell(value)) return value.date;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** An area as a user reads it: `D7`, or `D7:E9`. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
