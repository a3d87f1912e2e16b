// The arguments of `npm run book`, understood or refused in one sentence.
import { toArabicDigits } from '../../../src/core/text/digits.ts';
import { Usage } from '../done.ts';
import { outFile, workbookStem } from '../out-file.ts';
import { dateOf, readCall, requireFile } from './call.ts';

/** What is to be made. */
export interface BookArguments {
  readonly file: string;
  readonly out: string;
  /** ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  readonly draft: boolean;
  /** ลำดับ of the one project whose chapter is wanted alone; null: the whole book. */
  readonly project: number | null;
}

const USAGE =
  'วิธีใช้: npm run book -- FILE.xlsx [--out BOOK.docx] [--as-of 2026-06-08] [--draft] [--project 4]';

/** Reads the arguments. @throws Usage */
export function parseBookArguments(args: readonly string[]): BookArguments {
  const { file, values } = readCall(args, {
    usage: USAGE,
    does: 'ทำเล่ม',
    options: ['out', 'as-of', 'draft', 'project'],
  });
  requireFile(file);
  const project = projectOf(values.project);
  const chapter = project === null ? '' : `-โครงการที่-${project}`;
  const out = outFile(values.out ?? `${workbookStem(file)}-เล่มแผน${chapter}.docx`, file, '.docx');
  return { file, out, asOf: dateOf(values['as-of']), draft: values.draft ?? false, project };
}

function projectOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = toArabicDigits(text);
  if (/^[0-9]{1,4}$/.test(digits) && Number(digits) > 0) return Number(digits);
  throw new Usage(`--project ต้องเป็นลำดับของโครงการในชีต "รายละเอียดโครงการ" เช่น 4 แต่ได้รับ "${text}"`);
}
