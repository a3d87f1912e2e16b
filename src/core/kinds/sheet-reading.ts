// A sheet of projects once every cell has been read: what the rules look at, the same for a year's sheet and for แผน.
import type { Area } from '../cell.ts';
import type { Dimension } from '../plan.ts';
import { certain, type Reading } from '../reading.ts';
import type { SheetCells, StructureProblem, Table, TableRow } from '../table.ts';
import { addSatang, type Satang } from '../text/money.ts';

/** A row of projects, each cell read. */
export interface RowReading extends TableRow {
  readonly number: Reading<number>;
  /** As typed, less the white space at its ends. */
  readonly name: string;
  readonly dimension: Reading<Dimension>;
  /** `empty` where the sheet has no such column. */
  readonly mission: Reading<string>;
  /** One for each of the sheet's `budgetColumns`. */
  readonly budgets: readonly Reading<Satang | null>[];
  /** One for each of the sheet's `quarterColumns`. */
  readonly quarters: readonly Reading<boolean>[];
}

/** A sheet of projects, read. */
export interface SheetReading extends Pick<SheetCells, 'sheet'> {
  readonly kind: 'year' | 'plan';
  readonly table: Table<string>;
  /** The keys of the columns that hold baht: one in a year's sheet, one for each year in แผน. */
  readonly budgetColumns: readonly string[];
  /** The keys of the four quarters; none in แผน. */
  readonly quarterColumns: readonly string[];
  readonly rows: readonly RowReading[];
  readonly merges: readonly Area[];
  readonly hiddenRow: number | null;
}

/** The reading of a sheet, or why it can't be read; `no-rows` comes with the empty reading. */
export interface SheetOutcome<Read extends SheetReading> {
  readonly reading: Read | null;
  readonly problems: readonly StructureProblem[];
}

/**
 * Takes out of each column the budgets that would carry its running total beyond the safe integers, by making them
 * invalid: whatever is left can be added exactly.
 */
export function withinExactSums(rows: readonly RowReading[]): readonly RowReading[] {
  const sums: Satang[] = [];
  return rows.map((row) => {
    const over = row.budgets.map((reading, index) => {
      const sum = addSatang(sums[index] ?? 0, certain(reading) ?? 0);
      if (sum !== null) sums[index] = sum;
      return sum === null;
    });
    if (!over.includes(true)) return row;
    const budgets = row.budgets.map(
      (reading, index): Reading<Satang | null> => (over[index] ? { kind: 'invalid' } : reading),
    );
    return { ...row, budgets };
  });
}
