// How much room a text needs in a cell: an estimate, for the few rows that a spreadsheet can't fit to their text itself.

/** Vowels and tone marks above and below the line: they take no width. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The size of a sheet's font, in points, where a style names none. */
export const SHEET_SIZE = 11;

/** Sarabun's letters are a little over half as wide as the font is high; 1 pt is 4/3 px. */
const LETTER_WIDTH = 0.55 * (4 / 3);

/** A line of Sarabun with its marks above and below, measured by its point size. */
const LINE_HEIGHT = 1.55 * (4 / 3);

/** Thai lines break only between words, so that about an eighth of each stays empty. */
const FILLED = 0.88;

/** The width of a text on one line, in pixels, at a font size in points. */
export function textWidth(text: string, size: number): number {
  return Math.ceil(text.replace(NO_WIDTH, '').length * LETTER_WIDTH * size);
}

/** How many lines a text takes in a cell of that many pixels; at least one. */
export function textLines(text: string, size: number, pixels: number): number {
  const lines = text.split('\n').map((line) => Math.ceil(textWidth(line, size) / (pixels * FILLED)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** The height of that many lines, in pixels. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil(lines * LINE_HEIGHT * size) + 4;
}
