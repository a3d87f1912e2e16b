// The spreadsheet as the commands see it: what they may ask and what they may do. src/google carries it out in Google Sheets.
import type { Area, CellValue } from '../../core/cell.ts';
import type { CellEdit } from '../../core/check/finding.ts';
import type { Report } from '../../core/reports/report.ts';

/** A sheet of the workbook: its name, and the id by which links reach it. */
export interface SheetInfo {
  readonly name: string;
  readonly id: number;
}

/** Cells that the check marks in one sheet, by severity. */
export interface Marks {
  readonly sheet: string;
  readonly errors: readonly Area[];
  readonly warnings: readonly Area[];
  /** Rows of which no cell across the area is ticked, or none has an amount: an error as long as that is so. */
  readonly lacking: readonly { readonly what: 'ticks' | 'amounts'; readonly area: Area }[];
}

/** A new sheet for data: its header, the width and look of each column, and what may be typed there. */
export interface SheetLayout {
  readonly sheet: string;
  /** The cells that the new sheet starts with, header or labels first. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly columns: readonly ColumnLayout[];
  /** Single cells with a dropdown of their own. */
  readonly lists: readonly {
    readonly row: number;
    readonly column: number;
    readonly choices: readonly string[];
    readonly help: string;
  }[];
  /** Rows that are made ready for data, below the header. */
  readonly readyRows: number;
  readonly frozenRows: number;
  /** Pixels, where the ready rows keep their height however long their texts are; left out: they fit their text. */
  readonly rowHeight?: number;
}

/** How a column of a data sheet is made ready. */
export interface ColumnLayout {
  /** Pixels. */
  readonly width: number;
  /** Google's number format for the ready rows; `@` keeps what is typed as text; null leaves it to Google. */
  readonly numberFormat: string | null;
  readonly align: 'left' | 'center' | 'right';
  readonly entry: 'any' | 'checkbox' | 'list' | 'amount';
  readonly choices: readonly string[];
  /** Shown where the cell is entered and as a note on the header. */
  readonly help: string;
  readonly hidden: boolean;
}

/**
 * What a command may ask of the workbook, and do to it. Each reading method is one service call, whatever the number of
 * rows; a command does all its reading before its first write.
 */
export interface Workbook {
  /** Every sheet in the order of the tabs, with what the command has made or renamed so far. */
  readonly sheets: readonly SheetInfo[];
  /** The open sheet's name. */
  readonly open: string;
  /** The web address of the spreadsheet, for links to sheets and PDFs. */
  readonly address: string;

  /** All cells from A1 to the last one that holds something; none of a chart's own sheet. */
  cells(sheet: string): CellValue[][];
  /** The cells of one row, from column A to the last that the grid has. */
  rowCells(sheet: string, row: number): CellValue[];
  /** The merged ranges of the sheet. */
  merges(sheet: string): Area[];
  /** The first row that the sheet's filter hides, counted from 1; null if it hides none. */
  firstHiddenRow(sheet: string): number | null;
  /** The rows that are selected in the open sheet, as first row and number of rows. */
  selectedRows(): { readonly row: number; readonly rows: number }[];

  /** All formulas from A1 to the last cell that holds something, `''` where a cell holds none. */
  formulas(sheet: string): string[][];
  /** How many rows the sheet's grid has. */
  gridRows(sheet: string): number;
  /** How many columns the sheet's grid has. */
  gridColumns(sheet: string): number;
  /** What the add-on remembers in this file, by key. */
  memory(): Readonly<Record<string, string>>;

  /** Adds to what the add-on remembers in this file; `all`: forgets everything else. */
  remember(memory: Readonly<Record<string, string>>, all: boolean): void;
  /**
   * Writes single cells; text stays text. Neighbouring cells go together in one call. `asItWas`: puts back what was there, so that
   * even a text of digits in a column of numbers stays one.
   */
  edit(edits: readonly CellEdit[], asItWas?: boolean): void;
  /** Puts empty rows below `row`, with the looks and checkboxes of that row. */
  insertRowsBelow(sheet: string, row: number, count: number): void;
  /** Takes rows out. A sheet keeps a row below its frozen ones: an empty one where these were the last. */
  deleteRows(sheet: string, row: number, count: number): void;
  deleteSheet(sheet: string): void;
  /** Moves a row with all that is in it, so that it stands where `to` is now. */
  moveRow(sheet: string, from: number, to: number): void;
  /** Writes formulas into single cells, as they were read by `formulas`. */
  setFormulas(
    sheet: string,
    row: number,
    formulas: readonly { readonly column: number; readonly formula: string }[],
  ): void;
  renameSheet(sheet: string, to: string): void;
  /**
   * Adds a column under a header, which is written last; `column` counts from 1 and holds nothing yet. It looks like the column
   * `like`; null: text, and hidden.
   */
  addColumn(sheet: string, column: number, header: string, like: number | null): void;
  /** Makes a sheet for data. */
  createSheet(layout: SheetLayout): void;
  /**
   * Replaces or makes a generated sheet: the old one stays whole until the new one is proved. `keepAs`: a copy of the old one
   * stays under the first of these names (counted from 1) that is free, if someone has edited it by hand, or it is no report of ours.
   * @returns the copy's name, null if there is none
   */
  writeReport(report: Report, keepAs: (count: number) => string): string | null;
  /**
   * Reads now which marks and rules the sheets have; the function that it gives replaces the marks of earlier checks by
   * these, never touching colours or notes.
   */
  marker(sheets: readonly string[]): (marks: readonly Marks[]) => void;
  /**
   * Marks a generated sheet as out of date: its tab's colour, and a sentence in the first row of a column right of what is printed
   * (`inserts`: the grid ends before it). Without a sentence the mark is taken away.
   */
  markStale(mark: {
    readonly sheet: string;
    readonly column: number;
    readonly inserts: boolean;
    readonly sentence: string | null;
  }): void;
  /** Shows a sentence for a few seconds in the corner of the screen. */
  toast(text: string): void;
  /** Opens a sheet, or selects a cell in it. */
  show(sheet: string, cell?: { readonly row: number; readonly column: number }): void;
}
