// A table of HTML as a grid.
import { paragraphsAloud, type ReadBlock } from './block.ts';
import type { Grid, GridCell } from './grid.ts';
import { isUnseen, styleOf } from './html-style.ts';
import { type HtmlElement, textOf } from './html-tree.ts';

/** Wider or taller spans are a page's mistake. */
const WIDEST_SPAN = 200;
const TALLEST_SPAN = 1000;
/** So many places may be covered by spans in all; after that a cell covers its own. */
const MOST_PLACES = 300_000;

/** A table that lays out a page has so few cells, and texts between them, at most. */
const MOST_OF_FRAME = 9;

/** A table, and what stands in its cells and is no text of theirs: tables, each a table of its own, notes, and what a page's frame holds. */
export interface HtmlTable {
  readonly grid: Grid;
  readonly inner: readonly ReadBlock[];
}

/** The grid of a table; `blocksOf` reads a cell. Rows that nobody sees are left out. */
export function htmlTable(
  table: HtmlElement,
  blocksOf: (cell: HtmlElement) => readonly ReadBlock[],
): HtmlTable {
  const rows = rowsOf(table);
  const taken: boolean[][] = rows.map(() => []);
  const cells: GridCell[] = [];
  const inner: ReadBlock[] = [];
  let columns = 0;
  let places = 0;
  const isSmall = rows.flatMap(({ children }) => children).length <= MOST_OF_FRAME;
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string' || (cell.name !== 'td' && cell.name !== 'th')) continue;
      while (taken[index]?.[column]) column += 1;
      const asked = places < MOST_PLACES ? spansOf(cell, rows.length - index) : { rows: 1, columns: 1 };
      // Excel's empty cells side by side, and a text that runs over the next ones, come as one cell that is none.
      const isMerged = !styleOf(cell).includes('mso-ignore:colspan');
      const place = spanned(taken, index, column, asked);
      const own = isMerged ? place : { rows: place.rows, columns: 1 };
      places += place.rows * place.columns;
      const blocks = blocksOf(cell);
      // Around a table within a page's frame there stand its titles.
      const isFrame = isSmall && blocks.some(({ kind }) => kind === 'table');
      // A table of one cell within a cell of data is that cell's text, as Word's nested tables are.
      const texts = blocks.map((block) => (isFrame ? block : (loneText(block) ?? block)));
      inner.push(...texts.filter(({ kind }) => isFrame || kind !== 'paragraph'));
      const text = isFrame ? '' : paragraphsAloud(texts);
      cells.push({ row: index + 1, column: column + 1, ...own, text });
      column += place.columns;
      columns = Math.max(columns, column);
    }
  });
  return { grid: { rows: rows.length, columns, cells }, inner };
}

function loneText(block: ReadBlock): ReadBlock | null {
  const [cell, ...more] = block.kind === 'table' ? block.grid.cells : [];
  return cell === undefined || more.length > 0
    ? null
    : { kind: 'paragraph', text: cell.text, number: '', level: 0, place: block.place };
}

/** Takes the places of a cell; it is cut where another reaches down into it. */
function spanned(
  taken: boolean[][],
  row: number,
  column: number,
  asked: { readonly rows: number; readonly columns: number },
): { readonly rows: number; readonly columns: number } {
  let columns = 1;
  while (columns < asked.columns && !taken[row]?.[column + columns]) columns += 1;
  for (let down = 0; down < asked.rows; down += 1) {
    for (let right = 0; right < columns; right += 1) (taken[row + down] as boolean[])[column + right] = true;
  }
  return { rows: asked.rows, columns };
}

function spansOf(
  { attributes }: HtmlElement,
  rowsLeft: number,
): { readonly rows: number; readonly columns: number } {
  const span = (text: string | undefined, most: number) =>
    Math.min(most, Math.max(1, Math.floor(Number(text ?? 1)) || 1));
  return {
    rows: Math.min(rowsLeft, span(attributes.rowspan, TALLEST_SPAN)),
    columns: span(attributes.colspan, WIDEST_SPAN),
  };
}

function isFlat(row: HtmlElement): boolean {
  return row.attributes.height === '0' || /^height:0/.test(styleOf(row));
}

function rowsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.children.flatMap((child): readonly HtmlElement[] => {
    if (typeof child === 'string' || isUnseen(child)) return [];
    // A row of height 0 keeps Word's columns where nothing is written in it; Google Docs writes every row so that has no height of its own.
    if (child.name === 'tr') return isFlat(child) && textOf(child).trim() === '' ? [] : [child];
    return /^(?:tbody|thead|tfoot|form)$/.test(child.name) ? rowsOf(child) : [];
  });
}
