// A table of `ภาพรวม` with its chart beside it, placed at a row of the sheet.
import { columnLetters } from '../../cell.ts';
import type { Chart, Proof, ReportCell, StyledAreas } from '../report.ts';

/** A table of figures: a category in each row, a series in each column, their total in the last one. */
export interface Table {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** The sum of each column, in the unit of its cells; null where the rows can't be added up. */
  readonly total: { readonly label: string; readonly sums: readonly number[] } | null;
  readonly numberFormat: string;
  /** One for each series: with them the table has a chart of its series, stacked. */
  readonly colors: readonly string[] | null;
  /** Where the chart isn't the usual one: its kind, its height in pixels, and how many rows the table keeps free below it. */
  readonly chart?: { readonly kind: Chart['kind']; readonly height: number; readonly rowsBelow: number };
}

/** What a table puts into the report. */
export interface PlacedTable {
  readonly cells: readonly (readonly ReportCell[])[];
  readonly styles: readonly StyledAreas[];
  readonly proofs: readonly Proof[];
  readonly charts: readonly Chart[];
}

/** Where the charts stand, right of a table and a gap. */
const CHART_COLUMN = 8;
/** Pixels; the tables between two charts are higher even for a plan of one year. */
const CHART_SIZE = { width: 430, height: 240 } as const;

/** The table with its heading at a row of the sheet, its header below. */
export function placeTable(table: Table, row: number): PlacedTable {
  const { heading, header, rows, total, numberFormat, colors, chart } = table;
  const columns = header.length;
  const first = row + 2;
  const totalRow = first + rows.length;
  const sums = (total?.sums ?? []).map((equals, index) => {
    const column = index + 2;
    const letters = columnLetters(column);
    const cell = { formula: `=SUM(${letters}${first}:${letters}${totalRow - 1})` };
    return { cell, proof: { row: totalRow, column, equals } };
  });
  const height = rows.length + (total === null ? 1 : 2);
  const whole = { row: row + 1, column: 1, rows: height, columns };
  const bold: StyledAreas[] = [
    { areas: [{ row, column: 1, rows: 1, columns: 1 }], style: { bold: true, size: 12 } },
  ];
  if (total !== null) bold.push({ areas: [{ ...whole, row: totalRow, rows: 1 }], style: { bold: true } });
  return {
    cells: [
      [heading],
      header,
      ...rows,
      ...(total === null ? [] : [[total.label, ...sums.map(({ cell }) => cell)]]),
    ],
    styles: [
      ...bold,
      { areas: [whole], style: { border: true, vertical: 'middle' } },
      {
        areas: [{ ...whole, rows: 1 }],
        style: { bold: true, align: 'center', wrap: true, background: '#eeeeee' },
      },
      {
        areas: [{ row: first, column: 2, rows: height - 1, columns: columns - 1 }],
        style: { numberFormat, align: 'right' },
      },
    ],
    proofs: sums.map(({ proof }) => proof),
    charts:
      colors === null
        ? []
        : [
            {
              kind: chart?.kind ?? 'stacked-columns',
              title: heading,
              data: { row: row + 1, column: 1, rows: rows.length + 1, columns: colors.length + 1 },
              anchor: { row, column: CHART_COLUMN },
              ...CHART_SIZE,
              ...(chart === undefined ? {} : { height: chart.height }),
              colors,
            },
          ],
  };
}
