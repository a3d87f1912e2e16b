// A column of a year that isn't the plan's any more: what it holds is in no total and in no report, and that is never left unsaid.
import { PLANNED_AMOUNT } from '../../columns/planned-amount.ts';
import { KINDS } from '../../kinds/index.ts';
import { outsideYears, saidOutside } from '../../kinds/outside-years.ts';
import { planYearsOf } from '../../plan.ts';
import { certain } from '../../reading.ts';
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
      const satang = said.reduce((sum, { reading }) => sum + Number(certain(reading) ?? 0), 0);
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
