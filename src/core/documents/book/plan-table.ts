// Part 2's table, from the same report as `สรุป 2566-2570`: there and in the book it says the same, cell by cell.
import type { Catalogue } from '../../catalogue.ts';
import { planSummary } from '../../reports/plan-summary/plan-summary.ts';
import type { BookCell, BookTable } from './book-document.ts';
import type { BookWording } from './book-wording.ts';
import type { PlanBook } from './plan-book.ts';

/** Title and organisation stand above the table, not in it. */
const TITLE_ROWS = 2;
const HEADER_ROWS = 2;
/** Shares of a landscape page: dimension, mission, project; remarks; a year at least, and what a letter of its amounts takes. */
const SHARES = { dimension: 11, mission: 17, project: 27, remark: 9, year: 10, letter: 1.3 } as const;
/** The first year's column. */
const FIRST_YEAR = 4;

/** The table: dimension and mission over their rows, a subtotal after each dimension, a grand total. */
export function planTable(
  { plan, settings }: PlanBook,
  catalogue: Catalogue,
  wording: BookWording,
): BookTable {
  const { cells, merges } = planSummary({
    reading: plan,
    settings,
    catalogue,
    draft: false,
    wording: wording.plan,
    asText: true,
  });
  const rows = cells.slice(TITLE_ROWS);
  const columns = rows[0]?.length ?? 0;
  const spans = new Map(merges.map((area) => [`${area.row - TITLE_ROWS}|${area.column}`, area] as const));
  const totals = new Set(
    merges.filter(({ column, columns }) => column === 1 && columns > 1).map(({ row }) => row - TITLE_ROWS),
  );
  const covered = new Set<string>();
  const made: BookCell[] = [];
  rows.forEach((line, index) => {
    const row = index + 1;
    line.forEach((value, offset) => {
      const column = offset + 1;
      if (covered.has(`${row}|${column}`)) return;
      const span = spans.get(`${row}|${column}`) ?? { rows: 1, columns: 1 };
      for (let down = 0; down < span.rows; down += 1) {
        for (let right = 0; right < span.columns; right += 1) covered.add(`${row + down}|${column + right}`);
      }
      made.push({
        row,
        column,
        rows: span.rows,
        columns: span.columns,
        text: String(value),
        style: styleOf(row, column, columns, totals),
      });
    });
  });
  const years = columns - FIRST_YEAR;
  return {
    kind: 'table',
    rows: rows.length,
    shares: [
      SHARES.dimension,
      SHARES.mission,
      SHARES.project,
      ...Array<number>(years).fill(yearShare(made)),
      SHARES.remark,
    ],
    headerRows: HEADER_ROWS,
    cells: made,
    borders: true,
    rowsBreak: false,
  };
}

function styleOf(
  row: number,
  column: number,
  columns: number,
  totals: ReadonlySet<number>,
): BookCell['style'] {
  if (row <= HEADER_ROWS) return 'head';
  if (totals.has(row)) return 'total';
  return column >= FIRST_YEAR && column < columns ? 'centred' : 'text';
}

/** Wide enough for the longest amount: in a year's column an amount must not be cut in two. */
function yearShare(cells: readonly BookCell[]): number {
  const amounts = cells.flatMap(({ text, style }) =>
    style === 'centred' || style === 'total' ? (text.match(/[0-9๐-๙.,]+/g) ?? []) : [],
  );
  const longest = amounts.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.max(SHARES.year, (longest + 1) * SHARES.letter);
}
