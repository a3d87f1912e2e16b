// A year's sheet read whole: from its cells to the year's plan, with the reading of each cell for the rules.
import type { Catalogue } from '../catalogue.ts';
import { cellText } from '../cell.ts';
import { readBudget, readDimension, readNumber, readQuarter } from '../columns/read-cell.ts';
import { missionIndex, readMission } from '../columns/read-mission.ts';
import type { Quarters, YearPlan, YearProject } from '../plan.ts';
import { certain } from '../reading.ts';
import { cellOf, readTable, type SheetCells, type Table } from '../table.ts';
import { QUARTER_COLUMNS, YEAR_COLUMNS, type YearColumn } from '../workbook.ts';
import { type RowReading, type SheetOutcome, type SheetReading, withinExactSums } from './sheet-reading.ts';

/** A year's sheet, read. */
export interface YearReading extends SheetReading {
  readonly kind: 'year';
  readonly table: Table<YearColumn>;
  readonly plan: YearPlan;
}

/** Reads the sheet of a year (พ.ศ.). */
export function readYear(cells: SheetCells, year: number, catalogue: Catalogue): SheetOutcome<YearReading> {
  const { table, problems } = readTable(cells, YEAR_COLUMNS);
  if (table === null) return { reading: null, problems };
  const { merges, hiddenRow } = cells;
  return { reading: { ...readYearTable(table, year, catalogue), merges, hiddenRow }, problems };
}

/** Reads the table of a year's sheet (พ.ศ.) when its columns are known already. */
export function readYearTable(table: Table<YearColumn>, year: number, catalogue: Catalogue): YearReading {
  const missions = missionIndex(catalogue);
  const rows = withinExactSums(
    table.rows.map(
      (row): RowReading => ({
        ...row,
        number: readNumber(cellOf(table, row, 'number')),
        name: cellText(cellOf(table, row, 'name')).trim(),
        dimension: readDimension(cellOf(table, row, 'dimension'), catalogue.dimensions),
        mission: readMission(cellOf(table, row, 'mission'), missions),
        budgets: [readBudget(cellOf(table, row, 'budget'))],
        quarters: QUARTER_COLUMNS.map((quarter) => readQuarter(cellOf(table, row, quarter))),
      }),
    ),
  );
  return {
    kind: 'year',
    sheet: table.sheet,
    table,
    budgetColumns: ['budget'],
    quarterColumns: QUARTER_COLUMNS,
    rows,
    merges: [],
    hiddenRow: null,
    plan: { year, projects: rows.map((row) => projectOf(row, table)) },
  };
}

function projectOf(reading: RowReading, table: Table<YearColumn>): YearProject {
  const text = (key: YearColumn) => cellText(cellOf(table, reading, key)).trim();
  const [budget = null] = reading.budgets.map(certain);
  const ticked = (quarter: number) => reading.quarters.map(certain)[quarter] === true;
  const quarters: Quarters = [ticked(0), ticked(1), ticked(2), ticked(3)];
  return {
    row: reading.row,
    number: certain(reading.number),
    name: reading.name,
    dimension: certain(reading.dimension),
    mission: certain(reading.mission),
    budget,
    quarters,
    owner: text('owner'),
    remark: text('remark'),
    id: text('id'),
  };
}
