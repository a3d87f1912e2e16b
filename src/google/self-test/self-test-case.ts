// What a case of the self-test is: one behaviour of Google Sheets that the add-on rests on or that the local Sheets imitates.

/** Where a case works: its own rows of the temporary sheet, which no other case has touched. */
export interface Bench {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The first row of the case's own, counted from 1. */
  readonly top: number;
  /** A range of the case's own rows; row and column count from 1. One cell unless a size is given. */
  readonly at: (
    row: number,
    column: number,
    rows?: number,
    columns?: number,
  ) => GoogleAppsScript.Spreadsheet.Range;
}

/** One behaviour. Its sentence for the user is in src/messages, by its code. */
export interface SelfTestCase {
  /** The documentation page or the thread that the behaviour comes from. */
  readonly source: string;
  /** What `run` must give; null where reports differ and nothing rests on it: then what is seen is only noted down. */
  readonly expected: string | null;
  /** Tries it. What it throws counts as what was seen. */
  readonly run: (bench: Bench) => string;
}

/** How many rows each case has for itself. */
export const CASE_ROWS = 12;

const REFERENCE = 'https://developers.google.com/apps-script/reference/';

/** A page of Google's reference, such as `spreadsheet/range#setValues(Object)`. */
export const reference = (page: string): string => `${REFERENCE}${page}`;

/** A value as it is shown and compared: text in quotes, so that 1 and "1" differ. */
export const shown = (value: unknown): string => JSON.stringify(value);

/** Whether Google refuses an action; its words are in the language of whoever runs the script, so no case can expect any. */
export function isRefused(action: () => void): string {
  return wordsOf(action) === 'nothing' ? 'accepted' : 'refused';
}

/** The words of what an action throws; `nothing` if it doesn't. */
export function wordsOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing';
}

/** What an action gives while so many rows are frozen; then none are. */
export function whileFrozen(sheet: Bench['sheet'], rows: number, action: () => string): string {
  sheet.setFrozenRows(rows);
  try {
    return action();
  } finally {
    sheet.setFrozenRows(0);
  }
}

/** The values of a range's first column. */
export function firstColumn(range: ReturnType<Bench['at']>): unknown[] {
  return range.getValues().map(([value]) => value);
}
