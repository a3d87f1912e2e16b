// The height of each row that was not set by hand: as high as its wrapped text needs. The browser itself breaks the lines
// (Thai has no spaces between words), so heights are measured in a hidden box, all new ones in one go, and remembered.
import type { CellModel, SheetModel, StyleModel } from '../../sheets/book/model.ts';
import { fontCss, lineHeight } from '../cells/cell-look.ts';
import { mergesByPlace } from './areas.ts';

/** What a wrapped text's height depends on. */
interface Wrapped {
  readonly text: string;
  readonly width: number;
  readonly style: StyleModel;
}

/** Pixels left and right of the text inside a cell, beside it where a list opens, and its lines' room above and below. */
const PADDING = { sides: 7, list: 18, ends: 3 };

const remembered = new Map<string, number>();

/** Heights in pixels by row, for the rows that need more than the standard 21; `textOf` gives what a cell shows. */
export function measureRows(
  sheet: SheetModel,
  columnWidth: (column: number) => number,
  textOf: (cell: CellModel) => string,
): Map<number, number> {
  const wrapped: { row: number; key: string; text: Wrapped }[] = [];
  const heights = new Map<number, number>();
  const merges = mergesByPlace(sheet);
  const raise = (row: number, height: number) => {
    if (height > (heights.get(row) ?? 21)) heights.set(row, height);
  };
  sheet.cells.forEach((cells, rowIndex) => {
    const row = rowIndex + 1;
    if (sheet.rowHeights[row] !== undefined) return;
    (cells ?? []).forEach((cell, columnIndex) => {
      if (cell === null || cell.value === null) return;
      const style = cell.style ?? {};
      raise(row, lineHeight(style));
      // Numbers and boxes stand on one line; only text is broken.
      if (typeof cell.value !== 'string') return;
      const text = textOf(cell);
      if (style.wrap !== 'wrap' && !text.includes('\n')) return;
      const merge = merges.get(`${row},${columnIndex + 1}`);
      // A cell merged over several rows has room in the others.
      if (merge !== undefined && merge.rows > 1) return;
      let width = style.wrap === 'wrap' ? 0 : 10_000;
      for (let at = 1; at <= (merge?.columns ?? 1); at += 1) width += columnWidth(columnIndex + at);
      if (width === 0) return;
      if (cell.validation?.kind === 'list') width -= PADDING.list;
      const { fontFamily, fontSize, bold, italic } = style;
      const key = [width, fontFamily, fontSize, bold, italic, text].join('|');
      wrapped.push({ row, key, text: { text, width, style } });
    });
  });
  rememberHeights(wrapped.filter(({ key }) => !remembered.has(key)));
  for (const { row, key } of wrapped) raise(row, remembered.get(key) ?? 21);
  return heights;
}

/** Forgets all heights: the fonts have come, or the zoom has changed. */
export function forgetHeights(): void {
  remembered.clear();
}

/** Measures the texts in one hidden box: one layout for all of them. */
function rememberHeights(texts: readonly { key: string; text: Wrapped }[]): void {
  if (texts.length === 0) return;
  const box = document.createElement('div');
  box.className = 'measure';
  box.setAttribute('aria-hidden', 'true');
  const lines = texts.map(({ text: { text, width, style } }) => {
    const line = document.createElement('div');
    line.textContent = text;
    Object.assign(line.style, fontCss(style), { width: `${width - PADDING.sides}px` });
    return line;
  });
  box.append(...lines);
  document.body.append(box);
  texts.forEach(({ key }, index) => {
    remembered.set(key, Math.ceil(lines[index]?.getBoundingClientRect().height ?? 21) + PADDING.ends);
  });
  box.remove();
}
