// What a change of the settings makes for the plan's years besides the settings: columns and sheets. None is ever taken away, so an undo
// of the settings leaves them, and says so.

import { catalogueFor } from '../../core/catalogue.ts';
import { cellText } from '../../core/cell.ts';
import { KINDS } from '../../core/kinds/index.ts';
import { columnsOf, type Kind } from '../../core/kinds/kind.ts';
import { knownSheets } from '../../core/kinds/known-sheets.ts';
import { readSettings } from '../../core/kinds/settings/read-settings.ts';
import { planYearsOf } from '../../core/plan.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { headerKey } from '../../core/table.ts';
import { findSheet } from '../reading/read-workbook.ts';
import { readCells, type Session } from '../session/session.ts';

/** A sheet of a year, or a column of one in a sheet (its header). */
export interface MadeForYear {
  readonly sheet: string;
  readonly header: string | null;
  /** พ.ศ. */
  readonly year: number;
}

/** All that the workbook has for the plan's years, by the settings as this run knows them; reads each sheet with columns of years. */
export function madeForYears(session: Session): readonly MadeForYear[] {
  const years = planYearsNow(session);
  if (years.length === 0) return [];
  const context = { catalogue: catalogueFor(years[0] ?? null), years };
  const sheets = knownSheets(session.workbook.sheets.map(({ name }) => name));
  return sheets.flatMap(({ kind, name: sheet, year }): readonly MadeForYear[] => {
    if (year !== null) return years.includes(year) ? [{ sheet, header: null, year }] : [];
    const columns = (columnsOf(KINDS[kind] as Kind, context) ?? []).filter(({ at }) => at !== null);
    if (columns.length === 0) return [];
    const headers = (readCells(session, sheet)[0] ?? []).map((cell) => headerKey(cellText(cell)));
    return columns.flatMap(({ header, at }) =>
      years.includes(Number(at)) && headers.includes(headerKey(header))
        ? [{ sheet, header, year: Number(at) }]
        : [],
    );
  });
}

/** Which of these are of years that are no longer the plan's, by the settings as this run has left them. */
export function outsideNow(session: Session, made: readonly MadeForYear[]): readonly MadeForYear[] {
  if (made.length === 0) return [];
  const years = planYearsNow(session);
  return years.length === 0 ? [] : made.filter(({ year }) => !years.includes(year));
}

function planYearsNow(session: Session): readonly number[] {
  const sheet = findSheet(session, SHEET.settings);
  const cells = sheet === null ? [] : (session.read.get(sheet) ?? []);
  return sheet === null ? [] : (planYearsOf(readSettings({ sheet, cells }).settings) ?? []);
}
