// Plans of any size for the bench: every row different, and none that the check has anything to say about.

import { catalogueFor } from '../../src/core/catalogue.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { columnsOf } from '../../src/core/kinds/kind.ts';
import { PLAN } from '../../src/core/kinds/plan/plan.ts';
import { planYears } from '../../src/core/plan.ts';
import type { BookModel, CellModel } from '../sheets/book/model.ts';
import { newBookModel, newSheetModel } from '../sheets/book/new-book.ts';

/** ตั้งค่า of the bench. */
export const SETTINGS_CELLS: readonly (readonly CellValue[])[] = [
  ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลอีสานเขต'],
  ['ประเภทหน่วยงาน', 'อบต.'],
  ['ปีแรกของแผน', 2566],
  ['ปีสุดท้ายของแผน', 2570],
  ['ผู้ออกรายงาน', 'นางสาวสมหญิง ใจสุจริต'],
];

const HEADER = [
  'ลำดับ',
  'รายการโครงการ',
  'มิติ',
  'งบประมาณ (บาท)',
  'ไตรมาส 1',
  'ไตรมาส 2',
  'ไตรมาส 3',
  'ไตรมาส 4',
  'หมายเหตุ',
  'รหัส',
];

/** The cells of a year's sheet with this many projects. */
export function largeCells(rows: number): CellValue[][] {
  return [
    HEADER,
    ...Array.from({ length: rows }, (_, index): CellValue[] => [
      index + 1,
      nameOf(index),
      Math.min(4, Math.floor((index * 4) / rows) + 1),
      (index % 7) * 1_000.25,
      true,
      index % 2 === 0,
      index % 3 === 0,
      false,
      '',
      `P-${index}`,
    ]),
  ];
}

/** The cells of แผน, each project with another name and run in every year; `nameOf` gives the name of the project at a place. */
export function largePlanCells(rows: number, nameOf: (index: number) => string): CellValue[][] {
  return [
    (columnsOf(PLAN, { catalogue: catalogueFor(null), years: planYears(2566, 2570) }) ?? []).map(
      ({ header }) => header,
    ),
    ...Array.from({ length: rows }, (_, index): CellValue[] => [
      ...[index + 1, Math.min(4, Math.floor((index * 4) / rows) + 1), '', nameOf(index)],
      ...Array<number>(5).fill((index % 7) * 1_000.25),
      ...['', '', ''],
    ]),
  ];
}

/** A workbook with ตั้งค่า and ปี 2569. */
export function largeBook(rows: number): BookModel {
  const book = newBookModel('bench');
  const sheets = [SETTINGS_CELLS, largeCells(rows)].map((cells, index) => {
    const sheet = newSheetModel(index, index === 0 ? 'ตั้งค่า' : 'ปี 2569', Math.max(1_000, rows + 10));
    sheet.cells = cells.map((line) =>
      line.map((value): CellModel | null => (value === '' || typeof value === 'object' ? null : { value })),
    );
    return sheet;
  });
  return { ...book, sheets, activeSheet: 1 };
}

/** A name that is like no other: syllables chosen by the digits of a number that is far from those of its neighbours. */
export function nameOf(index: number): string {
  let mixed = (index * 2_654_435_761) % 4_294_967_296;
  let name = '';
  for (let place = 0; place < 8; place++) {
    name += SYLLABLES[mixed % SYLLABLES.length] ?? '';
    mixed = (Math.floor(mixed / SYLLABLES.length) * 69_069 + index * 7 + place * 104_729) % 4_294_967_296;
  }
  return `โครงการ${name}`;
}

const SYLLABLES =
  'กา ขวัญ คณะ งาม จิต ชุม ดี ตำบล ทอง นคร บ้าน ปลอด พร ฟ้า มาก ยาม รัก ลาน วัด สุข หมู่ อาสา เรียน โรง'.split(' ');
