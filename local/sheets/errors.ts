// Google's words when a call is refused. They are imitated because code and users see them; sources are named in the tests.
import type { AreaModel } from './book/model.ts';

/** An error as Apps Script throws it: an Error of the add-on's own realm whose name is `Exception`. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** How the runtime names an argument in `The parameters (…) don't match the method signature`. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : '[]';
  if (typeof value === 'object') {
    const words = String(value);
    return words.startsWith('[') ? '(class)' : words;
  }
  return typeof value;
}

/** The arguments are not of a kind that the method takes. `method` as Google writes it: `SpreadsheetApp.Range.setValue`. */
export function wrongParameters(method: string, args: readonly unknown[]): Error {
  return exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Refuses a range that is empty, starts too early, or leaves the grid. */
export function checkArea(area: AreaModel, size: { rows: number; columns: number }): void {
  if (area.row < 1) throw exception('The starting row of the range is too small.');
  if (area.column < 1) throw exception('The starting column of the range is too small.');
  if (area.rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (area.row + area.rows - 1 > size.rows || area.column + area.columns - 1 > size.columns) {
    throw exception(OUTSIDE);
  }
}

/** Refuses data that has not the range's size. `what` is Google's word: `data`, `rule`s and the rest are all `data` to it. */
export function checkSize(data: readonly unknown[][], area: AreaModel): void {
  if (data.length !== area.rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of data) {
    if (row.length !== area.columns) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
}

/** What Google says where it says the same thing each time. */
export const WORDS = {
  outside: OUTSIDE,
  rangeNotFound: 'Range not found',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  everyRow: "You can't delete all the rows on the sheet.",
  everyColumn: "You can't delete all the columns on the sheet.",
  everyFreeRow: 'Sorry, it is not possible to delete all non-frozen rows.',
  everyFreeColumn: 'Sorry, it is not possible to delete all non-frozen columns.',
  everySheet: "You can't remove all the sheets in a document.",
  everyVisibleSheet: "You can't remove all the visible sheets in a document.",
  merged: 'You must select all cells in a merged range to merge or unmerge them.',
  tooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  sortMerged: "You can't sort a range that contains merged cells.",
  object: 'The action is not supported for OBJECT sheet.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
} as const;
