// `เล่มแผน`: what the printed plan says besides, a label in column A, its text in column B.
import { LONG_TEXT } from '../../columns/long-text.ts';
import { ONE_LINE } from '../../columns/text.ts';
import { THAI_DATE } from '../../columns/thai-date.ts';
import { defineLines, standardLine } from '../lines.ts';

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

/** A line of the book, by the code's name. */
export type BookKey = keyof typeof BOOK.lines;

/** A label of `เล่มแผน`. */
export type BookLabel = (typeof BOOK.lines)[BookKey]['label'];

/** The labels in the order of the sheet. */
export const BOOK_LABELS: readonly BookLabel[] = Object.values(BOOK.lines).map(({ label }) => label);

/** Those whose text is long. */
export const BOOK_TEXTS: readonly BookLabel[] = Object.values(BOOK.lines).flatMap(({ type, label }) =>
  type === LONG_TEXT ? [label] : [],
);
