// `สรุป 2569`: the official one-page summary of a year, to the letter of the plan document's first page.
import type { Catalogue } from '../../catalogue.ts';
import { type Area, columnLetters } from '../../cell.ts';
import type { Settings, YearPlan, YearProject } from '../../plan.ts';
import { summarySheetName } from '../../sheet-names.ts';
import { thaiDate } from '../../text/dates.ts';
import { toThaiDigits } from '../../text/digits.ts';
import { bahtFromSatang, formatBaht, type Satang } from '../../text/money.ts';
import { SHEET_SIZE } from '../../text/text-size.ts';
import { amountWidths } from '../amount-widths.ts';
import type { Proof, Report, ReportCell, StyledAreas } from '../report.ts';
import { yearTotals } from '../totals.ts';

/** The Thai words of the summary, from src/messages/official.ts; numbers and dates arrive in the digits of the report. */
export interface SummaryWording {
  /** `organisation` is empty where the settings don't name it. */
  readonly title: (year: string, organisation: string) => string;
  /** Put behind the title of a draft. */
  readonly draftMark: string;
  readonly number: string;
  readonly name: string;
  readonly dimension: string;
  readonly budget: string;
  readonly quarters: string;
  readonly remark: string;
  readonly total: string;
  /** `date` as in `08 มิถุนายน 2569`. */
  readonly asOf: (date: string) => string;
  /** `name` is empty where the settings don't name the reporter. */
  readonly reporter: (name: string) => string;
  readonly explanation: string;
  readonly dimensionLine: (dimension: string, name: string) => string;
}

/** What the summary of a year is made from. */
export interface SummaryInput {
  readonly year: YearPlan;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** The report's date, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  /** A draft may have cells that could not be understood: they stay empty. */
  readonly draft: boolean;
  readonly wording: SummaryWording;
}

/** U+2611: how a ticked quarter is printed. */
export const TICK = '☑';

/** The columns, as pixels: together they fill the width of a landscape A4 page at full size. */
const COLUMN_WIDTHS = [52, 520, 52, 124, 48, 48, 48, 48, 100] as const;
const COLUMNS = COLUMN_WIDTHS.length;
const BUDGET = 4;
const FIRST_QUARTER = 5;
const REMARK = 9;
const HEADER_ROW = 2;
const FIRST_ROW = 4;

const EMPTY_ROW: readonly ReportCell[] = COLUMN_WIDTHS.map(() => '');

/** A row of the report with text in its first cell only. */
function line(text: string): readonly ReportCell[] {
  return [text, ...EMPTY_ROW.slice(1)];
}

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/**
 * The summary of a year as a sheet: title, two header rows, the projects in the sheet's order, totals, date, reporter, dimensions.
 * With Arabic digits the totals are live formulas, each with the core's own total as its proof;
 * with Thai digits every number is text, as Google's number formats have no Thai digits.
 */
export function annualSummary(input: SummaryInput): Report {
  const { year, settings, wording } = input;
  const thai = settings.digits === 'thai';
  const count = (value: number): ReportCell => (thai ? toThaiDigits(String(value)) : value);
  const money = (value: Satang): ReportCell => (thai ? formatBaht(value, 'thai') : bahtFromSatang(value));
  const text = (value: number): string => String(count(value));

  const projectRow = (project: YearProject): readonly ReportCell[] => [
    project.number === null ? '' : count(project.number),
    project.name,
    project.dimension === null ? '' : count(project.dimension),
    project.budget === null ? '' : money(project.budget),
    ...project.quarters.map((ticked) => (ticked ? TICK : '')),
    project.remark,
  ];

  const totals = yearTotals(year);
  const rows = year.projects.length;
  const totalRow = FIRST_ROW + rows;
  // A table without rows has nothing that a formula could sum.
  const live = !thai && rows > 0;
  const over = (column: number) => {
    const letters = columnLetters(column);
    return `${letters}${FIRST_ROW}:${letters}${totalRow - 1}`;
  };
  const totalCells: readonly ReportCell[] = live
    ? [
        { formula: `=SUM(${over(BUDGET)})` },
        ...totals.quarters.map((_, index) => ({
          formula: `=COUNTIF(${over(FIRST_QUARTER + index)},"${TICK}")`,
        })),
      ]
    : [money(totals.budget), ...totals.quarters.map(count)];
  const proofs: readonly Proof[] = [bahtFromSatang(totals.budget), ...totals.quarters].map(
    (equals, index) => ({ row: totalRow, column: BUDGET + index, equals }),
  );

  const title = wording.title(text(year.year), settings.organisation ?? '');
  const cells: readonly (readonly ReportCell[])[] = [
    line(input.draft ? `${title}${wording.draftMark}` : title),
    [
      wording.number,
      wording.name,
      wording.dimension,
      wording.budget,
      ...[wording.quarters, '', '', ''],
      wording.remark,
    ],
    ['', '', '', '', ...[1, 2, 3, 4].map(count), ''],
    ...year.projects.map(projectRow),
    [wording.total, '', '', ...totalCells, ''],
    EMPTY_ROW,
    line(wording.asOf(thaiDate(input.asOf, settings.digits))),
    line(wording.reporter(settings.reporter ?? '')),
    line(wording.explanation),
    ...input.catalogue.dimensions.map(({ dimension, name }) =>
      line(wording.dimensionLine(text(dimension), name)),
    ),
  ];

  return {
    sheet: summarySheetName(year.year),
    cells,
    styles: styles(rows, cells.length, thai),
    merges: [
      area(1, 1, 1, COLUMNS),
      ...[1, 2, 3, BUDGET, REMARK].map((column) => area(HEADER_ROW, column, 2, 1)),
      area(HEADER_ROW, FIRST_QUARTER, 1, 4),
      area(totalRow, 1, 1, BUDGET - 1),
    ],
    columnWidths: amountWidths({ cells, proofs }, COLUMN_WIDTHS, [BUDGET], SHEET_SIZE),
    frozenRows: FIRST_ROW - 1,
    proofs: live ? proofs : [],
    charts: [],
  };
}

function styles(rows: number, height: number, thai: boolean): readonly StyledAreas[] {
  const totalRow = FIRST_ROW + rows;
  const table = area(HEADER_ROW, 1, rows + 3, COLUMNS);
  const header = area(HEADER_ROW, 1, 2, COLUMNS);
  const body = (column: number, columns: number) => area(FIRST_ROW, column, rows + 1, columns);
  const looks: readonly StyledAreas[] = [
    // Text first, so that no name is ever read as a date, a number or a formula; the numbers' formats follow.
    { areas: [area(1, 1, height, COLUMNS)], style: { numberFormat: '@' } },
    { areas: [area(1, 1, 1, COLUMNS)], style: { bold: true, size: 16, align: 'center', vertical: 'middle' } },
    { areas: [table], style: { border: true, vertical: 'middle' } },
    { areas: [body(2, 1), body(REMARK, 1)], style: { wrap: true } },
    { areas: [body(1, 1), body(3, 1), body(FIRST_QUARTER, 4)], style: { align: 'center' } },
    { areas: [body(BUDGET, 1)], style: { align: 'right' } },
    { areas: [header], style: { bold: true, align: 'center', wrap: true, background: '#eeeeee' } },
    { areas: [area(totalRow, 1, 1, COLUMNS)], style: { bold: true } },
    { areas: [area(totalRow, 1, 1, BUDGET - 1)], style: { align: 'right' } },
    { areas: [area(totalRow + 4, 1, 1, 1)], style: { bold: true } },
  ];
  const numbers: readonly StyledAreas[] = [
    {
      areas: [area(HEADER_ROW + 1, FIRST_QUARTER, 1, 4), body(1, 1), body(3, 1), body(FIRST_QUARTER, 4)],
      style: { numberFormat: '0' },
    },
    { areas: [body(BUDGET, 1)], style: { numberFormat: '#,##0.00' } },
  ];
  return thai ? looks : [...looks, ...numbers];
}
