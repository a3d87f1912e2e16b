// The arguments of `npm run report`, understood or refused in one sentence.
import { ROUNDS, type Round } from '../../../src/core/follow-up/status.ts';
import { toArabicDigits } from '../../../src/core/text/digits.ts';
import { Usage } from '../done.ts';
import { outFile, workbookEnding, workbookStem } from '../out-file.ts';
import { dateOf, readCall, requireFile, yearOf } from './call.ts';

/** What is to be done. */
export interface ReportArguments {
  readonly file: string;
  /** พ.ศ. */
  readonly year: number;
  readonly out: string;
  /** ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  readonly draft: boolean;
  /** The round whose report is wanted too; null: none. */
  readonly round: Round | null;
  readonly json: boolean;
}

const USAGE =
  'วิธีใช้: npm run report -- FILE.xlsx --year 2569 [--round 6|12] [--out OUT.xlsx] [--as-of 2026-06-08] [--draft] [--json]';

/** Reads the arguments. @throws Usage */
export function parseReportArguments(args: readonly string[]): ReportArguments {
  const { file, values } = readCall(args, {
    usage: USAGE,
    does: 'ตรวจ',
    options: ['year', 'round', 'out', 'as-of', 'draft', 'json'],
  });
  const year = yearOf(values.year, 2400);
  if (year === null) throw new Usage(`ไม่ได้บอกปี ให้เติม --year ตามด้วยปี พ.ศ. ${USAGE}`);
  requireFile(file);
  const ending = workbookEnding(file);
  return {
    file,
    year,
    out: outFile(values.out ?? `${workbookStem(file)}-สรุป-${year}${ending}`, file, ending),
    asOf: dateOf(values['as-of']),
    draft: values.draft ?? false,
    round: roundOf(values.round),
    json: values.json ?? false,
  };
}

/** A round by its months; null if none was asked for. */
function roundOf(text: string | undefined): Round | null {
  if (text === undefined) return null;
  const round = ROUNDS.find((months) => String(months) === toArabicDigits(text));
  if (round === undefined) throw new Usage(`--round ต้องเป็น 6 หรือ 12 แต่ได้รับ "${text}"`);
  return round;
}
