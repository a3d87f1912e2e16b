// `เล่มแผน`: what the printed plan says besides, a label in column A, its text in column B.
import { lineLabel } from '../../columns/line-label.ts';
import { LONG_TEXT } from '../../columns/long-text.ts';
import { ONE_LINE } from '../../columns/text.ts';
import { THAI_DATE } from '../../columns/thai-date.ts';
import { cellOf } from '../../table.ts';
import { column, defineKind, type RowRule } from '../kind.ts';
import { defineLines, isLabel, standardLine } from '../lines.ts';

/** One piece a line; each may be empty. */
export const BOOK = defineLines({
  name: 'book',
  sheet: { fixed: 'เล่มแผน' },
  lines: {
    orderNumber: standardLine(ONE_LINE, 'เลขที่คำสั่ง', ''),
    orderDate: standardLine(THAI_DATE, 'วันที่คำสั่ง', ''),
    announcementDate: standardLine(THAI_DATE, 'วันที่ประกาศ', ''),
    signer: standardLine(ONE_LINE, 'ผู้ลงนาม', ''),
    signerPosition: standardLine(ONE_LINE, 'ตำแหน่งผู้ลงนาม', ''),
    month: standardLine(ONE_LINE, 'เดือนที่จัดทำ', ''),
    announcement: standardLine(LONG_TEXT, 'ประกาศ', ''),
    order: standardLine(LONG_TEXT, 'คำสั่ง', ''),
    preface: standardLine(LONG_TEXT, 'คำนำ', ''),
    principles: standardLine(LONG_TEXT, 'หลักการและเหตุผล', ''),
    objectives: standardLine(LONG_TEXT, 'วัตถุประสงค์', ''),
    goals: standardLine(LONG_TEXT, 'เป้าหมาย', ''),
    benefits: standardLine(LONG_TEXT, 'ประโยชน์', ''),
  },
});

/** A date of the book that can't be understood. */
const DATE_OF_LINE: RowRule<typeof BOOK_ROWS> = {
  code: 'date-invalid',
  find: (row, sheet) => {
    const label = cellOf(sheet.table, row, 'label');
    const isDate = Object.values(BOOK.lines).some(
      ({ type, label: own }) => type === THAI_DATE && isLabel(label, own),
    );
    const { kind } = THAI_DATE.reader()(cellOf(sheet.table, row, 'text'));
    return isDate && kind === 'invalid' ? [{ key: 'text' }] : [];
  },
};

const BOOK_ROWS = defineKind({
  name: BOOK.name,
  sheet: BOOK.sheet,
  columns: {
    label: column(lineLabel(Object.values(BOOK.lines).map(({ label }) => label)), 'หัวข้อ'),
    text: column(LONG_TEXT, 'ข้อความ'),
  },
  title: 'label',
  against: ['plan'],
});

/** The same lines as the rows of a kind. */
export const BOOK_KIND = { ...BOOK_ROWS, lines: BOOK, rules: [DATE_OF_LINE] };

/** A line of the book, by the code's name. */
export type BookKey = keyof typeof BOOK.lines;
