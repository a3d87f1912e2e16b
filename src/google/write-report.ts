// Writing a generated sheet so that the old one stays whole until the new one is finished and its totals are proved.
//
// The report is made on a sheet of its own. Its formulas are then read back and compared with the core's totals. Only then
// does it take its place, in one call: the new sheet gets the report's name or, where the report exists already, the whole
// grid is copied over the old one (values, formulas, formats and merges together, as a paste does), which keeps the sheet's
// id and every link to it. A failure before that call leaves the old report as it was; the unfinished sheet is removed at once
// or, after a sudden end, by the next run. A report that someone edited by hand is copied first (see keep-report.ts).
import { Refusal } from '../commands/refusal.ts';
import { cellName } from '../core/cell.ts';
import type { Report } from '../core/reports/report.ts';
import { drawCharts } from './draw-charts.ts';
import { copyOf, nameCopy, settleLeftOver } from './keep-report.ts';
import { fitRows, type GridSize, layOutReport, resize } from './lay-out-report.ts';
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
 * Makes or replaces the report's sheet. `keepAs`: the name for a copy of the old one, if someone has edited it by hand; null for
 * a list that is nobody's to edit.
 * @throws Refusal `totals-disagree` if a live formula doesn't give the core's total; the old report is then as it was
 */
export function writeReport(book: GoogleBook, report: Report, keepAs: string | null): WrittenReport {
  // A new sheet opens itself, and a deleted one its neighbour; the user stays where they were.
  const open = book.getActiveSheet();
  try {
    return replaceReport(book, report, keepAs);
  } finally {
    quietly(() => book.setActiveSheet(open));
  }
}

function replaceReport(book: GoogleBook, report: Report, keepAs: string | null): WrittenReport {
  const old = book.getSheetByName(report.sheet);
  const needed = { rows: report.cells.length, columns: report.columnWidths.length };
  const oldSize = old ? gridOf(old) : { rows: 0, columns: 0 };
  const oldCharts = old && report.charts.length > 0 ? old.getCharts() : [];
  const whole = {
    rows: Math.max(needed.rows, oldSize.rows),
    columns: Math.max(needed.columns, oldSize.columns),
  };
  if (keepAs !== null) settleLeftOver(book, old, report.sheet, keepAs);
  const before = old && keepAs !== null ? { values: valuesOf(old), seal: sealedWith(old) } : null;

  const unfinished = `${report.sheet} (กำลังทำ)`;
  const leftOver = book.getSheetByName(unfinished);
  if (leftOver) book.deleteSheet(leftOver);
  const fresh = book.insertSheet(unfinished, book.getNumSheets());
  let place = fresh;
  let copy: GoogleSheet | null = null;
  try {
    resize(fresh, gridOf(fresh), whole);
    layOutReport(fresh, report);
    fitRows(fresh, report);
    const values = prove(fresh, report, keepAs !== null);
    if (old && before && wasEdited(before.values, before.seal, values)) copy = copyOf(book, old);
    if (keepAs !== null) setSeal(old ?? fresh, values, copy ? null : (before?.seal ?? null));
    if (old) {
      resize(old, oldSize, whole);
      fresh.getRange(1, 1, whole.rows, whole.columns).copyTo(old.getRange(1, 1));
      place = old;
    } else {
      drawCharts(fresh, report, []);
      fresh.setName(report.sheet);
    }
  } catch (error) {
    if (copy) removeQuietly(book, copy);
    removeQuietly(book, fresh);
    throw error;
  }
  if (!old) return { sheet: place, kept: null };
  // From here on the new report is in place; what is left is tidying, and its failure must not look like a lost report.
  const kept = copy && keepAs !== null ? nameCopy(book, copy, keepAs) : null;
  removeQuietly(book, fresh);
  quietly(() => tidy(old, report, { from: whole, to: needed }));
  drawCharts(old, report, oldCharts);
  return { sheet: place, kept };
}

function valuesOf(sheet: GoogleSheet): unknown[][] {
  return sheet.getDataRange().getValues();
}

/** What a paste doesn't carry over: frozen rows, no rows below the report, heights. */
function tidy(sheet: GoogleSheet, report: Report, { from, to }: { from: GridSize; to: GridSize }): void {
  // Frozen rows first: Google refuses to delete all rows that aren't frozen.
  if (sheet.getFrozenRows() !== report.frozenRows) sheet.setFrozenRows(report.frozenRows);
  resize(sheet, from, to);
  fitRows(sheet, report);
}

function gridOf(sheet: GoogleSheet): GridSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Reads the report back and holds its live totals against the core's own, to the last satang. @returns its values */
function prove(sheet: GoogleSheet, report: Report, anyway: boolean): unknown[][] {
  const { sheet: name, proofs, cells, columnWidths } = report;
  if (proofs.length === 0 && !anyway) return [];
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

function removeQuietly(book: GoogleBook, sheet: GoogleSheet): void {
  quietly(() => book.deleteSheet(sheet));
}

function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.warn(String(error));
  }
}
