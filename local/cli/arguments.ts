// The arguments of `npm run report`, understood or refused in one sentence.
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROUNDS, type Round } from '../../src/core/follow-up/status.ts';
import { toArabicDigits } from '../../src/core/text/digits.ts';
import { Usage } from './done.ts';
import { outFile, workbookEnding, workbookStem } from './out-file.ts';

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
  const { values, positionals } = parse(args);
  if (values.help) throw new Usage(USAGE);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Usage(`ไม่ได้บอกไฟล์ที่จะตรวจ ${USAGE}`);
  if (more.length > 0) throw new Usage(`บอกได้ครั้งละไฟล์เดียว แต่ได้รับ ${positionals.join(', ')} ${USAGE}`);
  if (values.year === undefined) throw new Usage(`ไม่ได้บอกปี ให้เติม --year ตามด้วยปี พ.ศ. ${USAGE}`);
  const typed = toArabicDigits(values.year).trim();
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(year >= 2400 && year <= 2700)) {
    throw new Usage(`--year ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2569 แต่ได้รับ "${values.year}"`);
  }
  requireFile(file);
  const ending = workbookEnding(file);
  const out = outFile(values.out ?? `${workbookStem(file)}-สรุป-${year}${ending}`, file, ending);
  return {
    file,
    year,
    out,
    asOf: dateOf(values['as-of']),
    draft: values.draft ?? false,
    round: roundOf(values.round),
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        round: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        draft: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw new Usage(`อ่านคำสั่งไม่ได้: ${args.join(' ')} ${USAGE}`);
  }
}

/** A round by its months; null if none was asked for. */
function roundOf(text: string | undefined): Round | null {
  if (text === undefined) return null;
  const round = ROUNDS.find((months) => String(months) === toArabicDigits(text));
  if (round === undefined) throw new Usage(`--round ต้องเป็น 6 หรือ 12 แต่ได้รับ "${text}"`);
  return round;
}

/** @throws Usage if there is no such file */
export function requireFile(file: string): void {
  if (!existsSync(file)) throw new Usage(`ไม่พบไฟล์ ${file}`);
  if (!statSync(file).isFile()) throw new Usage(`${file} ไม่ใช่ไฟล์`);
}

/** A day that exists, as ISO text; today in Thailand if none was given. 2569 is a year of พ.ศ., not one that far ahead. @throws Usage */
export function dateOf(typed: string | undefined): string {
  const text = typed === undefined ? undefined : toArabicDigits(typed);
  if (text === undefined) return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  if (!exists || day.getUTCFullYear() >= 2400 || day.toISOString().slice(0, 10) !== text) {
    throw new Usage(`--as-of ต้องเป็นวันที่ ค.ศ. ที่มีจริง เช่น 2026-06-08 แต่ได้รับ "${typed}"`);
  }
  return text;
}
