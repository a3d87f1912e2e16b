// `npm run book` as a user runs it: the contract's exit codes, the file that it leaves, and what it says.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../local/cli/run-command.ts';
import { mendedPlanBook } from '../../local/sample/whole-plan/mended-book.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import { writeXlsx } from '../../local/xlsx/write.ts';
import { asProcess } from './officer-book.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sucharit-book-'));
  await keep('whole.xlsx', mendedPlanBook());
  await keep('wrong.xlsx', typed(mendedPlanBook(), 'แผน', 'งบ', 'สิบบาท'));
  await keep('target.xlsx', typed(mendedPlanBook(), 'เป้าหมาย', 'เป้าหมาย', 'เก้าสิบห้า'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function keep(name: string, book: BookModel): Promise<void> {
  writeFileSync(join(folder, name), await writeXlsx(book));
}

/** The book with a text in a sheet's first cell below a header that begins so. */
function typed(book: BookModel, sheet: string, header: string, text: string): BookModel {
  const cells = book.sheets.find(({ name }) => name === sheet)?.cells;
  const column = cells?.[0]?.findIndex((cell) => String(cell?.value).startsWith(header)) ?? -1;
  const row = cells?.[1];
  if (row === undefined || column < 0) throw new Error(`${sheet} has no ${header}`);
  row[column] = { ...row[column], value: text };
  return book;
}

/** The arguments with their files in the folder. */
const placed = (args: readonly string[]) =>
  args.map((arg) => (/\.(?:xlsx|docx)$/.test(arg) ? join(folder, arg) : arg));
/** `book` with these arguments, without a process of its own. */
const run = (...args: string[]) => runCommand(['book', ...placed(args)]);

const bytes = (name: string) => readFileSync(join(folder, name));
const header = (name: string) => unzipSync(bytes(name))['word/header1.xml'];

test('a plan without errors gives the book, beside its file; the same workbook and day the same bytes', async () => {
  const first = await run('whole.xlsx', '--as-of', '2026-06-08');
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('ทำเล่มแผนแล้ว');
  await asProcess('book', ...placed(['whole.xlsx', '--as-of', '๒๐๒๖-๐๖-๐๘', '--out', 'again.docx']));
  expect(bytes('again.docx').equals(bytes('whole-เล่มแผน.docx'))).toBe(true);
  expect(header('again.docx')).toBeUndefined();
  const text = strFromU8(unzipSync(bytes('again.docx'))['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('ส่วนที่ ๓ รายละเอียดโครงการ/กิจกรรม/มาตรการ');
}, 120_000);

test.each([
  ['แผน', 'wrong.xlsx', 'สิบบาท'],
  ['a sheet that only the book prints', 'target.xlsx', 'เก้าสิบห้า'],
])(
  'with errors in %s no book is made, and they are told; a draft is, marked, and still ends with 1',
  async (_, file, read) => {
    const refused = await run(file, '--out', 'wrong.docx');
    expect(refused).toMatchObject({ code: 1, stderr: '' });
    expect(refused.stdout).toContain('ผลตรวจสอบ: ข้อผิดพลาด 1 รายการ');
    expect(refused.stdout).toContain(read);
    expect(existsSync(join(folder, 'wrong.docx'))).toBe(false);
    const draft = await run(file, '--out', 'draft.docx', '--draft');
    expect(draft.code).toBe(1);
    expect(strFromU8(header('draft.docx') ?? new Uint8Array())).toContain('ฉบับร่าง');
  },
  120_000,
);

test('one project’s chapter is made alone', async () => {
  const { code } = await run('whole.xlsx', '--project', '๔');
  expect(code).toBe(0);
  expect(bytes('whole-เล่มแผน-โครงการที่-4.docx').length).toBeLessThan(bytes('again.docx').length / 2);
}, 120_000);

test.each([
  ['no file', [], 'ไม่ได้บอกไฟล์'],
  ['a file that isn’t there', ['none.xlsx'], 'ไม่พบไฟล์'],
  ['a file that is no workbook', ['whole-เล่มแผน.docx'], 'เอกสาร Word (.docx)'],
  ['a day that isn’t one', ['whole.xlsx', '--as-of', '2026-02-30'], '--as-of'],
  ['an option that nobody knows', ['whole.xlsx', '--year', '2569'], 'อ่านคำสั่งไม่ได้ที่ --year'],
  ['the workbook itself as the book', ['whole.xlsx', '--out', 'whole.xlsx'], 'ไม่ถูกเขียนทับ'],
  ['a workbook as the book', ['whole.xlsx', '--out', 'new.xlsx'], 'ลงท้ายด้วย .docx'],
  ['a project that has no description', ['whole.xlsx', '--project', '99'], 'ไม่มีลำดับ 99'],
])(
  '%s ends with 2 and one line',
  async (_, args, said) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
  120_000,
);
