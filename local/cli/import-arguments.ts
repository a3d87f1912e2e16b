// The arguments of `npm run import`, understood or refused in one sentence.
import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { toArabicDigits } from '../../src/core/text/digits.ts';
import { Usage } from './done.ts';
import { outFile } from './out-file.ts';
import { ENDINGS } from './readers.ts';

/** What is to be done. */
export interface ImportArguments {
  readonly file: string;
  readonly out: string;
  /** พ.ศ.; for tables that don't say theirs. */
  readonly year: number | null;
  readonly json: boolean;
}

const USAGE = `วิธีใช้: npm run import -- FILE [--out OUT.xlsx] [--year 2569] [--json] (FILE: ${ENDINGS.join(' ')})`;

/** Reads the arguments. @throws Usage */
export function parseImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parse(args);
  if (values.help) throw new Usage(USAGE);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Usage(`ไม่ได้บอกไฟล์ที่จะนำเข้า ${USAGE}`);
  if (more.length > 0) throw new Usage(`บอกได้ครั้งละไฟล์เดียว แต่ได้รับ ${positionals.join(', ')} ${USAGE}`);
  if (!existsSync(file)) throw new Usage(`ไม่พบไฟล์ ${file}`);
  if (!statSync(file).isFile()) throw new Usage(`${file} ไม่ใช่ไฟล์`);
  const ending = extname(file).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    throw new Usage(`ยังอ่านไฟล์ชนิด "${ending || file}" ไม่ได้ อ่านได้เฉพาะ ${ENDINGS.join(' ')}`);
  }
  const wanted = values.out ?? `${file.slice(0, file.length - ending.length)}-แผนสุจริต.xlsx`;
  const out = outFile(wanted, file, '.xlsx');
  return { file, out, year: yearOf(values.year), json: values.json ?? false };
}

function yearOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const digits = toArabicDigits(typed);
  const year = /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!(year >= 2500 && year <= 2700)) throw new Usage(`--year ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2569 แต่ได้รับ "${typed}"`);
  return year;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw new Usage(`อ่านคำสั่งไม่ได้: ${args.join(' ')} ${USAGE}`);
  }
}
