// แผน read whole: from its cells to the plan of all years, with the reading of each cell for the rules.
import type { Catalogue } from '../catalogue.ts';
import { cellText } from '../cell.ts';
import { readDimension, readNumber, readPlanBudget } from '../columns/read-cell.ts';
import { missionIndex, readMission } from '../columns/read-mission.ts';
import type { FiveYearPlan, PlanProject, Settings } from '../plan.ts';
import { certain } from '../reading.ts';
import { cellOf, readTable, type SheetCells, type Table } from '../table.ts';
import { type PlanColumn, planColumns, planYears } from '../workbook.ts';
import { type RowReading, type SheetOutcome, type SheetReading, withinExactSums } from './sheet-reading.ts';

/** `แผน`, read. */
export interface PlanReading extends SheetReading {
  readonly kind: 'plan';
  readonly table: Table<PlanColumn>;
  readonly plan: FiveYearPlan;
}

/** Reads `แผน`. Which columns it must have follows the years of the settings: without them it can't be read. */
export function readPlan(
  cells: SheetCells,
  { firstYear, lastYear }: Pick<Settings, 'firstYear' | 'lastYear'>,
  catalogue: Catalogue,
): SheetOutcome<PlanReading> {
  if (firstYear === null || lastYear === null) {
    return {
      reading: null,
      problems: [{ code: 'years-unknown', sheet: cells.sheet, cell: null, header: '' }],
    };
  }
  const { table, problems } = readTable(cells, planColumns(firstYear, lastYear));
  if (table === null) return { reading: null, problems };
  const { merges, hiddenRow } = cells;
  return {
    reading: { ...readPlanTable(table, firstYear, lastYear, catalogue), merges, hiddenRow },
    problems,
  };
}

/** Reads the table of `แผน` when its columns are known already; years are พ.ศ. */
export function readPlanTable(
  table: Table<PlanColumn>,
  firstYear: number,
  lastYear: number,
  catalogue: Catalogue,
): PlanReading {
  const missions = missionIndex(catalogue);
  const budgetColumns = planYears(firstYear, lastYear).map((year): PlanColumn => `budget${year}`);
  const rows = withinExactSums(
    table.rows.map(
      (row): RowReading => ({
        ...row,
        number: readNumber(cellOf(table, row, 'number')),
        name: cellText(cellOf(table, row, 'name')).trim(),
        dimension: readDimension(cellOf(table, row, 'dimension'), catalogue.dimensions),
        mission: readMission(cellOf(table, row, 'mission'), missions),
        budgets: budgetColumns.map((budget) => readPlanBudget(cellOf(table, row, budget))),
        quarters: [],
      }),
    ),
  );
  return {
    kind: 'plan',
    sheet: table.sheet,
    table,
    budgetColumns,
    quarterColumns: [],
    rows,
    merges: [],
    hiddenRow: null,
    plan: { firstYear, lastYear, projects: rows.map((row) => projectOf(row, table)) },
  };
}

function projectOf(reading: RowReading, table: Table<PlanColumn>): PlanProject {
  const text = (key: PlanColumn) => cellText(cellOf(table, reading, key)).trim();
  return {
    row: reading.row,
    number: certain(reading.number),
    name: reading.name,
    dimension: certain(reading.dimension),
    mission: certain(reading.mission),
    budgets: reading.budgets.map(certain),
    owner: text('owner'),
    remark: text('remark'),
    id: text('id'),
  };
}
