// Reading the follow-up of a year: understood, or refused with what to mend.
import { FOLLOW_UP_COLUMNS } from '../../core/follow-up/columns.ts';
import { type FollowUpReading, readFollowUp } from '../../core/follow-up/read-follow-up.ts';
import { followUpSheetName } from '../../core/sheet-names.ts';
import { followUpSheets } from '../../core/year-sheets.ts';
import { type SettingsInput, sheetCells } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';

/** The name of the follow-up of a year (พ.ศ.) as the workbook has it; null if there is none. */
export function followUpSheetOf(
  { sheetNames }: Pick<SettingsInput, 'sheetNames'>,
  year: number,
): string | null {
  const named = followUpSheets(sheetNames).filter((one) => one.year === year);
  return (named.find(({ sheet }) => sheet === followUpSheetName(year)) ?? named[0])?.sheet ?? null;
}

/** Reads the follow-up of a year (พ.ศ.); null if there is none. @throws Refusal `structure` if it can't be read */
export function readFollowUpSheet(
  session: Session,
  input: Pick<SettingsInput, 'sheetNames'>,
  year: number,
): FollowUpReading | null {
  const sheet = followUpSheetOf(input, year);
  if (sheet === null) return null;
  const { reading, problems } = readFollowUp(sheetCells(session, sheet, FOLLOW_UP_COLUMNS, false), year);
  if (reading === null) throw new Refusal({ code: 'structure', problems });
  return reading;
}
