// แผน understood: the plan of all years, as totals, comparisons and reports look at it.
import type { Catalogue } from '../../catalogue.ts';
import { cellText } from '../../cell.ts';
import type { FiveYearPlan, PlanProject, Settings } from '../../plan.ts';
import { planYearsOf } from '../../plan.ts';
import { certain } from '../../reading.ts';
import { cellOf, type SheetCells } from '../../table.ts';
import type { ColumnKey, RowReading, SheetReading } from '../kind.ts';
import { readSheet, type SheetOutcome } from '../read-sheet.ts';
import { PLAN } from './plan.ts';

/** A key of a column of `แผน`; a year's column is `budget2566`. */
export type PlanColumn = ColumnKey<typeof PLAN>;

/** `แผน`, read and understood. */
export type PlanReading = SheetReading<typeof PLAN> & { readonly plan: FiveYearPlan };

/** Reads `แผน`. Which columns it must have follows the years of the settings: without them it can't be read. */
export function readPlan(
  cells: SheetCells,
  settings: Pick<Settings, 'firstYear' | 'lastYear'>,
  catalogue: Catalogue,
): SheetOutcome<PlanReading> {
  const { reading, problems } = readSheet(PLAN, cells, null, { catalogue, years: planYearsOf(settings) });
  return { reading: reading === null ? null : withFiveYearPlan(reading), problems };
}

/** `แผน` with the plan of its years. */
export function withFiveYearPlan(reading: SheetReading<typeof PLAN>): PlanReading {
  const years = reading.columns.flatMap(({ of, at }) => (of === 'budget' ? [at ?? 0] : []));
  const [firstYear = 0] = years;
  const projects = reading.rows.map((row) => projectOf(row, reading));
  return { ...reading, plan: { firstYear, lastYear: firstYear + years.length - 1, projects } };
}

function projectOf(
  row: RowReading<typeof PLAN>,
  { table }: Pick<SheetReading<typeof PLAN>, 'table'>,
): PlanProject {
  const text = (key: PlanColumn) => cellText(cellOf(table, row, key)).trim();
  const { number, dimension, mission, budget } = row.read;
  return {
    row: row.row,
    number: certain(number),
    name: text('name'),
    dimension: certain(dimension),
    mission: certain(mission),
    budgets: budget.map(certain),
    owner: text('owner'),
    remark: text('remark'),
    id: text('id'),
  };
}
