// A call of a command: the one file that it is given and its options, understood or refused in one sentence.
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toArabicDigits } from '../../../src/core/text/digits.ts';
import { Usage } from '../done.ts';

/** Every option of the command line, as it is typed. */
interface Options {
  readonly year?: string;
  readonly round?: string;
  readonly out?: string;
  readonly 'as-of'?: string;
  readonly project?: string;
  readonly draft?: boolean;
  readonly json?: boolean;
}

const TYPES = {
  year: 'string',
  round: 'string',
  out: 'string',
  'as-of': 'string',
  project: 'string',
  draft: 'boolean',
  json: 'boolean',
} as const satisfies Record<keyof Options, 'string' | 'boolean'>;

/** A command as it is called. */
export interface Command<Option extends keyof Options> {
  readonly usage: string;
  /** What it does with its file: `ตรวจ`. */
  readonly does: string;
  readonly options: readonly Option[];
}

/** The file and the options of a call. @throws Usage */
export function readCall<Option extends keyof Options>(
  args: readonly string[],
  { usage, does, options }: Command<Option>,
): { readonly file: string; readonly values: Pick<Options, Option> } {
  const { values, positionals } = parsed(args, usage, options);
  if (values.help) throw new Usage(usage);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Usage(`ไม่ได้บอกไฟล์ที่จะ${does} ${usage}`);
  if (more.length > 0) throw new Usage(`บอกได้ครั้งละไฟล์เดียว แต่ได้รับ ${positionals.join(', ')} ${usage}`);
  return { file, values: values as Pick<Options, Option> };
}

function parsed(args: readonly string[], usage: string, options: readonly (keyof Options)[]) {
  const types = Object.fromEntries(options.map((name) => [name, { type: TYPES[name] }]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...types, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    // Node names the option in quotation marks.
    const [, option] = /'(--?[^' ]+)/.exec(String(error)) ?? [];
    throw new Usage(`อ่านคำสั่งไม่ได้${option ? `ที่ ${option}` : ''}: ${args.join(' ')} ${usage}`);
  }
}

/** @throws Usage if there is no such file */
export function requireFile(file: string): void {
  if (!existsSync(file)) throw new Usage(`ไม่พบไฟล์ ${file}`);
  if (!statSync(file).isFile()) throw new Usage(`${file} ไม่ใช่ไฟล์`);
}

/** A year of พ.ศ., `first` or later; null if none was given. @throws Usage */
export function yearOf(typed: string | undefined, first: number): number | null {
  if (typed === undefined) return null;
  const digits = toArabicDigits(typed).trim();
  const year = /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
  if (year >= first && year <= 2700) return year;
  throw new Usage(`--year ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2569 แต่ได้รับ "${typed}"`);
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
