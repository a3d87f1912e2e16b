// What a colleague has protected against this user, named where Google only says that something is.
import { isGrid } from './is-grid.ts';

/** How Google says so: it speaks the language of whoever runs the script, which here is Thai or English. */
const PROTECTED = /protected (?:cell|range|sheet|object)|ป้องกัน|ปกป้อง/i;

/** The ranges (`'ปี 2569'!D2:D16`) and sheets that the user may not edit, if that is why Google refused; none otherwise. */
export function protectedAgainstUser(error: unknown): string[] {
  if (!(error instanceof Error) || !PROTECTED.test(error.message)) return [];
  try {
    return SpreadsheetApp.getActive().getSheets().filter(isGrid).flatMap(barredIn);
  } catch {
    return [];
  }
}

function barredIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): string[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const barred = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    sheet.getProtections(type).filter((one) => !one.isWarningOnly() && !one.canEdit());
  const name = sheet.getName();
  return [
    ...barred(SHEET).map(() => name),
    ...barred(RANGE).map((one) => `${name}!${one.getRange().getA1Notation()}`),
  ];
}
