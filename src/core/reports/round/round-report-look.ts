// How a round's report looks: places, merges, widths and styles; made for landscape A4. The lower table shares the upper one's columns.
import type { Area } from '../../cell.ts';
import type { Flag } from '../../follow-up/score.ts';
import { firstLines } from '../../text/text-size.ts';
import { amountWidths } from '../amount-widths.ts';
import { PADDING } from '../merged-heights.ts';
import type { Report, ReportCell, StyledAreas } from '../report.ts';
import { FLAG_COLORS } from './flag-colors.ts';

/** Pixels; together the width of a landscape A4 page. */
const COLUMN_WIDTHS = [52, 178, 66, 96, 96, 96, 116, 130, 110, 110] as const;

/** The columns of amounts, of the upper table and of the lower one. */
const AMOUNTS = [4, 5, 6, 7, 8, 9] as const;

/** How many columns the report has. */
export const COLUMNS = COLUMN_WIDTHS.length;

/** The first project's row: title, organisation and header stand above it, and are printed again on each page. */
export const FIRST_ROW = 4;

const HEADER_ROW = 3;
const SIZE = 10;
/** The name's place in a row. */
const NAME = 1;
/** มิติ 1 to 4, and all of them. */
const DIMENSION_ROWS = 5;

/** Where the parts of a report stand that has so many projects. */
export interface RoundReportPlaces {
  /** The last project's row. */
  readonly lastRow: number;
  readonly totalRow: number;
  readonly dimensionHeaderRow: number;
  readonly firstDimensionRow: number;
  /** Where all dimensions are added up. */
  readonly allRow: number;
  readonly scoreRow: number;
}

/** The places in a report of so many projects. */
export function placesOf(projects: number): RoundReportPlaces {
  const totalRow = FIRST_ROW + projects;
  const dimensionHeaderRow = totalRow + 2;
  return {
    lastRow: totalRow - 1,
    totalRow,
    dimensionHeaderRow,
    firstDimensionRow: dimensionHeaderRow + 1,
    allRow: dimensionHeaderRow + DIMENSION_ROWS,
    scoreRow: dimensionHeaderRow + DIMENSION_ROWS + 2,
  };
}

/** The lines of text that a row holds, so that it fits a page below the headers. */
const LINES = 24;

/**
 * A project's row, and more where its texts are longer than a page is high: a row is not broken over pages, and what doesn't fit would be
 * cut off. The numbers stand in the first alone.
 */
export function onPages(cells: readonly ReportCell[], continued: string): readonly (readonly ReportCell[])[] {
  const [line, rest] = [[...cells], cells.map((): ReportCell => '')];
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    const [fits, more] = firstLines(cell, SIZE, (COLUMN_WIDTHS[column] ?? 0) - PADDING, LINES);
    [line[column], rest[column]] = [fits, more];
  });
  if (rest.every((cell) => cell === '')) return [line];
  rest[NAME] = rest[NAME] === '' ? continued : `${continued} ${rest[NAME]}`;
  return [line, ...onPages(rest, continued)];
}

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** Merges, widths and styles of a report of `rows` projects; `thai`: every cell is text. */
export function roundReportLook({
  rows,
  cells,
  proofs,
  flag,
  thai,
}: {
  readonly rows: number;
  readonly flag: Flag;
  readonly thai: boolean;
} & Pick<Report, 'cells' | 'proofs'>): Pick<Report, 'merges' | 'columnWidths' | 'frozenRows' | 'styles'> {
  const { totalRow, dimensionHeaderRow, scoreRow } = placesOf(rows);
  const height = cells.length;
  return {
    columnWidths: amountWidths({ cells, proofs }, COLUMN_WIDTHS, AMOUNTS, SIZE),
    frozenRows: FIRST_ROW - 1,
    merges: [
      area(1, 1, 1, COLUMNS),
      area(2, 1, 1, COLUMNS),
      area(totalRow, 1, 1, 3),
      area(scoreRow, 1, 1, 3),
      area(scoreRow, 5, 1, 2),
      area(scoreRow, 7, 1, 4),
    ],
    styles: [
      ...textStyles({ rows, height, totalRow, dimensionHeaderRow, scoreRow }),
      { areas: [area(scoreRow, 5, 1, 2)], style: { bold: true, align: 'center', ...FLAG_COLORS[flag] } },
      ...(thai ? [] : numberFormats({ rows, dimensionHeaderRow, scoreRow })),
    ],
  };
}

interface Places {
  readonly rows: number;
  readonly height: number;
  readonly totalRow: number;
  readonly dimensionHeaderRow: number;
  readonly scoreRow: number;
}

function textStyles(places: Places): readonly StyledAreas[] {
  const { rows, height, totalRow, dimensionHeaderRow, scoreRow } = places;
  const body = (column: number, columns: number) => area(FIRST_ROW, column, rows + 1, columns);
  const upper = area(HEADER_ROW, 1, rows + 2, COLUMNS);
  const lower = area(dimensionHeaderRow, 1, DIMENSION_ROWS + 1, COLUMNS);
  const figures = area(dimensionHeaderRow + 1, 1, DIMENSION_ROWS, COLUMNS);
  return [
    // Text first, so that nothing typed is ever read as a date, a number or a formula; the numbers' formats follow.
    { areas: [area(1, 1, height, COLUMNS)], style: { size: SIZE, numberFormat: '@' } },
    { areas: [area(1, 1, 1, COLUMNS)], style: { bold: true, size: 14, align: 'center', wrap: true } },
    { areas: [area(2, 1, 1, COLUMNS)], style: { bold: true, size: 12, align: 'center' } },
    { areas: [upper, lower, area(scoreRow, 1, 1, COLUMNS)], style: { border: true } },
    { areas: [upper], style: { vertical: 'top', wrap: true } },
    { areas: [body(1, 1), body(3, 1)], style: { align: 'center' } },
    { areas: [body(4, 3)], style: { align: 'right' } },
    {
      areas: [area(HEADER_ROW, 1, 1, COLUMNS), area(dimensionHeaderRow, 1, 1, COLUMNS)],
      style: { bold: true, align: 'center', vertical: 'middle', wrap: true, background: '#eeeeee' },
    },
    { areas: [figures], style: { align: 'right' } },
    { areas: [area(dimensionHeaderRow + 1, 1, DIMENSION_ROWS, 1)], style: { align: 'left', bold: true } },
    { areas: [area(dimensionHeaderRow + 1, 2, DIMENSION_ROWS, 5)], style: { align: 'center' } },
    {
      areas: [area(totalRow, 1, 1, COLUMNS), area(dimensionHeaderRow + DIMENSION_ROWS, 1, 1, COLUMNS)],
      style: { bold: true, background: '#f7f7f7' },
    },
    { areas: [area(totalRow, 1, 1, 3), area(scoreRow, 1, 1, 3)], style: { align: 'right', bold: true } },
    { areas: [area(scoreRow, 4, 1, 1)], style: { align: 'right', bold: true, size: 12 } },
  ];
}

function numberFormats({
  rows,
  dimensionHeaderRow,
  scoreRow,
}: Pick<Places, 'rows' | 'dimensionHeaderRow' | 'scoreRow'>): readonly StyledAreas[] {
  const first = dimensionHeaderRow + 1;
  return [
    {
      areas: [
        area(FIRST_ROW, 1, rows, 1),
        area(FIRST_ROW, 3, rows, 1),
        area(first, 2, DIMENSION_ROWS, 5),
      ].filter((one) => one.rows > 0),
      style: { numberFormat: '0' },
    },
    {
      areas: [area(FIRST_ROW, 4, rows + 1, 3), area(first, 7, DIMENSION_ROWS, 3)],
      style: { numberFormat: '#,##0.00' },
    },
    { areas: [area(first, 10, DIMENSION_ROWS, 1)], style: { numberFormat: '0.00%' } },
    { areas: [area(scoreRow, 4, 1, 1)], style: { numberFormat: '0.00' } },
  ];
}
