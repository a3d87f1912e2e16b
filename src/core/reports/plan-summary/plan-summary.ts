// `สรุป 2566-2570`: the plan's official table, to the letter of part 2 of the plan document.
import type { Catalogue } from '../../catalogue.ts';
import { columnLetters } from '../../cell.ts';
import type { Settings } from '../../plan.ts';
import { planSummarySheetName } from '../../sheet-names.ts';
import { inDigits } from '../../text/digits.ts';
import { bahtFromSatang, formatBaht, formatWholeBaht, type Satang } from '../../text/money.ts';
import type { Proof, Report, ReportCell } from '../report.ts';
import { type PlanYearTotals, planTotals } from '../totals.ts';
import { type DimensionBlock, type PlanAsRead, type PlannedRow, planBlocks } from './plan-blocks.ts';
import { planSummaryLook } from './plan-summary-look.ts';

/** What stands before and after a number: `จำนวน ` and ` บาท`. */
export type Frame = readonly [before: string, after: string];

/** The Thai words of the table, from src/messages/official.ts; numbers arrive in the digits of the report. */
export interface PlanSummaryWording {
  /** Years พ.ศ.; the same year twice for a plan of one year. */
  readonly title: (firstYear: string, lastYear: string) => string;
  /** Put behind the title of a draft. */
  readonly draftMark: string;
  readonly dimension: string;
  readonly mission: string;
  readonly project: string;
  readonly year: (year: string) => string;
  readonly budget: string;
  readonly remark: string;
  readonly total: string;
  readonly amount: Frame;
  readonly subtotalProjects: Frame;
  readonly totalProjects: Frame;
}

/** What the table is made from. */
export interface PlanSummaryInput {
  readonly reading: PlanAsRead;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** A draft may have cells that could not be understood: they stay empty. */
  readonly draft: boolean;
  readonly wording: PlanSummaryWording;
  /** Every cell as text whatever the digits, totals too: for a document, where no formula lives. */
  readonly asText?: boolean;
}

/** Title and organisation, then two header rows; all four are printed again on each page. */
const FIRST_ROW = 5;
/** The column of the projects, which also holds how many there are; the years follow it. */
const PROJECT = 3;
/** Not run in that year. */
const NOT_RUN = '-';

/** How many columns the table of so many years has: those before the years, the years, the remark. */
export function planSummaryColumns(years: number): number {
  return PROJECT + years + 1;
}

/** A row of totals: what it counts, and how a live formula counts it. */
interface Total {
  readonly row: number;
  readonly label: string;
  readonly projects: number;
  readonly projectsFrame: Frame;
  readonly projectsFormula: string;
  readonly years: readonly Satang[];
  readonly formula: (letters: string) => string;
}

/**
 * The plan as a table: dimension and mission cells merged over their rows, a subtotal after each dimension, a grand total.
 * Projects are numbered as they stand in the table. Every dimension is there; one without a project has a row of `-`.
 *
 * With Arabic digits amounts are numbers and totals live formulas with the core's own totals as proof; with Thai digits
 * every cell is text. Satang are shown in the whole table if any amount has some, but nought is always `0`.
 */
export function planSummary({
  reading,
  settings,
  catalogue,
  draft,
  wording,
  asText = settings.digits === 'thai',
}: PlanSummaryInput): Report {
  const { plan } = reading;
  const digits = (value: number | string) => inDigits(String(value), settings.digits);
  const satang = plan.projects.some(({ budgets }) => budgets.some((budget) => (budget ?? 0) % 100 !== 0));
  const format = satang ? formatBaht : formatWholeBaht;
  const amount = (value: Satang) => (value === 0 ? digits(0) : format(value, settings.digits));

  const blocks = planBlocks(reading, catalogue, FIRST_ROW);
  const years = planTotals(plan);
  const parts = blocks.map((block) => ({ block, subtotals: subtotalOf(block, years, wording) }));
  const total = grandTotal(blocks, years, wording);

  const budgetCell = (budget: PlannedRow['budgets'][number]): ReportCell => {
    if (budget.kind === 'invalid') return '';
    if (budget.kind === 'empty' || budget.value === null) return NOT_RUN;
    return asText ? amount(budget.value) : bahtFromSatang(budget.value);
  };
  const projectLines = ({ dimension, missions, projects }: DimensionBlock): readonly ReportCell[][] => {
    const heading = dimension === null ? '' : `${digits(dimension.dimension)}. ${dimension.name}`;
    if (projects === 0) return [[heading, NOT_RUN, NOT_RUN, ...years.map(() => NOT_RUN), '']];
    const lines = missions.flatMap(({ mission, projects: rows }) =>
      rows.map(({ number, project, budgets }, index) => [
        '',
        index === 0 && mission !== null ? `${digits(mission.code)} ${mission.name}` : '',
        `${digits(number)}) ${project.name}`,
        ...budgets.map(budgetCell),
        project.remark,
      ]),
    );
    return lines.map((line, index) => (index === 0 ? [heading, ...line.slice(1)] : line));
  };
  const totalLine = (sum: Total): readonly ReportCell[] => [
    sum.label,
    '',
    ...(asText
      ? [
          framed(sum.projectsFrame, digits(sum.projects)),
          ...sum.years.map((value) => framed(wording.amount, amount(value))),
        ]
      : [
          { formula: sum.projectsFormula },
          ...sum.years.map((_, index) => ({ formula: sum.formula(columnLetters(PROJECT + 1 + index)) })),
        ]),
    '',
  ];

  const across = (text: string) => [text, ...Array<string>(PROJECT + years.length).fill('')];
  const title = wording.title(digits(plan.firstYear), digits(plan.lastYear));
  const cells: readonly (readonly ReportCell[])[] = [
    across(draft ? `${title}${wording.draftMark}` : title),
    across(settings.organisation ?? ''),
    [
      ...[wording.dimension, wording.mission, wording.project],
      ...years.map(({ year }) => wording.year(digits(year))),
      wording.remark,
    ],
    ['', '', '', ...years.map(() => wording.budget), ''],
    ...parts.flatMap(({ block, subtotals }) => [...projectLines(block), ...subtotals.map(totalLine)]),
    totalLine(total),
  ];
  return {
    sheet: planSummarySheetName(plan.firstYear, plan.lastYear),
    cells,
    ...planSummaryLook({
      cells,
      blocks,
      totalRow: total.row,
      years: years.length,
      longestAmount: framed(wording.amount, total.years.map(amount).reduce(longer, '')),
      formats: asText
        ? null
        : {
            amount: moneyFormat(['', ''], satang),
            totalAmount: moneyFormat(wording.amount, satang),
            subtotalProjects: quoted(wording.subtotalProjects, '0'),
            totalProjects: quoted(wording.totalProjects, '0'),
          },
    }),
    frozenRows: FIRST_ROW - 1,
    proofs: asText ? [] : [...parts.flatMap(({ subtotals }) => subtotals), total].flatMap(proofsOf),
    charts: [],
  };
}

/** Counts the rows that hold a project; a dimension without any has `-`. No pattern is used: whether `*` meets a line break is unsure. */
function countProjects(first: number, last: number): string {
  return `COUNTIF(C${first}:C${last},"<>${NOT_RUN}")`;
}

function subtotalOf(
  { dimension, first, last, subtotalRow, projects }: DimensionBlock,
  years: readonly PlanYearTotals[],
  wording: PlanSummaryWording,
): readonly Total[] {
  if (dimension === null || subtotalRow === null) return [];
  const budgets = years.map(({ dimensions }) =>
    dimensions.reduce((sum, own) => (own.dimension === dimension.dimension ? sum + own.budget : sum), 0),
  );
  return [
    {
      row: subtotalRow,
      label: '',
      projects,
      projectsFrame: wording.subtotalProjects,
      projectsFormula: `=${countProjects(first, last)}`,
      years: budgets,
      formula: (letters) => `=SUM(${letters}${first}:${letters}${last})`,
    },
  ];
}

function grandTotal(
  blocks: readonly DimensionBlock[],
  years: readonly PlanYearTotals[],
  wording: PlanSummaryWording,
): Total {
  const last = blocks.reduce((row, block) => Math.max(row, block.subtotalRow ?? block.last), FIRST_ROW);
  // Subtotals are summed, and in a draft the rows that stand in no dimension.
  const parts = (letters: string) =>
    blocks.map(({ first, last, subtotalRow }) =>
      subtotalRow === null ? `${letters}${first}:${letters}${last}` : `${letters}${subtotalRow}`,
    );
  return {
    row: last + 1,
    label: wording.total,
    projects: blocks.reduce((sum, { projects }) => sum + projects, 0),
    projectsFrame: wording.totalProjects,
    projectsFormula: `=SUM(${projectsIn(blocks).join(',')})`,
    years: years.map(({ budget }) => budget),
    formula: (letters) => `=SUM(${parts(letters).join(',')})`,
  };
}

function projectsIn(blocks: readonly DimensionBlock[]): readonly string[] {
  return blocks.map(({ first, last, subtotalRow }) =>
    subtotalRow === null ? countProjects(first, last) : `C${subtotalRow}`,
  );
}

function proofsOf({ row, projects, years }: Total): readonly Proof[] {
  return [projects, ...years.map(bahtFromSatang)].map((equals, index) => ({
    row,
    column: PROJECT + index,
    equals,
  }));
}

function framed([before, after]: Frame, text: string): string {
  return `${before}${text}${after}`;
}

/** A number format that shows `frame` around the digits. */
function quoted([before, after]: Frame, digits: string): string {
  const literal = (text: string) => (text === '' ? '' : `"${text}"`);
  return `${literal(before)}${digits}${literal(after)}`;
}

/** Whole baht, or two decimals with nought still as `0`. */
function moneyFormat(frame: Frame, satang: boolean): string {
  if (!satang) return quoted(frame, '#,##0');
  const decimals = quoted(frame, '#,##0.00');
  return `${decimals};-${decimals};${quoted(frame, '0')}`;
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
