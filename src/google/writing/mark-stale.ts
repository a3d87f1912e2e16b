// The mark of a report that is out of date: its tab's colour, and a sentence right of what is printed.
import type { Workbook } from '../../commands/session/workbook.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The colour of the tab. */
const STALE = '#b3261e';
/** Pixels: the sentence in two or three lines. */
const WIDTH = 260;

/** Marks the sheet, or takes the mark away. */
export function markStale(
  sheet: GoogleSheet,
  { column, inserts, sentence }: Parameters<Workbook['markStale']>[0],
): void {
  if (inserts) sheet.insertColumnsAfter(column - 1, 1);
  const cell = sheet.getRange(1, column);
  if (sentence === null) {
    cell.clear();
    unmarkTab(sheet);
    return;
  }
  // A column that Google puts in looks like its neighbour.
  cell.clear();
  cell.setValue(sentence).setFontColor(STALE).setFontWeight('bold').setWrap(true).setVerticalAlignment('top');
  sheet.setColumnWidth(column, WIDTH);
  sheet.setTabColor(STALE);
}

/** Takes the mark's colour off the tab. */
export function unmarkTab(sheet: GoogleSheet): void {
  sheet.setTabColor(null);
}
