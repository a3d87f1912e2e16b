// A document as blocks in reading order: paragraphs with the numbers that a reader sees, and tables as grids.
import type { Grid } from './grid.ts';

/** A paragraph, a heading or an item of a list; never one without anything to read. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** What a reader sees, without the automatic number; lines are parted by `\n`, a tab is `\t`. */
  readonly text: string;
  /** The automatic number as shown, such as `๑)`; empty where there is none. */
  readonly number: string;
  /** 1 to 9 for a heading, 0 for the text below it. */
  readonly level: number;
  /** Where it stands in the document, for a person: `บรรทัด 231`, `ย่อหน้า 12`. */
  readonly place: string;
}

/** A table; its cells' text holds automatic numbers as shown. */
export interface TableBlock {
  readonly kind: 'table';
  readonly grid: Grid;
  /** Where it stands in the document, for a person: `ตาราง 3`, `บรรทัด 231`. */
  readonly place: string;
}

/** A piece of a document. */
export type Block = Paragraph | TableBlock;

/** What somebody wrote about the document and not into it: a footnote, a comment in the margin. No text of the plan, and never lost unsaid. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
  readonly number: '';
  /** `เชิงอรรถ 1`, `ความเห็น 2` */
  readonly place: string;
}

/** What a reader gives of a document, in reading order. */
export type ReadBlock = Block | Note;

/** What each kind of note is called, by Word's own name for it. */
export const NOTE_PLACES = {
  footnote: 'เชิงอรรถ',
  endnote: 'เชิงอรรถท้ายเรื่อง',
  comment: 'ความเห็น',
} as const;

/** A paragraph as it is read: its number, then its text. */
export function readAloud({ number, text }: Pick<Paragraph, 'number' | 'text'>): string {
  return number === '' || text === '' ? number + text : `${number} ${text}`;
}

/** The paragraphs among blocks as they are read, one a line. */
export function paragraphsAloud(blocks: readonly ReadBlock[]): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [readAloud(block)] : [])).join('\n');
}

/** Whether a reader sees a paragraph: a number without text too, as in a column of numbers; a bullet without text says nothing. */
export function isSeen({ number, text }: Pick<Paragraph, 'number' | 'text'>): boolean {
  return text.trim() !== '' || /[0-9A-Za-z\u0e00-\u0e7f]/.test(number);
}
