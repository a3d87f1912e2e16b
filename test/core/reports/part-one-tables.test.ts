// The tables of part 1 as sheets: what the plan document prints, cell by cell, merged as there.
import { describe, expect, it } from 'vitest';
import { areaName } from '../../../src/core/cell.ts';
import { riskReport } from '../../../src/core/reports/risks/risk-report.ts';
import { targetReport } from '../../../src/core/reports/targets/target-report.ts';
import { BOOK_WORDING } from '../../../src/messages/official/plan-book.ts';
import { realBook } from '../documents/book/real-book.ts';

const SETTINGS = { organisation: 'องค์การบริหารส่วนตำบลอีสานเขต', digits: 'thai' } as const;
const { risks, targets } = realBook();

describe('ตารางความเสี่ยง', () => {
  const report = riskReport(risks, { ...SETTINGS, draft: false }, BOOK_WORDING);

  it('has the document’s columns, a row for each of the nine issues', () => {
    expect(report.cells[2]).toEqual([
      'ลำดับที่',
      'ขั้นตอนการดำเนินงาน',
      'ประเด็นความเสี่ยงการทุจริต',
      'Risk Score',
      'มาตรการควบคุมความเสี่ยงการทุจริต',
    ]);
    expect(report.cells).toHaveLength(3 + 9);
    expect(report.cells.slice(3).map(([number, , , level]) => [number, level])).toEqual([
      ['๑', 'ปานกลาง'],
      ['', 'ปานกลาง'],
      ['', 'ปานกลาง'],
      ['๒', 'ปานกลาง'],
      ['๓', 'สูง'],
      ['', 'ปานกลาง'],
      ['๔', 'สูง'],
      ['', 'สูง'],
      ['', 'สูง'],
    ]);
  });

  it('merges number, step and measures over the issues of a step', () => {
    const merged = report.merges.map(areaName);
    for (const column of ['A', 'B', 'E']) {
      for (const rows of ['4:@6', '8:@9', '10:@12']) {
        expect(merged).toContain(`${column}${rows.replace('@', column)}`);
      }
    }
    expect(merged).toHaveLength(2 + 9);
  });

  it('numbers several issues and several measures of a step, and a single issue not at all', () => {
    expect(report.cells[3]?.[2]).toMatch(/^๑\. ผู้บริหารดำเนินการ/);
    expect(report.cells[6]?.[2]).toMatch(/^การบรรจุแต่งตั้ง/);
    expect(report.cells[3]?.[4]?.toString().split('\n')).toHaveLength(7);
    expect(report.cells[7]?.[4]).toMatch(/\n๕\. โครงการเสริมสร้างความโปร่งใสในการใช้ทรัพย์สิน/);
  });
});

describe('ตารางเป้าหมาย', () => {
  it('has each indicator under the plan’s years, with its unit where Thai puts it', () => {
    const report = targetReport(
      targets,
      { firstYear: 2566, lastYear: 2570 },
      { ...SETTINGS, draft: false },
      BOOK_WORDING,
    );
    expect(report.cells.slice(2)).toEqual([
      ['ค่าเป้าหมาย', 'ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ปี ๒๕๖๙', 'ปี ๒๕๗๐'],
      [
        'จำนวนคดีทุจริตลดลง (คำนวณจากปี ๒๕๖๕)',
        ...['๑๐', '๒๐', '๓๐', '๔๐', '๕๐'].map((value) => `ร้อยละ ${value}`),
      ],
      ['คะแนน ITA', ...['๘๕', '๘๗', '๘๙', '๙๑', '๙๓'].map((value) => `${value} คะแนน`)],
    ]);
  });
});

it('a table without a row is its header', () => {
  expect(riskReport([], { ...SETTINGS, draft: false }, BOOK_WORDING).cells).toHaveLength(3);
  expect(
    targetReport([], { firstYear: 2566, lastYear: 2570 }, { ...SETTINGS, draft: false }, BOOK_WORDING).cells,
  ).toHaveLength(3);
});
