// A new, empty spreadsheet as Google makes one: one sheet of 1,000 × 26 cells.
import type { BookModel, SheetModel } from './model.ts';

/** An empty sheet of Google's usual size. */
export function newSheetModel(id: number, name: string, rows = 1000, columns = 26): SheetModel {
  return {
    id,
    name,
    hidden: false,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    filter: null,
    conditionalFormats: [],
    charts: [],
    protections: [],
  };
}

/** A new file of a Thai account: locale `th_TH`, time zone Asia/Bangkok, one empty sheet. */
export function newBookModel(name = 'สเปรดชีตไม่มีชื่อ', sheetName = 'ชีต1'): BookModel {
  return {
    name,
    locale: 'th_TH',
    timeZone: 'Asia/Bangkok',
    sheets: [newSheetModel(0, sheetName)],
    activeSheet: 0,
    properties: {},
  };
}
