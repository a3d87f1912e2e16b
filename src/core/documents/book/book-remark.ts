// What an officer is told of a book that was made: what it does without, and what in it a person should look at.
import type { DescriptionChapter } from './descriptions.ts';
import type { BookLine, PlanBook } from './plan-book.ts';

/** A part that the book can do without. */
export type BookPart = BookLine | 'risks' | 'targets' | 'committee' | 'descriptions';

/** A remark on a book. */
export type BookRemark =
  /** Nothing is there to print. */
  | { readonly code: 'left-out'; readonly part: BookPart }
  /** Projects without a description, by name. */
  | { readonly code: 'undescribed'; readonly names: readonly string[] }
  /** Descriptions of no project of the plan, by name: printed last. */
  | { readonly code: 'unplanned'; readonly names: readonly string[] }
  /** A slot that nobody knows; it is printed as it stands. */
  | { readonly code: 'slot-unknown'; readonly line: BookLine; readonly slot: string };

/** The lines of `เล่มแผน`, their slots filled. */
export type FilledLines = Readonly<Record<BookLine, string>>;

/** Which letter a line belongs to: without the letter nobody misses the line. */
const LETTER_LINES: Readonly<Partial<Record<BookLine, readonly ('announcement' | 'order' | 'preface')[]>>> = {
  announcementDate: ['announcement'],
  orderNumber: ['order'],
  orderDate: ['order'],
  signer: ['announcement', 'order'],
  signerPosition: ['announcement', 'order'],
  month: ['preface'],
};

/** Whether the book has an order: the committee alone makes one. */
export function hasOrder({ committee }: Pick<PlanBook, 'committee'>, lines: FilledLines): boolean {
  return lines.order !== '' || committee.length > 0;
}

/** All that is to be said of the parts, in the order of the book. */
export function partRemarks(
  book: PlanBook,
  lines: FilledLines,
  { blocks, undescribed, unplanned }: DescriptionChapter,
): readonly BookRemark[] {
  const has = (part: BookPart): boolean => {
    if (part === 'descriptions') return blocks.length > 0;
    if (part === 'order') return hasOrder(book, lines);
    if (part === 'committee') return book.committee.length > 0 || !hasOrder(book, lines);
    return part === 'risks' || part === 'targets' ? book[part].length > 0 : lines[part] !== '';
  };
  const wanted = (part: BookPart) => {
    const letters = part in LETTER_LINES ? LETTER_LINES[part as BookLine] : undefined;
    return letters === undefined || letters.some(has);
  };
  return [
    ...PARTS.filter((part) => wanted(part) && !has(part)).map(
      (part): BookRemark => ({ code: 'left-out', part }),
    ),
    ...(blocks.length > 0 && undescribed.length > 0
      ? [{ code: 'undescribed', names: undescribed } as const]
      : []),
    ...(unplanned.length > 0 ? [{ code: 'unplanned', names: unplanned } as const] : []),
  ];
}

const PARTS: readonly BookPart[] = [
  'announcement',
  'announcementDate',
  'order',
  'orderNumber',
  'orderDate',
  'committee',
  'signer',
  'signerPosition',
  'preface',
  'month',
  'risks',
  'principles',
  'objectives',
  'goals',
  'targets',
  'benefits',
  'descriptions',
];
