// A year's sheet understood: the year's plan, as totals, comparisons and reports look at it.
import type { Catalogue } from '../../catalogue.ts';
import { cellText } from '../../cell.ts';
import type { YearPlan, YearProject } from '../../plan.ts';
import { certain } from '../../reading.ts';
import { cellOf, type SheetCells } from '../../table.ts';
import type { ColumnKey, RowReading, SheetReading } from '../kind.ts';
import { readSheet, type SheetOutcome } from '../read-sheet.ts';
import { YEAR } from './year.ts';

/** A key of a column of a year's sheet. */
export type YearColumn = ColumnKey<typeof YEAR>;

/** A year's sheet, read and understood. */
export type YearReading = SheetReading<typeof YEAR> & { readonly plan: YearPlan };

/** Reads the sheet of a year (พ.ศ.). */
export function readYear(cells: SheetCells, year: number, catalogue: Catalogue): SheetOutcome<YearReading> {
  const { reading, problems } = readSheet(YEAR, cells, year, { catalogue, years: null });
  return { reading: reading === null ? null : withYearPlan(reading), problems };
}

/** A year's sheet with its plan. */
export function withYearPlan(reading: SheetReading<typeof YEAR>): YearReading {
  const { year, rows } = reading;
  return { ...reading, plan: { year: year ?? 0, projects: rows.map((row) => projectOf(row, reading)) } };
}

function projectOf(
  row: RowReading<typeof YEAR>,
  { table }: Pick<SheetReading<typeof YEAR>, 'table'>,
): YearProject {
  const text = (key: YearColumn) => cellText(cellOf(table, row, key)).trim();
  const { number, dimension, mission, budget, quarter } = row.read;
  const [first, second, third, fourth] = quarter;
  const ticked = (reading: typeof first) => certain(reading) === true;
  return {
    row: row.row,
    number: certain(number),
    name: text('name'),
    dimension: certain(dimension),
    mission: certain(mission),
    budget: certain(budget),
    quarters: [ticked(first), ticked(second), ticked(third), ticked(fourth)],
    owner: text('owner'),
    remark: text('remark'),
    id: text('id'),
  };
}
