// What a person's typing, ticking, clearing and pasting does to the book.
import { describe, expect, test } from 'vitest';
import { clearArea, enterText, pasteBlock, putCell, tickArea } from '../../../local/page/edit-book.ts';
import type { CellModel } from '../../../local/sheets/model.ts';
import { newBookModel } from '../../../local/sheets/new-book.ts';

const A1 = { row: 1, column: 1 };
const BOX: CellModel = {
  value: false,
  validation: { kind: 'checkbox', arguments: [], rejects: true, help: '' },
};

/** A new book with one cell in A1, and its sheet. */
function bookWith(cell: CellModel | null) {
  const book = newBookModel();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a new book has a sheet');
  if (cell !== null) putCell(sheet, A1, cell);
  return { book, sheet };
}

describe('Typing into a cell', () => {
  test.each([
    ['a number', '15000', { value: 15000 }],
    [
      'an amount with separators keeps its look',
      '15,000.00',
      { value: 15000, style: { numberFormat: '#,##0.00' } },
    ],
    ['Thai digits stay text, as in Google', '๑๕,๐๐๐', { value: '๑๕,๐๐๐' }],
    ['a formula waits for its result', '=SUM(B1:B3)', { value: null, formula: '=SUM(B1:B3)' }],
  ])('%s', (_, text, expected) => {
    const { book, sheet } = bookWith(null);
    enterText(book, sheet, A1, text, 2026);
    expect(sheet.cells[0]?.[0]).toEqual(expected);
  });

  test('keeps the look, the rule and the note that were there', () => {
    const old: CellModel = { value: 1, note: 'บันทึก', style: { bold: true }, link: '#gid=0' };
    const { book, sheet } = bookWith(old);
    const edit = enterText(book, sheet, A1, 'ใหม่', 2026);
    expect(sheet.cells[0]?.[0]).toEqual({ value: 'ใหม่', note: 'บันทึก', style: { bold: true } });
    expect(edit).toMatchObject({ value: 'ใหม่', oldValue: 1 });
  });

  test('the same again is no edit', () => {
    const { book, sheet } = bookWith({ value: 5 });
    expect(enterText(book, sheet, A1, '5', 2026)).toBeNull();
  });

  test('nothing empties the cell, and the event carries only what was there', () => {
    const { book, sheet } = bookWith({ value: 5, style: { bold: true } });
    const edit = enterText(book, sheet, A1, '', 2026);
    expect(sheet.cells[0]?.[0]).toEqual({ value: null, style: { bold: true } });
    expect(edit).toMatchObject({ oldValue: 5 });
    expect(edit).not.toHaveProperty('value');
  });
});

describe('Boxes', () => {
  test('one is ticked, and unticked again', () => {
    const { sheet } = bookWith(BOX);
    expect(tickArea(sheet, { ...A1, rows: 1, columns: 1 })).toMatchObject({ value: true, oldValue: false });
    expect(tickArea(sheet, { ...A1, rows: 1, columns: 1 })).toMatchObject({ value: false, oldValue: true });
  });

  test('of a whole selection all are ticked before any is unticked', () => {
    const { sheet } = bookWith({ ...BOX, value: true });
    putCell(sheet, { row: 2, column: 1 }, BOX);
    putCell(sheet, { row: 3, column: 1 }, { value: 'ไม่ใช่ช่องติ๊ก' });
    const area = { ...A1, rows: 3, columns: 1 };
    tickArea(sheet, area);
    expect(sheet.cells.map((row) => row[0]?.value)).toEqual([true, true, 'ไม่ใช่ช่องติ๊ก']);
    tickArea(sheet, area);
    expect(sheet.cells.map((row) => row[0]?.value)).toEqual([false, false, 'ไม่ใช่ช่องติ๊ก']);
  });

  test('emptied, a box is unticked, not gone', () => {
    const { sheet } = bookWith({ ...BOX, value: true });
    clearArea(sheet, { ...A1, rows: 2, columns: 2 });
    expect(sheet.cells[0]?.[0]).toEqual(BOX);
  });
});

describe('Pasting a block', () => {
  test('types each cell and grows the sheet where it must', () => {
    const { book, sheet } = bookWith(null);
    const edit = pasteBlock(book, sheet, { row: 1000, column: 26 }, [['1', 'TRUE'], ['ข้อความ']], 2026);
    expect([sheet.rows, sheet.columns]).toEqual([1001, 27]);
    expect(sheet.cells[999]?.slice(25)).toEqual([{ value: 1 }, { value: true }]);
    expect(sheet.cells[1000]?.[25]).toEqual({ value: 'ข้อความ' });
    expect(edit?.area).toEqual({ row: 1000, column: 26, rows: 2, columns: 2 });
    expect(edit).not.toHaveProperty('value');
  });
});
