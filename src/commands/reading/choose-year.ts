// Which year a menu command is about: the open sheet's, else the only one there is.
import { readYear } from '../../core/columns/year-number.ts';
import { knownSheets } from '../../core/kinds/known-sheets.ts';
import { nearYear } from '../../core/kinds/near-names.ts';
import { certain } from '../../core/reading.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { toArabicDigits } from '../../core/text/digits.ts';
import { visibleText } from '../../core/text/text.ts';
import { type YearSheet, yearSheets } from '../../core/year-sheets.ts';
import { REPORT_NAMES, REPORTS } from '../reports/index.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';
import { findSheet } from './read-workbook.ts';

/** The year (พ.ศ.) of the open sheet (`ปี 2569`, `สรุป 2569`), or the workbook's only year. @throws Refusal `year-not-chosen` */
export function chooseYear(session: Session): number {
  const year = chooseYearIfAny(session);
  if (year !== null) return year;
  throw yearNotChosen(session);
}

/** Why no year is chosen: none of several is open, or there is none. */
export function yearNotChosen(session: Session): Refusal {
  const names = session.workbook.sheets.map(({ name }) => name);
  return new Refusal({
    ...{ code: 'year-not-chosen', years: yearSheets(names).map((one) => one.year) },
    near: nearYear(names),
    fromPlan: [SHEET.settings, SHEET.plan].every((sheet) => findSheet(session, sheet) !== null),
  });
}

/** The year (พ.ศ.) of the open sheet, or null. */
export function chooseOpenYear({ workbook }: Session): number | null {
  const years = yearSheets(workbook.sheets.map(({ name }) => name));
  return years.find((one) => belongsTo(workbook.open, one))?.year ?? null;
}

/** The report of a year is named after it alone. */
const NO_PLAN = { firstYear: null, lastYear: null };

/** Whether a sheet is a year's, its follow-up, or one of its reports. */
function belongsTo(open: string, { sheet, year }: YearSheet): boolean {
  return (
    open === sheet ||
    REPORT_NAMES.some(
      (name) => REPORTS[name].ofYear === 'always' && open === REPORTS[name].sheet(year, NO_PLAN),
    ) ||
    knownSheets([open]).some((one) => one.year === year)
  );
}

/** The year (พ.ศ.) that was typed, of two digits only if the plan has it; nothing typed means the open sheet's. null: not certain. */
export function readTypedYear(typed: string, open: number | null, planned: readonly number[]): number | null {
  const text = toArabicDigits(visibleText(typed));
  if (text === '') return open;
  if (!/^[0-9]{2}$/.test(text)) return certain(readYear(typed));
  return planned.find((year) => String(year).endsWith(text)) ?? null;
}

/** The same, but null where it isn't certain. */
export function chooseYearIfAny({ workbook }: Session): number | null {
  const years = yearSheets(workbook.sheets.map(({ name }) => name));
  const open = years.find(({ sheet }) => sheet === workbook.open);
  const other = years.find((one) => belongsTo(workbook.open, one));
  const only = new Set(years.map(({ year }) => year)).size === 1 ? years[0] : undefined;
  return (open ?? other ?? only)?.year ?? null;
}
