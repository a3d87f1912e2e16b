// A table of HTML as a grid.
import { type Block, readAloud } from './block.ts';
import type { Grid, GridCell } from './grid.ts';
import { isUnseen, styleOf } from './html-style.ts';
import type { HtmlElement } from './html-tree.ts';

/** Wider or taller spans are a page's mistake. */
const WIDEST_SPAN = 200;
const TALLEST_SPAN = 1000;
/** So many places may be covered by spans in all; after that a cell covers its own. */
const MOST_PLACES = 300_000;

/** A table, and those that stand in its cells: of these each is a table of its own, and no text of the cell. */
export interface HtmlTable {
  readonly grid: Grid;
  readonly inner: readonly Block[];
}

/** The grid of a table; `blocksOf` reads a cell. Rows that nobody sees are left out. */
export function htmlTable(table: HtmlElement, blocksOf: (cell: HtmlElement) => readonly Block[]): HtmlTable {
  const rows = rowsOf(table);
  const taken: boolean[][] = rows.map(() => []);
  const cells: GridCell[] = [];
  const inner: Block[] = [];
  let columns = 0;
  let places = 0;
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string' || (cell.name !== 'td' && cell.name !== 'th')) continue;
      while (taken[index]?.[column]) column += 1;
      const asked = places < MOST_PLACES ? spansOf(cell, rows.length - index) : { rows: 1, columns: 1 };
      const own = spanned(taken, index, column, asked);
      places += own.rows * own.columns;
      const blocks = blocksOf(cell);
      const text = blocks
        .flatMap((block) => (block.kind === 'paragraph' ? [readAloud(block)] : []))
        .join('\n');
      inner.push(...blocks.filter(({ kind }) => kind === 'table'));
      cells.push({ row: index + 1, column: column + 1, ...own, text });
      column += own.columns;
      columns = Math.max(columns, column);
    }
  });
  return { grid: { rows: rows.length, columns, cells }, inner };
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

function rowsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.children.flatMap((child): readonly HtmlElement[] => {
    if (typeof child === 'string' || isUnseen(child)) return [];
    if (child.name === 'tr')
      return child.attributes.height === '0' || /^height:0/.test(styleOf(child)) ? [] : [child];
    return /^(?:tbody|thead|tfoot|form)$/.test(child.name) ? rowsOf(child) : [];
  });
}
