// The two letters before the preface: the announcement (ประกาศ) and the order that names the committee (คำสั่ง).
import { buddhistDate, parseThaiDate, thaiDate } from '../../text/dates.ts';
import { filledLines } from '../../text/filled-lines.ts';
import { type BookBlock, type BookTable, paragraph } from './book-document.ts';
import type { BookWording } from './book-wording.ts';
import type { CommitteeMember } from './plan-book.ts';
import { textBlocks } from './text-blocks.ts';

/** The lines of `เล่มแผน` with their slots filled, and what the letters say besides. */
export interface LetterInput {
  readonly organisation: string;
  readonly text: string;
  /** As the officer wrote it; empty where it is still open. */
  readonly date: string;
  readonly signer: string;
  readonly signerPosition: string;
}

/** The announcement, from its heading to who signs it. */
export function announcement(letter: LetterInput, wording: BookWording): readonly BookBlock[] {
  return [
    { kind: 'emblem', text: wording.garuda },
    paragraph('letterHead', wording.announcement(letter.organisation)),
    ...subjectAndText(filledLines(letter.text)),
    ...signature(letter, wording.announcedOn, wording),
  ];
}

/**
 * The order. Its committee stands behind the first line that ends by announcing it (`ประกอบด้วย`), else behind the whole text.
 */
export function order(
  letter: LetterInput & { readonly number: string; readonly committee: readonly CommitteeMember[] },
  wording: BookWording,
): readonly BookBlock[] {
  const lines = filledLines(letter.text);
  const announces = lines.findIndex((line) => /(?:ประกอบด้วย|ดังนี้|ดังต่อไปนี้) ?[:：]?$/.test(line)) + 1;
  const before = announces === 0 ? lines.length : announces;
  return [
    { kind: 'emblem', text: wording.garuda },
    paragraph('letterHead', wording.order(letter.organisation)),
    ...(letter.number === '' ? [] : [paragraph('letterNumber', wording.orderNumber(letter.number))]),
    ...subjectAndText(lines.slice(0, before)),
    ...(letter.committee.length === 0 ? [] : [committeeTable(letter.committee)]),
    ...textBlocks(lines.slice(before).join('\n')),
    ...signature(letter, wording.orderedOn, wording),
  ];
}

/** The subject (`เรื่อง …`, and a second line of it that begins with `ของ`) stands in the middle. */
function subjectAndText(lines: readonly string[]): readonly BookBlock[] {
  const subject = lines[0]?.startsWith('เรื่อง') ? (lines[1]?.startsWith('ของ') ? 2 : 1) : 0;
  return [
    ...lines.slice(0, subject).map((line) => paragraph('subject', line)),
    ...textBlocks(lines.slice(subject).join('\n')),
  ];
}

function committeeTable(committee: readonly CommitteeMember[]): BookTable {
  return {
    kind: 'table',
    rows: committee.length,
    shares: [3, 2],
    headerRows: 0,
    borders: false,
    rowsBreak: false,
    cells: committee.flatMap(({ position, role }, index) => {
      const at = { row: index + 1, rows: 1, columns: 1, style: 'text' } as const;
      return [
        { ...at, column: 1, text: `${index + 1}. ${position}` },
        { ...at, column: 2, text: role },
      ];
    }),
  };
}

function signature(
  { date, signer, signerPosition }: LetterInput,
  dated: (date: string) => string,
  wording: BookWording,
): readonly BookBlock[] {
  return [
    ...(date === '' ? [] : [paragraph('date', dated(letterDate(date, wording)))]),
    ...(signer === '' ? [] : [paragraph('signature', wording.signatory(signer))]),
    ...(signerPosition === '' ? [] : [paragraph('signatory', signerPosition)]),
  ];
}

/** `30 กันยายน 2565` as official letters write it; a text that is no date for certain stays as it is. */
function letterDate(text: string, wording: BookWording): string {
  const iso = parseThaiDate(text);
  const date = iso === null ? null : buddhistDate(iso);
  if (iso === null || date === null) return text;
  const [, month = ''] = thaiDate(iso, 'arabic').split(' ');
  return wording.letterDate(String(date.day), month, String(date.year));
}
