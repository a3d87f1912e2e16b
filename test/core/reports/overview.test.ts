// The overview of the real plan: the same figures as the plan document's, by dimension, year and quarter.
import { describe, expect, it } from 'vitest';
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import fiveYear from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../../src/core/catalogue.ts';
import {
  type OverviewInput,
  type OverviewSource,
  overview,
} from '../../../src/core/reports/overview/overview.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { OVERVIEW_WORDING } from '../../../src/messages/official.ts';
import { REAL_PLAN, REAL_SETTINGS, REAL_YEAR } from '../real-plan.ts';

function shown(
  source: OverviewSource,
  organisation: string | null = REAL_SETTINGS.organisation,
  indicators: OverviewInput['indicators'] = [],
): Report {
  return overview({
    source,
    followed: null,
    indicators,
    settings: { ...REAL_SETTINGS, organisation },
    catalogue: catalogueFor(2566),
    asOf: annual.asOf,
    draft: false,
    wording: OVERVIEW_WORDING,
  });
}

const rows = (report: Report, first: number, last: number) =>
  report.cells.slice(first - 1, last).map((cells) => cells.slice(0, 6));
const years = ['2566', '2567', '2568', '2569', '2570'] as const;
const dimensions = ['1', '2', '3', '4'] as const;
const dimensionHeaders = ['มิติ 1', 'มิติ 2', 'มิติ 3', 'มิติ 4', 'รวม'];

describe('the overview of the real plan', () => {
  const report = shown({ plan: REAL_PLAN, year: REAL_YEAR });

  it('says what it shows, of whom and as of when', () => {
    expect(report.sheet).toBe('ภาพรวม');
    expect(report.cells[0]?.[0]).toBe(
      'ภาพรวมแผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570 องค์การบริหารส่วนตำบลอิสานเขต',
    );
    expect(report.cells[1]?.[0]).toBe('ข้อมูล ณ วันที่ 08 มิถุนายน 2569');
  });

  it('has the document’s baht by dimension and year', () => {
    expect(rows(report, 4, 11)).toEqual([
      ['งบประมาณ (บาท) แยกตามมิติและปี', '', '', '', '', ''],
      ['ปี', ...dimensionHeaders],
      ...years.map((year) => [
        `ปี ${year}`,
        ...dimensions.map((dimension) => fiveYear.totals[dimension][year].budget),
        fiveYear.totals.all[year].budget,
      ]),
      ['รวม', ...['B', 'C', 'D', 'E', 'F'].map((column) => ({ formula: `=SUM(${column}6:${column}10)` }))],
    ]);
  });

  it('has the document’s projects by dimension and year', () => {
    expect(rows(report, 13, 20)).toEqual([
      ['จำนวนโครงการที่ดำเนินการ แยกตามมิติและปี (โครงการหลายปีนับทุกปี)', '', '', '', '', ''],
      ['ปี', ...dimensionHeaders],
      ...years.map((year) => [
        `ปี ${year}`,
        ...dimensions.map((dimension) => fiveYear.totals[dimension][year].projects),
        fiveYear.totals.all[year].projects,
      ]),
      ['รวม', ...['B', 'C', 'D', 'E', 'F'].map((column) => ({ formula: `=SUM(${column}15:${column}19)` }))],
    ]);
  });

  it('proves the sums over the years: 135,000 baht and 77 project-years in all', () => {
    const sum = (dimension: '1' | '2' | '3' | '4' | 'all', figure: 'budget' | 'projects') =>
      years.reduce((total, year) => total + fiveYear.totals[dimension][year][figure], 0);
    const proofs = (row: number, figure: 'budget' | 'projects') =>
      ([...dimensions, 'all'] as const).map((dimension, index) => ({
        row,
        column: index + 2,
        equals: sum(dimension, figure),
      }));
    expect(report.proofs).toEqual([...proofs(11, 'budget'), ...proofs(20, 'projects')]);
    expect(report.proofs.filter(({ column }) => column === 6).map(({ equals }) => equals)).toEqual([
      135000, 77,
    ]);
  });

  it('shows each dimension’s share of a year’s baht', () => {
    expect(rows(report, 22, 28).slice(2)).toEqual(
      years.map((year) => [
        `ปี ${year}`,
        ...dimensions.map(
          (dimension) => fiveYear.totals[dimension][year].budget / fiveYear.totals.all[year].budget,
        ),
        1,
      ]),
    );
  });

  it('shows how many projects of 2569 run in each quarter, as the year’s sheet has them', () => {
    expect(rows(report, 30, 35)).toEqual([
      ['จำนวนโครงการที่ดำเนินการในแต่ละไตรมาส ปี 2569', '', '', '', '', ''],
      ['ไตรมาส', ...dimensionHeaders],
      ...[0, 1, 2, 3].map((quarter) => [
        `ไตรมาส ${quarter + 1}`,
        ...annual.totals.byDimension.map(({ quarters }) => quarters[quarter]),
        annual.totals.quarters[quarter],
      ]),
    ]);
  });

  it('draws the baht and the quarters beside their own numbers, a colour for each dimension', () => {
    expect(report.charts.map(({ kind, data, anchor }) => [kind, data, anchor])).toEqual([
      ['stacked-columns', { row: 5, column: 1, rows: 6, columns: 5 }, { row: 4, column: 8 }],
      ['stacked-columns', { row: 31, column: 1, rows: 5, columns: 5 }, { row: 30, column: 8 }],
    ]);
    for (const { title, colors, anchor } of report.charts) {
      expect(colors).toHaveLength(4);
      expect(title).toBe(report.cells[anchor.row - 1]?.[0]);
    }
  });

  it('ends with what the dimensions are called', () => {
    expect(report.cells.slice(36).map(([text]) => text)).toEqual([
      'คำอธิบาย',
      'มิติ 1 การสร้างวัฒนธรรมสุจริต',
      'มิติ 2 การบริหารราชการด้วยความโปร่งใส',
      'มิติ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
      'มิติ 4 การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น',
    ]);
    const bold = report.styles.filter(({ style }) => style.bold).flatMap(({ areas }) => areas);
    expect(bold).toContainEqual({ row: 37, column: 1, rows: 1, columns: 1 });
  });

  it('is rectangular and fits a landscape A4 page', () => {
    expect(new Set(report.cells.map((cells) => cells.length))).toEqual(new Set([report.columnWidths.length]));
    expect(report.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(1080);
  });

  it('is in Arabic digits even where reports are in Thai digits, since a chart needs numbers', () => {
    const settings = { ...REAL_SETTINGS, digits: 'thai' } as const;
    const thai = overview({
      source: { plan: REAL_PLAN, year: REAL_YEAR },
      followed: null,
      indicators: [],
      settings,
      catalogue: catalogueFor(2566),
      asOf: annual.asOf,
      draft: false,
      wording: OVERVIEW_WORDING,
    });
    expect(thai).toEqual(report);
  });
});

describe('an overview of less', () => {
  it('of a plan without a year’s sheet has no quarters', () => {
    const report = shown({ plan: REAL_PLAN, year: null });
    expect(report.charts).toHaveLength(1);
    expect(report.cells[29]?.[0]).toBe('คำอธิบาย');
  });

  it('of a year without a plan shows that year', () => {
    const report = shown({ plan: null, year: REAL_YEAR }, null);
    expect(report.cells[0]?.[0]).toBe('ภาพรวมแผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569');
    expect(rows(report, 6, 6)).toEqual([['ปี 2569', 15000, 0, 5000, 0, 20000]]);
    // Charts don't overlap: at 21 pixels a row, the least, the first ends above the second.
    const [first, second] = report.charts;
    expect(((second?.anchor.row ?? 0) - (first?.anchor.row ?? 0)) * 21).toBeGreaterThan(first?.height ?? 0);
  });

  it('has no share of a year without baht', () => {
    const projects = REAL_PLAN.projects.map((project) => ({ ...project, budgets: [0, 0, 0, 0, 0] }));
    const report = shown({ plan: { ...REAL_PLAN, projects }, year: null });
    expect(rows(report, 24, 24)).toEqual([['ปี 2566', '-', '-', '-', '-', '-']]);
  });

  it('counts a project without a certain dimension in the year, but in no dimension', () => {
    const [first, ...others] = REAL_PLAN.projects;
    const projects = first === undefined ? [] : [{ ...first, dimension: null }, ...others];
    const report = shown({ plan: { ...REAL_PLAN, projects }, year: null });
    expect(rows(report, 15, 15)).toEqual([['ปี 2566', 2, 4, 3, 5, 15]]);
  });
});

describe('the targets in it', () => {
  const source = { plan: REAL_PLAN, year: REAL_YEAR };
  const without = shown(source);
  const report = shown(source, null, [
    {
      label: 'คะแนน ITA',
      unit: 'คะแนน',
      targets: [85, 86, 87, 88, 89.5],
      actuals: [84, 90, null, null, null],
    },
    { label: 'เรื่องร้องเรียน', unit: '', targets: [10, 8, null, 4, 2], actuals: [] },
  ]);

  it('are a table for each indicator below all others, year by year, what is not known left empty', () => {
    // After the quarters, whose chart is higher than their table.
    const first = report.cells.findIndex(([cell]) => cell === 'เป้าหมาย: คะแนน ITA (คะแนน)');
    expect(report.cells.slice(first, first + 7).map((cells) => cells.slice(0, 3))).toEqual([
      ['เป้าหมาย: คะแนน ITA (คะแนน)', '', ''],
      ['ปี', 'เป้าหมาย', 'ผล'],
      ['ปี 2566', 85, 84],
      ['ปี 2567', 86, 90],
      ['ปี 2568', 87, ''],
      ['ปี 2569', 88, ''],
      ['ปี 2570', 89.5, ''],
    ]);
    expect(report.cells.slice(0, first - 4).slice(1)).toEqual(without.cells.slice(0, first - 4).slice(1));
    expect(report.cells.map(([cell]) => cell)).toContain('เป้าหมาย: เรื่องร้องเรียน');
  });

  it('have a small chart each, of its own numbers, that ends above the next', () => {
    const charts = report.charts.filter(({ title }) => title.startsWith('เป้าหมาย'));
    expect(charts.map(({ data }) => [report.cells[data.row - 1]?.[0], data.rows, data.columns])).toEqual([
      ['ปี', 6, 3],
      ['ปี', 6, 3],
    ]);
    const [one, two] = charts;
    const rowsBetween = (two?.anchor.row ?? 0) - (one?.anchor.row ?? 0);
    expect((one?.height ?? 0) / rowsBetween).toBeLessThanOrEqual(21);
  });
});
