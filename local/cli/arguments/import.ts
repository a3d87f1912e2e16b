// The arguments of `npm run import`, understood or refused in one sentence.
import { extname } from 'node:path';
import { Usage } from '../done.ts';
import { outFile } from '../out-file.ts';
import { ENDINGS } from '../readers.ts';
import { readCall, requireFile, yearOf } from './call.ts';

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
  const { file, values } = readCall(args, {
    usage: USAGE,
    does: 'นำเข้า',
    options: ['year', 'out', 'json'],
  });
  requireFile(file);
  const ending = extname(file).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    throw new Usage(
      `ยังอ่านไฟล์ชนิด "${ending || file}" ไม่ได้ อ่านได้เฉพาะ ${ENDINGS.join(' ')} ให้เปิดไฟล์นี้ใน Word แล้วบันทึกเป็น .docx หรือถ้าเป็นตาราง เปิดใน Excel แล้วบันทึกเป็น .xlsx`,
    );
  }
  const wanted = values.out ?? `${file.slice(0, file.length - ending.length)}-แผนสุจริต.xlsx`;
  return {
    file,
    out: outFile(wanted, file, '.xlsx'),
    year: yearOf(values.year, 2500),
    json: values.json ?? false,
  };
}
