// A year and its follow-up as sheets of cells, for the tests: every cell can be named by its header.
import { catalogueFor } from '../../../src/core/catalogue.ts';
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check/check.ts';
import type { Finding } from '../../../src/core/check/finding.ts';
import type { Round } from '../../../src/core/follow-up/status.ts';
import { FOLLOW_UP, type FollowUpColumn } from '../../../src/core/kinds/follow-up/follow-up.ts';
import { type FollowUpReading, withFollowUp } from '../../../src/core/kinds/follow-up/read-follow-up.ts';
import { columnsOf } from '../../../src/core/kinds/kind.ts';
import { readSheet } from '../../../src/core/kinds/read-sheet.ts';
import { readSettings } from '../../../src/core/kinds/settings/read-settings.ts';
import type { YearColumn, YearReading } from '../../../src/core/kinds/year/read-year.ts';
import { YEAR } from '../../../src/core/kinds/year/year.ts';
import { yearReading } from '../real-plan.ts';
import { settingsSheet, sheetOf } from '../seed.ts';

const CONTEXT = { catalogue: catalogueFor(null), years: null };
const COLUMNS = columnsOf(YEAR, CONTEXT) ?? [];
const FOLLOW_UP_COLUMNS = columnsOf(FOLLOW_UP, CONTEXT) ?? [];

/** A row's cells by column; what is left out is empty. */
export type FollowUpCells = Partial<Record<FollowUpColumn, CellValue>>;
export type YearCells = Partial<Record<YearColumn, CellValue>>;

/** `ผล 2569`, read. */
export function followUpOf(rows: readonly FollowUpCells[]): FollowUpReading {
  const { reading, problems } = readSheet(
    FOLLOW_UP,
    sheetOf('ผล 2569', [
      FOLLOW_UP_COLUMNS.map(({ header }) => header),
      ...rows.map((row) => FOLLOW_UP_COLUMNS.map(({ key }) => row[key] ?? '')),
    ]),
    2569,
    CONTEXT,
  );
  if (reading === null) throw new Error(JSON.stringify(problems));
  return withFollowUp(reading);
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

/** What the check of everything says of the follow-up, and of the year because of it. */
export function findings(
  year: YearReading,
  followUp: FollowUpReading | null,
  { round = null, today = '2026-11-01' }: { readonly round?: Round | null; readonly today?: string } = {},
): readonly Finding[] {
  const settings = readSettings(settingsSheet());
  const context = {
    settings: settings.settings,
    catalogue: CONTEXT.catalogue,
    sheetNames: ['ปี 2569', 'ผล 2569'],
    today,
  };
  const sheets = [year, ...(followUp === null ? [] : [followUp])];
  return check({ settings, sheets, round, context }).filter(
    ({ sheet, code }) => sheet === 'ผล 2569' || code === 'follow-missing',
  );
}

/** The same, each as `ผล 2569 follow-orphan B7`, sorted. */
export function found(...[year, followUp, asked]: Parameters<typeof findings>): readonly string[] {
  return findings(year, followUp, asked)
    .map(({ sheet, code, row, column }) => `${sheet} ${code} ${cellName(row, column)}`)
    .sort();
}
