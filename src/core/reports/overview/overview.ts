// `ภาพรวม`: what a council wants to see at a glance: baht and projects by dimension and year, and how busy each quarter is.
import type { Catalogue } from '../../catalogue.ts';
import { DIMENSIONS, type FiveYearPlan, type Settings, type YearPlan } from '../../plan.ts';
import { SHEET } from '../../sheet-names.ts';
import { thaiDate } from '../../text/dates.ts';
import { bahtFromSatang } from '../../text/money.ts';
import { SHEET_SIZE } from '../../text/text-size.ts';
import { amountWidths } from '../amount-widths.ts';
import type { Report, ReportCell, StyledAreas } from '../report.ts';
import { type PlanYearTotals, planTotals, yearTotals } from '../totals.ts';
import { type PlacedTable, placeTable, type Table } from './overview-table.ts';
import { type FollowedYear, flagStyles, type RoundTablesWording, roundTables } from './round-tables.ts';
import { type Indicator, type TargetTablesWording, targetTables } from './target-tables.ts';

/** The Thai words of the overview, from src/messages/official.ts. */
export interface OverviewWording {
  /** Years พ.ศ.; the same year twice for a single one. `organisation` is empty where the settings don't name it. */
  readonly title: (firstYear: number, lastYear: number, organisation: string) => string;
  /** After the title of a draft. */
  readonly draftMark: string;
  /** `date` as in `08 มิถุนายน 2569`. */
  readonly asOf: (date: string) => string;
  readonly budgets: string;
  readonly projects: string;
  readonly shares: string;
  /** `year` พ.ศ. */
  readonly quarters: (year: number) => string;
  readonly yearHeader: string;
  readonly year: (year: number) => string;
  readonly quarterHeader: string;
  readonly quarter: (quarter: number) => string;
  readonly dimension: (dimension: number) => string;
  readonly total: string;
  readonly explanation: string;
  readonly dimensionLine: (dimension: number, name: string) => string;
  readonly followUp: RoundTablesWording;
  readonly targets: TargetTablesWording;
}

/** What there is to show: the plan of all years, the sheet of one year with its quarters, or both. */
export type OverviewSource =
  | { readonly plan: FiveYearPlan; readonly year: YearPlan | null }
  | { readonly plan: null; readonly year: YearPlan };

/** What the overview is made from. */
export interface OverviewInput {
  readonly source: OverviewSource;
  /** The year followed up; null where it has no follow-up. */
  readonly followed: FollowedYear | null;
  /** The indicators of the plan; none where the workbook has no targets. */
  readonly indicators: readonly Indicator[];
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** The report's date, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  /** Errors are in what it shows. */
  readonly draft: boolean;
  readonly wording: OverviewWording;
}

/** What a table shows of a dimension in a year, or of the whole year. */
type Figures = Pick<PlanYearTotals, 'projects' | 'budget'>;

/** One colour for each dimension, told apart in grey print and by who confuses red and green. */
const DIMENSION_COLORS = ['#16425b', '#3a8fb7', '#f2b134', '#a23e48'] as const;

/** Category, four dimensions, all of them; a gap; room for the charts. Pixels, for a landscape A4 page. */
const COLUMN_WIDTHS = [110, 95, 95, 95, 95, 95, 21, 440] as const;

/** The columns of figures. */
const FIGURES = [2, 3, 4, 5, 6] as const;

/** No baht in the year, so no share of it. */
const NO_SHARE = '-';

/**
 * The overview as a sheet: baht, projects and each dimension's share by year, then projects by quarter; charts of the first and
 * the last stand beside their numbers. Digits are always Arabic: a chart can't be drawn over text. Sums over the rows are
 * live formulas with the core's own totals as proof; a row's own total also counts what has no certain dimension.
 */
export function overview(input: OverviewInput): Report {
  const { source, followed, indicators, settings, catalogue, asOf, draft, wording } = input;
  const years = source.plan === null ? [totalsOfYear(source.year)] : planTotals(source.plan);
  const [firstYear, lastYear] =
    source.plan === null
      ? [source.year.year, source.year.year]
      : [source.plan.firstYear, source.plan.lastYear];
  const ofFollowUp = followed === null ? [] : roundTables(followed, wording.followUp);
  const ofTargets =
    source.plan === null
      ? []
      : targetTables(
          indicators,
          years.map(({ year }) => wording.year(year)),
          wording.yearHeader,
          wording.targets,
        );
  const ofPlan: readonly Table[] = [
    budgetTable(years, wording),
    projectTable(years, wording),
    shareTable(years, wording),
    ...(source.year === null ? [] : [quarterTable(source.year, wording)]),
  ];
  const tables = [...ofPlan, ...ofFollowUp, ...ofTargets];

  const width = COLUMN_WIDTHS.length;
  const across = (cells: readonly ReportCell[]) => [
    ...cells,
    ...Array<string>(width - cells.length).fill(''),
  ];
  const head = [
    across([
      `${wording.title(firstYear, lastYear, settings.organisation ?? '')}${draft ? wording.draftMark : ''}`,
    ]),
    across([wording.asOf(thaiDate(asOf, 'arabic'))]),
    across([]),
  ];
  const placed: PlacedTable[] = [];
  const flags: StyledAreas[] = [];
  let row = head.length + 1;
  for (const table of tables) {
    if (followed !== null && table === ofFollowUp[0]) flags.push(...flagStyles(followed, row));
    // The chart of the plan's last table is higher than that table.
    const below = table === ofPlan[ofPlan.length - 1] && tables.length > ofPlan.length ? 4 : 1;
    const free = Array.from({ length: table.chart?.rowsBelow ?? below }, () => []);
    const one = placeTable(table, row);
    placed.push({ ...one, cells: [...one.cells, ...free] });
    row += one.cells.length + free.length;
  }
  const explanation = [
    across([wording.explanation]),
    ...catalogue.dimensions.map(({ dimension, name }) => across([wording.dimensionLine(dimension, name)])),
  ];
  const cells = [...head, ...placed.flatMap((table) => table.cells.map(across)), ...explanation];
  const whole = { row: 1, column: 1, rows: cells.length, columns: width };
  const proofs = placed.flatMap((table) => table.proofs);
  return {
    sheet: SHEET.overview,
    cells,
    styles: [
      { areas: [whole], style: { numberFormat: '@' } },
      { areas: [{ ...whole, rows: 1 }], style: { bold: true, size: 16 } },
      { areas: [{ ...whole, row, rows: 1, columns: 1 }], style: { bold: true } },
      ...placed.flatMap(({ styles }) => styles),
      ...flags,
    ],
    merges: [],
    columnWidths: amountWidths({ cells, proofs }, COLUMN_WIDTHS, FIGURES, SHEET_SIZE),
    frozenRows: 0,
    proofs,
    charts: placed.flatMap(({ charts }) => charts),
  };
}

/** The year's own sheet as the only year there is. */
function totalsOfYear(year: YearPlan): PlanYearTotals {
  return { year: year.year, ...yearTotals(year) };
}

/** For each year: a figure of each dimension, and of all. */
function byYear(
  years: readonly PlanYearTotals[],
  figure: (totals: Figures, year: PlanYearTotals) => ReportCell,
  wording: OverviewWording,
): readonly (readonly ReportCell[])[] {
  return years.map((year) => [
    wording.year(year.year),
    ...year.dimensions.map((own) => figure(own, year)),
    figure(year, year),
  ]);
}

function header(first: string, wording: OverviewWording): readonly string[] {
  return [first, ...DIMENSIONS.map(wording.dimension), wording.total];
}

function budgetTable(years: readonly PlanYearTotals[], wording: OverviewWording): Table {
  return {
    heading: wording.budgets,
    header: header(wording.yearHeader, wording),
    rows: byYear(years, ({ budget }) => bahtFromSatang(budget), wording),
    total: { label: wording.total, sums: sums(years, ({ budget }) => budget).map(bahtFromSatang) },
    numberFormat: '#,##0.00',
    colors: DIMENSION_COLORS,
  };
}

function projectTable(years: readonly PlanYearTotals[], wording: OverviewWording): Table {
  return {
    heading: wording.projects,
    header: header(wording.yearHeader, wording),
    rows: byYear(years, ({ projects }) => projects, wording),
    total: { label: wording.total, sums: sums(years, ({ projects }) => projects) },
    numberFormat: '#,##0',
    colors: null,
  };
}

function shareTable(years: readonly PlanYearTotals[], wording: OverviewWording): Table {
  const share = ({ budget }: Figures, year: Figures) => (year.budget === 0 ? NO_SHARE : budget / year.budget);
  return {
    heading: wording.shares,
    header: header(wording.yearHeader, wording),
    rows: byYear(years, share, wording),
    total: null,
    numberFormat: '0.0%',
    colors: null,
  };
}

function quarterTable(year: YearPlan, wording: OverviewWording): Table {
  const { dimensions, quarters } = yearTotals(year);
  return {
    heading: wording.quarters(year.year),
    header: header(wording.quarterHeader, wording),
    rows: quarters.map((all, index) => [
      wording.quarter(index + 1),
      ...dimensions.map((own) => own.quarters[index] as number),
      all,
    ]),
    // A project that runs in two quarters is counted in both: their sum would be no number of projects.
    total: null,
    numberFormat: '#,##0',
    colors: DIMENSION_COLORS,
  };
}

/** Over all years: each dimension's figure, and that of all. Exact for satang and for counts. */
function sums(years: readonly PlanYearTotals[], figure: (totals: Figures) => number): readonly number[] {
  const ofDimensions = DIMENSIONS.map((_, index) =>
    years.reduce((sum, { dimensions }) => sum + figure(dimensions[index] as Figures), 0),
  );
  return [...ofDimensions, years.reduce((sum, year) => sum + figure(year), 0)];
}
