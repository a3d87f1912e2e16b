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
  title: 'Plan book',
  reading: 'Reading the plan…',
  intro:
    'Makes the whole plan book as a Word file from what is in this workbook. The file is made on your computer; nothing is sent anywhere.',
  what: 'What to make',
  wholeBook: 'The whole book',
  oneProject: 'One project’s description, to be submitted for approval',
  project: 'Project',
  numbered: (number, name) => (number === null ? name : `${number}. ${name}`),
  download: 'Download the Word file (.docx)',
  downloadDraft: 'Download a draft (.docx)',
  errors: (count) =>
    `Errors: ${count}. Only a draft can be made, marked as one on each page. Mend what is listed, then open this window again.`,
  noBook: 'The book can’t be made: the years of the plan are not known. Please mend what is listed first.',
  more: (count) => `and ${count} more`,
  remarks: (count) => `What to know of this book (${count})`,
  complete: 'Every part is there.',
  done: (name) => `${name} is made: see your downloads.`,
  next: [
    'Open it in Word and answer “Yes” when it asks about updating fields: the contents then fill in their page numbers.',
    'Click a dashed ring to put your emblem or the Garuda in.',
    'For a PDF: File > Save As > PDF.',
  ],
  fileName: (firstYear, lastYear, draft) => `Plan book ${firstYear}-${lastYear}${draft ? ' draft' : ''}.docx`,
  projectFileName: (number, draft) =>
    `Project${number === null ? '' : ` ${number}`}${draft ? ' draft' : ''}.docx`,
  refused:
    'Google doesn’t let this window work, often because of several accounts in one browser. Please open the file in a window with one account.',
  silent: 'Google’s answer can’t be read. Please try again.',
  connection: 'Google can’t be reached. Please check the connection and try again.',
  again: 'Try again',

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
