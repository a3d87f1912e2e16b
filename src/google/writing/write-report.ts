// Writing a generated sheet so that the old one stays whole until the new one is finished and its totals are proved.
//
// The report is made on a sheet of its own. Its formulas are then read back and compared with the core's totals. Only then
// does it take its place, in one call: the new sheet gets the report's name or, where the report exists already, the whole
// grid is copied over the old one (values, formulas, formats and merges together, as a paste does), which keeps the sheet's
// id and every link to it. A failure before that call leaves the old report as it was; the unfinished sheet is removed at once
// or, after a sudden end, by the next run. A report that someone edited by hand is copied first (see keep-report.ts).

import { Refusal } from '../../commands/session/refusal.ts';
import { cellName } from '../../core/cell.ts';
import type { Report } from '../../core/reports/report.ts';
import { isMark } from '../../messages/stale-mark.ts';
import { protectedAgainstUser } from '../protected-ranges.ts';
import { drawCharts } from './draw-charts.ts';
import { copyOf, type KeepAs, nameCopy, settleLeftOver } from './keep-report.ts';
import { fitRows, type GridSize, layOutReport, resize } from './lay-out-report.ts';
import { unmarkTab } from './mark-stale.ts';
import { sealedWith, setSeal, wasEdited } from './report-seal.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleBook = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Baht. */
const HALF_A_SATANG = 0.005;

/** The report's sheet, and the name under which an edited one was kept before it was replaced. */
export interface WrittenReport {
  readonly sheet: GoogleSheet;
  readonly kept: string | null;
}

/**
 * Makes or replaces the report's sheet. `keepAs`: the names for a copy of the old one, if someone has edited it by hand; of a list that
 * is nobody's to edit, only if the old one is a tab of the officer's own.
 * @throws Refusal `totals-disagree` if a live formula doesn't give the core's total; the old report is then as it was
 */
export function writeReport(book: GoogleBook, report: Report, keepAs: KeepAs): WrittenReport {
  // A new sheet opens itself, and a deleted one its neighbour; the user stays where they were.
  const open = book.getActiveSheet();
  try {
    return replaceReport(book, report, keepAs);
  } finally {
    quietly(() => book.setActiveSheet(open));
  }
}

function replaceReport(book: GoogleBook, report: Report, keepAs: KeepAs): WrittenReport {
  const old = book.getSheetByName(report.sheet);
  const needed = { rows: report.cells.length, columns: report.columnWidths.length };
  const oldSize = old ? gridOf(old) : { rows: 0, columns: 0 };
  const oldCharts = old && report.charts.length > 0 ? old.getCharts() : [];
  const whole = {
    rows: Math.max(needed.rows, oldSize.rows),
    columns: Math.max(needed.columns, oldSize.columns),
  };
  settleLeftOver(book, old, report.sheet, keepAs);
  const seal = old && sealedWith(old);
  const read = old && (report.isList !== true || seal === null) ? valuesOf(old) : null;
  const isMarked = read !== null && isMark(read[0]?.[needed.columns]);
  // The mark of a report that is out of date is no edit of anyone's.
  const oldValues = isMarked ? unmarked(read, needed.columns) : read;

  const unfinished = `${report.sheet} (กำลังทำ)`;
  const leftOver = book.getSheetByName(unfinished);
  if (leftOver) book.deleteSheet(leftOver);
  const fresh = book.insertSheet(unfinished, book.getNumSheets());
  let place = fresh;
  let copy: GoogleSheet | null = null;
  try {
    resize(fresh, gridOf(fresh), whole);
    layOutReport(fresh, report);
    // A paste carries no heights: a report that is there already gets them in its own place.
    if (!old) fitRows(fresh, report);
    const values = prove(fresh, report);
    const edited = report.isList ? isForeign(oldValues, report) : wasEdited(oldValues ?? [], seal, values);
    if (old && edited) copy = copyOf(book, old);
    if (report.isList !== true) setSeal(old ?? fresh, values, copy ? null : seal);
    if (old) {
      resize(old, oldSize, whole);
      pasteOver(fresh.getRange(1, 1, whole.rows, whole.columns), old, report);
      place = old;
    } else {
      if (report.frozenRows > 0) fresh.setFrozenRows(report.frozenRows);
      drawCharts(fresh, report, []);
      fresh.setName(report.sheet);
    }
  } catch (error) {
    if (copy) removeQuietly(book, copy);
    removeQuietly(book, fresh);
    throw error;
  }
  // Only now: an end before would leave an officer's tab that says it is ours.
  if (report.isList && seal === null) quietly(() => setSeal(place, [], null));
  if (!old) return { sheet: place, kept: null };
  // From here on the new report is in place; what is left is tidying, and its failure must not look like a lost report.
  const kept = copy ? nameCopy(book, copy, keepAs) : null;
  const isGone = removeQuietly(book, fresh);
  quietly(() => tidy(old, report, { from: whole, to: needed }));
  if (isMarked) quietly(() => unmarkTab(old));
  if (!isGone) removeQuietly(book, fresh);
  drawCharts(old, report, oldCharts);
  return { sheet: place, kept };
}

/**
 * Whether values that no seal is on are an officer's own: they don't begin as the list does. (A seal gets lost on the way through
 * a file of Google's.)
 */
function isForeign(values: unknown[][] | null, report: Report): boolean {
  const title = (cell: unknown) => /^[^0-9๐-๙]*/.exec(String(cell ?? ''))?.[0] ?? '';
  const isEmpty = values?.every((row) => row.every((value) => value === '')) ?? true;
  return !isEmpty && title(values?.[0]?.[0]) !== title(report.cells[0]?.[0]);
}

function valuesOf(sheet: GoogleSheet): unknown[][] {
  return sheet.getDataRange().getValues();
}

/**
 * Pastes a new report over the old one. Google refuses what crosses a frozen line, and merged cells under a filter: the report's own
 * line is taken off first, what an officer has put there only if it stands in the way.
 */
function pasteOver(from: GoogleAppsScript.Spreadsheet.Range, sheet: GoogleSheet, report: Report): void {
  const paste = () => from.copyTo(sheet.getRange(1, 1));
  const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
  try {
    if (report.frozenRows > 0) sheet.setFrozenRows(0);
    try {
      paste();
    } catch (error) {
      const filter = sheet.getFilter();
      if (!filter && sheet.getFrozenRows() + sheet.getFrozenColumns() === 0) throw error;
      // What a colleague has protected can't be pasted over without them either.
      if (protectedAgainstUser(error).length > 0) throw error;
      filter?.remove();
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      paste();
    }
  } catch (error) {
    quietly(() => sheet.setFrozenRows(rows));
    quietly(() => sheet.setFrozenColumns(columns));
    throw error;
  }
}

/** The values without the mark of a report that is out of date, which stands right of it in the first row. */
function unmarked(values: unknown[][], columns: number): unknown[][] {
  return values.map((row, index) => (index === 0 ? row.slice(0, columns) : row));
}

/** What a paste doesn't carry over: frozen rows, no rows below the report, heights. */
function tidy(sheet: GoogleSheet, report: Report, { from, to }: { from: GridSize; to: GridSize }): void {
  resize(sheet, from, to);
  if (report.frozenRows > 0) sheet.setFrozenRows(report.frozenRows);
  fitRows(sheet, report);
}

function gridOf(sheet: GoogleSheet): GridSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Reads the report back and holds its live totals against the core's own, to the last satang. @returns its values */
function prove(sheet: GoogleSheet, report: Report): unknown[][] {
  const { sheet: name, proofs, cells, columnWidths, isList } = report;
  if (proofs.length === 0 && isList) return [];
  const values = sheet.getRange(1, 1, cells.length, columnWidths.length).getValues();
  for (const { row, column, equals, within = HALF_A_SATANG } of proofs) {
    const formula = Number(values[row - 1]?.[column - 1]);
    // Google adds doubles: sums of satang may differ from the exact total in the last bits, never by half a satang.
    if (!(Math.abs(formula - equals) < within)) {
      throw new Refusal({
        code: 'totals-disagree',
        sheet: name,
        cell: cellName(row, column),
        formula,
        own: equals,
      });
    }
  }
  return values;
}

/** @returns whether it worked */
function removeQuietly(book: GoogleBook, sheet: GoogleSheet): boolean {
  return quietly(() => book.deleteSheet(sheet));
}

/** @returns whether it worked */
function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    console.warn(String(error));
    return false;
  }
}
