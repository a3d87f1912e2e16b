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
  title: 'เล่มแผน',
  reading: 'กำลังอ่านแผน…',
  intro: 'ทำเล่มแผนทั้งเล่มเป็นไฟล์ Word จากสิ่งที่อยู่ในสมุดงานนี้ ไฟล์ทำในเครื่องของท่าน ไม่ส่งไปที่ใด',
  what: 'จะทำ',
  wholeBook: 'ทั้งเล่ม',
  oneProject: 'รายละเอียดของโครงการเดียว เพื่อเสนออนุมัติ',
  project: 'โครงการ',
  numbered: (number: number | null, name: string) => (number === null ? name : `${number}. ${name}`),
  download: 'ดาวน์โหลดไฟล์ Word (.docx)',
  downloadDraft: 'ดาวน์โหลดฉบับร่าง (.docx)',
  errors: (count: number) =>
    `ยังมีข้อผิดพลาด ${count} รายการ จึงทำได้เฉพาะฉบับร่าง ซึ่งทุกหน้าเขียนว่าฉบับร่าง แก้ตามรายการนี้แล้วเปิดหน้าต่างนี้ใหม่`,
  noBook: 'ยังทำเล่มแผนไม่ได้ เพราะไม่รู้ปีของแผน โปรดแก้ตามรายการนี้ก่อน',
  more: (count: number) => `และอีก ${count} รายการ`,
  remarks: (count: number) => `สิ่งที่ควรรู้เกี่ยวกับเล่มนี้ (${count})`,
  complete: 'มีครบทุกส่วน',
  done: (name: string) => `ทำไฟล์ ${name} แล้ว ดูในที่เก็บไฟล์ดาวน์โหลด`,
  next: [
    'เปิดด้วย Word แล้วตอบ “ใช่” เมื่อถามเรื่องการปรับปรุงเขตข้อมูล สารบัญจะใส่เลขหน้าให้เอง',
    'คลิกวงกลมเส้นประเพื่อใส่ตราของหน่วยงานหรือตราครุฑ',
    'ทำ PDF ด้วยเมนู ไฟล์ > บันทึกเป็น > PDF',
  ] as readonly string[],
  fileName: (firstYear: number, lastYear: number, draft: boolean) =>
    `เล่มแผน ${firstYear}-${lastYear}${draft ? ' ฉบับร่าง' : ''}.docx`,
  projectFileName: (number: number | null, draft: boolean) =>
    `รายละเอียดโครงการ${number === null ? '' : ` ${number}`}${draft ? ' ฉบับร่าง' : ''}.docx`,
  refused: 'Google ไม่อนุญาตให้หน้าต่างนี้ทำงาน มักเป็นเพราะเข้าใช้หลายบัญชี กรุณาเปิดไฟล์ในหน้าต่างที่เข้าใช้บัญชีเดียว',
  silent: 'ไม่ได้รับคำตอบที่อ่านได้จาก Google กรุณาลองอีกครั้ง',
  connection: 'ติดต่อ Google ไม่สำเร็จ กรุณาตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง',
  again: 'ลองอีกครั้ง',

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
