// A year and its follow-up as sheets of cells, for the tests: every cell can be named by its header.
import { catalogueFor } from '../../../src/core/catalogue.ts';
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import { checkFollowUp } from '../../../src/core/follow-up/check-follow-up.ts';
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from '../../../src/core/follow-up/columns.ts';
import { type FollowUpReading, readFollowUp } from '../../../src/core/follow-up/read-follow-up.ts';
import type { Round } from '../../../src/core/follow-up/status.ts';
import { columnsOf } from '../../../src/core/kinds/kind.ts';
import type { YearColumn, YearReading } from '../../../src/core/kinds/year/read-year.ts';
import { YEAR } from '../../../src/core/kinds/year/year.ts';
import { yearReading } from '../real-plan.ts';
import { sheetOf } from '../seed.ts';

const COLUMNS = columnsOf(YEAR, { catalogue: catalogueFor(null), years: null }) ?? [];

/** A row's cells by column; what is left out is empty. */
export type FollowUpCells = Partial<Record<FollowUpColumn, CellValue>>;
export type YearCells = Partial<Record<YearColumn, CellValue>>;

/** `ผล 2569`, read. */
export function followUpOf(rows: readonly FollowUpCells[]): FollowUpReading {
  const { reading, problems } = readFollowUp(
    sheetOf('ผล 2569', [
      FOLLOW_UP_COLUMNS.map(({ header }) => header),
      ...rows.map((row) => FOLLOW_UP_COLUMNS.map(({ key }) => row[key] ?? '')),
    ]),
    2569,
  );
  if (reading === null) throw new Error(JSON.stringify(problems));
  return reading;
}

/** `ปี 2569`, read. */
export function yearOf(rows: readonly YearCells[]): YearReading {
  return yearReading(
    sheetOf('ปี 2569', [
      COLUMNS.map(({ header }) => header),
      ...rows.map((row) => COLUMNS.map(({ key }) => row[key] ?? '')),
    ]),
    2569,
  );
}

/** The cell of a column in the sheets made here. */
export function followUpCell(row: number, key: FollowUpColumn): string {
  return cellName(row, FOLLOW_UP_COLUMNS.findIndex((column) => column.key === key) + 1);
}

/** What the check says of the two, each as `ผล 2569 follow-orphan B7`, sorted. */
export function found(
  year: YearReading,
  followUp: FollowUpReading | null,
  { round = null, today = '2026-11-01' }: { readonly round?: Round | null; readonly today?: string } = {},
): readonly string[] {
  return checkFollowUp({ year, followUp, organisation: null, today, round })
    .map(({ sheet, code, row, column }) => `${sheet} ${code} ${cellName(row, column)}`)
    .sort();
}
