// A document as lines to be read one after the other: paragraphs with their numbers, and where asked the cells of tables.
import { visibleText } from '../text/text.ts';
import { type Block, readAloud } from './block.ts';

/** A line of the document. */
export interface Line {
  /** As it stands in the document, with its automatic number; never blank. */
  readonly text: string;
  /** Its block's place in the list of blocks, counted from 0. */
  readonly block: number;
  readonly level: number;
  /** For a person. */
  readonly place: string;
}

/** Every line of the blocks in reading order; a table's cells follow one another row by row. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block, index): Line[] => {
    const { place } = block;
    const texts =
      block.kind === 'paragraph'
        ? [readAloud(block)]
        : readingOrder(block.grid.cells).map(({ text }) => text);
    const level = block.kind === 'paragraph' ? block.level : 0;
    return texts
      .flatMap((text) => text.split('\n'))
      .filter((text) => visibleText(text) !== '')
      .map((text) => ({ text: text.trim(), block: index, level, place }));
  });
}

function readingOrder<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
