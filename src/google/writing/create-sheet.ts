// A new sheet for data, ready to be typed into: header, widths, formats, checkboxes, dropdowns, help.
import type { ColumnLayout, SheetLayout } from '../../commands/session/workbook.ts';
import { plainValue } from '../safe-text.ts';

type GoogleBook = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes the sheet under a name of its own and gives it its real name last, so that a failure leaves no half-made sheet
 * that looks like the plan. @returns the sheet
 */
export function createSheet(book: GoogleBook, layout: SheetLayout): GoogleAppsScript.Spreadsheet.Sheet {
  const unfinished = `${layout.sheet} (กำลังทำ)`;
  const leftOver = book.getSheetByName(unfinished);
  if (leftOver) book.deleteSheet(leftOver);
  const sheet = book.insertSheet(unfinished, book.getNumSheets());
  try {
    const width = layout.columns.length;
    const height = layout.cells.length;
    sheet
      .getRange(1, 1, sheet.getMaxRows(), width)
      .setFontFamily('Sarabun')
      .setFontSize(11)
      // Of rows that keep their height the first lines are seen.
      .setVerticalAlignment(layout.rowHeight === undefined ? 'middle' : 'top');
    layout.columns.forEach((column, index) => {
      prepareColumn(sheet, layout, column, index + 1);
    });
    if (layout.rowHeight !== undefined) {
      // Forced: else Google makes a row as high as its longest text while someone types.
      sheet.setRowHeightsForced(layout.frozenRows + 1, layout.readyRows, layout.rowHeight);
    }
    sheet.getRange(1, 1, height, width).setValues(layout.cells.map((row) => row.map(plainValue)));
    for (const { row, column, choices, help } of layout.lists) {
      sheet.getRange(row, column).setDataValidation(listOf(choices, help));
    }
    if (layout.frozenRows > 0) {
      sheet
        .getRange(1, 1, layout.frozenRows, width)
        .setFontWeight('bold')
        .setHorizontalAlignment('center')
        .setWrap(true)
        .setBackground('#e3edf7')
        .setNotes([layout.columns.map(({ help }) => help)]);
      sheet.setFrozenRows(layout.frozenRows);
    }
    sheet.setName(layout.sheet);
    return sheet;
  } catch (error) {
    book.deleteSheet(sheet);
    throw error;
  }
}

function prepareColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { readyRows, frozenRows, cells }: SheetLayout,
  column: ColumnLayout,
  index: number,
): void {
  sheet.setColumnWidth(index, column.width);
  if (column.hidden) sheet.hideColumns(index);
  const rows = Math.max(readyRows, cells.length - frozenRows);
  const range = sheet.getRange(frozenRows + 1, index, rows, 1);
  range.setHorizontalAlignment(column.align).setWrap(true);
  if (column.numberFormat !== null) range.setNumberFormat(column.numberFormat);
  const validation = validationFor(column);
  if (validation) range.setDataValidation(validation);
  // The cells are new, so nothing is lost when Google sets them to FALSE.
  if (column.entry === 'checkbox') range.insertCheckboxes();
}

// Every validation warns, but lets the officer type: what isn't right is a finding of the check, with a sentence that explains it.
function validationFor({
  entry,
  choices,
  help,
}: ColumnLayout): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (entry === 'list') return listOf(choices, help);
  if (entry === 'amount') return lenient(help).requireNumberGreaterThanOrEqualTo(0).build();
  return null;
}

function listOf(choices: readonly string[], help: string): GoogleAppsScript.Spreadsheet.DataValidation {
  return lenient(help)
    .requireValueInList([...choices], true)
    .build();
}

function lenient(help: string): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
}
