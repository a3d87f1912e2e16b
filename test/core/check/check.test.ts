import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/cell.ts';
import { check, checkProject } from '../../../src/core/check/check.ts';
import { FINDING_SEVERITY } from '../../../src/core/check/finding.ts';
import { planSheet, sheetOf, yearSheet } from '../seed.ts';
import { checkPlan, checkYear, codesOf, inputOf, planWith, yearWith } from './checking.ts';

/** Cells such as officers, scanners and neighbours' plans leave behind. */
const DIRT = fc.constantFrom<CellValue>(
  '',
  'สิบบาท',
  '๑๕,๐๐๐ บาท',
  15000,
  -5,
  100.005,
  '/',
  'x',
  true,
  false,
  'มิติที่ ๒',
  3,
  7,
  'โครงการจัดเวทีประชาคม',
  'โครงการจัดเวทีประชาคน',
  'นํา\u200bองค์การบริหารส่วนตำบลอีสานเขต',
  '(ระบุชื่อ)',
  'พนักงานเทศบาล',
  'स',
  '1.2.3',
  '9.9',
  { date: '2026-06-08' },
);

const DIRTY_ROWS = fc.array(fc.array(DIRT, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 6 });

function dirtyYear(rows: readonly (readonly CellValue[])[]) {
  return sheetOf('ปี 2569', [yearSheet().cells[0] ?? [], ...yearSheet().cells.slice(1, 4), ...rows]);
}

describe('the check of the real plan', () => {
  it('finds nothing in the year 2569', () => {
    expect(checkYear(yearSheet())).toEqual([]);
  });

  it("finds nothing in the plan 2566–2570 when the organisation is spelt as the plan's document spells it", () => {
    expect(checkPlan(planSheet())).toEqual([]);
  });

  it('finds the organisation spelt otherwise, and nothing else, when it is spelt as in the year 2569', () => {
    const found = check(inputOf({ plan: planSheet() }));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['organisation-name']));
    // 12 names and 26 owners hold it; one owner (row 16) is a person.
    expect(found.map(({ header }) => header).sort()).toEqual([
      ...Array(26).fill('ผู้รับผิดชอบ'),
      ...Array(12).fill('โครงการ/กิจกรรม/มาตรการ'),
    ]);
  });
});

describe('the findings', () => {
  it('are told by sheet, row, column, and then in the order of the rules', () => {
    const year = yearWith({ มิติ: ['ห้า', 1], 'งบประมาณ (บาท)': ['สิบบาท'], รายการโครงการ: ['ก\u200bนํา', ''] });
    const plan = planWith({ ภารกิจ: ['9.9'] });
    const found = check(
      inputOf({ years: [[year, 2569]], plan }, { ผู้ออกรายงาน: '', ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลอีสานเขต' }),
    ).filter(({ code, sheet, row }) => code !== 'organisation-name' && (sheet === 'ตั้งค่า' || row <= 3));
    expect(found.map(({ sheet, code, row, column }) => [sheet, row, column, code])).toEqual([
      ['ตั้งค่า', 5, 2, 'setting-missing'],
      ['แผน', 2, 3, 'mission-invalid'],
      ['ปี 2569', 2, 2, 'hidden-character'],
      ['ปี 2569', 2, 2, 'decomposed-vowel'],
      ['ปี 2569', 2, 2, 'not-in-plan'],
      ['ปี 2569', 2, 3, 'dimension-invalid'],
      ['ปี 2569', 2, 5, 'budget-invalid'],
      ['ปี 2569', 3, 2, 'name-missing'],
    ]);
  });

  it('are the same whatever the order of the columns', () => {
    const order = fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 });
    fc.assert(
      fc.property(DIRTY_ROWS, order, (rows, places) => {
        const sheet = dirtyYear(rows);
        const turned = { ...sheet, cells: sheet.cells.map((row) => places.map((place) => row[place] ?? '')) };
        // Where a finding stands, and whether the columns that it is about stand side by side, is theirs.
        const place = { column: 0, across: undefined, fix: null };
        const without = (findings: readonly object[]) =>
          findings.map((finding) => JSON.stringify({ ...finding, ...place })).sort();
        expect(without(checkYear(turned))).toEqual(without(checkYear(sheet)));
      }),
    );
  });

  it('cross as JSON, and say the severity of their code', () => {
    fc.assert(
      fc.property(DIRTY_ROWS, (rows) => {
        for (const finding of checkYear(dirtyYear(rows))) {
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
          expect(finding.severity).toBe(FINDING_SEVERITY[finding.code]);
        }
      }),
    );
  });
});

describe('a project that is being typed', () => {
  it('has the findings that the check tells of its row', () => {
    fc.assert(
      fc.property(DIRTY_ROWS, (rows) => {
        const input = inputOf({ years: [[dirtyYear(rows), 2569]] });
        const [reading] = input.years;
        if (!reading) throw new Error('the sheet can be read');
        const all = check(input).filter(({ row }) => row > 1);
        const byRow = reading.rows.flatMap(({ row }) => checkProject(reading, row, input.context));
        expect(byRow).toEqual(all);
      }),
    );
  });
});

describe('a year beside the plan', () => {
  it('is held against it: the real ones disagree in four places, none of them an error', () => {
    const sheets = { years: [[yearSheet(), 2569] as const], plan: planSheet() };
    const found = check(inputOf(sheets)).filter(({ code }) => code !== 'organisation-name');
    expect(found.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([
      ['missing-from-year', 'แผน', 20],
      ['missing-from-year', 'แผน', 21],
      ['not-in-plan', 'ปี 2569', 5],
      ['year-not-scheduled', 'ปี 2569', 8],
    ]);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the rules', () => {
  it('look only into the sheets that they are for', () => {
    expect(codesOf(checkPlan(planWith({ 'งบ 2566': [''] })))).toEqual([]);
  });
});
