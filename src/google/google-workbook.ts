// The commands' workbook, carried out in the open spreadsheet. It goes through getActive(), as the narrow scope allows no other way.
import type { SheetInfo, Workbook } from '../commands/session/workbook.ts';
import { isGrid } from './is-grid.ts';
import { cellsFromValues } from './read-cells.ts';
import { createSheet } from './writing/create-sheet.ts';
import { markStale } from './writing/mark-stale.ts';
import { writeMarks } from './writing/marks.ts';
import { writeEdits } from './writing/write-edits.ts';
import { writeReport } from './writing/write-report.ts';

/** The open spreadsheet as the commands see it. */
export function openWorkbook(): Workbook {
  const book = SpreadsheetApp.getActive();
  const tabs = book.getSheets();
  let sheets: SheetInfo[] = tabs.map((tab) => ({ name: tab.getName(), id: tab.getSheetId() }));
  const madeNow = (tab: GoogleAppsScript.Spreadsheet.Sheet): SheetInfo => {
    const made = { name: tab.getName(), id: tab.getSheetId() };
    if (!sheets.some(({ id }) => id === made.id)) sheets = [...sheets, made];
    return made;
  };
  const tabOf = new Map(sheets.map(({ id }, index) => [id, tabs[index]]));
  const sheetOf = (name: string) => {
    const info = sheets.find((one) => one.name === name);
    const sheet = (info && tabOf.get(info.id)) ?? book.getSheetByName(name);
    // Commands name only sheets that they found in `sheets`, so this is a mistake of ours and no sentence for the user.
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };

  return {
    get sheets() {
      return sheets;
    },
    open: book.getActiveSheet().getName(),
    address: book.getUrl(),

    cells: (name) => {
      const sheet = sheetOf(name);
      return isGrid(sheet)
        ? cellsFromValues(sheet.getDataRange().getValues(), () => book.getSpreadsheetTimeZone())
        : [];
    },
    rowCells: (name, row) => {
      const sheet = sheetOf(name);
      const values = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues();
      return cellsFromValues(values, () => book.getSpreadsheetTimeZone())[0] ?? [];
    },
    merges: (name) =>
      sheetOf(name)
        .getDataRange()
        .getMergedRanges()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        })),
    firstHiddenRow: (name) => firstHiddenRow(sheetOf(name)),
    selectedRows: () =>
      (book.getActiveRangeList()?.getRanges() ?? []).map((range) => ({
        row: range.getRow(),
        rows: range.getNumRows(),
      })),

    formulas: (name) => sheetOf(name).getDataRange().getFormulas(),
    gridRows: (name) => sheetOf(name).getMaxRows(),
    gridColumns: (name) => sheetOf(name).getMaxColumns(),
    memory: () => PropertiesService.getDocumentProperties().getProperties(),

    remember: (memory, all) =>
      void PropertiesService.getDocumentProperties().setProperties({ ...memory }, all),
    edit: (edits, asItWas = false) => {
      for (const name of new Set(edits.map(({ sheet }) => sheet))) {
        writeEdits(
          sheetOf(name),
          edits.filter(({ sheet }) => sheet === name),
          asItWas,
        );
      }
    },
    insertRowsBelow: (name, row, count) => void sheetOf(name).insertRowsAfter(row, count),
    deleteRows: (name, row, count) => {
      const sheet = sheetOf(name);
      // Google leaves no sheet without a row below the frozen ones ("not possible to delete all non-frozen rows").
      if (row <= sheet.getFrozenRows() + 1 && row + count > sheet.getMaxRows()) {
        sheet.insertRowsAfter(row + count - 1, 1);
      }
      sheet.deleteRows(row, count);
    },
    deleteSheet: (name) => {
      book.deleteSheet(sheetOf(name));
      sheets = sheets.filter((sheet) => sheet.name !== name);
    },
    moveRow: (name, from, to) => {
      const sheet = sheetOf(name);
      // Google puts the row before the place that it counts with the row still in it.
      const move = () => sheet.moveRows(sheet.getRange(from, 1), to > from ? to + 1 : to);
      try {
        move();
      } catch (error) {
        // An officer may have frozen more than the header: Google moves no row across that line.
        const frozen = sheet.getFrozenRows();
        if (from <= frozen === to <= frozen) throw error;
        sheet.setFrozenRows(0);
        try {
          move();
        } finally {
          sheet.setFrozenRows(frozen);
        }
      }
    },
    setFormulas: (name, row, formulas) => {
      for (const { column, formula } of formulas) sheetOf(name).getRange(row, column).setFormula(formula);
    },
    renameSheet: (name, to) => {
      sheetOf(name).setName(to);
      sheets = sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet));
    },
    addColumn: (name, column, header, like) => {
      const sheet = sheetOf(name);
      const width = sheet.getMaxColumns();
      if (column > width) sheet.insertColumnsAfter(width, column - width);
      const rows = sheet.getMaxRows();
      // A column that Google adds looks like its neighbour, checkboxes and all.
      const whole = sheet.getRange(1, column, rows, 1).clearDataValidations();
      if (like === null) {
        whole.setNumberFormat('@');
        sheet.hideColumns(column);
      } else {
        // Google pastes nothing across the frozen line.
        const frozen = sheet.getFrozenRows();
        for (const [first, count] of [
          [1, frozen],
          [frozen + 1, rows - frozen],
        ] as const) {
          const part = (at: number) => sheet.getRange(first, at, count, 1);
          const { PASTE_FORMAT } = SpreadsheetApp.CopyPasteType;
          if (count > 0) part(like).copyTo(part(column), PASTE_FORMAT, false);
        }
        sheet.showColumns(column);
        sheet.setColumnWidth(column, sheet.getColumnWidth(like));
      }
      sheet.getRange(1, column).setValue(header);
    },
    createSheet: (layout) => void madeNow(createSheet(book, layout)),
    writeReport: (report, keepAs) => {
      const { sheet, kept } = writeReport(book, report, keepAs);
      madeNow(sheet);
      return kept;
    },
    markStale: (mark) => markStale(sheetOf(mark.sheet), mark),
    marker: (names) => {
      const found = names.map((name) => ({ name, sheet: sheetOf(name) }));
      const read = found.map((one) => ({ ...one, rules: one.sheet.getConditionalFormatRules() }));
      return (marks) => {
        for (const { name, sheet, rules } of read) {
          const ours = marks.find((one) => one.sheet === name);
          writeMarks(sheet, rules, ours ?? { sheet: name, errors: [], warnings: [], lacking: [] });
        }
      };
    },
    toast: (text) => book.toast(text, 'แผนสุจริต', 8),
    show: (name, cell) => {
      const sheet = sheetOf(name);
      if (cell) sheet.getRange(cell.row, cell.column).activate();
      else book.setActiveSheet(sheet);
    },
  };
}

/** The most rows that are asked one by one whether a filter hides them: more than any real plan has. */
const MOST_ROWS_ASKED = 200;

/**
 * The first row that the sheet's filter hides. There is no call that tells it for all rows at once, so rows are only asked
 * where a filter exists and has criteria, no further than the first hidden one, and never more than MOST_ROWS_ASKED: a filter
 * that has criteria and hides none of those is taken to hide rows below them.
 */
function firstHiddenRow(sheet: GoogleAppsScript.Spreadsheet.Sheet): number | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const range = filter.getRange();
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
  if (!columns.some((column) => filter.getColumnFilterCriteria(column))) return null;
  const first = range.getRow() + 1;
  const last = Math.min(range.getLastRow(), first + MOST_ROWS_ASKED - 1);
  for (let row = first; row <= last; row++) {
    if (sheet.isRowHiddenByFilter(row)) return row;
  }
  return last < range.getLastRow() ? last + 1 : null;
}
