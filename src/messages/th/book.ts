// What an officer is told of the plan book, in Thai.
import type { BookPart, BookRemark } from '../../core/documents/book/book-remark.ts';
import { BOOK_LINES } from '../../core/documents/book/plan-book.ts';

/** The parts of the book, as an officer calls them. */
const PARTS: Readonly<Record<BookPart, string>> = {
  announcement: 'ประกาศ',
  announcementDate: 'วันที่ประกาศ',
  order: 'คำสั่งแต่งตั้งคณะกรรมการ',
  orderNumber: 'เลขที่คำสั่ง',
  orderDate: 'วันที่คำสั่ง',
  committee: 'รายชื่อคณะกรรมการ',
  signer: 'ชื่อผู้ลงนาม',
  signerPosition: 'ตำแหน่งผู้ลงนาม',
  preface: 'คำนำ',
  month: 'เดือนที่จัดทำ',
  risks: 'ตารางความเสี่ยง',
  principles: 'หลักการและเหตุผล',
  objectives: 'วัตถุประสงค์',
  goals: 'เป้าหมาย',
  targets: 'ตารางเป้าหมาย',
  benefits: 'ประโยชน์ของการจัดทำแผน',
  descriptions: 'ส่วนที่ 3 รายละเอียดโครงการ',
};

/** Where a part is written. */
const PLACES: Readonly<Partial<Record<BookPart, string>>> = {
  committee: 'คณะกรรมการ',
  risks: 'ความเสี่ยง',
  targets: 'เป้าหมาย',
  descriptions: 'รายละเอียดโครงการ',
};

/** Names that are listed one by one; the others are counted. */
const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return more > 0 ? `${shown.join(', ')} และอีก ${more} รายการ` : shown.join(', ');
}

/** The sentences. */
export const bookTh = {
  remark(remark: BookRemark): string {
    switch (remark.code) {
      case 'left-out':
        return `เล่มนี้ไม่มี${PARTS[remark.part]} เพราะยังไม่ได้กรอกในชีต “${PLACES[remark.part] ?? 'เล่มแผน'}”`;
      case 'undescribed':
        return `${remark.names.length} โครงการยังไม่มีรายละเอียด จึงไม่อยู่ในส่วนที่ 3: ${listed(remark.names)}`;
      case 'unplanned':
        return `รายละเอียด ${remark.names.length} รายการไม่มีโครงการชื่อเดียวกันในชีต “แผน” จึงพิมพ์ไว้ท้ายเล่ม: ${listed(remark.names)}`;
      case 'slot-unknown':
        return `ไม่รู้จักช่อง ${remark.slot} ใน “${BOOK_LINES[remark.line]}” จึงพิมพ์ไว้ตามที่เขียน โปรดแก้ในชีต “เล่มแผน”`;
    }
  },
};

/** What other languages must say. */
export type BookMessages = typeof bookTh;
