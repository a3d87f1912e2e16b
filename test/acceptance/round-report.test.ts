// `npm run report --round`: a workbook typed in Excel with a filled-in follow-up, and what comes of it, to the letter of the contract.

import { afterAll, describe, expect, test } from 'vitest';
import type { Ended } from '../../local/cli/run-command.ts';
import { officeSheets } from '../../local/render/office.ts';
import {
  opened,
  realSheets,
  report,
  sheetOf,
  type Typed,
  temporaryFolder,
  workbook,
} from './officer-book.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const round = (months: number) => [
  `สถานะ ${months} เดือน`,
  `เบิกจ่าย ${months} เดือน (บาท)`,
  `ผลการดำเนินงาน ${months} เดือน`,
  `ปัญหา/อุปสรรค ${months} เดือน`,
  `ข้อเสนอแนะ ${months} เดือน`,
];
const HEADER = [
  ...['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'งบตามข้อบัญญัติ (บาท)'],
  ...[...round(6), ...round(12)],
  ...['เหตุผลที่ไม่สามารถดำเนินการได้', 'หลักฐาน', 'หมายเหตุ', 'รหัส'],
];

const [IN_PROGRESS, DONE, CANNOT] = ['อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ไม่สามารถดำเนินการได้'];
const said = (status: string, spent: Typed) => [status, spent, 'จัดแล้ว', 'ไม่มี', 'ไม่มี'];
const UNSAID = ['', null, '', '', ''];

/** Of each project in turn: the ordinance's amount, both rounds, the reason. */
const SAID: readonly (readonly [Typed, Typed[], Typed[], string])[] = [
  [null, said(IN_PROGRESS, 0), said(DONE, 0), ''],
  [12_000, said(IN_PROGRESS, 4_500.25), said(DONE, 11_999.75), ''],
  [null, said(DONE, 0), UNSAID, ''],
  [null, said(CANNOT, null), UNSAID, 'ไม่ได้รับงบประมาณ'],
  [null, UNSAID, said(IN_PROGRESS, 0), ''],
];

/** The real year's follow-up, its first five projects reported. */
function followUp(changes: Readonly<Record<number, Partial<Record<string, Typed>>>> = {}): Typed[][] {
  const projects = (realSheets()['ปี 2569'] ?? []).slice(1);
  return [
    HEADER,
    ...projects.map(([number, name, dimension, budget], index) => {
      const [ordinance, six, twelve, reason] = SAID[index] ?? [null, UNSAID, UNSAID, ''];
      const row = [number, name, dimension, budget, ordinance, ...six, ...twelve, reason, '', '', ''];
      return HEADER.map((header, at) => changes[index + 1]?.[header] ?? row[at] ?? null);
    }),
  ];
}

async function reported(name: string, sheet: Typed[][] | null, ...args: readonly string[]) {
  const path = folder.at(`${name}.xlsx`);
  const sheets = realSheets();
  await workbook(sheet === null ? sheets : { ...sheets, 'ผล 2569': sheet }).xlsx.writeFile(path);
  const out = folder.at(`${name}-out.xlsx`);
  const ended: Ended = await report(path, '--year', '2569', '--json', '--out', out, ...args);
  return { ended, out, json: JSON.parse(ended.stdout) };
}

const KEYS = [
  'months',
  'projects',
  'done',
  'inProgress',
  'cannot',
  'awaiting',
  'planned',
  'ordinance',
  'spent',
];

describe('npm run report --round', () => {
  test('6 counts the round of six months, and makes its report', async () => {
    const { ended, out, json } = await reported('six', followUp(), '--round', '6', '--as-of', '2026-03-31');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(json)).toEqual(['year', 'findings', 'totals', 'summary', 'round', 'calls']);
    expect(Object.keys(json.round)).toEqual([...KEYS, 'score', 'flag', 'report']);
    expect(json.round).toEqual({
      ...{ months: 6, projects: 15, done: 1, inProgress: 2, cannot: 1, awaiting: 11 },
      ...{ planned: 20_000, ordinance: 12_000, spent: 4_500.25, score: 13.33, flag: 'red' },
      report: 'รายงานผล 2569 (6 เดือน)',
    });
    expect(json.findings).toEqual([]);
    const sheet = sheetOf(await opened(out), 'รายงานผล 2569 (6 เดือน)');
    expect(sheet.getCell('A1').text).toBe(
      'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569 (รอบ 6 เดือน)',
    );
    expect(sheet.getCell('G7').text).toBe('ไม่สามารถดำเนินการได้ (ไม่ได้รับงบประมาณ)');
    expect(sheet.getCell('G9').text).toBe('รอการรายงานผล');
    // Another program computes the formulas anew.
    const lines = (await officeSheets(out))['รายงานผล 2569 (6 เดือน)'] ?? [];
    const line = (label: string) => lines.find(([first]) => first === label)?.slice(0, 10);
    expect(line('มิติ 1')).toEqual([
      ...['มิติ 1', '5', '1', '2', '1', '1'],
      ...['15,000.00', '12,000.00', '4,500.25', '37.50%'],
    ]);
    expect(line('มิติ 2')?.at(-1)).toBe('-');
    expect(line('รวม')).toEqual([
      ...['รวม', '15', '1', '2', '1', '11'],
      ...['20,000.00', '12,000.00', '4,500.25', '26.47%'],
    ]);
    expect(line('คะแนนความสำเร็จ')?.slice(3, 5)).toEqual(['13.33', '■ แดง']);
  }, 240_000);

  test('12 keeps what only six months say, and asks for the rest', async () => {
    const { json } = await reported('twelve', followUp(), '--round', '12', '--as-of', '2026-09-01');
    expect(json.round).toMatchObject({
      ...{ months: 12, done: 3, inProgress: 1, cannot: 1, awaiting: 10, spent: 11_999.75 },
      ...{ score: 23.33, flag: 'red', report: 'รายงานผล 2569 (12 เดือน)' },
    });
  });

  test('of a year that has no follow-up is a report of what is awaited', async () => {
    const { ended, json } = await reported('none', null, '--round', '6', '--as-of', '2026-03-31');
    expect(json.round).toMatchObject({ projects: 15, awaiting: 15, score: 0, flag: 'red' });
    expect(json.round.report).toBe('รายงานผล 2569 (6 เดือน)');
    expect(new Set(json.findings.map(({ code }: { code: string }) => code))).toEqual(
      new Set(['follow-missing']),
    );
    expect(ended.code).toBe(0);
  });

  test('a blank stops the official report of its round, not the summary; a draft says so', async () => {
    const blank = followUp({ 1: { 'ปัญหา/อุปสรรค 6 เดือน': ' ' } });
    const { ended, json } = await reported('blank', blank, '--round', '6', '--as-of', '2026-03-31');
    expect(ended.code).toBe(1);
    expect(json.findings).toMatchObject([{ code: 'problem-missing', sheet: 'ผล 2569', cell: 'I2' }]);
    expect(json.summary).toBe('สรุป 2569');
    expect(json.round.report).toBeNull();
    const draft = await reported('draft', blank, '--round', '6', '--as-of', '2026-03-31', '--draft');
    expect(draft.json.round.report).toBe('รายงานผล 2569 (6 เดือน)');
    const sheet = sheetOf(await opened(draft.out), 'รายงานผล 2569 (6 เดือน)');
    expect(sheet.getCell('A1').text).toContain('(ฉบับร่าง)');
  });

  test('refuses another round in one line', async () => {
    const path = folder.at('refused.xlsx');
    await workbook(realSheets()).xlsx.writeFile(path);
    const ended = await report(path, '--year', '2569', '--round', '9');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr.trimEnd()).toBe('--round ต้องเป็น 6 หรือ 12 แต่ได้รับ "9"');
  });
});
