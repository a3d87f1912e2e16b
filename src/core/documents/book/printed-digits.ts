// Thai digits in what is printed: in every text of a document, but for what would no longer work or mean the same.
import { toThaiDigits } from '../../text/digits.ts';
import type { BookBlock, BookDocument } from './book-document.ts';

/** Web and mail addresses, and words that begin with or hold a Latin letter (`O30`, `COVID-19`, `4G`): their digits stay. */
const LATIN_WORD =
  '(?:https?://|www\\.)[^\\s<>"“”()\\u0e00-\\u0e7f]+|[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9.-]+|[0-9]*[A-Za-z][A-Za-z0-9]*(?:[-_./][A-Za-z0-9]+)*';

const LATIN_OR_DIGITS = new RegExp(`${LATIN_WORD}|([0-9]+)`, 'g');

/** A text with Thai digits. */
export function printedInThai(text: string): string {
  return text.replace(LATIN_OR_DIGITS, (found, digits: string | undefined) =>
    digits === undefined ? found : toThaiDigits(digits),
  );
}

/** The document in Thai digits throughout, if it is to have them. */
export function inPrintedDigits(document: BookDocument): BookDocument {
  if (!document.thaiDigits) return document;
  return {
    ...document,
    title: printedInThai(document.title),
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockInThai) })),
  };
}

function blockInThai(block: BookBlock): BookBlock {
  if (block.kind === 'paragraph') return { ...block, text: printedInThai(block.text) };
  if (block.kind !== 'table') return block;
  return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: printedInThai(cell.text) })) };
}
