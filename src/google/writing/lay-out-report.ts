// A report's cells, looks, merges and widths onto an empty sheet, in a number of calls that doesn't grow with its rows.
import { areaName } from '../../core/cell.ts';
import { looksOf } from '../../core/reports/looks.ts';
import { mergedHeights } from '../../core/reports/merged-heights.ts';
import type { Report, ReportCell, Style } from '../../core/reports/report.ts';
import { LONGEST_TEXT } from '../../core/text/cell-text.ts';
import { isRiskyText } from '../../core/text/risky-text.ts';
import { plainText } from '../safe-text.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Sarabun';
const STANDARD: Required<Omit<Style, 'background' | 'align' | 'numberFormat' | 'border' | 'wrap'>> = {
  bold: false,
  size: 11,
  vertical: 'middle',
  color: '#000000',
};

/** Size of a sheet's grid. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Gives an empty sheet exactly this grid. */
export function resize(sheet: GoogleSheet, from: GridSize, to: GridSize): void {
  if (from.rows > to.rows) sheet.deleteRows(to.rows + 1, from.rows - to.rows);
  if (from.rows < to.rows) sheet.insertRowsAfter(from.rows, to.rows - from.rows);
  if (from.columns > to.columns) sheet.deleteColumns(to.columns + 1, from.columns - to.columns);
  if (from.columns < to.columns) sheet.insertColumnsAfter(from.columns, to.columns - from.columns);
}

/** Writes the whole report onto an empty sheet that is large enough. */
export function layOutReport(sheet: GoogleSheet, report: Report): void {
  const { cells, columnWidths, merges } = report;
  const looks = looksOf(report);
  const whole = sheet.getRange(1, 1, cells.length, columnWidths.length);

  // Formats before values: a cell of format `@` keeps text that looks like a number or a date.
  whole.setNumberFormats(
    cells.map((row, r) =>
      row.map((cell, c) => (typeof cell === 'string' ? '@' : numberFormat(looks[r]?.[c]))),
    ),
  );
  whole.setValues(cells.map((row) => row.map(typedValue)));
  writeRiskyText(sheet, cells);

  whole.setTextStyles(textStyles(looks));
  whole.setHorizontalAlignments(
    looks.map((row, r) =>
      row.map((look, c) => look.align ?? (typeof cells[r]?.[c] === 'string' ? 'left' : 'right')),
    ),
  );
  whole.setVerticalAlignments(looks.map((row) => row.map((look) => look.vertical ?? STANDARD.vertical)));
  whole.setWraps(looks.map((row) => row.map((look) => look.wrap ?? false)));
  if (looks.some((row) => row.some(({ background }) => background))) {
    whole.setBackgrounds(looks.map((row) => row.map((look) => look.background ?? null)) as string[][]);
  }
  const bordered = report.styles.flatMap(({ areas, style }) => (style.border ? areas : []));
  if (bordered.length > 0) {
    sheet
      .getRangeList(bordered.map(areaName))
      .setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  }
  for (const { row, column, rows, columns } of merges) sheet.getRange(row, column, rows, columns).merge();
  setWidths(sheet, columnWidths);
}

/** Makes each row as high as its wrapped text, which Google does by itself only while someone types, and never for a merged cell. */
export function fitRows(sheet: GoogleSheet, report: Report): void {
  sheet.autoResizeRows(1, report.cells.length);
  for (const { row, pixels } of mergedHeights(report)) sheet.setRowHeight(row, pixels);
}

// `0.###############` is what a number looks like without a format, and what Google gives back for `general`.
function numberFormat(look: Style | undefined): string {
  return look?.numberFormat && look.numberFormat !== '@' ? look.numberFormat : '0.###############';
}

function typedValue(cell: ReportCell): string | number | boolean {
  if (typeof cell === 'object') return cell.formula;
  // A text that fills a cell of the plan is longer with what a report puts before it.
  if (typeof cell === 'string' && cell.length > LONGEST_TEXT) return `${cell.slice(0, LONGEST_TEXT - 1)}…`;
  return typeof cell === 'string' && isRiskyText(cell) ? '' : cell;
}

/** Text that setValues might parse: one call a column where that is possible, else one for each run of text. */
function writeRiskyText(sheet: GoogleSheet, cells: Report['cells']): void {
  for (let c = 0; c < (cells[0]?.length ?? 0); c++) {
    const column = cells.map((row) => row[c] ?? '');
    const risky = column.flatMap((cell, r) => (typeof cell === 'string' && isRiskyText(cell) ? [r] : []));
    for (let next = 0; next < risky.length; ) {
      const first = risky[next] ?? 0;
      let last = first;
      // A run goes on over harmless text, for writing that again changes nothing; it stops before a number or a formula.
      for (let r = first; typeof column[r] === 'string'; r++) {
        if (r === risky[next]) {
          last = r;
          next++;
        }
      }
      const texts = column.slice(first, last + 1).map((cell) => [plainText(String(cell))]);
      sheet.getRange(first + 1, c + 1, texts.length, 1).setRichTextValues(texts);
    }
  }
}

/** One text style for each different look, shared by all cells that have it. */
function textStyles(looks: readonly (readonly Style[])[]): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return looks.map((row) =>
    row.map(({ bold = STANDARD.bold, size = STANDARD.size, color = STANDARD.color }) => {
      const key = `${bold} ${size} ${color}`;
      const style =
        made.get(key) ??
        SpreadsheetApp.newTextStyle()
          .setFontFamily(FONT)
          .setFontSize(size)
          .setBold(bold)
          .setForegroundColor(color)
          .build();
      made.set(key, style);
      return style;
    }),
  );
}

/** One call for each run of columns of the same width. */
function setWidths(sheet: GoogleSheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] ?? 0;
    let next = first + 1;
    while (widths[next] === width) next++;
    sheet.setColumnWidths(first + 1, next - first, width);
    first = next;
  }
}
