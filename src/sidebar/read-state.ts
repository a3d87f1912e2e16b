// The shown sheet read by the core itself, in the browser: list, totals and messages need no further call.

import { type PlanReading, readPlanTable } from '../core/kinds/read-plan.ts';
import { readYearTable, type YearReading } from '../core/kinds/read-year.ts';
import type { Table } from '../core/table.ts';
import type { PanelRow, PanelState } from '../panel/panel-types.ts';
import { isPlanBudget, yearOf } from './fields/form-values.ts';

/** The reading of the shown sheet, or of other rows as if they were its own. */
export function readState(
  { shown, catalogue, columns }: Pick<PanelState, 'shown' | 'catalogue' | 'columns'>,
  rows: readonly PanelRow[],
): YearReading | PlanReading {
  const table: Table<string> = {
    sheet: shown.name,
    columns: Object.fromEntries(columns.map((key, index) => [key, index + 1])),
    // The headers' words are only for findings, which the server makes.
    headers: {},
    totalRows: [],
    rows: rows.map(({ row, cells }) => ({ row, cells: columns.map((key) => cells[key] ?? '') })),
  };
  if (shown.year !== null) return readYearTable(table, shown.year, catalogue);
  const years = columns.filter(isPlanBudget).map((key) => Number(yearOf(key)));
  return readPlanTable(table, Math.min(...years), Math.max(...years), catalogue);
}
