// A document as lines to be read one after the other: paragraphs with their numbers, and where asked the cells of tables.
import { visibleText } from '../text/text.ts';
import { type Block, readAloud } from './block.ts';
import { cellsByRow, type GridCell } from './grid.ts';

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
      block.kind === 'paragraph' ? [readAloud(block)] : withNumbers(cellsByRow(block.grid).flat());
    const level = block.kind === 'paragraph' ? block.level : 0;
    return texts
      .flatMap((text) => text.split('\n'))
      .filter((text) => visibleText(text) !== '')
      .map((text) => ({ text: text.trim(), block: index, level, place }));
  });
}

/** `๙`, `(9)`, `๙.`: a cell of a column of numbers. */
const NUMBER = /^\(?[0-9๐-๙]{1,2}[.)]*$/;

/** The colon behind a form's heading, in a cell of its own or before the text beside it. */
const COLON = /^\s*[:：]\s*/;

/** The cells' texts; a number in a cell of its own stands before what is beside it, as `๙.` before the heading of a form. */
function withNumbers(cells: readonly GridCell[]): readonly string[] {
  return cells.flatMap(({ row, text }, at) => {
    const [before, after] = [cells[at - 1], cells[at + 1]];
    const isNumber = (cell: GridCell | undefined) => cell?.row === row && NUMBER.test(cell.text.trim());
    if (isNumber(cells[at]) && after?.row === row && !NUMBER.test(after.text.trim())) return [];
    if (isNumber(before) && !isNumber(cells[at])) return [`${before?.text.trim()} ${text}`];
    return [before?.row === row ? text.replace(COLON, '') : text];
  });
}
