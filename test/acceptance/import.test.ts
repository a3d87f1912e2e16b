// `npm run import` to the letter: files of every kind in, a workbook out that the report takes without a word.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { type Ended, runCommand } from '../../local/cli/run-command.ts';
import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import { followedUpBook } from '../../local/sample/whole-plan/followed-up-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import { readXlsx } from '../../local/xlsx/read.ts';
import { writeXlsx } from '../../local/xlsx/write.ts';
import { wordPlan } from '../files/word-plan.ts';
import { opened, report, sheetOf, type Typed, temporaryFolder } from './officer-book.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
/** `import` with these arguments. */
const importFile = (...args: string[]) => runCommand(['import', ...args]);

const parsed = ({ stdout }: Ended) => JSON.parse(stdout);

/** A municipality's table: title and header merged, a column of its own, quarters ticked as Thai forms do. */
async function municipalTable(
  path: string,
  change: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('แผนปฏิบัติการ');
  sheet.getCell('A1').value = 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙';
  sheet.mergeCells('A1:J1');
  sheet.getCell('A2').value = 'เทศบาลตำบลบ้านใหม่ อำเภอเมือง';
  sheet.mergeCells('A2:J2');
  for (const [cell, word] of Object.entries({
    A4: 'ที่',
    B4: 'โครงการ/กิจกรรม',
    C4: 'กลุ่มเป้าหมาย',
    D4: 'มิติที่',
    E4: 'งบประมาณ (บาท)',
    F4: 'ระยะเวลาดำเนินการ (ไตรมาส)',
    J4: 'ผู้รับผิดชอบ',
  })) {
    sheet.getCell(cell).value = word;
    if (cell !== 'F4') sheet.mergeCells(`${cell}:${cell.charAt(0)}5`);
  }
  sheet.mergeCells('F4:I4');
  sheet.getRow(5).values = ['', '', '', '', '', '๑', '๒', '๓', '๔'].map((text) => text || undefined) as never;
  annual.rows.forEach(({ no, name, dimension, budget, quarters }, index) => {
    const row: Typed[] = [
      no,
      name,
      'ประชาชน',
      `มิติ ${dimension}`,
      budget,
      ...quarters.map((runs) => (runs ? '/' : null)),
      'สำนักปลัด',
    ];
    sheet.getRow(6 + index).values = row as never;
  });
  const total = 6 + annual.rows.length;
  sheet.getCell(`A${total}`).value = 'รวมทั้งสิ้น';
  sheet.mergeCells(`A${total}:D${total}`);
  sheet.getCell(`E${total}`).value = { formula: `SUM(E6:E${total - 1})`, result: 20_000 } as never;
  change(sheet);
  await book.xlsx.writeFile(path);
}

// Each test starts several processes of its own.
describe('npm run import', { timeout: 180_000 }, () => {
  test('takes in a table as Excel has it, and the report on the new workbook finds every sum right', async () => {
    const [file, out] = [folder.at('เทศบาล.xlsx'), folder.at('เทศบาล-แผน.xlsx')];
    await municipalTable(file);
    const before = readFileSync(file);
    const ended = await importFile(file, '--out', out, '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(parsed(ended)).toEqual({
      found: {
        settings: {
          organisation: 'เทศบาลตำบลบ้านใหม่',
          organisationType: 'เทศบาลตำบล',
          firstYear: null,
          lastYear: null,
          reporter: null,
        },
        plan: 0,
        years: [{ year: 2569, projects: 15 }],
        descriptions: 0,
        risks: 0,
        targets: 0,
        committee: 0,
        book: 0,
      },
      doubts: [],
      out,
    });
    expect(readFileSync(file)).toEqual(before);
    const year = sheetOf(await opened(out), 'ปี 2569');
    expect(year.getRow(1).values).toEqual(
      [
        undefined,
        'ลำดับ',
        'รายการโครงการ',
        'มิติ',
        'งบประมาณ (บาท)',
        'ไตรมาส 1',
        'ไตรมาส 2',
        'ไตรมาส 3',
        'ไตรมาส 4',
      ].concat(['ผู้รับผิดชอบ', 'หมายเหตุ', 'รหัส', 'กลุ่มเป้าหมาย']),
    );
    expect(year.getCell('L2').value).toBe('ประชาชน');
    const totals = parsed(await report(out, '--year', '2569', '--json')).totals;
    expect(totals).toMatchObject({ projects: 15, budget: 20_000, quarters: [10, 8, 11, 8] });
  });

  test('says to a person how much of each part of a plan it found', async () => {
    const file = folder.at('plan.docx');
    writeFileSync(file, wordPlan());
    const { stdout, stderr } = await importFile(file, '--out', folder.at('from-word.xlsx'));
    expect(stderr).toBe('');
    const parts = [
      'แผน: 27 โครงการ',
      'ปี 2569: 15 โครงการ',
      'รายละเอียดโครงการ: 27 รายการ',
      'ความเสี่ยง: 9 รายการ',
    ];
    for (const part of [...parts, 'เป้าหมาย: 2 รายการ', 'คณะกรรมการ: 13 รายการ', 'เล่มแผน: 7 รายการ']) {
      expect(stdout.split('\n')).toContain(part);
    }
  });

  test('keeps what is not certain as it was written, tells each, and the check stops on those cells', async () => {
    const [file, out] = [folder.at('doubts.xlsx'), folder.at('doubts-out.xlsx')];
    await municipalTable(file, (sheet) => {
      sheet.getCell('E7').value = '1๕,000';
      sheet.getCell('D8').value = null;
      sheet.getCell('F9').value = 'x';
      sheet.getCell('E10').value = '-';
    });
    const ended = await importFile(file, '--out', out, '--json');
    expect(ended.code).toBe(1);
    const { doubts } = parsed(ended);
    expect(doubts.map(({ code, sheet, cell, read }: never) => [code, sheet, cell, read])).toEqual([
      ['amount-unclear', 'ปี 2569', 'D3', '1๕,000'],
      ['dimension-missing', 'ปี 2569', 'C4', ''],
      ['quarters-unclear', 'ปี 2569', 'E5', 'x'],
      ['amount-dash', 'ปี 2569', 'D6', '-'],
    ]);
    const checked = parsed(await report(out, '--year', '2569', '--json'));
    // The table doesn't say who reports: that is asked for in ตั้งค่า.
    const stopped = checked.findings.filter(
      ({ severity, sheet }: { severity: string; sheet: string }) => severity === 'error' && sheet !== 'ตั้งค่า',
    );
    expect(new Set(stopped.map(({ sheet, cell }: never) => `${sheet} ${cell}`))).toEqual(
      new Set(doubts.map(({ sheet, cell }: never) => `${sheet} ${cell}`)),
    );
    expect(checked.summary).toBeNull();
  });

  test('refuses in one line what holds no plan, has no year, or is no file it can read; makes no file then', async () => {
    const out = folder.at('never.xlsx');
    const refused = async (name: string, text: string, ...more: string[]) => {
      writeFileSync(folder.at(name), text);
      const ended = await importFile(folder.at(name), '--out', out, ...more);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
      return ended.stderr;
    };
    expect(await refused('none.csv', 'ก,ข\n1,2\n')).toContain('ไม่พบตารางแผน');
    const table =
      'ลำดับ,โครงการ,มิติ,งบประมาณ (บาท),ไตรมาส 1,ไตรมาส 2,ไตรมาส 3,ไตรมาส 4\n1,โครงการจัดเวทีประชาคม,3,"5,000",,/,/,/\n';
    expect(await refused('yearless.csv', table)).toContain('--year');
    expect(await refused('a.doc', 'x')).toMatch(/"\.doc" .*บันทึกเป็น \.docx/);
    expect(await refused('empty.csv', '')).toContain('ว่างเปล่า');
    expect(await refused('a.xlsx', 'x')).toContain('.xlsx');
    expect(await refused('bad.csv', 'x', '--year', '69')).toContain('--year');
    expect(await refused('old.csv', table, '--year', '2450')).toContain('--year');
    expect(await refused('word.csv', table, '--year', '2569', '--out', folder.at('never.docx'))).toContain(
      'ลงท้ายด้วย .xlsx',
    );
    expect(existsSync(out) || existsSync(folder.at('never.docx'))).toBe(false);
    const ended = await importFile(folder.at('yearless.csv'), '--out', out, '--year', '๒๕๖๙', '--json');
    expect(parsed(ended).found.years).toEqual([{ year: 2569, projects: 1 }]);
  });
});

describe('A workbook of our own', () => {
  const DAY = '2026-06-08';
  /** What its sheets hold, by name, below one another; empty rows and unticked boxes apart. */
  const heldIn = ({ sheets }: BookModel) =>
    new Map(
      sheets.map(({ name, cells }) => [
        name,
        cells
          .map((line) =>
            (line ?? []).map((cell) => cell?.value ?? '').map((value) => (value === false ? '' : value)),
          )
          .map((line) => line.slice(0, line.findLastIndex((value) => value !== '') + 1))
          .filter((line) => line.length > 0),
      ]),
    );

  test('is taken along sheet by sheet, as it is, settings and all; its reports, the check’s list and an own sheet are named', async () => {
    const addOn = openAddOn({ book: followedUpBook(), today: DAY });
    addOn.control.type('ตั้งค่า', 'B6', 'ไทย');
    addOn.control.type('ปี 2569', 'D4', 'สิบบาท');
    addOn.control.type('แผน', 'M1', 'ความเห็นสภา');
    addOn.control.type('แผน', 'M3', 'เห็นชอบ');
    addOn.run('checkYear', 2569);
    addOn.run('summariseYear', 2569, DAY, true);
    const before = addOn.snapshot();
    const note = { ...newBookModel('บันทึก').sheets[0], id: 99, name: 'บันทึกของฉัน' } as SheetModel;
    before.sheets.push({ ...note, cells: [[{ value: 'โทรหาท้องถิ่นจังหวัด' }]] });
    const file = folder.at('ours.xlsx');
    const out = folder.at('again.xlsx');
    writeFileSync(file, await writeXlsx(before));

    const ended = await importFile(file, '--out', out);
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stdout).toContain('ไม่ได้นำเข้า ตารางอื่น: 3 (');
    for (const name of ['ผลตรวจสอบ', 'สรุป 2569', 'บันทึกของฉัน']) expect(ended.stdout).toContain(name);
    expect(ended.stdout).toContain('ผล 2569: 15 โครงการ');
    const [was, is] = [heldIn(before), heldIn(await readXlsx(readFileSync(out)))];
    for (const gone of ['ผลตรวจสอบ', 'สรุป 2569', 'บันทึกของฉัน']) was.delete(gone);
    expect(Object.fromEntries(is)).toEqual(Object.fromEntries(was));
  });
});
