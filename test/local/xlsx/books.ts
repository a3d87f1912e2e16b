// Books that the .xlsx tests read and write.
import type { BookModel, CellModel, SheetModel } from '../../../local/sheets/book/model.ts';

/** An empty sheet, as a new one in Google Sheets. */
export function sheet(name: string, id: number, changes: Partial<SheetModel> = {}): SheetModel {
  return {
    id,
    name,
    hidden: false,
    rows: 1000,
    columns: 26,
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
    ...changes,
  };
}

/** A book of these sheets. */
export function book(sheets: SheetModel[], changes: Partial<BookModel> = {}): BookModel {
  return {
    name: 'แผน',
    locale: 'th_TH',
    timeZone: 'Asia/Bangkok',
    sheets,
    activeSheet: sheets[0]?.id ?? 0,
    properties: {},
    ...changes,
  };
}

/** A row of plain values; `null` is an empty cell. */
export function row(...values: (CellModel['value'] | Partial<CellModel>)[]): (CellModel | null)[] {
  return values.map((value) => {
    if (value === null) return null;
    return typeof value === 'object' ? { value: null, ...value } : { value };
  });
}

/** The book without what says where in its file a rule stands: another file has it elsewhere. */
export function withoutOrigins(book: BookModel): BookModel {
  return {
    ...book,
    sheets: book.sheets.map((one) => ({
      ...one,
      conditionalFormats: one.conditionalFormats.map(({ origin: _, ...rule }) => rule),
    })),
  };
}
