// Reading the follow-up of a year: understood, or refused with what to mend.
import { FOLLOW_UP } from '../../core/kinds/follow-up/follow-up.ts';
import { type FollowUpReading, withFollowUp } from '../../core/kinds/follow-up/read-follow-up.ts';
import { columnsOf, type SheetReading } from '../../core/kinds/kind.ts';
import { sheetNameOf } from '../../core/kinds/known-sheets.ts';
import { readSheet } from '../../core/kinds/read-sheet.ts';
import type { SheetCells } from '../../core/table.ts';
import { yearSheetOf, yearSheets } from '../../core/year-sheets.ts';
import { readContext, type SettingsInput, sheetCells } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';

/** The name of the follow-up of a year (พ.ศ.) as the workbook has it; null if there is none. */
export function followUpSheetOf(
  { sheetNames }: Pick<SettingsInput, 'sheetNames'>,
  year: number,
): string | null {
  return yearSheetOf(yearSheets(sheetNames, FOLLOW_UP.sheet.each), year, sheetNameOf(FOLLOW_UP, year));
}

/** The cells of a follow-up: one or two reads. */
export function followUpCells(session: Session, input: SettingsInput, sheet: string): SheetCells {
  return sheetCells(session, sheet, columnsOf(FOLLOW_UP, readContext(input)) ?? []);
}

/** Cells as the follow-up of a year (พ.ศ.); one without a row is a follow-up, too. @throws Refusal `structure` */
export function asFollowUp(
  input: SettingsInput,
  cells: SheetCells,
  year: number,
): SheetReading<typeof FOLLOW_UP> {
  const { reading, problems } = readSheet(FOLLOW_UP, cells, year, readContext(input));
  if (reading === null) throw new Refusal({ code: 'structure', problems });
  return reading;
}

/** Reads the follow-up of a year (พ.ศ.); null if there is none. @throws Refusal `structure` if it can't be read */
export function readFollowUpSheet(
  session: Session,
  input: SettingsInput,
  year: number,
): FollowUpReading | null {
  const sheet = followUpSheetOf(input, year);
  if (sheet === null) return null;
  return withFollowUp(asFollowUp(input, followUpCells(session, input, sheet), year));
}
