// Columns of a sheet that stand for a year which isn't one of the plan's: `งบ 2566` once the plan begins in 2567.
import type { ColumnType, ReadContext } from '../columns/column-type.ts';
import type { Reading } from '../reading.ts';
import { headerKey, type Table, type TableRow } from '../table.ts';
import { toArabicDigits } from '../text/digits.ts';
import type { Kind } from './kind.ts';

/** Such a column. */
export interface OutsideYear {
  /** The series that it would be of: its key in the kind's table. */
  readonly of: string;
  readonly type: ColumnType;
  /** พ.ศ. */
  readonly year: number;
  /** Counted from 1. */
  readonly column: number;
  /** As the sheet has it. */
  readonly header: string;
}

/**
 * The columns of a sheet that look like those of a year of the plan, but for the year. Only of series that a sheet must have: the
 * result of a year before the plan is the officer's own column, to compare with.
 */
export function outsideYears(
  { columns }: Pick<Kind, 'columns'>,
  { unknown }: Pick<Table<string>, 'unknown'>,
): readonly OutsideYear[] {
  return unknown.flatMap(({ column, header }): readonly OutsideYear[] => {
    const [digits] = /[0-9]{4}/.exec(toArabicDigits(header)) ?? [];
    if (digits === undefined) return [];
    const year = Number(digits);
    return Object.entries(columns).flatMap(([of, series]) =>
      'along' in series &&
      series.along.ofYears === true &&
      series.required &&
      headerKey(series.header(year)) === headerKey(header)
        ? [{ of, type: series.type, year, column, header }]
        : [],
    );
  });
}

/** What stands in such a column: the rows in which it says something, each read as the year's own column would be. */
export function saidOutside(
  { type, column }: OutsideYear,
  rows: readonly TableRow[],
  context: ReadContext,
): readonly { readonly row: number; readonly reading: Reading<unknown> }[] {
  const reader = type.reader(context);
  const read = rows.map(({ cells }) => reader(cells[column - 1] ?? ''));
  return (type.settle?.(read) ?? read).flatMap((reading, index) => {
    const isNothing = reading.kind === 'empty' || (reading.kind === 'value' && reading.value === null);
    return isNothing ? [] : [{ row: rows[index]?.row ?? 0, reading }];
  });
}
