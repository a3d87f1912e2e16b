// How wide a text is and how high a row must be: for rows that fit their text, here and in .xlsx files.
// Widths are Sarabun's own (thousandths of the font size, regular weight, from its hmtx table); other fonts come close.
import type { CellModel, StyleModel } from './model.ts';

const THAI =
  '576 594 606 603 607 638 454 556 570 606 616 807 830 612 612 539 708 831 831 592 607 581 657 542 637 645 655 622 622 720 720 616 614 572 484 581 580 612 512 602 677 580 636 720 587 565 546 534 0 485 485 0 0 0 0 0 0 0 0 0 0 0 0 589 310 579 379 378 390 293 621 0 0 0 0 0 0 0 0 621 660 676 685 694 678 678 675 744 674 692 767 1020'
    .split(' ')
    .map(Number);
const LATIN =
  '243 237 354 686 529 903 668 192 318 318 448 607 252 340 252 415 550 550 550 550 550 550 550 550 550 550 252 252 607 607 607 454 795 596 589 585 623 552 550 636 678 292 440 605 548 798 682 661 573 661 581 529 558 657 602 831 605 573 567 308 382 308 585 323 400 514 542 473 542 518 331 541 558 245 247 487 291 839 549 557 545 545 350 416 377 552 479 668 460 462 451 320 242 320 607'
    .split(' ')
    .map(Number);
const BOLD = 1.05;
/** A line's height in sizes: Sarabun's ascent and descent; of Arial and its like less. */
const LINE = 1.3;
const LATIN_LINE = 1.15;
/** Pixels in a point, and what a cell keeps free around its text. */
const POINT = 96 / 72;
const SIDES = 6;
const ABOVE_AND_BELOW = 5;
/** The height of an empty row. */
const LEAST_ROW = 21;
/** The width of a column that nobody set. */
export const COLUMN = 100;

function unitsOf(code: number): number {
  if (code >= 0x0e01 && code <= 0x0e5b) return THAI[code - 0x0e01] ?? 600;
  if (code >= 0x20 && code < 0x7f) return LATIN[code - 0x20] ?? 550;
  if (code < 0x20 || (code >= 0x300 && code < 0x370) || (code >= 0x200b && code <= 0x200f)) return 0;
  return code >= 0x2e80 ? 1000 : 600;
}

/** The width of one line of text in pixels. Size in points (10 where none is given). */
export function textWidth(text: string, style: Pick<StyleModel, 'fontSize' | 'bold'> = {}): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter.codePointAt(0) ?? 0);
  return ((units * (style.fontSize ?? 10) * POINT) / 1000) * (style.bold ? BOLD : 1);
}

/** How many letters a Thai word has, where nothing but a dictionary could tell: a break is allowed at least this often. */
const THAI_WORD = 5;

/** Pieces between which a line may break: after spaces and hyphens; in Thai before a leading vowel, and every few letters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of text.match(/[^\s-]*(?:[\s-]+|$)/g) ?? []) {
    let piece = '';
    let letters = 0;
    for (const letter of word) {
      const thai = /[\u0e01-\u0e2e\u0e40-\u0e44]/.test(letter);
      const vowel = /[\u0e40-\u0e44]/.test(letter);
      if (piece !== '' && thai && ((vowel && letters > 1) || letters >= THAI_WORD)) {
        found.push(piece);
        piece = '';
        letters = 0;
      }
      piece += letter;
      if (thai && !vowel) letters++;
    }
    if (piece !== '') found.push(piece);
  }
  return found;
}

/** How many lines a text takes in a cell of a width in pixels. Without wrapping only its own line breaks count. */
export function lineCount(text: string, width: number, style: StyleModel = {}): number {
  const room = Math.max(width - SIDES, 1);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    if (style.wrap !== 'wrap') continue;
    let used = 0;
    for (const piece of pieces(paragraph)) {
      const size = textWidth(piece.trimEnd(), style);
      if (used > 0 && used + size > room) {
        lines++;
        used = 0;
      }
      // A piece that is wider than the cell is broken anywhere.
      lines += Math.max(0, Math.ceil(size / room) - 1);
      used += textWidth(piece, style) % room;
    }
  }
  return lines;
}

/** The height in pixels of a number of lines, with the room that a cell keeps around its text. */
export function linesHeight(lines: number, style: StyleModel = {}): number {
  const line = /sarabun/i.test(style.fontFamily ?? '') ? LINE : LATIN_LINE;
  return Math.max(LEAST_ROW, Math.ceil(lines * (style.fontSize ?? 10) * POINT * line + ABOVE_AND_BELOW));
}

/**
 * The height in pixels that a row needs to show its cells. `texts` is what each cell displays, `widths` each cell's width in
 * pixels. A cell without a text needs the least.
 */
export function fittedRowHeight(
  cells: readonly { text: string; style?: StyleModel | undefined }[],
  widths: readonly number[],
): number {
  return cells.reduce((height, { text, style = {} }, index) => {
    if (text === '') return height;
    return Math.max(height, linesHeight(lineCount(text, widths[index] ?? COLUMN, style), style));
  }, LEAST_ROW);
}

/** The width in pixels that a column needs to show its cells on their own lines. */
export function fittedColumnWidth(cells: readonly { text: string; style?: CellModel['style'] }[]): number {
  const widest = cells.reduce(
    (width, { text, style = {} }) =>
      Math.max(width, ...text.split('\n').map((line) => textWidth(line, style))),
    0,
  );
  return Math.max(COLUMN / 5, Math.ceil(widest + 2 * SIDES));
}
