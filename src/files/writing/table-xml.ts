// A table of the book as XML: fixed columns, merged cells, a header that is printed again on each page.
import type { BookCell, BookTable } from '../../core/documents/book/book-document.ts';
import { styleId } from './styles.ts';
import { runs } from './xml-text.ts';

/** Which paragraph a cell's lines are. */
const CELL_STYLES = { head: 'cellHead', total: 'cellHead', centred: 'cellCentred', text: 'cell' } as const;
const FILLS: Readonly<Partial<Record<BookCell['style'], string>>> = { head: 'E7E6E6', total: 'F2F2F2' };
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** The table, `width` wide (twentieths of a point). */
export function tableXml(table: BookTable, width: number): string {
  const widths = columnWidths(table.shares, width);
  const border = table.borders ? 'w:val="single" w:sz="4"' : 'w:val="none" w:sz="0"';
  const borders = BORDERS.map((side) => `<w:${side} ${border} w:space="0" w:color="auto"/>`).join('');
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="70" w:type="dxa"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    `${rowsXml(table, widths)}</w:tbl>`
  );
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

function rowsXml(table: BookTable, widths: readonly number[]): string {
  const owners = cellOwners(table);
  return Array.from({ length: table.rows }, (_, index) => {
    const row = index + 1;
    const header = row <= table.headerRows ? '<w:tblHeader/>' : '';
    const unbroken = table.rowsBreak && header === '' ? '' : '<w:cantSplit/>';
    const cells: string[] = [];
    for (let column = 1; column <= widths.length; ) {
      const cell = owners.get(`${row}|${column}`);
      const columns = cell?.columns ?? 1;
      cells.push(cellXml(cell, row, sumOf(widths.slice(column - 1, column - 1 + columns))));
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

function cellXml(cell: BookCell | undefined, row: number, width: number): string {
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
    (line) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(line)}</w:p>`,
  );
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
