// How a sheet prints: A4 across, as wide as the page, its header repeated; an official report without what stands beside it.
import type { WriteSheet } from 'hucre/xlsx';
import { knownSheets } from '../../../src/core/kinds/known-sheets.ts';
import { keptReport, SHEET } from '../../../src/core/sheet-names.ts';
import { isMark } from '../../../src/messages/stale-mark.ts';
import { areaName } from '../../sheets/book/a1.ts';
import { widthOf } from '../../sheets/book/grid.ts';
import type { BookModel, SheetModel } from '../../sheets/book/model.ts';
import { reference } from './legal-names.ts';
import { fittedRowHeight } from './row-fit.ts';
import { GOOGLE_COLUMN_PIXELS } from './units.ts';

/** 1 cm, in inches. */
const MARGIN = 0.4;
/** What A4 across leaves between the margins, in millimetres. */
const PAPER = { width: 277, height: 190 } as const;
/** A sheet that is at most this many pages long is printed a little smaller, on one. */
const SQUEEZED_PAGES = 1.5;

/** The names of the sheets that are made to be printed or published, whole: a copy that is kept is called otherwise. */
const TO_PRINT =
  /^(?:สรุป \d{4}(?:-\d{4})?|รายงานผล \d{4} \((?:6|12) เดือน\)|ภาพรวม|ตารางความเสี่ยง|ตารางเป้าหมาย)$/;

/** The add-on's sheets that are no reports: the plan, its settings, the check's list, copies that are kept. */
export function workingSheets(sheets: readonly Pick<SheetModel, 'name'>[]): ReadonlySet<string> {
  const names = sheets.map(({ name }) => name);
  const kept = names.filter((name) => isOfficial({ name: keptReport(name) ?? '' }));
  return new Set([SHEET.settings, SHEET.findings, ...knownSheets(names).map(({ name }) => name), ...kept]);
}

/** Whether a sheet is one of the official reports: `สรุป 2569`, `สรุป 2566-2570`, `ภาพรวม` … */
export function isOfficial({ name }: Pick<SheetModel, 'name'>): boolean {
  return TO_PRINT.test(name);
}

/** The last row and column that hold anything that prints, at least 1. */
function printed(sheet: SheetModel): { rows: number; columns: number } {
  const columns = Math.max(1, widthOf(sheet.cells));
  const isMarked = columns > 1 && isMark(sheet.cells[0]?.[columns - 1]?.value);
  return { rows: Math.max(1, sheet.cells.length), columns: isMarked ? columns - 1 : columns };
}

/** Paper, margins and scale. */
export function pageSetup(sheet: SheetModel): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pagesLong(sheet) <= SQUEEZED_PAGES ? 1 : 0,
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 0.2, footer: 0.2 },
    horizontalCentered: true,
  };
}

/** How many pages the sheet takes when it is as wide as the page (it is made smaller for that, never larger). */
function pagesLong(sheet: SheetModel): number {
  const { rows, columns } = printed(sheet);
  let width = 0;
  for (let column = 1; column <= columns; column++) {
    if (!sheet.hiddenColumns.includes(column)) width += sheet.columnWidths[column] ?? GOOGLE_COLUMN_PIXELS;
  }
  let height = 0;
  for (let row = 1; row <= rows; row++) {
    if (!sheet.hiddenRows.includes(row)) height += sheet.rowHeights[row] ?? fittedRowHeight(sheet, row);
  }
  const pageWidth = (PAPER.width / 25.4) * 96;
  return height / (Math.max(width, pageWidth) * (PAPER.height / PAPER.width));
}

/** The name under which a file carries the seal of a report (see src/google/writing/report-seal.ts): a text that nobody sees. */
export const SEAL = 'sucharit.seal';

/** A name that the workbook defines for one of its sheets. */
export interface PrintName {
  /** The sheet's id in the book. */
  readonly sheet: number;
  readonly name: '_xlnm.Print_Area' | '_xlnm.Print_Titles' | typeof SEAL;
  /** `'สรุป 2569'!$A$1:$I$27` */
  readonly refersTo: string;
}

/**
 * What the workbook defines for printing, and the reports' seals: the header's rows on each page, and of an official report the area
 * that prints, without the sentence right of it that it is out of date.
 *
 * LibreOffice prints a whole workbook at once (File > Export as PDF, `soffice --convert-to pdf`), and what an officer publishes is the
 * official report: where a book has one, the print area of the add-on's other sheets is an empty cell. (A sheet without a print area
 * prints, even where others have one.) They print after Print > Ignore print area, or Clear print area. A sheet that isn't the
 * add-on's prints as its owner would have it.
 */
export function printNames(book: Pick<BookModel, 'sheets'>): PrintName[] {
  const someOfficial = book.sheets.some((sheet) => isOfficial(sheet) && !sheet.hidden);
  const working = workingSheets(book.sheets);
  return book.sheets.flatMap((sheet) => {
    const name = (name: PrintName['name'], area: string): PrintName => ({
      sheet: sheet.id,
      name,
      refersTo: `${reference(sheet.name)}${area}`,
    });
    const { rows, columns } = printed(sheet);
    const whole = { row: 1, column: 1, rows, columns };
    const nothing = { row: rows + 2, column: columns + 2, rows: 1, columns: 1 };
    const stays = someOfficial && !isOfficial(sheet) && working.has(sheet.name);
    const area = stays ? nothing : isOfficial(sheet) ? whole : null;
    const areas = area === null ? [] : [name('_xlnm.Print_Area', fixed(areaName(area)))];
    const titles =
      sheet.frozenRows > 0 && !stays ? [name('_xlnm.Print_Titles', `$1:$${sheet.frozenRows}`)] : [];
    const seal = (sheet.metadata ?? []).filter(({ key }) => key === SEAL);
    return [
      ...areas,
      ...titles,
      ...seal.map(({ value }): PrintName => ({ sheet: sheet.id, name: SEAL, refersTo: `"${value}"` })),
    ];
  });
}

/** `A1:B2` → `$A$1:$B$2`. */
function fixed(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
