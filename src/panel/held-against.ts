// Which sheets the shown one is held against: one rule for what a state is made of, and for the look whether it was overtaken.
import { chooseYearIfAny } from '../commands/reading/choose-year.ts';
import type { Session } from '../commands/session/session.ts';
import { KINDS } from '../core/kinds/index.ts';
import type { Kind } from '../core/kinds/kind.ts';
import { type KnownSheet, knownSheets } from '../core/kinds/known-sheets.ts';
import { yearSheetOf, yearSheets } from '../core/year-sheets.ts';

/** What else is read where a sheet is shown. */
export interface HeldAgainst {
  /** The sheets whose findings are told with it. */
  readonly against: readonly KnownSheet[];
  /** The sheets that say something of its rows; nothing else of them is told with it. */
  readonly noting: readonly KnownSheet[];
}

/** The sheets that a shown one is held against, among those that the workbook has. */
export function heldAgainst(session: Session, shown: KnownSheet): HeldAgainst {
  const names = session.workbook.sheets.map(({ name }) => name);
  const years = yearSheets(names);
  const checked = yearChecked(session, shown);
  // Of several sheets of a year the check reads one.
  const isRead = ({ name, year }: KnownSheet) =>
    year === null ||
    (year === checked && (years.every(({ sheet }) => sheet !== name) || name === yearSheetOf(years, year)));
  const read = knownSheets(names).filter(isRead);
  const { against, notedBy = [] }: Kind = KINDS[shown.kind];
  return {
    against: read.filter(({ kind }) => against.includes(kind)),
    noting: read.filter(({ kind }) => notedBy.includes(kind)),
  };
}

/** The year (พ.ศ.) that is checked where a sheet is shown: its own, else the open sheet's, else the newest; null if there is none. */
export function yearChecked(session: Session, { year }: Pick<KnownSheet, 'year'>): number | null {
  const years = yearSheets(session.workbook.sheets.map(({ name }) => name)).map((one) => one.year);
  return year ?? chooseYearIfAny(session) ?? (years.length > 0 ? Math.max(...years) : null);
}
