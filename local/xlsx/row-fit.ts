// How high a row is that fits its text. Google and Excel see to it themselves; LibreOffice prints what the file says.
import type { AreaModel, CellModel, SheetModel } from '../sheets/model.ts';
import { DEFAULT_FONT } from './style.ts';
import { GOOGLE_COLUMN_PIXELS, GOOGLE_ROW_PIXELS } from './units.ts';

/** Widths of Sarabun's letters in em, measured in the font (bold is about 4 % wider); the first that fits counts. */
const LETTERS: readonly { readonly letters: RegExp; readonly em: number }[] = [
  { letters: /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f]/, em: 0 },
  { letters: /[เโใไๅ]/, em: 0.36 },
  { letters: /[งรวะาำ]/, em: 0.49 },
  { letters: /[ณญฌฒพฟฑฬทษ๐-๙]/, em: 0.72 },
  { letters: /[\u0e00-\u0e7f]/, em: 0.6 },
  { letters: /[ .,:;'!|iIjl()[\]{}“”‘’"-]/, em: 0.3 },
  { letters: /[mwMW%@]/, em: 0.84 },
  { letters: /[A-Z&#]/, em: 0.62 },
  { letters: /[ -~]/, em: 0.53 },
];
/** A letter that Sarabun hasn't: another font's, as wide as it is high. */
const OTHER_LETTER = 1;
const BOLD = 1.04;
/** A line with its vowels and tone marks above and below (Sarabun's own is 1.3). */
const LINE = 1.4;
/** Thai breaks only between words: what stays empty at a line's end, in em. */
const LOST_AT_LINE_END = 3;
const PADDING = 6;
const PIXELS_PER_POINT = 4 / 3;

/** The height in pixels that shows the whole text of the row; at least Google's own. Text of merged rows doesn't count. */
export function fittedRowHeight(sheet: SheetModel, row: number): number {
  const merges = sheet.merges.filter((area) => row >= area.row && row < area.row + area.rows);
  const heights = (sheet.cells[row - 1] ?? []).map((cell, index) => {
    const column = index + 1;
    const merge = merges.find((area) => column >= area.column && column < area.column + area.columns);
    const first = merge === undefined || (merge.rows === 1 && merge.column === column);
    return cell === null || !first
      ? 0
      : cellHeight(cell, width(sheet, merge ?? { row, column, rows: 1, columns: 1 }));
  });
  return Math.max(GOOGLE_ROW_PIXELS, ...heights);
}

function cellHeight(cell: CellModel, pixels: number): number {
  const { fontSize = DEFAULT_FONT.size, bold = false, wrap } = cell.style ?? {};
  if (cell.value === null && cell.formula === undefined) return 0;
  const em = fontSize * PIXELS_PER_POINT * (bold ? BOLD : 1);
  const lines =
    wrap === 'wrap' && typeof cell.value === 'string'
      ? cell.value.split('\n').map((line) => wrappedLines(textEms(line), (pixels - PADDING) / em))
      : [1];
  const height = lines.reduce((sum, count) => sum + count, 0) * LINE * fontSize * PIXELS_PER_POINT;
  return Math.ceil(height) + PADDING / 2;
}

function wrappedLines(text: number, line: number): number {
  return text <= line ? 1 : Math.ceil(text / Math.max(1, line - Math.min(LOST_AT_LINE_END, line / 4)));
}

function textEms(text: string): number {
  let ems = 0;
  for (const letter of text) ems += LETTERS.find(({ letters }) => letters.test(letter))?.em ?? OTHER_LETTER;
  return ems;
}

function width(sheet: SheetModel, { column, columns }: AreaModel): number {
  let pixels = 0;
  for (let one = column; one < column + columns; one++) {
    if (!sheet.hiddenColumns.includes(one)) pixels += sheet.columnWidths[one] ?? GOOGLE_COLUMN_PIXELS;
  }
  return pixels;
}
