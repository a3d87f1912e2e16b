// What a command is given for one run: the workbook, the day, and the user's language once the settings have been read.
import type { Workbook } from './workbook.ts';

/** The language of the user's screen. */
export type Language = 'th' | 'en';

/** One run of a command. */
export interface Session {
  readonly workbook: Workbook;
  /** Today in the spreadsheet's time zone, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly today: string;
  /** A number in [0, 1), for the ids of new rows. */
  readonly random: () => number;
  /** Thai until the settings say otherwise; a command that reads them sets it, so that even a refusal is understood. */
  language: Language;
}
