// Tick quarters for the selected rows of a year's sheet: exactly these quarters, the others are emptied.

import { changePlan } from '../changes/change-plan.ts';
import { changed } from '../core/kinds/records.ts';
import { readYear, type YearReading } from '../core/kinds/year/read-year.ts';
import type { Quarters } from '../core/plan.ts';
import { cellOf, type TableRow } from '../core/table.ts';
import type { PeriodYears } from '../core/text/period.ts';
import { readSettingsSheet, sheetCells, yearColumns } from './reading/read-workbook.ts';
import { type Agreed, agreedOn, requireAgreed } from './session/agreed.ts';
import { Refusal } from './session/refusal.ts';
import type { Session } from './session/session.ts';

/**
 * The open sheet's year and the plan's (พ.ศ.), by which what is typed is understood (see readPeriod), and how many projects are
 * selected. @throws Refusal `nothing-selected` elsewhere
 */
export function selectedProjects(session: Session): {
  readonly years: PeriodYears;
  readonly rows: number;
  readonly agreed: Agreed;
} {
  const { year, rows, settings } = select(session);
  const fiscalYear = year.plan.year;
  const { firstYear, lastYear } = settings;
  const years = { fiscalYear, firstYear: firstYear ?? fiscalYear, lastYear: lastYear ?? fiscalYear };
  return { years, rows: rows.length, agreed: agreedOn(namesOf(year, rows)) };
}

/**
 * Ticks exactly these quarters in every selected row that holds a project.
 * @returns the number of projects
 * @throws Refusal `nothing-selected`, `structure`, or `changed-while-asked` if other projects stand there now
 */
export function tickQuarters(session: Session, quarters: Quarters, agreed: Agreed): number {
  const { year, rows } = select(session);
  requireAgreed(agreed, namesOf(year, rows));
  const ticks = Object.fromEntries(
    quarterColumns(year).map(({ key }, index) => [key, quarters[index] === true]),
  );
  const edits = rows.flatMap((row) => changed(year, row, ticks));
  if (edits.length > 0) changePlan(session, { kind: 'tick', sheet: year.sheet, edits });
  return rows.length;
}

/** The four quarters, in the order of the fiscal year. */
function quarterColumns({ columns }: YearReading) {
  return columns.filter(({ of }) => of === 'quarter');
}

const NAMING = ['number', 'name', 'id'] as const;

/** What tells the selected projects from others. */
function namesOf({ sheet, table }: YearReading, rows: readonly TableRow[]) {
  return [sheet, rows.map((row) => NAMING.map((key) => cellOf(table, row, key)))];
}

function select(session: Session) {
  const { workbook } = session;
  const input = readSettingsSheet(session);
  const { years, catalogue, settings } = input;
  const open = years.find(({ sheet }) => sheet === workbook.open);
  if (!open) throw new Refusal({ code: 'nothing-selected', sheet: workbook.open });
  const { reading, problems } = readYear(
    sheetCells(session, open.sheet, yearColumns(input)),
    open.year,
    catalogue,
  );
  if (reading === null) throw new Refusal({ code: 'structure', problems });
  const selected = workbook.selectedRows();
  const rows = reading.table.rows.filter(({ row }) =>
    selected.some((block) => row >= block.row && row < block.row + block.rows),
  );
  if (rows.length === 0) throw new Refusal({ code: 'nothing-selected', sheet: open.sheet });
  return { year: reading, rows, settings: settings.settings };
}
