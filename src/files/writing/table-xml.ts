// A table of the book as XML: fixed columns, merged cells, a header that is printed again on each page.
import type { BookCell, BookTable } from '../../core/documents/book/book-document.ts';
import { CELL_SIZE, styleId } from './styles.ts';
import { runs } from './xml-text.ts';

/** Which paragraph a cell's lines are. */
const CELL_STYLES = { head: 'cellHead', total: 'cellHead', centred: 'cellCentred', text: 'cell' } as const;
const FILLS: Readonly<Partial<Record<BookCell['style'], string>>> = { head: 'E7E6E6', total: 'F2F2F2' };
/** Twentieths of a point between a cell's text and its left and right border. */
const CELL_MARGIN = 70;
/** What a column keeps of its width, where others need more: before a smaller size is tried, and at the smallest. */
const KEPT = { gladly: 0.65, least: 0.5 } as const;
/** The sizes of a table's text, in points: the first in which its numbers leave the other columns their room. */
const SIZES = [CELL_SIZE, 12, 11, 10] as const;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** The table, `width` wide (twentieths of a point). */
export function tableXml(table: BookTable, width: number): string {
  const size = SIZES.find((one) => roomIn(table, width, one, KEPT.gladly).isEnough) ?? 10;
  const widths = columnWidths(roomIn(table, width, size, KEPT.least).shares, width);
  const border = table.borders ? 'w:val="single" w:sz="4"' : 'w:val="none" w:sz="0"';
  const borders = BORDERS.map((side) => `<w:${side} ${border} w:space="0" w:color="auto"/>`).join('');
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="${CELL_MARGIN}" w:type="dxa"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    `${rowsXml(table, widths, size)}</w:tbl>`
  );
}

/**
 * The shares of the table's columns, those widened in which a number would be cut in two, as far as the others can give, which keep so
 * much of their own; and whether that is enough.
 */
function roomIn(
  table: BookTable,
  width: number,
  size: number,
  kept: number,
): { readonly shares: readonly number[]; readonly isEnough: boolean } {
  const whole = sumOf(table.shares);
  const given = table.shares.map((share) => (share * width) / whole);
  const least = given.map((_, index) => leastWidth(table, index + 1, size));
  const lacking = given.map((own, index) => Math.max(0, (least[index] ?? 0) - own));
  const spare = given.map((own, index) =>
    lacking[index] === 0 ? Math.max(0, own - Math.max(least[index] ?? 0, own * kept)) : 0,
  );
  const [wanted, there] = [sumOf(lacking), sumOf(spare)];
  const isEnough = wanted <= there;
  if (wanted === 0 || there === 0) return { shares: table.shares, isEnough };
  const moved = Math.min(wanted, there);
  const shares = given.map(
    (own, index) => own + ((lacking[index] ?? 0) * moved) / wanted - ((spare[index] ?? 0) * moved) / there,
  );
  return { shares, isEnough };
}

/** What the longest number of a column takes on one line, in twentieths of a point; of cells that cover several columns, nothing. */
function leastWidth({ cells }: BookTable, column: number, size: number): number {
  const numbers = cells.flatMap((cell) =>
    cell.column === column && cell.columns === 1 ? (cell.text.match(/[0-9๐-๙][0-9๐-๙.,]*/g) ?? []) : [],
  );
  const widths = numbers.map((number) => sumOf([...number].map((letter) => letterWidth(letter, size))));
  return numbers.length === 0 ? 0 : Math.ceil(Math.max(...widths) + 2 * CELL_MARGIN);
}

/** As wide as in Sarabun Bold, the widest of the fonts that stand in for TH Sarabun New. */
function letterWidth(letter: string, size: number): number {
  const em = 20 * size;
  if (/[.,]/.test(letter)) return 0.3 * em;
  return (letter > '9' ? 0.7 : 0.57) * em;
}

function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let end = 0;
  let shared = 0;
  return shares.map((share) => {
    const start = end;
    shared += share;
    end = Math.round((width * shared) / whole);
    return end - start;
  });
}

function rowsXml(table: BookTable, widths: readonly number[], size: number): string {
  const owners = cellOwners(table);
  return Array.from({ length: table.rows }, (_, index) => {
    const row = index + 1;
    const header = row <= table.headerRows ? '<w:tblHeader/>' : '';
    const unbroken = table.rowsBreak && header === '' ? '' : '<w:cantSplit/>';
    const cells: string[] = [];
    for (let column = 1; column <= widths.length; ) {
      const cell = owners.get(`${row}|${column}`);
      const columns = cell?.columns ?? 1;
      cells.push(cellXml(cell, row, sumOf(widths.slice(column - 1, column - 1 + columns)), size));
      column += columns;
    }
    return `<w:tr><w:trPr>${unbroken}${header}</w:trPr>${cells.join('')}</w:tr>`;
  }).join('');
}

/** Which cell covers each row at its first column. */
function cellOwners({ cells }: BookTable): ReadonlyMap<string, BookCell> {
  const owners = new Map<string, BookCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) owners.set(`${row}|${cell.column}`, cell);
  }
  return owners;
}

function cellXml(cell: BookCell | undefined, row: number, width: number, size: number): string {
  const begins = cell === undefined || cell.row === row;
  const merge =
    cell === undefined || cell.rows === 1 ? '' : `<w:vMerge w:val="${begins ? 'restart' : 'continue'}"/>`;
  const fill = cell === undefined ? undefined : FILLS[cell.style];
  const style = styleId(CELL_STYLES[cell?.style ?? 'text']);
  const lines = begins ? (cell?.text ?? '').split('\n') : [''];
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    (cell?.columns ?? 1) > 1 ? `<w:gridSpan w:val="${cell?.columns}"/>` : '',
    merge,
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    cell?.style === 'head' || cell?.style === 'total' ? '<w:vAlign w:val="center"/>' : '',
  ];
  const paragraphs = lines.map(
    (line) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(line, size === CELL_SIZE ? null : size)}</w:p>`,
  );
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
