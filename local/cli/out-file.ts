// Where a command saves: under a name that says what the file is, and never over the file that it was given.
import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Usage } from './done.ts';

/** What a workbook's name may end with: one with macros opens in Excel under no other ending than its own, and so on. */
const WORKBOOKS: readonly string[] = ['.xlsx', '.xlsm', '.xltx', '.xltm'];

/** The ending of what is saved of a workbook: its own. */
export function workbookEnding(file: string): string {
  const ending = extname(file).toLowerCase();
  return WORKBOOKS.includes(ending) ? ending : '.xlsx';
}

/** The file's path without its ending, if that is a workbook's. */
export function workbookStem(file: string): string {
  return WORKBOOKS.includes(extname(file).toLowerCase()) ? file.slice(0, -extname(file).length) : file;
}

/** The place to save in, if it can be: `ending` is that of what is made. @throws Usage */
export function outFile(out: string, file: string, ending: string): string {
  if (resolve(out) === resolve(file) || isSameFile(out, file)) {
    throw new Usage('--out ต้องเป็นไฟล์อื่น ไฟล์เดิมของท่านจะไม่ถูกเขียนทับ');
  }
  if (existsSync(out) && statSync(out).isDirectory()) {
    throw new Usage(`บันทึกไฟล์ ${out} ไม่ได้ เพราะเป็นโฟลเดอร์ ให้เติมชื่อไฟล์ที่ลงท้ายด้วย ${ending}`);
  }
  if (extname(out).toLowerCase() !== ending) {
    throw new Usage(`--out ต้องลงท้ายด้วย ${ending} ให้ตรงกับชนิดของไฟล์ที่ทำ แต่ได้รับ "${out}"`);
  }
  return out;
}

/** Whether both names lead to one file: links, or letters of another case where these don't count. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}
