import { describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../../../src/core/cell.ts';
import type { Finding, FindingCode } from '../../../../src/core/check/finding.ts';
import { checkPlan, checkYear, codesOf, planWith, yearWith } from '../checking.ts';

/** What is expected of a finding besides its place; `to` is what its fix writes. */
interface Expected {
  readonly code: FindingCode;
  readonly details?: Finding['details'];
  readonly to?: CellValue;
  readonly read?: string;
}

const CATALOGUE_MISMATCH = { mission: '2.1.1', missionDimension: 2, dimension: 1 };

/** One cell of the first row made dirty; the row is otherwise 1, โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต, 1, '', 0, Q2 and Q4. */
const YEAR_CELLS: readonly (readonly [header: string, value: CellValue, expected: Expected])[] = [
  ['รายการโครงการ', '', { code: 'name-missing' }],
  ['รายการโครงการ', '  ', { code: 'name-missing', read: '' }],
  ['ภารกิจ', '9.9', { code: 'mission-invalid' }],
  ['ภารกิจ', { date: '2001-02-03' }, { code: 'mission-invalid', read: '2001-02-03' }],
  ['ภารกิจ', '2.1.1', { code: 'mission-dimension-mismatch', details: CATALOGUE_MISMATCH }],
  ['มิติ', '๑', { code: 'dimension-text', details: { dimension: 1 }, to: 1 }],
  ['มิติ', 'มิติที่ ๑', { code: 'dimension-text', details: { dimension: 1 }, to: 1 }],
  ['มิติ', 'การสร้างวัฒนธรรมสุจริต', { code: 'dimension-text', details: { dimension: 1 }, to: 1 }],
  ['มิติ', '', { code: 'dimension-invalid' }],
  ['มิติ', 5, { code: 'dimension-invalid', read: '5' }],
  ['มิติ', 'ห้า', { code: 'dimension-invalid' }],
  ['งบประมาณ (บาท)', '15,000.00', { code: 'budget-text', details: { satang: 1_500_000 }, to: 15000 }],
  ['งบประมาณ (บาท)', '๑๕,๐๐๐.๕๐ บาท', { code: 'budget-text', details: { satang: 1_500_050 }, to: 15000.5 }],
  ['งบประมาณ (บาท)', 'ไม่ใช้งบประมาณ', { code: 'budget-text', details: { satang: 0 }, to: 0 }],
  ['งบประมาณ (บาท)', 'สิบบาท', { code: 'budget-invalid', details: { reason: 'text' } }],
  ['งบประมาณ (บาท)', true, { code: 'budget-invalid', details: { reason: 'text' }, read: 'TRUE' }],
  ['งบประมาณ (บาท)', '-', { code: 'budget-invalid', details: { reason: 'dash' } }],
  ['งบประมาณ (บาท)', { date: '2026-06-08' }, { code: 'budget-invalid', details: { reason: 'date' } }],
  ['งบประมาณ (บาท)', -5, { code: 'budget-invalid', details: { reason: 'negative' } }],
  ['งบประมาณ (บาท)', 100.005, { code: 'budget-invalid', details: { reason: 'decimals' } }],
  ['งบประมาณ (บาท)', 1e12 + 1, { code: 'budget-invalid', details: { reason: 'large' } }],
  ['งบประมาณ (บาท)', '', { code: 'budget-missing' }],
  ['งบประมาณ (บาท)', '\u200b', { code: 'budget-missing' }],
  ['ไตรมาส 1', '/', { code: 'quarter-text', details: { ticked: 1 }, to: true }],
  ['ไตรมาส 1', '☐', { code: 'quarter-text', details: { ticked: 0 }, to: false }],
  ['ไตรมาส 1', 'x', { code: 'quarter-invalid' }],
  ['ไตรมาส 1', 1, { code: 'quarter-invalid', read: '1' }],
  ['ลำดับ', '', { code: 'number-missing' }],
  ['ลำดับ', 'ก', { code: 'number-missing' }],
];

describe("a year's sheet with one dirty cell", () => {
  it.each(YEAR_CELLS)('%s %j: %j', (header, value, { code, details = {}, to, read }) => {
    const sheet = yearWith({ [header]: [value] });
    const [finding, ...others] = checkYear(sheet);
    expect(others).toEqual([]);
    const column = (sheet.cells[0] ?? []).indexOf(header) + 1;
    expect(finding).toMatchObject({ code, sheet: 'ปี 2569', row: 2, column, header, details });
    expect(finding?.details).toEqual(details);
    expect(finding?.read).toBe(read ?? cellText(value));
    if (to === undefined) {
      expect(finding?.fix).toEqual(header === 'ลำดับ' ? { kind: 'renumber', sheet: 'ปี 2569' } : null);
    } else {
      const edit = { sheet: 'ปี 2569', row: 2, column, from: value, to };
      expect(finding?.fix).toEqual({ kind: 'edit', edits: [edit] });
    }
  });

  it('has no name where there is only what can not be seen', () => {
    expect(codesOf(checkYear(yearWith({ รายการโครงการ: [' \u200b'] })))).toEqual([
      'name-missing B2',
      'hidden-character B2',
    ]);
  });

  it('counts what is understood for certain without a word where it is written as it should be', () => {
    const clean = yearWith({ ลำดับ: ['๑'], ภารกิจ: ['๑.๒.๓', 1.2], 'ไตรมาส 1': [''], หมายเหตุ: [5, true] });
    expect(checkYear(clean)).toEqual([]);
  });
});

describe('the quarters of a project', () => {
  it.each<[string, readonly CellValue[], readonly string[]]>([
    ['all unticked', [false, false, false, false], ['quarter-none F2']],
    ['all empty', ['', '', '', ''], ['quarter-none F2']],
    ['unticked as text', ['☐', false, '', false], ['quarter-none F2', 'quarter-text F2']],
    ['one ticked as text', [false, '✓', false, false], ['quarter-text G2']],
    ['one not certain', [false, 'x', false, false], ['quarter-invalid G2']],
  ])('%s', (_, values, expected) => {
    const [first = '', second = '', third = '', fourth = ''] = values;
    const sheet = yearWith({
      'ไตรมาส 1': [first],
      'ไตรมาส 2': [second],
      'ไตรมาส 3': [third],
      'ไตรมาส 4': [fourth],
    });
    expect([...codesOf(checkYear(sheet))].sort()).toEqual(expected);
  });
});

describe('the budgets of แผน', () => {
  it.each<[string, CellValue, readonly string[]]>([
    ['an amount', 5000, []],
    ['empty: not run', '', []],
    ['a dash: not run', '-', []],
    ['an amount as text', '๕,๐๐๐', ['budget-text E2']],
    ['no budget, in words', 'ไม่ใช้งบประมาณ', ['budget-text E2']],
    ['no amount', 'ห้าพัน', ['budget-invalid E2']],
  ])('%s', (_, value, expected) => {
    expect(codesOf(checkPlan(planWith({ 'งบ 2566': [value] })))).toEqual(expected);
  });

  it('must be there for one year at least', () => {
    const none = planWith({ 'งบ 2566': [''], 'งบ 2567': ['-'], 'งบ 2568': [''] });
    expect(codesOf(checkPlan(none))).toEqual(['year-none E2']);
    expect(checkPlan(none)[0]?.read).toBe('');
    expect(codesOf(checkPlan(planWith({ 'งบ 2566': ['?'], 'งบ 2567': ['-'], 'งบ 2568': [''] })))).toEqual([
      'budget-invalid E2',
    ]);
  });

  it('that carry the total of their column beyond what can be added exactly are errors', () => {
    const [header = [], ...rows] = planWith({}).cells;
    const rich = Array.from({ length: 91 }, (_, index) =>
      (rows[index % 27] ?? []).map((value, column) =>
        column === 4 ? 1e12 : column === 0 ? index + 1 : value,
      ),
    );
    const found = checkPlan({ ...planWith({}), cells: [header, ...rich] }).filter(({ code }) =>
      code.startsWith('budget'),
    );
    expect(codesOf(found)).toEqual(['budget-invalid E92']);
    expect(found[0]?.details).toEqual({ reason: 'total' });
  });
});

describe('แผน', () => {
  it.each<[string, CellValue, readonly string[]]>([
    ['โครงการ/กิจกรรม/มาตรการ', '', ['name-missing D2']],
    ['มิติ', '', ['dimension-invalid B2']],
    ['มิติ', 'มิติ 1', ['dimension-text B2']],
    ['มิติ', 2, ['mission-dimension-mismatch C2', 'dimension-order B3']],
    ['ภารกิจ', 'ไม่มี', ['mission-invalid C2']],
    ['ภารกิจ', '', []],
    ['ลำดับ', 2, ['number-duplicate A3']],
  ])('with %s %j', (header, value, expected) => {
    expect(codesOf(checkPlan(planWith({ [header]: [value] })))).toEqual(expected);
  });
});
