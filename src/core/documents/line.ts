// A document as lines to be read one after the other: paragraphs with their numbers, and where asked the cells of tables.
import { visibleText } from '../text/text.ts';
import { type Block, readAloud } from './block.ts';
import { cellsByRow, type GridCell } from './grid.ts';
import { headingOf } from './plan/description-headings.ts';

/** A line of the document. */
export interface Line {
  /** As it stands in the document, with its automatic number; never blank. */
  readonly text: string;
  /** Its block's place in the list of blocks, counted from 0. */
  readonly block: number;
  readonly level: number;
  /** For a person. */
  readonly place: string;
  /** Whether it is what a row of a project's form names: its first cell, alone in it, with more beside it. */
  readonly isLabel: boolean;
}

/** A table in which so many rows begin with a heading of a description is a project's form. */
const FEWEST_OF_FORM = 4;

/** Every line of the blocks in reading order; a table's cells follow one another row by row. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block, index): Line[] => {
    const { place } = block;
    const level = block.kind === 'paragraph' ? block.level : 0;
    const read =
      block.kind === 'paragraph'
        ? [{ text: readAloud(block), isLabel: false }]
        : withNumbers(cellsByRow(block.grid).flat());
    const isForm =
      read.filter(({ text, isLabel }) => isLabel && headingOf(text) !== null).length >= FEWEST_OF_FORM;
    return read.flatMap(({ text: whole, isLabel }) =>
      whole
        .split('\n')
        .filter((text) => visibleText(text) !== '')
        .map((text) => ({
          text: isForm && isLabel ? text.trim().replace(KINDS_ALONE, 'ชื่อ') : text.trim(),
          block: index,
          level,
          place,
          isLabel: isForm && isLabel,
        })),
    );
  });
}

/** Before `โครงการ/กิจกรรม/มาตรการ`, where that is all but a number: a form's label for the name. */
const KINDS_ALONE = /(?<=^[(0-9๐-๙.) ]*)(?=(?:โครงการ|กิจกรรม|มาตรการ|\/)+$)/;

/** `๙`, `(9)`, `๙.`: a cell of a column of numbers. */
const NUMBER = /^\(?[0-9๐-๙]{1,2}[.)]*$/;

/** The colon behind a form's heading, in a cell of its own or before the text beside it. */
const COLON = /^\s*[:：]\s*/;

/** The cells' texts; a number in a cell of its own stands before what is beside it, as `๙.` before the heading of a form. */
function withNumbers(cells: readonly GridCell[]): readonly Pick<Line, 'text' | 'isLabel'>[] {
  return cells.flatMap(({ row, text }, at) => {
    const [before, after] = [cells[at - 1], cells[at + 1]];
    const isNumber = (cell: GridCell | undefined) => cell?.row === row && NUMBER.test(cell.text.trim());
    if (isNumber(cells[at]) && after?.row === row && !NUMBER.test(after.text.trim())) return [];
    const isNumbered = isNumber(before) && !isNumber(cells[at]);
    const isFirst = isNumbered || before?.row !== row;
    const isLabel = isFirst && after?.row === row && !text.includes('\n');
    if (isNumbered) return [{ text: `${before?.text.trim()} ${text}`, isLabel }];
    return [{ text: isFirst ? text : text.replace(COLON, ''), isLabel }];
  });
}
