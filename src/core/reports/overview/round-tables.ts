// What `ภาพรวม` says of the year followed up: score and flag, projects by status, spent against plan; six beside twelve months.

import type { RoundFigures, RoundTotals } from '../../follow-up/round-totals.ts';
import type { Flag } from '../../follow-up/score.ts';
import { ROUNDS, type Round } from '../../follow-up/status.ts';
import { DIMENSIONS } from '../../plan.ts';
import { bahtFromSatang } from '../../text/money.ts';
import type { StyledAreas } from '../report.ts';
import { FLAG_COLORS } from '../round/flag-colors.ts';
import type { Table } from './overview-table.ts';

/** The Thai words of these tables. */
export interface RoundTablesWording {
  /** `year` พ.ศ. */
  readonly scores: (year: number) => string;
  readonly statuses: (year: number, months: number) => string;
  readonly money: (year: number) => string;
  readonly roundHeader: string;
  readonly round: (months: number) => string;
  readonly score: string;
  readonly flagHeader: string;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly dimensionHeader: string;
  /** Done, in progress, cannot, awaiting. */
  readonly statusHeaders: readonly [string, string, string, string];
  readonly planned: string;
  readonly ordinance: string;
  readonly spent: (months: number) => string;
  readonly dimension: (dimension: number) => string;
  readonly total: string;
}

/** A year's totals in both rounds. */
export interface FollowedYear {
  /** พ.ศ. */
  readonly year: number;
  readonly rounds: Readonly<Record<Round, RoundTotals>>;
}

/** Done, in progress, cannot, awaiting: told apart in grey print too. */
const STATUS_COLORS = ['#1b7f4d', '#f2b134', '#a23e48', '#c9ced6'] as const;
/** Plan, ordinance, spent after six and after twelve months. */
const MONEY_COLORS = ['#c9ced6', '#3a8fb7', '#f2b134', '#16425b'] as const;

/** Pixels; below each table stand so many empty rows that its chart ends above the next. */
const CHART = { height: 220, rowsBelow: 4 } as const;

/** The tables, in the order of the sheet; the first holds score and flag. */
export function roundTables({ year, rounds }: FollowedYear, wording: RoundTablesWording): readonly Table[] {
  return [
    {
      heading: wording.scores(year),
      header: [wording.roundHeader, wording.score, wording.flagHeader],
      rows: ROUNDS.map((round) => [
        wording.round(round),
        rounds[round].score,
        wording.flag[rounds[round].flag],
      ]),
      total: null,
      numberFormat: '0.00',
      colors: null,
    },
    ...ROUNDS.map((round): Table => {
      const { dimensions, ...all } = rounds[round];
      const figures = ({ done, inProgress, cannot, awaiting, projects }: RoundFigures) => [
        ...[done, inProgress, cannot, awaiting],
        projects,
      ];
      return {
        heading: wording.statuses(year, round),
        header: [wording.dimensionHeader, ...wording.statusHeaders, wording.total],
        rows: dimensions.map((own) => [wording.dimension(own.dimension), ...figures(own)]),
        total: { label: wording.total, sums: sumsOf(dimensions.map(figures), figures(all).length) },
        numberFormat: '#,##0',
        colors: STATUS_COLORS,
        chart: { kind: 'stacked-columns', ...CHART },
      };
    }),
    moneyTable(year, rounds, wording),
  ];
}

/** The look of score and flag, given the row where their table's heading stands. */
export function flagStyles({ rounds }: FollowedYear, row: number): readonly StyledAreas[] {
  return ROUNDS.map((round, index) => ({
    areas: [{ row: row + 2 + index, column: 3, rows: 1, columns: 1 }],
    style: { bold: true, align: 'center', ...FLAG_COLORS[rounds[round].flag] },
  }));
}

function moneyTable(year: number, rounds: FollowedYear['rounds'], wording: RoundTablesWording): Table {
  const lines = DIMENSIONS.map((_, index) => {
    const [six, twelve] = ROUNDS.map((round) => rounds[round].dimensions[index] as RoundFigures);
    return [twelve?.planned, twelve?.ordinance, six?.spent, twelve?.spent].map((satang) => satang ?? 0);
  });
  return {
    heading: wording.money(year),
    header: [
      ...[wording.dimensionHeader, wording.planned, wording.ordinance],
      ...ROUNDS.map((round) => wording.spent(round)),
    ],
    rows: lines.map((line, index) => [wording.dimension(index + 1), ...line.map(bahtFromSatang)]),
    total: { label: wording.total, sums: sumsOf(lines, MONEY_COLORS.length).map(bahtFromSatang) },
    numberFormat: '#,##0.00',
    colors: MONEY_COLORS,
    chart: { kind: 'columns', ...CHART },
  };
}

/** The sum of each column; exact for satang and for counts. */
function sumsOf(lines: readonly (readonly number[])[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) =>
    lines.reduce((sum, line) => sum + (line[column] ?? 0), 0),
  );
}
