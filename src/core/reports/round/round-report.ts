// `รายงานผล 2569 (6 เดือน)`: what became of each project, to the letter of the design; then totals by dimension, score and flag.

import { columnLetters } from '../../cell.ts';
import type { FollowUpPairing } from '../../follow-up/pair-follow-up.ts';
import { formatPerCent } from '../../follow-up/per-cent.ts';
import { type ProjectRound, projectRounds } from '../../follow-up/project-round.ts';
import {
  type RoundFigures,
  type RoundTotals,
  roundTotals,
  shareSpent,
} from '../../follow-up/round-totals.ts';
import { type Flag, flagLimits } from '../../follow-up/score.ts';
import { AWAITING, type Round, STATUS } from '../../follow-up/status.ts';
import type { Settings } from '../../plan.ts';
import { roundReportSheetName } from '../../sheet-names.ts';
import { thaiDate } from '../../text/dates.ts';
import { inDigits } from '../../text/digits.ts';
import { bahtFromSatang, formatBaht, type Satang } from '../../text/money.ts';
import type { Formula, Proof, Report, ReportCell } from '../report.ts';
import { COLUMNS, FIRST_ROW, onPages, placesOf, roundReportLook } from './round-report-look.ts';

/** The Thai words of the report, from src/messages/official.ts; numbers and dates arrive in the digits of the report. */
export interface RoundReportWording {
  readonly title: (year: string, months: string) => string;
  /** Put behind the title of a draft. */
  readonly draftMark: string;
  /** ลำดับ, โครงการ, มิติ, the plan's and the ordinance's budget, spent, status, result, problems, suggestions. */
  readonly headers: readonly string[];
  readonly total: string;
  /** Stands for the name where a project goes on in another row. */
  readonly continued: string;
  /** A status with its reason. */
  readonly because: (status: string, reason: string) => string;
  /** มิติ, projects, done, in progress, cannot, awaiting, plan, ordinance, spent, per cent spent. */
  readonly dimensionHeaders: readonly string[];
  readonly dimension: (dimension: string) => string;
  readonly dimensionTotal: string;
  readonly score: string;
  /** In words, with a sign that tells it without its colour. */
  readonly flag: Readonly<Record<Flag, string>>;
  readonly limits: (months: string, green: string, orange: string) => string;
  /** `date` as in `08 มิถุนายน 2569`. */
  readonly asOf: (date: string) => string;
  /** `name` is empty where the settings don't name the reporter. */
  readonly reporter: (name: string) => string;
}

/** What a round's report is made from. */
export interface RoundReportInput {
  /** พ.ศ. */
  readonly year: number;
  readonly round: Round;
  readonly pairing: FollowUpPairing;
  readonly settings: Settings;
  /** The report's date, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  /** A draft may have cells that could not be understood: they stay empty. */
  readonly draft: boolean;
  readonly wording: RoundReportWording;
}

/** There is nothing to spend of. */
const NO_SHARE = '-';

/** A live total: its formula, and what the core says it is, in the cell's unit. */
interface Live {
  readonly formula: string;
  readonly equals: number;
  /** Shown where the digits are Thai. */
  readonly text: string;
  readonly within?: number;
}

/** A share is a fraction: it must agree far beyond the two decimals of its per cent. */
const WITHIN = 1e-9;

/**
 * The report as a sheet: title, organisation, header, the year's projects in their order, their totals; by dimension and in all; score
 * and flag. With Arabic digits totals, per cents and the score are live formulas, each with the core's own as proof; with Thai
 * digits every cell is text.
 */
export function roundReport(input: RoundReportInput): Report {
  const { year, round, settings, wording } = input;
  const projects = projectRounds(input.pairing, round);
  const totals = roundTotals(projects, round);
  const thai = settings.digits === 'thai';
  const digits = (value: number | string) => inDigits(String(value), settings.digits);
  const number = (value: number): ReportCell => (thai ? digits(value) : value);
  const money = (value: Satang | null): ReportCell => {
    if (value === null) return '';
    return thai ? formatBaht(value, 'thai') : bahtFromSatang(value);
  };
  const live = !thai && projects.length > 0;
  const proofs: Proof[] = [];
  const total = (row: number, column: number, one: Live | null): ReportCell => {
    if (one === null) return NO_SHARE;
    if (!live) return thai ? one.text : one.equals;
    proofs.push({
      row,
      column,
      equals: one.equals,
      ...(one.within === undefined ? {} : { within: one.within }),
    });
    return { formula: one.formula } satisfies Formula;
  };
  const across = (cells: readonly ReportCell[]) => [
    ...cells,
    ...Array<string>(COLUMNS - cells.length).fill(''),
  ];

  const projectLine = ({ project, ...said }: ProjectRound): ReportCell[] => [
    project.number === null ? '' : number(project.number),
    project.name,
    project.dimension === null ? '' : number(project.dimension),
    money(project.budget),
    money(said.ordinance),
    money(said.spent),
    statusCell(said, wording),
    said.result,
    said.problem,
    said.suggestion,
  ];
  const lines = projects.flatMap((one) => onPages(projectLine(one), wording.continued));
  const places = placesOf(lines.length);
  const figureLine = (row: number, label: string, own: RoundFigures, dimension: number | null) => [
    label,
    ...figures(row, own, dimension, places.lastRow, settings.digits).map((one, index) =>
      total(row, index + 2, one),
    ),
  ];
  const sums = [totals.planned, totals.ordinance, totals.spent].map((satang, index): Live => {
    const letters = columnLetters(index + 4);
    return {
      formula: `=SUM(${letters}${FIRST_ROW}:${letters}${places.lastRow})`,
      equals: bahtFromSatang(satang),
      text: formatBaht(satang, settings.digits),
    };
  });
  const months = digits(round);
  const title = wording.title(digits(year), months);
  const { green, orange } = flagLimits(round);
  const cells: readonly (readonly ReportCell[])[] = [
    across([input.draft ? `${title}${wording.draftMark}` : title]),
    across([settings.organisation ?? '']),
    wording.headers,
    ...lines,
    across([wording.total, '', '', ...sums.map((one, index) => total(places.totalRow, index + 4, one))]),
    across([]),
    wording.dimensionHeaders,
    ...totals.dimensions.map((own, index) =>
      figureLine(
        places.firstDimensionRow + index,
        wording.dimension(digits(own.dimension)),
        own,
        own.dimension,
      ),
    ),
    figureLine(places.allRow, wording.dimensionTotal, totals, null),
    across([]),
    across([
      ...[wording.score, '', '', total(places.scoreRow, 4, scoreCell(totals, places.allRow, digits))],
      wording.flag[totals.flag],
      '',
      wording.limits(months, digits(green), digits(orange)),
    ]),
    across([]),
    across([wording.asOf(thaiDate(input.asOf, settings.digits))]),
    across([wording.reporter(settings.reporter ?? '')]),
  ];
  return {
    sheet: roundReportSheetName(year, round),
    cells,
    ...roundReportLook({ rows: lines.length, cells, proofs, flag: totals.flag, thai }),
    proofs,
    charts: [],
  };
}

function statusCell(
  { status, reason }: Omit<ProjectRound, 'project'>,
  { because }: RoundReportWording,
): string {
  if (status === null) return AWAITING;
  return reason === '' ? status : because(status, reason);
}

/** What is counted over the projects of a dimension, or of all; in the block's order. */
function figures(
  row: number,
  own: RoundFigures,
  dimension: number | null,
  lastRow: number,
  digits: Settings['digits'],
): readonly (Live | null)[] {
  const over = (letters: string) => `${letters}${FIRST_ROW}:${letters}${lastRow}`;
  const only = dimension === null ? '' : `,${over('C')},${dimension}`;
  const count = (status: string, equals: number): Live => ({
    formula: `=COUNTIFS(${over('G')},"${status}"${only})`,
    ...whole(equals, digits),
  });
  const sum = (letters: string, satang: Satang): Live => ({
    formula: dimension === null ? `=SUM(${over(letters)})` : `=SUMIFS(${over(letters)}${only})`,
    equals: bahtFromSatang(satang),
    text: formatBaht(satang, digits),
  });
  const share = shareSpent(own);
  const ofDimension = dimension === null ? '' : `(${over('C')}=${dimension})*`;
  return [
    {
      // Every project has a word in its status' cell, and none of them is a dash.
      formula: dimension === null ? `=COUNTIF(${over('G')},"<>-")` : `=COUNTIF(${over('C')},${dimension})`,
      ...whole(own.projects, digits),
    },
    count(STATUS.done, own.done),
    count(STATUS.inProgress, own.inProgress),
    // Its cells hold the reason too: what is left when the others are counted.
    { formula: `=SUM(B${row},-C${row},-D${row},-F${row})`, ...whole(own.cannot, digits) },
    count(AWAITING, own.awaiting),
    sum('D', own.planned),
    sum('E', own.ordinance),
    sum('F', own.spent),
    share === null
      ? null
      : {
          formula: `=I${row}/SUM(H${row},SUMPRODUCT(${ofDimension}(${over('E')}="")*${over('D')}))`,
          equals: share,
          text: formatPerCent(own.spent, own.base, digits),
          within: WITHIN,
        },
  ];
}

function whole(equals: number, digits: Settings['digits']): Pick<Live, 'equals' | 'text'> {
  return { equals, text: inDigits(String(equals), digits) };
}

/** The proof is the exact score as the spreadsheet computes it; its format shows two decimals of it. */
function scoreCell(totals: RoundTotals, row: number, digits: (value: string) => string): Live {
  const { projects, done, inProgress } = totals;
  return {
    formula: `=(C${row}+D${row}/2)/B${row}*100`,
    equals: projects === 0 ? 0 : ((done + inProgress / 2) / projects) * 100,
    text: digits(totals.score.toFixed(2)),
    within: WITHIN,
  };
}
