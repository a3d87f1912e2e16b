// The plan book as it is printed: sections of pages, each with its blocks; how each block looks is the writer's.
import type { GridCell } from '../grid.ts';

/** What a paragraph is; the writer has one look for each. */
export type BookStyle =
  | 'coverTitle'
  | 'coverLine'
  | 'coverDimension'
  | 'letterHead'
  | 'letterNumber'
  | 'subject'
  | 'pageTitle'
  | 'part'
  | 'heading'
  | 'subHeading'
  | 'project'
  | 'topic'
  | 'subTopic'
  | 'text'
  | 'item'
  | 'centred'
  | 'date'
  | 'signature'
  | 'signatory';

/** A paragraph; lines within it are parted by `\n`. */
export interface BookParagraph {
  readonly kind: 'paragraph';
  readonly style: BookStyle;
  readonly text: string;
  /** Begins a new page. */
  readonly onNewPage: boolean;
}

/** A cell of a table, and what it is. Lines are parted by `\n`. */
export interface BookCell extends GridCell {
  readonly style: 'head' | 'text' | 'centred' | 'total';
}

/** A table; the rows of its header are printed again on each page. */
export interface BookTable {
  readonly kind: 'table';
  readonly rows: number;
  /** Each column's share of the table's width. */
  readonly shares: readonly number[];
  readonly headerRows: number;
  readonly cells: readonly BookCell[];
  readonly borders: boolean;
  /** Whether a row may run over a page's end: where one may be longer than a page. */
  readonly rowsBreak: boolean;
}

/** Where the officer puts an emblem in; none is handed out with the add-on. */
export interface EmblemPlace {
  readonly kind: 'emblem';
  /** What goes there, as the word processor says it. */
  readonly text: string;
}

/** The table of contents, from the headings of the whole book. */
export interface Contents {
  readonly kind: 'contents';
}

/** A piece of the book. */
export type BookBlock = BookParagraph | BookTable | EmblemPlace | Contents;

/** Pages of one kind. */
export interface BookSection {
  readonly page: 'portrait' | 'landscape';
  /** How its pages are numbered: ก ข of the preface, the body's digits, or not at all. */
  readonly numbers: 'letters' | 'digits' | 'none';
  /** Whether its first page is number one. */
  readonly restart: boolean;
  readonly blocks: readonly BookBlock[];
}

/** A document to be written. */
export interface BookDocument {
  readonly title: string;
  readonly author: string;
  /** The day it was made, ISO (ค.ศ.): with the workbook all that its bytes depend on. */
  readonly asOf: string;
  readonly thaiDigits: boolean;
  /** What each page of a draft says; null for the official book. */
  readonly draftMark: string | null;
  readonly sections: readonly BookSection[];
}

/** A paragraph. */
export function paragraph(style: BookStyle, text: string, onNewPage = false): BookParagraph {
  return { kind: 'paragraph', style, text, onNewPage };
}
