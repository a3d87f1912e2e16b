// A column of a year that isn't the plan's any more: what it holds is in no total and in no report, and that is never left unsaid.

import { cellText } from '../../cell.ts';
import type { ColumnType, ReadContext } from '../../columns/column-type.ts';
import { PLANNED_AMOUNT } from '../../columns/planned-amount.ts';
import { PLAN_YEARS } from '../../kinds/axes.ts';
import { KINDS } from '../../kinds/index.ts';
import type { Kind } from '../../kinds/kind.ts';
import { planYearsOf } from '../../plan.ts';
import { certain, type Reading } from '../../reading.ts';
import { headerKey, type Table, type TableRow } from '../../table.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import { FINDING_SEVERITY } from '../finding.ts';
import type { SheetRule } from './rule.ts';

/** Once a column that holds something, at its header. */
export const OUTSIDE_YEARS: SheetRule = {
  code: 'column-outside-years',
  find: ({ kind, sheet, table, rows }, { settings, catalogue }) => {
    const code = 'column-outside-years';
    const known = KINDS[kind as keyof typeof KINDS];
    const { firstYear, lastYear } = settings;
    if (firstYear === null || lastYear === null) return [];
    return outsideYears(known, table).flatMap((outside) => {
      const said = saidOutside(outside, rows, { catalogue, years: planYearsOf(settings) });
      if (said.length === 0) return [];
      const { type, year, column, header } = outside;
      // The column's type has made the readings, and settled that they add up exactly.
      const satang = said.reduce<number>((sum, reading) => sum + Number(certain(reading) ?? 0), 0);
      const details = { year, firstYear, lastYear, rows: said.length };
      return [
        {
          ...{ code, severity: FINDING_SEVERITY[code], sheet, row: 1, column, header, read: header },
          details: type.name === PLANNED_AMOUNT.name ? { ...details, satang } : details,
          fix: null,
        },
      ];
    });
  },
};

/** Such a column. */
interface OutsideYear {
  /** That of the series that it would be of. */
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
function outsideYears({ columns }: Pick<Kind, 'columns'>, table: Table<string>): readonly OutsideYear[] {
  const known = Object.values(table.columns);
  return table.line.flatMap((cell, index): readonly OutsideYear[] => {
    const [column, header] = [index + 1, visibleText(cellText(cell))];
    if (known.includes(column)) return [];
    const [digits] = /[0-9]{4}/.exec(toArabicDigits(header)) ?? [];
    if (digits === undefined) return [];
    const year = Number(digits);
    return Object.values(columns).flatMap((series) =>
      'along' in series &&
      series.along === PLAN_YEARS &&
      series.required &&
      headerKey(series.header(year)) === headerKey(header)
        ? [{ type: series.type, year, column, header }]
        : [],
    );
  });
}

/** What such a column says, row by row where it says something: read as the year's own column would be. */
function saidOutside(
  { type, column }: OutsideYear,
  rows: readonly TableRow[],
  context: ReadContext,
): readonly Reading<unknown>[] {
  const reader = type.reader(context);
  const read = rows.map(({ cells }) => reader(cells[column - 1] ?? ''));
  return (type.settle?.(read) ?? read).filter(
    (reading) => reading.kind !== 'empty' && (reading.kind !== 'value' || reading.value !== null),
  );
}
