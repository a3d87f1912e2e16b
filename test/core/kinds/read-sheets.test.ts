import { describe, expect, it } from 'vitest';
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../../src/core/catalogue.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { readPlan } from '../../../src/core/kinds/plan/read-plan.ts';
import { readYear } from '../../../src/core/kinds/year/read-year.ts';
import { yearTotals } from '../../../src/core/reports/totals.ts';
import { isWrittenInCommonEra, yearSheets } from '../../../src/core/year-sheets.ts';
import { planSheet, sheetOf, withCell, yearSheet } from '../seed.ts';

const catalogue = catalogueFor(2566);

describe("a year's sheet", () => {
  it('is understood row by row', () => {
    const { reading, problems } = readYear(yearSheet(), 2569, catalogue);
    expect(problems).toEqual([]);
    expect(reading?.plan.year).toBe(2569);
    expect(reading?.plan.projects[1]).toEqual({
      row: 3,
      number: 2,
      name: 'โครงการส่งเสริมการดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง',
      dimension: 1,
      mission: null,
      budget: 1_500_000,
      quarters: [false, true, true, false],
      owner: '',
      remark: '',
      id: '',
    });
  });

  it('is the same plan whatever the order of its columns, with unknown ones between', () => {
    const sheet = yearSheet();
    const turned = sheetOf(
      sheet.sheet,
      sheet.cells.map((row, index) => ['โน้ต', ...[...row].reverse(), index]),
    );
    expect(readYear(turned, 2569, catalogue).reading?.plan).toEqual(
      readYear(sheet, 2569, catalogue).reading?.plan,
    );
  });

  it.each<[string, number, CellValue, object]>([
    ['an amount as text', 5, '๑๕,๐๐๐ บาท', { budget: 1_500_000 }],
    ['no amount', 5, 'สิบบาท', { budget: null }],
    ['an empty budget', 5, '', { budget: null }],
    ['a name with white space at its ends', 2, ' ก ข\n', { name: 'ก ข' }],
    ['a name that looks like a formula', 2, '=HYPERLINK("x")', { name: '=HYPERLINK("x")' }],
    ['a number as a name', 2, 1.5, { name: '1.5' }],
    ['a date as a name', 2, { date: '2026-06-08' }, { name: '2026-06-08' }],
    ['a checkbox as a name', 2, true, { name: 'TRUE' }],
    ['a dimension as text', 3, 'มิติที่ ๔', { dimension: 4 }],
    ['a mission', 4, '๑.๒.๓', { mission: '1.2.3' }],
    ['a mission that is a number', 4, 1.2, { mission: '1.2' }],
    ['a mission that does not exist', 4, '9.9', { mission: null }],
    ['a tick as text', 6, '/', { quarters: [true, true, false, true] }],
    ['what is no tick', 7, 'x', { quarters: [false, false, false, true] }],
    ['a number in Thai digits', 1, '๑', { number: 1 }],
    ['an owner', 10, ' กองคลัง ', { owner: 'กองคลัง' }],
    ['a remark', 11, 5, { remark: '5' }],
    ['an id', 12, 'P-34AC', { id: 'P-34AC' }],
  ])('understands %s', (_, column, value, expected) => {
    const { reading } = readYear(withCell(yearSheet(), 2, column, value), 2569, catalogue);
    expect(reading?.plan.projects[0]).toMatchObject(expected);
  });

  it('keeps its merges and its first hidden row for the check', () => {
    const merges = [{ row: 3, column: 2, rows: 2, columns: 1 }];
    const { reading } = readYear({ ...yearSheet(), merges, hiddenRow: 5 }, 2569, catalogue);
    expect(reading).toMatchObject({ merges, hiddenRow: 5 });
  });

  it('without a required column is not read', () => {
    expect(readYear(sheetOf('ปี 2569', [['ลำดับ']]), 2569, catalogue).reading).toBeNull();
  });

  it('takes no budget that would make the total inexact', () => {
    const [header = [], row = []] = yearSheet().cells;
    const rich = row.map((value, index) => (index === 4 ? 1_000_000_000_000 : value));
    const { reading } = readYear(sheetOf('ปี 2569', [header, ...Array(100).fill(rich), row]), 2569, catalogue);
    const budgets = reading?.plan.projects.map(({ budget }) => budget) ?? [];
    expect(budgets.indexOf(null)).toBe(90);
    expect(budgets[100]).toBe(0);
    expect(reading?.rows[90]?.read.budget).toEqual({ kind: 'invalid' });
    expect(reading && yearTotals(reading.plan).budget).toBe(9_000_000_000_000_000);
  });
});

describe('แผน', () => {
  it('is understood row by row, with what runs each year', () => {
    const { reading } = readPlan(planSheet(), fiveYear, catalogue);
    expect(reading?.plan).toMatchObject({ firstYear: 2566, lastYear: 2570 });
    expect(reading?.plan.projects[4]).toEqual({
      row: 6,
      number: 5,
      name: 'โครงการเสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต',
      dimension: 1,
      mission: '1.1.3',
      budgets: [null, 500_000, null, null, 500_000],
      owner: 'องค์การบริหารส่วนตำบลอีสานเขต',
      remark: '',
      id: '',
    });
  });

  it('keeps the texts as typed, less the white space at their ends', () => {
    const sheet = [
      [2, 4, ' ก '],
      [2, 10, ' ข '],
      [2, 11, ' ค '],
      [2, 12, ' P-34AC '],
    ] as const;
    const changed = sheet.reduce(
      (whole, [row, column, value]) => withCell(whole, row, column, value),
      planSheet(),
    );
    const { reading } = readPlan(changed, fiveYear, catalogue);
    expect(reading?.plan.projects[0]).toMatchObject({ name: 'ก', owner: 'ข', remark: 'ค', id: 'P-34AC' });
    expect(reading).toMatchObject({ merges: [], hiddenRow: null });
  });

  it('has a column for each year of the settings', () => {
    const four = readPlan(planSheet(), { firstYear: 2567, lastYear: 2570 }, catalogue);
    expect(four.reading?.plan.projects[4]?.budgets).toEqual([500_000, null, null, 500_000]);
    expect(readPlan(planSheet(), { firstYear: 2566, lastYear: 2571 }, catalogue)).toEqual({
      reading: null,
      problems: [{ code: 'header-missing', sheet: 'แผน', cell: null, header: 'งบ 2571' }],
    });
  });

  it.each([
    { firstYear: null, lastYear: 2570 },
    { firstYear: 2566, lastYear: null },
  ])('can not be read without the years of the settings (%j)', (years) => {
    expect(readPlan(planSheet(), years, catalogue)).toEqual({
      reading: null,
      problems: [{ code: 'years-unknown', sheet: 'แผน', cell: null, header: '' }],
    });
  });

  it('takes no budget that would make the total of its year inexact, and keeps the other years', () => {
    const [header = [], row = []] = planSheet().cells;
    const rich = row.map((value, index) => (index === 4 ? 1_000_000_000_000 : value));
    const { reading } = readPlan(sheetOf('แผน', [header, ...Array(91).fill(rich)]), fiveYear, catalogue);
    expect(reading?.plan.projects[89]?.budgets[0]).toBe(100_000_000_000_000);
    expect(reading?.plan.projects[90]?.budgets).toEqual([null, 0, 0, null, null]);
  });
});

describe('the sheets of years', () => {
  it('are known by their name, also in Thai digits or in ค.ศ.', () => {
    expect(
      yearSheets([
        'ตั้งค่า',
        'ปี 2569',
        'สรุป 2569',
        'ปี ๒๕๗๐',
        'ปี 2025',
        'ปี 2569 (สำเนา)',
        '2569',
        'ปี 1',
        ' ปี  2567',
      ]),
    ).toEqual([
      { sheet: 'ปี 2569', year: 2569 },
      { sheet: 'ปี ๒๕๗๐', year: 2570 },
      { sheet: 'ปี 2025', year: 2568 },
      { sheet: ' ปี  2567', year: 2567 },
    ]);
  });

  it.each([
    ['ปี 2569', 2569, false],
    ['ปี ๒๕๖๙', 2569, false],
    ['ปี 2026', 2569, true],
  ])('%s means %i; written in ค.ศ.: %s', (name, year, expected) => {
    expect(isWrittenInCommonEra(name, year)).toBe(expected);
  });
});
