// What an officer is told of the plan book, in English.
import type { BookPart } from '../../core/documents/book/book-remark.ts';
import { BOOK_LINES } from '../../core/documents/book/plan-book.ts';
import type { BookMessages } from '../th/book.ts';

const PARTS: Readonly<Record<BookPart, string>> = {
  announcement: 'announcement',
  announcementDate: 'date of the announcement',
  order: 'order naming the committee',
  orderNumber: 'number of the order',
  orderDate: 'date of the order',
  committee: 'list of the committee',
  signer: 'name of who signs',
  signerPosition: 'position of who signs',
  preface: 'preface',
  month: 'month of the plan',
  risks: 'table of risks',
  principles: 'principles and reasons',
  objectives: 'objectives',
  goals: 'goals',
  targets: 'table of targets',
  benefits: 'benefits of the plan',
  descriptions: 'part 3, the projects’ descriptions',
};

const PLACES: Readonly<Partial<Record<BookPart, string>>> = {
  committee: 'คณะกรรมการ',
  risks: 'ความเสี่ยง',
  targets: 'เป้าหมาย',
  descriptions: 'รายละเอียดโครงการ',
};

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** The sentences. */
export const bookEn: BookMessages = {
  remark(remark) {
    switch (remark.code) {
      case 'left-out':
        return `This book has no ${PARTS[remark.part]}: nothing is filled in yet in the sheet “${PLACES[remark.part] ?? 'เล่มแผน'}”.`;
      case 'undescribed':
        return `Projects without a description, so not in part 3 (${remark.names.length}): ${listed(remark.names)}`;
      case 'unplanned':
        return `Descriptions of no project of that name in “แผน”, printed at the end (${remark.names.length}): ${listed(remark.names)}`;
      case 'slot-unknown':
        return `Nobody knows the slot ${remark.slot} in “${BOOK_LINES[remark.line]}”, so it is printed as written. Please mend it in the sheet “เล่มแผน”.`;
    }
  },
};
