// Long texts as paragraphs: one for each line that the officer typed, items of a list indented.
import { filledLines } from '../../text/filled-lines.ts';
import { type BookBlock, type BookStyle, paragraph } from './book-document.ts';

/** `๑)`, `(๑)`, `1.`, `1.2`, `ก.`, `-`, `•`: what begins an item. */
const ITEM = /^(?:\(?[0-9๐-๙]{1,2}[.)]|\(?[ก-ฮ][.)] |[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+|[-–•]) */;

/** A text as paragraphs; empty lines are left out, as space between paragraphs is the style's. */
export function textBlocks(text: string): readonly BookBlock[] {
  return filledLines(text).map((line) => paragraph(styleOf(line), line));
}

function styleOf(line: string): BookStyle {
  return ITEM.test(line) ? 'item' : 'text';
}
