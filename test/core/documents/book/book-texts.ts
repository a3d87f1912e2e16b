// What stands in a book that was made, as text.
import type { BookCell, BookDocument } from '../../../../src/core/documents/book/book-document.ts';

/** The text of every block, in reading order: what a reader of the book sees, but its contents and page numbers. */
export function bookTexts({ sections }: Pick<BookDocument, 'sections'>): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'table' ? inReadingOrder(block.cells).map(({ text }) => text) : [];
    }),
  );
}

function inReadingOrder(cells: readonly BookCell[]): readonly BookCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
