// How `สรุป 2566-2570` looks: merges, widths, styles; made for landscape A4.
import type { Area } from '../../cell.ts';
import { textWidth } from '../../text/text-size.ts';
import type { Report, ReportCell, StyledAreas } from '../report.ts';
import type { DimensionBlock } from './plan-blocks.ts';

/** Number formats where digits are Arabic. */
export interface PlanSummaryFormats {
  readonly amount: string;
  readonly totalAmount: string;
  readonly subtotalProjects: string;
  readonly totalProjects: string;
}

/** What the look depends on. */
export interface PlanSummaryLayout {
  /** The whole table; its rows 1 and 2 are titles, 3 and 4 the header, the last is the grand total. */
  readonly cells: readonly (readonly ReportCell[])[];
  readonly blocks: readonly DimensionBlock[];
  readonly totalRow: number;
  /** How many years the plan has. */
  readonly years: number;
  /** The widest text that a year's column shows. */
  readonly longestAmount: string;
  /** `null`: every cell is text. */
  readonly formats: PlanSummaryFormats | null;
}

const SIZE = 10;
const TITLE_SIZE = 14;
const HEADER_ROW = 3;
const FIRST_ROW = 5;
const DIMENSION = 1;
const MISSION = 2;
const PROJECT = 3;

/** Pixels: what is left of a page's width goes to the projects' names. */
const PAGE_WIDTH = 1040;
const DIMENSION_WIDTH = 110;
const MISSION_WIDTH = 170;
const PROJECT_WIDTH = 290;
const REMARK_WIDTH = 70;

/**
 * Merges, widths and styles of the table.
 *
 * A merged cell may run over a page's end, where its text is not repeated: it stands at the cell's top, and the document's own
 * later pages leave the cell blank.
 */
export function planSummaryLook(
  layout: PlanSummaryLayout,
): Pick<Report, 'merges' | 'columnWidths' | 'styles'> {
  const { blocks, totalRow } = layout;
  const columnWidths = widths(layout);
  const columns = columnWidths.length;
  const totalRows = [...blocks.flatMap(({ subtotalRow }) => subtotalRow ?? []), totalRow];
  const groups = blocks
    .flatMap(({ missions, ...own }) => [
      ...missions.map(({ first, last }) => ({ first, last, column: MISSION })),
      { first: own.first, last: own.last, column: DIMENSION },
    ])
    .filter(({ first, last }) => last > first);
  return {
    columnWidths,
    merges: [
      area(1, 1, 1, columns),
      area(2, 1, 1, columns),
      ...[DIMENSION, MISSION, PROJECT, columns].map((column) => area(HEADER_ROW, column, 2, 1)),
      ...groups.map(({ first, last, column }) => area(first, column, last - first + 1, 1)),
      ...totalRows.map((row) => area(row, 1, 1, 2)),
    ],
    styles: styles(layout, columns, totalRows),
  };
}

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

function widths({ years, longestAmount }: PlanSummaryLayout): readonly number[] {
  // Numbers are not wrapped: a column too narrow for one would show `###`.
  const year = textWidth(longestAmount, SIZE) + 10;
  const rest = PAGE_WIDTH - DIMENSION_WIDTH - MISSION_WIDTH - REMARK_WIDTH - years * year;
  return [
    DIMENSION_WIDTH,
    MISSION_WIDTH,
    Math.max(PROJECT_WIDTH, rest),
    ...Array<number>(years).fill(year),
    REMARK_WIDTH,
  ];
}

function styles(
  { formats, totalRow, years }: PlanSummaryLayout,
  columns: number,
  totalRows: readonly number[],
): readonly StyledAreas[] {
  const height = totalRow;
  const totals = totalRows.map((row) => area(row, 1, 1, columns));
  const subtotalRows = totalRows.filter((row) => row !== totalRow);
  const body = (column: number, width: number) => area(FIRST_ROW, column, height - FIRST_ROW + 1, width);
  const looks: readonly StyledAreas[] = [
    {
      areas: [area(1, 1, height, columns)],
      style: { size: SIZE, vertical: 'top', wrap: true, numberFormat: '@' },
    },
    {
      areas: [area(1, 1, 2, columns)],
      style: { size: TITLE_SIZE, bold: true, align: 'center', vertical: 'middle' },
    },
    { areas: [area(HEADER_ROW, 1, height - HEADER_ROW + 1, columns)], style: { border: true } },
    {
      areas: [area(HEADER_ROW, 1, 2, columns)],
      style: { bold: true, align: 'center', vertical: 'middle', background: '#eeeeee' },
    },
    { areas: [body(PROJECT + 1, years)], style: { align: 'center' } },
    { areas: totals, style: { bold: true, align: 'center', vertical: 'middle', background: '#f7f7f7' } },
  ];
  if (formats === null) return looks;
  const amounts = (row: number) => area(row, PROJECT + 1, 1, years);
  const project = (row: number) => area(row, PROJECT, 1, 1);
  return [
    ...looks,
    { areas: [body(PROJECT + 1, years)], style: { numberFormat: formats.amount } },
    { areas: totalRows.map(amounts), style: { numberFormat: formats.totalAmount } },
    { areas: subtotalRows.map(project), style: { numberFormat: formats.subtotalProjects } },
    { areas: [project(totalRow)], style: { numberFormat: formats.totalProjects } },
  ];
}
