// นำเข้าจากชีตนี้ from the menu: an officer's own table in, shown first, in one change that can be undone.
import { beforeEach, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import { newBookModel, newSheetModel } from '../../local/sheets/book/new-book.ts';

const TABLE: readonly (readonly string[])[] = [
  ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['เทศบาลตำบลบ้านใหม่'],
  [
    'ที่',
    'โครงการ/กิจกรรม',
    'กลุ่มเป้าหมาย',
    'มิติที่',
    'งบประมาณ (บาท)',
    'ไตรมาส 1',
    'ไตรมาส 2',
    'ไตรมาส 3',
    'ไตรมาส 4',
  ],
  ...annual.rows.map(({ no, name, dimension, budget, quarters }) => [
    String(no),
    name,
    'ประชาชน',
    `มิติ ${dimension}`,
    budget.toLocaleString('en-US'),
    ...quarters.map((runs) => (runs ? '✓' : '')),
  ]),
  ['รวมทั้งสิ้น', '', '', '', '20,000'],
];
const HAND = 'ตารางของเรา';

let addOn: AddOn;

/** A workbook with one sheet of the officer's own, open. */
function withTable(
  rows: readonly (readonly string[])[] = TABLE,
  book: BookModel = newBookModel('แผน', HAND),
): void {
  addOn = openAddOn({ book, today: SAMPLE_DATE });
  addOn.control.paste(
    HAND,
    'A1',
    rows.map((row) => [...row]),
  );
  addOn.control.select(HAND, 'A1');
}

/** The values of a sheet's rows below its header that hold something. */
function rows(sheet: string) {
  const found = addOn.snapshot().sheets.find(({ name }) => name === sheet);
  return (found?.cells ?? []).slice(1).flatMap((line) => {
    const values = line.map((cell) => cell?.value ?? '');
    return values[1] ? [values] : [];
  });
}

const sheets = () => addOn.snapshot().sheets.map(({ name }) => name);
const asked = () => addOn.control.shown().map(({ text }) => text);

beforeEach(() => withTable());

test('a new workbook gets its settings, and the year with every project, tick and column of the table', () => {
  const said = addOn.click('menuImport', 'YES');
  expect(said).toContain('นำเข้าชีต "ปี 2569" แล้ว 15 โครงการ');
  expect(said).toContain('ไม่มีข้อสงสัย');
  const made = rows('ปี 2569');
  expect(made.map((line) => line.slice(0, 8))).toEqual(
    annual.rows.map(({ no, name, dimension, budget, quarters }) => [
      no,
      name,
      dimension,
      budget,
      ...quarters,
    ]),
  );
  expect(new Set(made.map((line) => line[10]))).toEqual(new Set(['ประชาชน']));
  const settings = addOn.snapshot().sheets.find(({ name }) => name === 'ตั้งค่า');
  expect(settings?.cells.slice(0, 4).map((line) => line[1]?.value)).toEqual([
    'เทศบาลตำบลบ้านใหม่',
    'เทศบาลตำบล',
    '2566',
    '2570',
  ]);
});

test('what each column was taken for, what is left out and each doubt are shown before anything is written', () => {
  withTable(TABLE.map((row) => (row[0] === '3' ? row.map((cell, at) => (at === 4 ? '1๕,000' : cell)) : row)));
  addOn.click('menuImport', 'NO');
  const [preview = ''] = asked();
  expect(preview).toContain('B "โครงการ/กิจกรรม" = ชื่อโครงการ');
  expect(preview).toContain('C "กลุ่มเป้าหมาย" = นำไปด้วยตามเดิม');
  expect(preview).toContain('แถวรวม 1 แถว');
  expect(preview).toContain('อ่านได้ "1๕,000"');
  expect(preview).toContain(HAND);
  expect(sheets()).toEqual([HAND]);
});

test('twice in is once', () => {
  addOn.click('menuImport', 'YES');
  const before = addOn.snapshot().sheets;
  addOn.control.select(HAND, 'A1');
  expect(addOn.click('menuImport')).toContain('ไม่มีอะไรต้องนำเข้า');
  expect(addOn.snapshot().sheets).toEqual(before);
});

test('into a year that is there only new projects come; what differs is changed after a yes of its own; both are undone at once', () => {
  const sample = sampleBook();
  withTable(
    [
      ...TABLE.slice(0, 3),
      ['1', 'โครงการจัดเวทีประชาคม', '', '3', '7,500', '', '✓', '✓', '✓'],
      ['2', 'โครงการใหม่ของเรา', '', '4', '900', '✓', '', '', ''],
    ],
    { ...sample, sheets: [...sample.sheets, newSheetModel(77, HAND)] },
  );
  const before = rows('ปี 2569');
  expect(addOn.click('menuImport', 'YES', 'NO')).toContain('1 โครงการ');
  const kept = rows('ปี 2569');
  expect(kept.slice(0, 15)).toEqual(before);
  expect(kept[15]?.slice(0, 8)).toEqual([2, 'โครงการใหม่ของเรา', 4, 900, true, false, false, false]);
  addOn.control.select(HAND, 'A1');
  addOn.click('menuImport', 'YES', 'YES');
  expect(rows('ปี 2569').find((line) => line[1] === 'โครงการจัดเวทีประชาคม')?.[3]).toBe(7500);
  addOn.click('menuUndo', 'YES');
  expect(rows('ปี 2569')).toEqual(kept);
});

test('a table that doesn’t say its year asks for it; a sheet without a table says so, and nothing is written', () => {
  withTable(TABLE.slice(2));
  expect(addOn.click('menuImport', '2568', 'YES')).toContain('"ปี 2568"');
  withTable([
    ['ก', 'ข'],
    ['1', '2'],
  ]);
  expect(addOn.click('menuImport')).toContain(`ไม่พบตารางแผนในชีต "${HAND}"`);
  expect(sheets()).toEqual([HAND]);
});

test('a sheet of the officer’s own that is named as ours is never written into', () => {
  const named = 'ปี 2569';
  addOn = openAddOn({ book: newBookModel('แผน', named), today: SAMPLE_DATE });
  addOn.control.paste(
    named,
    'A1',
    TABLE.map((row) => [...row]),
  );
  const before = addOn.snapshot().sheets;
  expect(addOn.click('menuImport')).toContain('มีชีต "ปี 2569" อยู่แล้ว');
  expect(addOn.snapshot().sheets).toEqual(before);
});
