// A workbook as an officer typed it in Excel, made by another writer (exceljs), and the command line run on it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { type Ended, runCommand } from '../../local/cli/run-command.ts';
import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../local/sample/five-year-2566-2570.json' with { type: 'json' };

/** What a cell of an officer's file may hold. */
export type Typed = string | number | boolean | null;

/** The headers of a year's sheet, as the contract has them. */
export const YEAR_HEADER = [
  'ลำดับ',
  'รายการโครงการ',
  'มิติ',
  'งบประมาณ (บาท)',
  'ไตรมาส 1',
  'ไตรมาส 2',
  'ไตรมาส 3',
  'ไตรมาส 4',
  'หมายเหตุ',
];

/** The 15 projects of the real year, below the header. */
export function realYear(): Typed[][] {
  return [
    [...YEAR_HEADER],
    ...annual.rows.map(({ no, name, dimension, budget, quarters, remark }): Typed[] => [
      no,
      name,
      dimension,
      budget,
      ...quarters,
      remark === '' ? null : remark,
    ]),
  ];
}

/** The 27 projects of the real plan, below the header. */
export function realPlan(): Typed[][] {
  return [
    ['ลำดับ', 'มิติ', 'ภารกิจ', 'โครงการ/กิจกรรม/มาตรการ', 'งบ 2566', 'งบ 2567', 'งบ 2568', 'งบ 2569', 'งบ 2570']
      .concat(['ผู้รับผิดชอบ', 'หมายเหตุ'])
      .map((header) => header as Typed),
    ...fiveYear.projects.map(({ no, dimension, mission, name, budgets, owner, remark }): Typed[] => [
      no,
      dimension,
      mission,
      name,
      ...Object.values(budgets).map((budget) => budget ?? '-'),
      owner,
      remark === '' ? null : remark,
    ]),
  ];
}

/** The settings of the real plan, by label; `changes` replaces some. */
export function realSettings(changes: Readonly<Record<string, Typed>> = {}): Typed[][] {
  const values: Readonly<Record<string, Typed>> = {
    ชื่อหน่วยงาน: annual.organisation,
    ประเภทหน่วยงาน: 'อบต.',
    ปีแรกของแผน: 2566,
    ปีสุดท้ายของแผน: 2570,
    ผู้ออกรายงาน: annual.reporter,
    ตัวเลขในรายงาน: 'อารบิก',
    ภาษา: 'ไทย',
    ...changes,
  };
  return Object.entries(values).map(([label, value]) => [label, value]);
}

/** The sheets of the real year, by name: `ตั้งค่า` and `ปี 2569`. */
export function realSheets(): Record<string, Typed[][]> {
  return { ตั้งค่า: realSettings(), 'ปี 2569': realYear() };
}

/** The workbook with these sheets, in exceljs' hands; to be changed further before it is saved. */
export function workbook(sheets: Readonly<Record<string, readonly Typed[][]>>): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows as Typed[][]);
  return book;
}

/** A sheet of a workbook; throws if it isn't there. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${book.worksheets.map((one) => one.name)}`);
  return sheet;
}

/** A folder for one test file. */
export function temporaryFolder(): { readonly at: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-acceptance-'));
  return {
    at: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Reads a saved workbook with exceljs. */
export async function opened(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** Runs the command line over the built add-on, without a process of its own: `report` with these arguments. */
export function report(...args: string[]): Promise<Ended> {
  return runCommand(['report', ...args]);
}

const run = promisify(execFile);

/** Runs the built command line as a process of its own, with these arguments. */
export async function asProcess(...args: string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['build/cli.mjs', ...args]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Ended;
    return { code, stdout, stderr };
  }
}
