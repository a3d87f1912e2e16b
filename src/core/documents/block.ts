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

/** A paragraph as it is read: its number, then its text. */
export function readAloud({ number, text }: Pick<Paragraph, 'number' | 'text'>): string {
  return number === '' || text === '' ? number + text : `${number} ${text}`;
}
