// A table of the printed plan as a sheet: the book's own cells, merged and bordered as there, under a title.
import type { Area } from '../cell.ts';
import type { BookCell, BookTable } from '../documents/book/book-document.ts';
import { printedInThai } from '../documents/book/printed-digits.ts';
import type { DigitScript } from '../text/digits.ts';
import type { Report } from './report.ts';

/** What stands over the table. */
export interface TableHeading {
  /** The sheet's name. */
  readonly sheet: string;
  readonly title: string;
  /** The line below it. */
  readonly subtitle: string;
  readonly digits: DigitScript;
}

/** Pixels: the width of a landscape A4 page. */
const PAGE_WIDTH = 1040;
const SIZE = 10;
const TITLE_SIZE = 14;

/** Title and subtitle. */
const ABOVE = 2;

/** The table as a generated sheet; every cell is text. */
export function documentTable(table: BookTable, heading: TableHeading): Report {
  const shown = (text: string) => (heading.digits === 'thai' ? printedInThai(text) : text);
  const columns = table.shares.length;
  const all = table.shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = table.shares.map((share) => Math.floor((PAGE_WIDTH * share) / all));
  const cells: string[][] = Array.from({ length: ABOVE + table.rows }, () => Array<string>(columns).fill(''));
  const put = (row: number, column: number, text: string) => {
    const line = cells[row - 1];
    if (line !== undefined) line[column - 1] = shown(text);
  };
  put(1, 1, heading.title);
  put(2, 1, heading.subtitle);
  for (const { row, column, text } of table.cells) put(row + ABOVE, column, text);
  const height = cells.length;
  const merged = table.cells.filter(({ rows, columns: own }) => rows > 1 || own > 1);
  const styled = (style: BookCell['style']) => table.cells.filter((cell) => cell.style === style).map(areaOf);
  const whole = area(1, 1, height, columns);
  const body = area(ABOVE + 1, 1, table.rows, columns);
  return {
    sheet: heading.sheet,
    cells,
    merges: [area(1, 1, 1, columns), area(2, 1, 1, columns), ...merged.map(areaOf)],
    columnWidths,
    frozenRows: ABOVE + table.headerRows,
    styles: [
      { areas: [whole], style: { size: SIZE, vertical: 'top', wrap: true, numberFormat: '@' } },
      {
        areas: [area(1, 1, ABOVE, columns)],
        style: { size: TITLE_SIZE, bold: true, align: 'center', vertical: 'middle' },
      },
      { areas: [body], style: { border: true } },
      ...[
        { areas: styled('centred'), style: { align: 'center' } as const },
        {
          areas: styled('head'),
          style: { bold: true, align: 'center', vertical: 'middle', background: '#eeeeee' } as const,
        },
      ].filter(({ areas }) => areas.length > 0),
    ],
    proofs: [],
    charts: [],
  };
}

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

function areaOf({ row, column, rows, columns }: BookCell): Area {
  return area(row + ABOVE, column, rows, columns);
}
