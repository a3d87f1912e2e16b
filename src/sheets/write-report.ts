// Writing a generated sheet so that the old one stays whole until the new one is finished and its totals are proved.
//
// The report is made on a sheet of its own. Its formulas are then read back and compared with the core's totals. Only then
// does it take its place, in one call: the new sheet gets the report's name or, where the report exists already, the whole
// grid is copied over the old one (values, formulas, formats and merges together, as a paste does), which keeps the sheet's
// id and every link to it. A failure before that call leaves the old report as it was; the unfinished sheet is removed at once
// or, after a sudden end, by the next run.
import { Refusal } from '../commands/refusal.ts';
import { cellName } from '../core/cell.ts';
import type { Report } from '../core/report.ts';
import { drawCharts } from './draw-charts.ts';
import { fitRows, type GridSize, layOutReport, resize } from './lay-out-report.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleBook = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes or replaces the report's sheet.
 * @returns the sheet
 * @throws Refusal `totals-disagree` if a live formula doesn't give the core's total; the old report is then as it was
 */
export function writeReport(book: GoogleBook, report: Report): GoogleSheet {
  // A new sheet opens itself, and a deleted one its neighbour; the user stays where they were.
  const open = book.getActiveSheet();
  try {
    return replaceReport(book, report);
  } finally {
    quietly(() => book.setActiveSheet(open));
  }
}

function replaceReport(book: GoogleBook, report: Report): GoogleSheet {
  const old = book.getSheetByName(report.sheet);
  const needed = { rows: report.cells.length, columns: report.columnWidths.length };
  const oldSize = old ? gridOf(old) : { rows: 0, columns: 0 };
  const oldCharts = old && report.charts.length > 0 ? old.getCharts() : [];
  const whole = {
    rows: Math.max(needed.rows, oldSize.rows),
    columns: Math.max(needed.columns, oldSize.columns),
  };

  const unfinished = `${report.sheet} (กำลังทำ)`;
  const leftOver = book.getSheetByName(unfinished);
  if (leftOver) book.deleteSheet(leftOver);
  const fresh = book.insertSheet(unfinished, book.getNumSheets());
  let place = fresh;
  try {
    resize(fresh, gridOf(fresh), whole);
    layOutReport(fresh, report);
    fitRows(fresh, report);
    prove(fresh, report);
    if (old) {
      resize(old, oldSize, whole);
      fresh.getRange(1, 1, whole.rows, whole.columns).copyTo(old.getRange(1, 1));
      place = old;
    } else {
      drawCharts(fresh, report, []);
      fresh.setName(report.sheet);
    }
  } catch (error) {
    removeQuietly(book, fresh);
    throw error;
  }
  if (old) {
    // From here on the new report is in place; what is left is tidying, and its failure must not look like a lost report.
    removeQuietly(book, fresh);
    quietly(() => tidy(old, report, { from: whole, to: needed }));
    drawCharts(old, report, oldCharts);
  }
  return place;
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

/** Reads the live totals back and holds them against the core's own, to the last satang. */
function prove(sheet: GoogleSheet, { sheet: name, proofs }: Report): void {
  if (proofs.length === 0) return;
  const rows = proofs.map(({ row }) => row);
  const columns = proofs.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const values = sheet
    .getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
    .getValues();
  for (const { row, column, equals } of proofs) {
    const formula = Number(values[row - top]?.[column - left]);
    // Google adds doubles: sums of satang may differ from the exact total in the last bits, never by half a satang.
    if (Math.round(formula * 100) !== Math.round(equals * 100)) {
      throw new Refusal({
        code: 'totals-disagree',
        sheet: name,
        cell: cellName(row, column),
        formula,
        own: equals,
      });
    }
  }
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
