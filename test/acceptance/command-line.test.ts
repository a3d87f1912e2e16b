// The command line's contract, to the letter: what it prints, how it ends, which files it writes.

import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type Ended, runCommand } from '../../local/cli/run-command.ts';
import {
  asProcess,
  opened,
  realPlan,
  realSettings,
  realSheets,
  realYear,
  report,
  sheetOf,
  type Typed,
  temporaryFolder,
  workbook,
} from './officer-book.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Saves sheets as a file. */
async function saved(name: string, sheets: Readonly<Record<string, readonly Typed[][]>>): Promise<string> {
  const path = folder.at(`${name}.xlsx`);
  await workbook(sheets).xlsx.writeFile(path);
  return path;
}

/** The real year with a cell of its own, by A1 of `ปี 2569`. */
async function withCell(name: string, a1: string, value: Typed): Promise<string> {
  const book = workbook(realSheets());
  sheetOf(book, 'ปี 2569').getCell(a1).value = value;
  const path = folder.at(`${name}.xlsx`);
  await book.xlsx.writeFile(path);
  return path;
}

const parsed = ({ stdout }: Ended) => JSON.parse(stdout);
const names = async (path: string) => (await opened(path)).worksheets.map(({ name }) => name);

test('whoever has read enough of the output may close it: nothing is said of that', async () => {
  const file = await saved('head', realSheets());
  const child = spawn('sh', ['-c', `node build/cli.mjs report "${file}" --year 2569 --json | head -c 20`]);
  let [out, error] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    error += data;
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect([out.length, error]).toEqual([20, '']);
});

describe('npm run report --json', () => {
  test('prints one line of JSON with exactly the keys of the contract, and ends with 0', async () => {
    const file = await saved('json', realSheets());
    const before = readFileSync(file);
    const ended = await report(file, '--year', '2569', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.trimEnd().split('\n')).toHaveLength(1);
    const json = parsed(ended);
    expect(Object.keys(json)).toEqual(['year', 'findings', 'totals', 'summary', 'calls']);
    expect(Object.keys(json.totals)).toEqual(['projects', 'budget', 'quarters', 'dimensions']);
    expect(json.totals.dimensions[0]).toEqual({
      dimension: 1,
      projects: 5,
      budget: 15_000,
      quarters: [3, 2, 4, 1],
    });
    expect(Object.keys(json.totals.dimensions[0])).toEqual(['dimension', 'projects', 'budget', 'quarters']);
    expect(Object.keys(json.calls)).toEqual(['check', 'summary']);
    expect(Object.keys(json.calls.check)).toEqual(['reads', 'writes', 'alternations']);
    expect(json).toMatchObject({ year: 2569, findings: [], summary: 'สรุป 2569' });
    expect(readFileSync(file)).toEqual(before);
  });

  test('has the years where the workbook has แผน', async () => {
    const sheets = { ...realSheets(), แผน: realPlan() };
    const json = parsed(await report(await saved('แผน', sheets), '--year', '2569', '--json'));
    expect(Object.keys(json.totals)).toEqual(['projects', 'budget', 'quarters', 'dimensions', 'years']);
    expect(
      json.totals.years.map(({ year, projects, budget }: never) => [year, projects, budget]),
    ).toMatchObject(
      [25_000, 30_000, 35_000, 20_000, 25_000].map((budget, index) => [
        2566 + index,
        expect.any(Number),
        budget,
      ]),
    );
    expect(Object.keys(json.totals.years[0])).toEqual(['year', 'dimensions', 'projects', 'budget']);
    expect(Object.keys(json.totals.years[0].dimensions[0])).toEqual(['dimension', 'projects', 'budget']);
  });

  test('names each finding by sheet, row, cell and column, with a fix or null; an error ends with 1 and no summary', async () => {
    const file = await withCell('สิบบาท', 'D7', 'สิบบาท');
    const ended = await report(file, '--year', '2569', '--out', folder.at('สิบบาท-out.xlsx'), '--json');
    expect(ended.code).toBe(1);
    const json = parsed(ended);
    expect(json.summary).toBeNull();
    expect(json.findings).toHaveLength(1);
    const [finding] = json.findings;
    expect(Object.keys(finding)).toEqual([
      'sheet',
      'row',
      'cell',
      'column',
      'code',
      'severity',
      'message',
      'fix',
    ]);
    expect(finding).toMatchObject({
      sheet: 'ปี 2569',
      row: 7,
      cell: 'D7',
      column: 'งบประมาณ (บาท)',
      code: 'budget-invalid',
      severity: 'error',
      fix: null,
    });
    expect(finding.message).toContain('สิบบาท');
    expect(await names(folder.at('สิบบาท-out.xlsx'))).toEqual(['ตั้งค่า', 'ปี 2569', 'ผลตรวจสอบ']);
  });
});

describe('npm run report', () => {
  test.each([
    ['without errors', { D7: 1000 }, 0],
    ['with an error', { D7: 'สิบบาท' }, 1],
    ['without the year’s sheet', {}, 2],
  ])('as a process, %s: writes what it answers, and ends with its code', async (name, cells, code) => {
    const [cell, value] = Object.entries(cells)[0] ?? ['D7', 0];
    const file = await withCell(`process ${name}`, cell, value);
    const args = ['report', file, '--year', code === 2 ? '2571' : '2569', '--json', '--as-of', '2026-06-08'];
    const ended = await asProcess(...args);
    expect(ended).toEqual(await runCommand(args));
    expect(ended.code).toBe(code);
  });

  test('without --json prints a table for a person', async () => {
    const ended = await report(await saved('คน', realSheets()), '--year', '2569');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/รวมทั้งสิ้น\s+15\s+20,000\.00\s+10\s+8\s+11\s+8/);
    expect(ended.stdout).toContain('สรุป 2569');
  });

  test('without --out writes beside the file, under a name that says what it is', async () => {
    const file = await saved('ข้าง', realSheets());
    const { stdout } = await report(file, '--year', '2569');
    expect(stdout).toContain(folder.at('ข้าง-สรุป-2569.xlsx'));
    expect(await names(folder.at('ข้าง-สรุป-2569.xlsx'))).toEqual(['ตั้งค่า', 'ปี 2569', 'ผลตรวจสอบ', 'สรุป 2569']);
    expect(readdirSync(folder.at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('without --as-of the summary bears the date of today in Thailand', async () => {
    await report(await saved('วันนี้', realSheets()), '--year', '2569');
    const months =
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
    const [year = 0, month = 0, day = ''] = new Date(Date.now() + 7 * 3_600_000)
      .toISOString()
      .slice(0, 10)
      .split('-')
      .map((part, index) => (index === 2 ? part : Number(part)));
    const summary = sheetOf(await opened(folder.at('วันนี้-สรุป-2569.xlsx')), 'สรุป 2569');
    expect(summary.getCell('A21').value).toBe(
      `** ข้อมูล ณ วันที่ ${day} ${months[Number(month) - 1]} ${Number(year) + 543}`,
    );
  });

  test('--draft makes a summary in spite of errors, marked ฉบับร่าง, and still ends with 1', async () => {
    const file = await withCell('ร่าง', 'D7', 'สิบบาท');
    const out = folder.at('ร่าง-out.xlsx');
    const ended = await report(file, '--year', '2569', '--draft', '--out', out, '--json');
    expect(ended.code).toBe(1);
    expect(parsed(ended).summary).toBe('สรุป 2569');
    expect(sheetOf(await opened(out), 'สรุป 2569').getCell('A1').value).toContain('ฉบับร่าง');
  });

  test('--draft of a plan without errors is official', async () => {
    const out = folder.at('ไม่ร่าง-out.xlsx');
    const ended = await report(await saved('ไม่ร่าง', realSheets()), '--year', '2569', '--draft', '--out', out);
    expect(ended.code).toBe(0);
    expect(sheetOf(await opened(out), 'สรุป 2569').getCell('A1').value).not.toContain('ร่าง');
  });

  test('works on its own output: one summary, one list of findings, the same', async () => {
    const first = folder.at('ซ้ำ-1.xlsx');
    const second = folder.at('ซ้ำ-2.xlsx');
    const args = ['--year', '2569', '--as-of', '2026-06-08'];
    const one = await report(
      await saved('ซ้ำ', { ...realSheets(), แผน: realPlan() }),
      ...args,
      '--out',
      first,
      '--json',
    );
    const two = await report(first, ...args, '--out', second, '--json');
    expect(two.code).toBe(one.code);
    const { calls: _one, ...resultOne } = parsed(one);
    const { calls: _two, ...resultTwo } = parsed(two);
    expect(resultTwo).toEqual(resultOne);
    expect(await names(second)).toEqual(['ตั้งค่า', 'ปี 2569', 'แผน', 'ผลตรวจสอบ', 'สรุป 2569']);
    const [a, b] = [await opened(first), await opened(second)];
    for (const name of ['สรุป 2569', 'ผลตรวจสอบ', 'ปี 2569', 'แผน', 'ตั้งค่า']) {
      const { id: _a, ...before } = sheetOf(a, name).model as unknown as { id: number };
      const { id: _b, ...after } = sheetOf(b, name).model as unknown as { id: number };
      expect(after, name).toEqual(before);
    }
  });

  test.each([
    ['ปี ๒๕๖๙', 0, []],
    ['ปี 2026', 1, ['year-invalid']],
    ['ปีงบประมาณ พ.ศ. 2569', 0, []],
  ])('understands a year’s sheet named %s', async (name, code, codes) => {
    const file = await saved(`ชื่อ-${name}`, { ตั้งค่า: realSettings(), [name]: realYear() });
    const ended = await report(file, '--year', '2569', '--json');
    expect(ended).toMatchObject({ code, stderr: '' });
    expect(parsed(ended).findings.map((finding: { code: string }) => finding.code)).toEqual(codes);
  });

  test('of two sheets of one year it takes the one that is named as it should be, and says so', async () => {
    const copy = realYear();
    const file = await saved('สองชีต', {
      ตั้งค่า: realSettings(),
      ปี2569: copy.slice(0, 3),
      'ปี 2569': realYear(),
    });
    const ended = await report(file, '--year', '2569', '--json');
    expect(ended.code).toBe(0);
    const { findings, totals } = parsed(ended);
    expect(findings).toMatchObject([
      { sheet: 'ปี 2569', code: 'year-double', severity: 'warning', fix: null },
    ]);
    expect(findings[0].message).toMatch(/"ปี2569", "ปี 2569".*จากชีต "ปี 2569"/);
    expect(totals.projects).toBe(15);
  });

  test('a year outside of the plan is an error that says which years the plan has', async () => {
    const file = await saved('นอกแผน', { ตั้งค่า: realSettings({ ปีสุดท้ายของแผน: 2568 }), 'ปี 2569': realYear() });
    const ended = await report(file, '--year', '2569', '--json');
    expect(ended.code).toBe(1);
    expect(parsed(ended).findings).toMatchObject([
      { sheet: 'ปี 2569', code: 'year-invalid', severity: 'error' },
    ]);
    expect(parsed(ended).findings[0].message).toMatch(/2569.*2566-2568/);
  });

  test('the plan’s years typed in ค.ศ. are an error with a fix, and the report goes on', async () => {
    const settings = realSettings({ ปีแรกของแผน: 2023, ปีสุดท้ายของแผน: '2027' });
    const file = await saved('คศ', { ตั้งค่า: settings, 'ปี 2569': realYear() });
    const ended = await report(file, '--year', '2569', '--json');
    expect(ended.code).toBe(1);
    expect(parsed(ended).findings).toMatchObject([
      { sheet: 'ตั้งค่า', cell: 'B3', code: 'year-invalid', fix: expect.stringContaining('2566') },
      { sheet: 'ตั้งค่า', cell: 'B4', code: 'year-invalid', fix: expect.stringContaining('2570') },
    ]);
  });
});

describe('a call that makes no sense', () => {
  test.each([
    ['nothing at all', [], 'ไม่ได้บอกไฟล์'],
    ['a call for help', ['--help'], 'วิธีใช้'],
    ['no year', ['FILE'], '--year'],
    ['a year in ค.ศ.', ['FILE', '--year', '2026'], '2026'],
    ['a year that is no number', ['FILE', '--year', 'สองห้าหกเก้า'], 'สองห้าหกเก้า'],
    ['a year without a value', ['FILE', '--year'], '--year'],
    ['an option that there isn’t', ['FILE', '--year', '2569', '--pdf'], '--pdf'],
    ['two files', ['FILE', 'FILE', '--year', '2569'], 'ไฟล์เดียว'],
    ['a date that doesn’t exist', ['FILE', '--year', '2569', '--as-of', '2026-02-30'], '2026-02-30'],
    ['a date in พ.ศ.', ['FILE', '--year', '2569', '--as-of', '2569-06-08'], 'ค.ศ.'],
    ['a date in another form', ['FILE', '--year', '2569', '--as-of', '8/6/2569'], '8/6/2569'],
    ['--out over the file itself', ['FILE', '--year', '2569', '--out', 'FILE'], '--out'],
    ['--out in a folder that there isn’t', ['FILE', '--year', '2569', '--out', 'NOWHERE'], 'ไม่มีโฟลเดอร์นี้'],
    ['--out that is a folder', ['FILE', '--year', '2569', '--out', 'FOLDER'], 'บันทึก'],
    ['--out as a Word file', ['FILE', '--year', '2569', '--out', 'DOCX'], 'ลงท้ายด้วย .xlsx'],
    ['--out over the file by another name', ['FILE', '--year', '2569', '--out', 'LINK'], 'ไม่ถูกเขียนทับ'],
    ['a workbook with macros as one without', ['MACROS', '--year', '2569', '--out', 'NEW'], 'ลงท้ายด้วย .xlsm'],
    ['a file that there isn’t', ['NOWHERE', '--year', '2569'], 'ไม่พบไฟล์'],
    ['a folder', ['FOLDER', '--year', '2569'], 'ไม่ใช่ไฟล์'],
    ['a year that the workbook lacks', ['FILE', '--year', '2570'], '2570'],
    ['junk', ['--', '--year', '2569', '-x', 'ก ข'], ''],
  ])('%s: one line in Thai, exit 2, nothing on standard output, nothing written', async (_, args, says) => {
    const file = await saved('ผิด', realSheets());
    const before = readFileSync(file);
    const places: Record<string, string> = {
      FILE: file,
      NOWHERE: folder.at('ไม่มี/ที่นี่.xlsx'),
      FOLDER: folder.at('.'),
      DOCX: folder.at('รายงาน.docx'),
      LINK: folder.at('ทางลัด.xlsx'),
      MACROS: folder.at('แมโคร.xlsm'),
      NEW: folder.at('ใหม่.xlsx'),
    };
    if (!existsSync(places.LINK ?? '')) linkSync(file, places.LINK ?? '');
    copyFileSync(file, places.MACROS ?? '');
    const files = readdirSync(folder.at('.'));
    const ended = await report(...args.map((arg) => places[arg] ?? arg));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ended.stderr).toMatch(/[ก-๙]/);
    expect(ended.stderr).toContain(says);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder.at('.'))).toEqual(files);
    expect(existsSync(folder.at('ไม่มี'))).toBe(false);
  });
});
