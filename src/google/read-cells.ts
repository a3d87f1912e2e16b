// Google's values as the core's cells: a Date becomes ISO text in the spreadsheet's own time zone, so that no day is lost at midnight.
import type { CellValue } from '../core/cell.ts';

/** The values of a range as cells. `timeZone` gives the spreadsheet's, such as `Asia/Bangkok`; it is asked only if there is a date. */
export function cellsFromValues(
  values: readonly (readonly unknown[])[],
  timeZone: () => string,
): CellValue[][] {
  return values.map((row) => row.map((value) => cellFromValue(value, timeZone)));
}

function cellFromValue(value: unknown, timeZone: () => string): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return { date: Utilities.formatDate(value, timeZone(), 'yyyy-MM-dd') };
  // Google gives no other type; whatever else appears is shown to the check as the text that it prints as.
  return value === null || value === undefined ? '' : String(value);
}
