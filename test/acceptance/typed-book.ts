// A workbook that was never set up: sheets typed by hand.
import type { BookModel, CellModel } from '../../local/sheets/book/model.ts';
import { newBookModel, newSheetModel } from '../../local/sheets/book/new-book.ts';
import type { Typed } from './officer-book.ts';

/** A book of sheets typed by hand, without formats. */
export function typedBook(sheets: Readonly<Record<string, readonly Typed[][]>>): BookModel {
  const made = Object.entries(sheets).map(([name, rows], id) => {
    const sheet = newSheetModel(id, name);
    sheet.cells = rows.map((row) =>
      row.map((value): CellModel | null => (value === null ? null : { value })),
    );
    return sheet;
  });
  return { ...newBookModel(), sheets: made, activeSheet: 0 };
}
