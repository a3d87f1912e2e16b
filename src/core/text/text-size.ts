// How much room a text needs in a cell: an estimate, for the few rows that a spreadsheet can't fit to their text itself.

/** Vowels and tone marks above and below the line: they take no width. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** What never begins a line: vowels and marks of the letter before, and the second half of a pair. */
const CLINGS = /[\u0e30-\u0e3a\u0e45-\u0e4e\udc00-\udfff]/;

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

/** What of a text takes so many lines at most, and the rest; parted at white space where there is some near the end, never within a letter and its marks. */
export function firstLines(text: string, size: number, pixels: number, most: number): [string, string] {
  if (textLines(text, size, pixels) <= most) return [text, ''];
  let end = 0;
  for (let step = 2 ** Math.floor(Math.log2(text.length)); step >= 1; step /= 2) {
    const next = end + step;
    if (next <= text.length && textLines(text.slice(0, next), size, pixels) <= most) end = next;
  }
  const space = text.slice(0, end).search(/\s\S*$/);
  if (space > end / 2) end = space;
  while (end > 1 && CLINGS.test(text.charAt(end))) end -= 1;
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
}
