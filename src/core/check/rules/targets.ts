// Targets: a later year that asks less, and what a year that is over has not reached.
import { type Target, targetFaults } from '../../compare/target-faults.ts';
import type { RowReading } from '../../kinds/kind.ts';
import type { TARGET } from '../../kinds/target/target.ts';
import { certain } from '../../reading.ts';
import { fiscalYearOf } from '../../text/dates.ts';
import type { Finding } from '../finding.ts';
import { findingIn } from '../finding-in.ts';
import { type CheckInput, sheetsOf } from './rule.ts';

/** What the check finds in the targets besides what their columns' types say. */
export function targetFindings(input: CheckInput): readonly Finding[] {
  const { today = null } = input.context;
  const currentYear = today === null ? null : fiscalYearOf(today);
  return sheetsOf(input, 'target').flatMap((sheet) => {
    const [firstYear = 0] = sheet.columns.flatMap(({ of, at }) =>
      of === 'target' && at !== null ? [at] : [],
    );
    const rows = new Map(sheet.rows.map((row) => [row.row, row]));
    return targetFaults(sheet.rows.map(targetOf), firstYear, currentYear).map((fault) => {
      const row = rows.get(fault.target.row) as RowReading<typeof TARGET>;
      if (fault.code === 'target-falls') {
        const { before, beforeYear } = fault;
        return findingIn(sheet, fault.code, row, `target${fault.year}`, { details: { before, beforeYear } });
      }
      const { asked, year } = fault;
      return findingIn(sheet, fault.code, row, `actual${fault.year}`, { details: { asked, year } });
    });
  });
}

function targetOf({ row, read }: RowReading<typeof TARGET>): Target {
  return {
    row,
    label: certain(read.label) ?? '',
    unit: certain(read.unit) ?? '',
    targets: read.target.map(certain),
    actuals: read.actual.map(certain),
  };
}
