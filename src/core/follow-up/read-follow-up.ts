// `ผล 2569` read whole: from its cells to the year's follow-up.
import { cellText } from '../cell.ts';
import { readBudget } from '../columns/amount.ts';
import { certain, type Reading } from '../reading.ts';
import { cellOf, readTable, type SheetCells, type StructureProblem, type Table } from '../table.ts';
import { addSatang, type Satang } from '../text/money.ts';
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from './columns.ts';
import type { FollowUp, FollowUpRow, RoundCells } from './follow-up.ts';
import { type Round, readStatus } from './status.ts';

/** A follow-up with where its columns stand, for the check. */
export interface FollowUpReading extends FollowUp {
  readonly sheet: string;
  readonly table: Table<FollowUpColumn>;
}

/** What the check is told of a year's follow-up. */
export interface FollowUpChecked {
  /** Null where the year has no follow-up: nothing is said then, unless a round's report is asked for. */
  readonly followUp: FollowUpReading | null;
  /** ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly today: string;
  /** The round whose report is asked for; null for a check of the whole year. */
  readonly round: Round | null;
}

/** The reading of the sheet, or why it can't be read; an empty sheet is one without rows. */
export interface FollowUpOutcome {
  readonly reading: FollowUpReading | null;
  readonly problems: readonly StructureProblem[];
}

/** Reads the follow-up of a year (พ.ศ.). */
export function readFollowUp(cells: SheetCells, year: number): FollowUpOutcome {
  const { table, problems } = readTable(cells, FOLLOW_UP_COLUMNS);
  const serious = problems.filter(({ code }) => code !== 'no-rows');
  if (table === null || serious.length > 0) return { reading: null, problems: serious };
  return { reading: { year, sheet: table.sheet, table, rows: rowsOf(table) }, problems: [] };
}

function rowsOf(table: Table<FollowUpColumn>): readonly FollowUpRow[] {
  const amounts = (key: FollowUpColumn) =>
    withinExactSum(table.rows.map((row) => readBudget(cellOf(table, row, key))));
  const [budgets, ordinances, six, twelve] = (['budget', 'ordinance', 'spent6', 'spent12'] as const).map(
    amounts,
  );
  return table.rows.map((row, index): FollowUpRow => {
    const text = (key: FollowUpColumn) => cellText(cellOf(table, row, key)).trim();
    const round = (months: Round, spent: Reading<Satang>): RoundCells => ({
      status: readStatus(cellOf(table, row, `status${months}`)),
      spent,
      result: text(`result${months}`),
      problem: text(`problem${months}`),
      suggestion: text(`suggestion${months}`),
    });
    return {
      row: row.row,
      name: text('name'),
      id: text('id'),
      budget: budgets?.[index] ?? EMPTY,
      ordinance: ordinances?.[index] ?? EMPTY,
      rounds: { 6: round(6, six?.[index] ?? EMPTY), 12: round(12, twelve?.[index] ?? EMPTY) },
      reason: text('reason'),
      evidence: text('evidence'),
      remark: text('remark'),
    };
  });
}

const EMPTY = { kind: 'empty' } as const;

/** Makes invalid what would carry the column's sum beyond the safe integers. */
function withinExactSum(column: readonly Reading<Satang>[]): readonly Reading<Satang>[] {
  let sum: Satang = 0;
  return column.map((reading) => {
    const next = addSatang(sum, certain(reading) ?? 0);
    if (next === null) return { kind: 'invalid' };
    sum = next;
    return reading;
  });
}
