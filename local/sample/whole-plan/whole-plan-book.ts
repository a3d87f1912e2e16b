// The whole sample plan as one workbook: what set-up makes and an officer types, with every further sheet of the plan.
import type { BookModel, CellModel } from '../../sheets/book/model.ts';
import { newSheetModel } from '../../sheets/book/new-book.ts';
import { sampleBook } from '../sample-book.ts';
import { SAMPLE_SHEETS, type SampleSheet } from './sheets.ts';

/** The sample with all nine kinds of sheet but the follow-up; numbers are printed in Thai digits, as the real document has them, or as asked. */
export function wholePlanBook(digits: 'ไทย' | 'อารบิก' = 'ไทย'): BookModel {
  const book = sampleBook();
  const first = Math.max(...book.sheets.map(({ id }) => id)) + 1;
  book.sheets.push(...SAMPLE_SHEETS.map((sheet, index) => sheetModel(sheet, first + index)));
  writeSetting(book, 'ตัวเลขในรายงาน', digits);
  return book;
}

function sheetModel({ name, rows }: SampleSheet, id: number) {
  const sheet = newSheetModel(id, name);
  sheet.frozenRows = 1;
  // Texts as texts: a date or `๒๑๘๗ / ๒๕๖๕` must not be read as typed input.
  const cellOf = (value: string | number): CellModel | null =>
    value === '' ? null : { value, ...(typeof value === 'string' ? { style: { numberFormat: '@' } } : {}) };
  sheet.cells = rows.map((row) => row.map(cellOf));
  return sheet;
}

function writeSetting(book: BookModel, label: string, value: string): void {
  const settings = book.sheets.find(({ name }) => name === 'ตั้งค่า');
  const row = settings?.cells.find((cells) => cells[0]?.value === label);
  if (row === undefined) throw new Error(`The sample has no setting ${label}.`);
  row[1] = { ...row[1], value };
}
