// Files that can't be reported on, or not yet: one sentence in Thai each, that says where and what to do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import {
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

const bytesOf = async (book: ExcelJS.Workbook) => Buffer.from(await book.xlsx.writeBuffer());
const yearOf = (book: ExcelJS.Workbook) => sheetOf(book, 'ปี 2569');

/** The real workbook with something wrong in it. */
async function spoilt(spoil: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = workbook(realSheets());
  spoil(book);
  return bytesOf(book);
}

/** `ตั้งค่า` of the real plan without a line. */
const withoutSetting = (label: string) => realSettings().filter(([known]) => known !== label);

describe('a file that can’t be reported on: one sentence, exit 2, nothing written', () => {
  const cases: [what: string, file: () => Promise<Buffer>, says: string[]][] = [
    ['a text that is called .xlsx', async () => Buffer.from('ลำดับ,รายการโครงการ\n1,ทดสอบ\n'), ['.xlsx']],
    ['an empty file', async () => Buffer.alloc(0), ['.xlsx']],
    [
      'a file cut off in the middle',
      async () => (await bytesOf(workbook(realSheets()))).subarray(0, 3_000),
      ['ไฟล์'],
    ],
    ['a workbook without the year’s sheet', () => bytesOf(workbook({ ตั้งค่า: realSettings() })), ['ปี 2569']],
    ['a workbook without ตั้งค่า', () => bytesOf(workbook({ 'ปี 2569': realYear() })), ['ตั้งค่า']],
    [
      'a missing header',
      () => spoilt((book) => (yearOf(book).getCell('D1').value = 'เงิน')),
      ['ปี 2569', 'แถวที่ 1', 'งบประมาณ (บาท)'],
    ],
    [
      'a header that is there twice',
      () => spoilt((book) => (yearOf(book).getCell('K1').value = 'มิติ')),
      ['ปี 2569', 'K1', 'มิติ'],
    ],
    [
      'a sheet with no rows',
      () => bytesOf(workbook({ ...realSheets(), 'ปี 2569': realYear().slice(0, 1) })),
      ['ปี 2569', 'A2'],
    ],
    [
      'a sheet without anything',
      () => bytesOf(workbook({ ...realSheets(), 'ปี 2569': [] })),
      ['ปี 2569', 'ลำดับ'],
    ],
    [
      'a title above the header',
      () => bytesOf(workbook({ ...realSheets(), 'ปี 2569': [['แผนปี 2569'], ...realYear()] })),
      ['ปี 2569', 'แถวที่ 1'],
    ],
    [
      'text of 60,000 characters',
      () => spoilt((book) => (yearOf(book).getCell('B4').value = 'ก'.repeat(60_000))),
      ['ปี 2569', 'B4', '60,000', '50,000'],
    ],
    [
      'แผน without the columns of its years',
      () =>
        bytesOf(
          workbook({
            ...realSheets(),
            แผน: realPlan().map((row) => row.filter((_, column) => column !== 5)),
          }),
        ),
      ['แผน', 'งบ 2567'],
    ],
  ];

  test.each(cases)('%s', async (what, file, says) => {
    const path = folder.at(`${what.replace(/\W+/g, '-')}.xlsx`);
    writeFileSync(path, await file());
    const before = [readdirSync(folder.at('.')), readFileSync(path)];
    const ended = await report(path, '--year', '2569', '--json');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    for (const words of says) expect(ended.stderr).toContain(words);
    expect(ended.stderr).not.toMatch(/Error|undefined|null|\[object/);
    expect([readdirSync(folder.at('.')), readFileSync(path)]).toEqual(before);
  });
});

interface Finding {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
}

/** The report's exit code, findings and totals of a workbook that is saved first, and the file it wrote. */
async function reported(name: string, book: ExcelJS.Workbook, ...args: string[]) {
  const [file, out] = [folder.at(`${name}.xlsx`), folder.at(`${name}-out.xlsx`)];
  await book.xlsx.writeFile(file);
  const { code, stdout, stderr } = await report(file, '--year', '2569', '--out', out, '--json', ...args);
  expect(stderr).toBe('');
  const json = JSON.parse(stdout) as {
    findings: Finding[];
    totals: { budget: number; quarters: number[] };
    summary: string | null;
  };
  return { code, ...json, out: await opened(out) };
}

describe('a setting that is left empty: an error at its cell, no official summary', () => {
  test.each([
    ['ชื่อหน่วยงาน', 'B1'],
    ['ประเภทหน่วยงาน', 'B2'],
    ['ปีแรกของแผน', 'B3'],
    ['ปีสุดท้ายของแผน', 'B4'],
    ['ผู้ออกรายงาน', 'B5'],
  ])('%s', async (label, cell) => {
    const sheets: Record<string, Typed[][]> = { ...realSheets(), ตั้งค่า: realSettings({ [label]: null }) };
    const { code, findings, summary } = await reported(`ว่าง-${label}`, workbook(sheets));
    expect(code).toBe(1);
    expect(summary).toBeNull();
    expect(findings).toMatchObject([{ sheet: 'ตั้งค่า', cell, code: 'setting-missing', severity: 'error' }]);
    expect(findings[0]?.message).toContain(`ชีต "ตั้งค่า" เซลล์ ${cell} (${label})`);
  });

  test('a whole line that is missing', async () => {
    const sheets = { ...realSheets(), ตั้งค่า: withoutSetting('ผู้ออกรายงาน') };
    const { code, findings } = await reported('ไม่มีบรรทัด', workbook(sheets));
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ sheet: 'ตั้งค่า', code: 'setting-missing' }]);
    expect(findings[0]?.message).toContain('ผู้ออกรายงาน');
  });

  test.each(['ตัวเลขในรายงาน', 'ภาษา'])('%s has a default: nothing is found', async (label) => {
    const sheets = { ...realSheets(), ตั้งค่า: realSettings({ [label]: null }) };
    expect(await reported(`ว่าง-${label}`, workbook(sheets))).toMatchObject({ code: 0, findings: [] });
  });

  test('all of them at once: a draft can be made all the same', async () => {
    const sheets = { ...realSheets(), ตั้งค่า: [] };
    const { code, findings, summary } = await reported('ว่างหมด', workbook(sheets), '--draft');
    expect(code).toBe(1);
    expect(findings.map(({ code }) => code)).toEqual(Array(5).fill('setting-missing'));
    expect(summary).toBe('สรุป 2569');
  });
});

describe('a name that looks like a formula', () => {
  const FORMULA = '=HYPERLINK("https://example.com/","คลิก")';
  test.each([
    ['=HYPERLINK', FORMULA],
    ['a sum', '=1+1'],
    ['plus', '+66 2 123 4567 โครงการสายด่วน'],
    ['minus', '-โครงการจัดซื้อ'],
    ['at', '@โครงการ'],
    ['an apostrophe', "'โครงการ"],
    ['a date', '1-2'],
    ['a number', '007'],
    ['TRUE', 'TRUE'],
  ])('%s stays text in the sheet, the summary and the list of findings', async (what, name) => {
    const book = workbook(realSheets());
    yearOf(book).getCell('B4').value = name;
    yearOf(book).getCell('B5').value = name;
    const { out, findings } = await reported(`สูตร-${what.replace(/\W+/g, '-')}`, book, '--draft');
    expect(findings.map(({ code }) => code)).toContain('name-duplicate');
    for (const [sheet, cell] of [
      ['ปี 2569', 'B4'],
      ['สรุป 2569', 'B6'],
      ['สรุป 2569', 'B7'],
    ] as const) {
      const { value, type } = sheetOf(out, sheet).getCell(cell);
      expect([value, type], `${sheet} ${cell}`).toEqual([name, 3]);
    }
    sheetOf(out, 'ผลตรวจสอบ').eachRow((row) =>
      row.eachCell((cell, column) => {
        if (![3, 7].includes(column)) expect(cell.formula, cell.address).toBeUndefined();
      }),
    );
  });

  test('typed as the organisation or the reporter it stays text too', async () => {
    const sheets = { ...realSheets(), ตั้งค่า: realSettings({ ชื่อหน่วยงาน: FORMULA, ผู้ออกรายงาน: FORMULA }) };
    const { out } = await reported('สูตร-ตั้งค่า', workbook(sheets), '--draft');
    const summary = sheetOf(out, 'สรุป 2569');
    expect(summary.getCell('A1').value).toContain(FORMULA);
    expect(summary.getCell('A22').value).toContain(FORMULA);
    expect(sheetOf(out, 'ตั้งค่า').getCell('B1').value).toBe(FORMULA);
  });
});

describe('how the sheet is made', () => {
  test('merged cells in the data are an error at their range, as they swallow what is below', async () => {
    const book = workbook(realSheets());
    yearOf(book).mergeCells('C3:C6');
    const { code, findings, summary } = await reported('ผสาน', book);
    expect(code).toBe(1);
    expect(summary).toBeNull();
    const merged = findings.filter((finding) => finding.code === 'merged-cells');
    expect(merged).toMatchObject([{ sheet: 'ปี 2569', cell: 'C3', severity: 'error' }]);
    expect(merged[0]?.message).toContain('C3:C6');
  });

  test('a sheet that is nearly named as one of the plan’s is not read, and that is said; one of the officer’s own is left alone', async () => {
    const near = ['ความเสียง', 'สำเนาของ เป้าหมาย', 'รายละเอียด', 'ผลการดำเนินงาน 2569'];
    const own = ['ความก้าวหน้า', 'ตารางงาน', 'ผล 2568', 'งานสำนักปลัด', 'การประเมินความเสี่ยง'];
    const sheets = Object.fromEntries([...near, ...own].map((name) => [name, [['ก'], [1]]]));
    const { code, findings } = await reported('ชื่อชีต', workbook({ ...realSheets(), ...sheets }));
    expect([code, findings.map(({ sheet, code }) => `${sheet} ${code}`).sort()]).toEqual([
      0,
      near.map((name) => `${name} sheet-unread`).sort(),
    ]);
    expect(findings.map(({ message }) => message).join()).toContain('เปลี่ยนชื่อเป็น "ความเสี่ยง"');
  });

  test('rows that a filter hides are counted all the same, and said', async () => {
    const book = workbook(realSheets());
    const sheet = yearOf(book);
    sheet.autoFilter = 'A1:I16';
    for (const row of [4, 5, 12]) sheet.getRow(row).hidden = true;
    const { code, findings, totals, out } = await reported('ตัวกรอง', book);
    expect(code).toBe(0);
    expect(totals).toMatchObject({ projects: 15, budget: 20_000, quarters: [10, 8, 11, 8] });
    expect(findings).toMatchObject([{ sheet: 'ปี 2569', code: 'rows-hidden', severity: 'warning' }]);
    expect(findings[0]?.message).toMatch(/แถวที่ 4.*นับรวม/);
    expect(sheetOf(out, 'สรุป 2569').getCell('B14').value).toBe(realYear()[11]?.[1]);
    expect(sheetOf(out, 'ปี 2569').getRow(4).hidden).toBe(true);
  });

  test('rows that a hand has hidden, or given no height, are counted all the same, and said once for each sheet', async () => {
    const book = workbook({ ...realSheets(), แผน: realPlan(), ของฉัน: [['จด'], ['ลับ']] });
    const sheet = yearOf(book);
    for (const row of [9, 5, 40]) sheet.getRow(row).hidden = true;
    sheetOf(book, 'แผน').getRow(7).height = 0.1;
    sheetOf(book, 'ของฉัน').getRow(2).hidden = true;
    const { totals, findings, out } = await reported('ซ่อนด้วยมือ', book);
    expect(totals).toMatchObject({ projects: 15, budget: 20_000 });
    const hidden = findings.filter(({ code }) => code === 'rows-hidden');
    expect(hidden.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(['ปี 2569 A5', 'แผน A7']);
    expect(hidden[0]?.message).toMatch(/แถวที่ 5.*นับรวม.*เลิกซ่อน/);
    expect(sheetOf(out, 'ปี 2569').getRow(5).hidden).toBe(true);
  });

  test('a total typed below the rows is no project: it is not counted, and the check says so', async () => {
    const book = workbook(realSheets());
    yearOf(book).addRow([null, 'รวม', null, { formula: 'SUM(D2:D16)', result: 20_000 }]);
    const { findings, totals } = await reported('มีแถวรวม', book);
    expect(totals).toMatchObject({ projects: 15, budget: 20_000 });
    expect(findings).toMatchObject([
      { code: 'total-row', severity: 'warning', cell: 'B17', column: 'รายการโครงการ' },
    ]);
  });
});
