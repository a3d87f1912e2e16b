import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/cell.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../../src/core/check/finding.ts';
import type { StructureProblem } from '../../src/core/table.ts';
import { FINDINGS_EN } from '../../src/messages/en/findings.ts';
import { en } from '../../src/messages/en/index.ts';
import {
  type FindingMessages,
  findingMessage,
  fixMessage,
  problemMessage,
  quoted,
} from '../../src/messages/finding-message.ts';
import { FINDINGS_TH } from '../../src/messages/th/findings.ts';
import { checkPlan, checkSettings, checkYear, planWith, yearWith } from '../core/check/checking.ts';
import { planSheet, yearSheet } from '../core/seed.ts';

const year = (header: string, ...values: CellValue[]) => checkYear(yearWith({ [header]: values }));

/** What officers meet: a finding of the check, and what it says. */
const SENTENCES: readonly (readonly [findings: readonly Finding[], sentence: string, fix: string | null])[] =
  [
    [
      year('งบประมาณ (บาท)', 'สิบบาท'),
      'ชีต "ปี 2569" เซลล์ E2 (งบประมาณ): อ่านได้ "สิบบาท" ซึ่งไม่ใช่จำนวนเงิน ให้พิมพ์ตัวเลข เช่น 15,000 หรือ 0 ถ้าไม่ใช้งบประมาณ',
      null,
    ],
    [
      checkPlan(planWith({ 'งบ 2567': ['ไม่ดำเนินการ'] })),
      'ชีต "แผน" เซลล์ F2 (งบ 2567): อ่านได้ "ไม่ดำเนินการ" ซึ่งไม่ใช่จำนวนเงิน ให้พิมพ์ตัวเลข เช่น 15,000 หรือ 0 ถ้าดำเนินการโดยไม่ใช้งบประมาณ หรือ - ถ้าไม่ดำเนินการในปีนั้น',
      null,
    ],
    [
      year('งบประมาณ (บาท)', '๑๕,๐๐๐ บาท'),
      'ชีต "ปี 2569" เซลล์ E2 (งบประมาณ): อ่านได้ "๑๕,๐๐๐ บาท" ซึ่งเป็นข้อความ นับเป็น 15,000.00 บาทแล้ว แต่ควรพิมพ์เป็นตัวเลข เพราะสูตร SUM จะไม่รวมข้อความ',
      'แก้เป็นตัวเลข 15,000.00',
    ],
    [
      year('งบประมาณ (บาท)', ''),
      'ชีต "ปี 2569" เซลล์ E2 (งบประมาณ): ยังไม่ได้กรอกงบประมาณ ให้พิมพ์จำนวนเงิน หรือ 0 ถ้าไม่ใช้งบประมาณ',
      null,
    ],
    [
      year('งบประมาณ (บาท)', '-'),
      'ชีต "ปี 2569" เซลล์ E2 (งบประมาณ): อ่านได้ "-" ซึ่งไม่บอกว่าใช้งบประมาณเท่าใด ให้พิมพ์จำนวนเงิน หรือ 0 ถ้าไม่ใช้งบประมาณ',
      null,
    ],
    [
      year('มิติ', 'มิติที่ ๑'),
      'ชีต "ปี 2569" เซลล์ C2 (มิติ): อ่านได้ "มิติที่ ๑" ซึ่งนับเป็นมิติ 1 แล้ว แต่ควรพิมพ์เป็นตัวเลข 1',
      'แก้เป็น 1',
    ],
    [year('มิติ', ''), 'ชีต "ปี 2569" เซลล์ C2 (มิติ): ยังไม่ได้ระบุมิติ ให้พิมพ์ 1, 2, 3 หรือ 4', null],
    [
      year('ไตรมาส 1', '/'),
      'ชีต "ปี 2569" เซลล์ F2 (ไตรมาส 1): อ่านได้ "/" ซึ่งนับว่าดำเนินการในไตรมาสนี้ แต่ควรใช้ช่องทำเครื่องหมาย',
      'เปลี่ยนเป็นช่องที่ติ๊กแล้ว',
    ],
    [
      year('ไตรมาส 1', '☐'),
      'ชีต "ปี 2569" เซลล์ F2 (ไตรมาส 1): อ่านได้ "☐" ซึ่งนับว่าไม่ดำเนินการในไตรมาสนี้ แต่ควรใช้ช่องทำเครื่องหมาย',
      'เปลี่ยนเป็นช่องที่ไม่ติ๊ก',
    ],
    [
      year('ลำดับ', 16),
      'ชีต "ปี 2569" เซลล์ A3 (ลำดับ): เลขลำดับข้ามเลข 1 มาเป็น 2 ให้แก้ให้ต่อเนื่องกัน',
      'เรียงเลขลำดับใหม่ทั้งชีต',
    ],
    [
      year('หมายเหตุ', 'อบต.อีสานเขต'),
      'ชีต "ปี 2569" เซลล์ K2 (หมายเหตุ): เขียนชื่อหน่วยงานว่า "อบต.อีสานเขต" แต่ตามชีต "ตั้งค่า" คือ "อบต.อิสานเขต" ให้แก้ให้ตรงกัน',
      'แก้เป็น "อบต.อิสานเขต"',
    ],
    [
      checkSettings({ ปีแรกของแผน: 2023 }),
      'ชีต "ตั้งค่า" เซลล์ B3 (ปีแรกของแผน): อ่านได้ "2023" ซึ่งเป็นปี ค.ศ. ให้พิมพ์เป็น พ.ศ. 2566',
      'แก้เป็น 2566',
    ],
    [
      checkYear({ ...yearSheet(), sheet: 'ปี 2026' }),
      'ชีต "ปี 2026": ชื่อชีตเป็นปี ค.ศ. ควรเปลี่ยนชื่อเป็น "ปี 2569"',
      'เปลี่ยนชื่อชีตเป็น "ปี 2569"',
    ],
    [
      checkYear({ ...yearSheet(), sheet: 'ปี 2575' }, {}, 2575),
      'ชีต "ปี 2575": ปี 2575 อยู่นอกช่วงของแผน (พ.ศ. 2566-2570) ให้แก้ชื่อชีต หรือแก้ปีของแผนในชีต "ตั้งค่า"',
      null,
    ],
    [
      checkYear({ ...yearSheet(), hiddenRow: 5 }),
      'ชีต "ปี 2569" แถวที่ 5: มีแถวที่ตัวกรองซ่อนไว้ตั้งแต่แถวนี้ แถวที่ซ่อนอยู่ยังนับรวมในยอดรวมและในสรุป หากต้องการเห็นทุกแถวให้ล้างตัวกรอง',
      null,
    ],
    [
      checkPlan({ ...planSheet(), merges: [{ row: 5, column: 2, rows: 3, columns: 1 }] }),
      'ชีต "แผน" เซลล์ B5:B7 (มิติ): เซลล์ถูกผสานไว้ จึงอ่านได้เฉพาะเซลล์แรก ให้ยกเลิกการผสานเซลล์ แล้วกรอกข้อมูลให้ครบทุกแถว',
      null,
    ],
  ];

describe('a sentence of the check', () => {
  it.each(SENTENCES)('%#: %j', (findings, sentence, fix) => {
    const [finding] = findings;
    if (!finding) throw new Error('the check finds it');
    expect(findingMessage(finding, FINDINGS_TH)).toBe(sentence);
    expect(fixMessage(finding, FINDINGS_TH)).toBe(fix);
  });
});

/** A finding of every code, each reason of it too. */
const EVERY: readonly Finding[] = [
  ...checkSettings({ ชื่อหน่วยงาน: '', ประเภทหน่วยงาน: 'x', ปีแรกของแผน: 'x', ภาษา: 'x', ผู้ออกรายงาน: '…………' }),
  ...checkSettings({ ปีสุดท้ายของแผน: 2565 }),
  ...checkSettings({ ปีสุดท้ายของแผน: 2599 }),
  ...checkSettings({ ปีแรกของแผน: 2023 }),
  ...['สิบ', -1, 1.005, 1e13, '-', { date: '2026-06-08' }, '๑', ''].flatMap((value) =>
    year('งบประมาณ (บาท)', value),
  ),
  ...['', 'ห้า', '๑', 2].flatMap((value) => year('มิติ', value)),
  ...['x', '/', '☐'].flatMap((value) => year('ไตรมาส 1', value)),
  ...checkYear(yearWith({ 'ไตรมาส 2': [false], 'ไตรมาส 4': [false] })),
  ...['', 'ก', 2, 50].flatMap((value) => year('ลำดับ', value)),
  ...['9.9', '2.1'].flatMap((value) => year('ภารกิจ', value)),
  ...['', 'มาตรการ NO Gift Policy', 'มาตรการ NO Gift Polisy'].flatMap((value) =>
    year('รายการโครงการ', value),
  ),
  ...['อบต.อีสานเขต', 'พนักงานเทศบาล', '(ระบุ)', 'स', 'ก\u200b', 'นํา'].flatMap((value) =>
    year('หมายเหตุ', value),
  ),
  ...checkYear({ ...yearSheet(), sheet: 'ปี 2026' }),
  ...checkYear({ ...yearSheet(), sheet: 'ปี 2026' }).map((finding) => ({ ...finding, fix: null })),
  ...checkYear({ ...yearSheet(), sheet: 'ปี 2575' }, {}, 2575),
  ...checkYear({
    ...yearSheet(),
    hiddenRow: 5,
    merges: [{ row: 5, column: 2, rows: 3, columns: 1 }],
  }),
  ...checkPlan(planWith({ 'งบ 2566': [''], 'งบ 2567': [''], 'งบ 2568': [''] })),
  ...Object.entries(FINDING_SEVERITY).map(
    ([code, severity]): Finding => ({
      code: code as FindingCode,
      severity,
      sheet: 'ปี 2569',
      row: 7,
      column: 4,
      header: 'งบประมาณ (บาท)',
      read: 'อ่าน',
      details: {},
      fix: null,
    }),
  ),
];

describe.each<[string, FindingMessages]>([
  ['Thai', FINDINGS_TH],
  ['English', FINDINGS_EN],
])('every sentence in %s', (_, messages) => {
  it('names the sheet, and has no gap in it', () => {
    for (const finding of EVERY) {
      const sentence = findingMessage(finding, messages);
      expect(sentence).toContain(`"${finding.sheet}"`);
      expect(sentence).not.toMatch(/\b(?:NaN|null|object)\b|[\u200b-\u200f]/);
      // Without its details a sentence has gaps; the check always gives them.
      if (Object.keys(finding.details).length > 0) expect(sentence).not.toMatch(/undefined|""| {2}/);
    }
  });

  it('names the cell, where the finding is at one', () => {
    for (const finding of EVERY.filter(
      ({ header, details }) => header !== '' && details.reason !== 'label-missing',
    )) {
      if (finding.code === 'rows-hidden') continue;
      expect(findingMessage(finding, messages)).toMatch(/[A-Z][0-9]+(?::[A-Z][0-9]+)? \(/);
    }
  });

  it('says in a few words what its fix does, where it has one', () => {
    for (const finding of EVERY) {
      const fix = fixMessage(finding, messages);
      if (finding.fix === null) expect(fix).toBeNull();
      else expect(fix).toMatch(/^.{5,60}$/);
    }
  });

  it('covers every code', () => {
    expect(new Set(EVERY.map(({ code }) => code))).toEqual(new Set(Object.keys(messages.finding)));
  });

  it.each<[StructureProblem['code'], Partial<StructureProblem>]>([
    ['sheet-missing', {}],
    ['header-missing', { header: 'มิติ' }],
    ['header-duplicate', { header: 'มิติ', cell: 'E1' }],
    ['headers-lower', { row: 3 }],
    ['sheet-missing', { near: 'ปี 2569 (สำเนา)' }],
    ['no-rows', {}],
    ['years-unknown', {}],
  ])('says what keeps a sheet from being read: %s %j', (code, parts) => {
    const sentence = problemMessage({ code, sheet: 'ปี 2569', cell: null, header: '', ...parts }, messages);
    for (const word of ['ปี 2569', parts.header ?? '', parts.cell ?? '']) expect(sentence).toContain(word);
    expect(sentence).not.toMatch(/null|undefined|\n/);
  });
});

describe('what keeps a sheet from being read', () => {
  const sentence = (code: StructureProblem['code'], sheet: string) =>
    problemMessage({ code, sheet, cell: null, header: '' }, FINDINGS_TH);

  it('says how the add-on makes what a new workbook lacks', () => {
    expect(sentence('sheet-missing', 'ตั้งค่า')).toContain('เมนู ตั้งค่าสมุดงาน');
    expect(sentence('no-rows', 'ปี 2569')).toContain('เมนู ปรับแผน → สร้างแผนประจำปี');
    expect(sentence('no-rows', 'แผน')).not.toContain('สร้างแผนประจำปี');
  });
});

describe('a quoted text', () => {
  it.each([
    ['as it is', 'as it is'],
    ['  two\n lines\t ', 'two lines'],
    ['ก\u200bข\u202e', 'กข'],
    ['ก'.repeat(60), 'ก'.repeat(60)],
    ['ก'.repeat(61), `${'ก'.repeat(60)}…`],
    [`${'ก'.repeat(59)}กี่ข`, `${'ก'.repeat(59)}…`],
    [`${'ก'.repeat(59)}😀ก`, `${'ก'.repeat(59)}…`],
    ['\u0e35'.repeat(80), '…'],
  ])('%j is told as %j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

it('in English begins with a capital where its place stands apart, and goes on behind it else', () => {
  const said = SENTENCES.flatMap(([findings]) =>
    findings.map((one) => [en.findingSentence(one), en.finding(one)]),
  );
  expect(said.filter(([alone = '']) => /^[a-z]/.test(alone))).toEqual([]);
  expect(said.filter(([, placed = '']) => /: [a-z]/.test(placed)).length).toBeGreaterThan(0);
});
