// The plan book composed: cover, announcement, order, preface, contents, three parts; and one project's chapter alone.
import type { Catalogue } from '../../catalogue.ts';
import { type BookBlock, type BookDocument, type BookSection, paragraph } from './book-document.ts';
import { type BookRemark, type FilledLines, hasOrder, partRemarks } from './book-remark.ts';
import type { BookWording } from './book-wording.ts';
import { descriptionChapter, oneDescription } from './descriptions.ts';
import { contentsPage, coverBlocks, prefaceBlocks, titleLines, titleOf } from './front-matter.ts';
import { introductionBlocks } from './introduction.ts';
import { announcement, order } from './letters.ts';
import { BOOK_LINES, type BookLine, type PlanBook, type ProjectDescription } from './plan-book.ts';
import { planTable } from './plan-table.ts';
import { inPrintedDigits } from './printed-digits.ts';
import { fillSlots } from './slots.ts';
import { slotsOf } from './slots-of-plan.ts';

/** The book, and what is to be said of it. */
export interface ComposedBook {
  readonly document: BookDocument;
  readonly remarks: readonly BookRemark[];
}

/** What the book is made with. */
export interface BookMaking {
  readonly catalogue: Catalogue;
  readonly wording: BookWording;
  /** ISO (ค.ศ.). */
  readonly asOf: string;
  readonly draft: boolean;
}

/** The whole book. */
export function planBookDocument(book: PlanBook, making: BookMaking): ComposedBook {
  const { catalogue, wording } = making;
  const { lines, unknownSlots } = filledLines(book);
  const chapter = descriptionChapter(book, catalogue, wording);
  const sections: readonly BookSection[] = [
    unnumbered(coverBlocks(book, catalogue, wording)),
    ...letters(book, lines, wording),
    {
      page: 'portrait',
      numbers: 'letters',
      restart: true,
      blocks: [...prefaceBlocks(book, lines, wording), ...contentsPage(lines, wording)],
    },
    ...parts(book, lines, chapter.blocks, making),
  ];
  return {
    document: documentOf(book, making, sections),
    remarks: [...partRemarks(book, lines, chapter), ...unknownSlots],
  };
}

/** One project's description as a document of its own, to be signed; null if it is none of the book's. */
export function projectChapterDocument(
  book: PlanBook,
  description: ProjectDescription,
  making: BookMaking,
): BookDocument | null {
  const { wording, catalogue } = making;
  const blocks = oneDescription(book, catalogue, wording, description);
  if (blocks === null) return null;
  const { lines } = filledLines(book);
  const { proposes, approves, unsigned } = wording.description;
  const signature = (name: string) => paragraph('signature', wording.signatory(name));
  const section: BookSection = {
    page: 'portrait',
    numbers: 'digits',
    restart: true,
    blocks: [
      ...titleLines(book, wording).map((line) => paragraph('centred', line)),
      ...blocks,
      signature(unsigned),
      paragraph('signatory', proposes),
      signature(lines.signer === '' ? unsigned : lines.signer),
      ...(lines.signerPosition === '' ? [] : [paragraph('signatory', lines.signerPosition)]),
      paragraph('signatory', approves),
    ],
  };
  return documentOf(book, making, [section]);
}

function documentOf(
  book: PlanBook,
  { wording, asOf, draft }: BookMaking,
  sections: readonly BookSection[],
): BookDocument {
  return inPrintedDigits({
    title: titleOf(book, wording),
    author: book.settings.organisation ?? '',
    asOf,
    thaiDigits: book.settings.digits === 'thai',
    draftMark: draft ? wording.draftMark : null,
    sections,
  });
}

function letters(book: PlanBook, lines: FilledLines, wording: BookWording): readonly BookSection[] {
  const { signer, signerPosition } = lines;
  const signed = { organisation: book.settings.organisation ?? '', signer, signerPosition };
  const announced = { ...signed, text: lines.announcement, date: lines.announcementDate };
  const ordered = {
    ...signed,
    text: lines.order,
    date: lines.orderDate,
    number: lines.orderNumber,
    committee: book.committee,
  };
  return [
    ...(lines.announcement === '' ? [] : [unnumbered(announcement(announced, wording))]),
    ...(hasOrder(book, lines) ? [unnumbered(order(ordered, wording))] : []),
  ];
}

/** The three parts; the first that is there begins with page one. */
function parts(
  book: PlanBook,
  lines: FilledLines,
  descriptions: readonly BookBlock[],
  { catalogue, wording }: BookMaking,
): readonly BookSection[] {
  const organisation = book.settings.organisation ?? '';
  const introduction = introductionBlocks(book, lines, wording);
  const [first, second, third] = wording.parts;
  const table = [
    ...titleLines(book, wording).map((line) => paragraph('centred', line)),
    paragraph('text', wording.planIntroduction(organisation, titleOf(book, wording))),
    planTable(book, catalogue, wording),
  ];
  const made: readonly (readonly [BookSection['page'], string, readonly BookBlock[]])[] = [
    ['portrait', first, introduction],
    ['landscape', second, table],
    ['portrait', third, descriptions],
  ];
  return made
    .filter(([, , blocks]) => blocks.length > 0)
    .map(([page, heading, blocks], index) => ({
      page,
      numbers: 'digits',
      restart: index === 0,
      blocks: [paragraph('part', heading), ...blocks],
    }));
}

function unnumbered(blocks: readonly BookBlock[]): BookSection {
  return { page: 'portrait', numbers: 'none', restart: false, blocks };
}

/** The lines of `เล่มแผน` with their slots filled, less white space at their ends. */
function filledLines(book: PlanBook): {
  readonly lines: FilledLines;
  readonly unknownSlots: readonly BookRemark[];
} {
  const slots = slotsOf(book);
  const filled: Record<BookLine, string> = { ...book.lines };
  const unknownSlots = (Object.keys(BOOK_LINES) as BookLine[]).flatMap((line) => {
    const { text, unknown } = fillSlots(book.lines[line], slots);
    filled[line] = text.trim();
    return unknown.map((slot): BookRemark => ({ code: 'slot-unknown', line, slot }));
  });
  return { lines: filled, unknownSlots };
}
