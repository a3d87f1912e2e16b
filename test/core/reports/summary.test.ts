// The official summary of a year, held against the first page of the real plan document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import seed from '../../../local/sample/annual-2569.json' with { type: 'json' };
import { catalogueFor } from '../../../src/core/catalogue.ts';
import { columnLetters } from '../../../src/core/cell.ts';
import type { Settings, YearPlan, YearProject } from '../../../src/core/plan.ts';
import type { Report, ReportCell } from '../../../src/core/reports/report.ts';
import { annualSummary } from '../../../src/core/reports/summary/summary.ts';
import { SUMMARY_WORDING } from '../../../src/messages/official.ts';
import { REAL_SETTINGS, REAL_YEAR } from '../real-plan.ts';

function summary(year: YearPlan, settings: Partial<Settings> = {}, draft = false): Report {
  return annualSummary({
    year,
    settings: { ...REAL_SETTINGS, ...settings },
    catalogue: catalogueFor(2566),
    asOf: seed.asOf,
    draft,
    wording: SUMMARY_WORDING,
  });
}

function project(change: Partial<YearProject> = {}): YearProject {
  return { ...(REAL_YEAR.projects[0] as YearProject), ...change };
}

const TOTAL_ROW = 19;
const tick = (ticked: boolean) => (ticked ? '☑' : '');

describe('the summary of the real plan of 2569', () => {
  const report = summary(REAL_YEAR);

  it('equals the document cell for cell', () => {
    const formula = (column: string) => ({ formula: `=COUNTIF(${column}4:${column}18,"☑")` });
    const line = (text: string) => [text, '', '', '', '', '', '', '', ''];
    expect(report.cells).toEqual([
      line(seed.title),
      ['ลำดับ', 'รายการโครงการ (ตั้งต้น)', 'มิติ', 'งบประมาณ (บาท)', 'ดำเนินการไตรมาส', '', '', '', 'หมายเหตุ'],
      ['', '', '', '', 1, 2, 3, 4, ''],
      ...seed.rows.map((row) => [
        row.no,
        row.name,
        row.dimension,
        row.budget,
        ...row.quarters.map(tick),
        row.remark,
      ]),
      ['รวมทั้งสิ้น', '', '', { formula: '=SUM(D4:D18)' }, ...['E', 'F', 'G', 'H'].map(formula), ''],
      line(''),
      line(seed.asOfText),
      line(`ชื่อ - สกุล ผู้ออกรายงาน ${seed.reporter}`),
      line('คำอธิบาย'),
      line('มิติ 1 การสร้างวัฒนธรรมสุจริต'),
      line('มิติ 2 การบริหารราชการด้วยความโปร่งใส'),
      line('มิติ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน'),
      line('มิติ 4 การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น'),
    ]);
  });

  it('proves each total against the document: 20,000 baht and 10, 8, 11, 8 ticks', () => {
    expect(report.proofs).toEqual(
      [seed.totals.budget, ...seed.totals.quarters].map((equals, index) => ({
        row: TOTAL_ROW,
        column: 4 + index,
        equals,
      })),
    );
  });

  it('merges the title, the headers over their two rows, the quarters and the total’s label', () => {
    expect(report.merges).toEqual([
      { row: 1, column: 1, rows: 1, columns: 9 },
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 2, rows: 2, columns: 1 },
      { row: 2, column: 3, rows: 2, columns: 1 },
      { row: 2, column: 4, rows: 2, columns: 1 },
      { row: 2, column: 9, rows: 2, columns: 1 },
      { row: 2, column: 5, rows: 1, columns: 4 },
      { row: 19, column: 1, rows: 1, columns: 3 },
    ]);
  });

  it('is named after the year, keeps its headers in sight and fits a landscape A4 page', () => {
    expect(report.sheet).toBe('สรุป 2569');
    expect(report.frozenRows).toBe(3);
    const width = report.columnWidths.reduce((sum, pixels) => sum + pixels, 0);
    expect(width).toBeGreaterThan(1000);
    expect(width).toBeLessThanOrEqual(1050);
  });

  it('draws a border around each cell of the table, and around nothing else', () => {
    const bordered = report.styles.filter(({ style }) => style.border).flatMap(({ areas }) => areas);
    expect(bordered).toEqual([{ row: 2, column: 1, rows: 18, columns: 9 }]);
  });

  it('shows budgets with two decimals, and keeps names as text', () => {
    expect(format(report, 5, 4)).toBe('#,##0.00');
    expect(format(report, TOTAL_ROW, 4)).toBe('#,##0.00');
    expect(format(report, 5, 5)).toBe('0');
    expect(format(report, 5, 2)).toBe('@');
    expect(format(report, 21, 1)).toBe('@');
  });
});

describe('the summary in Thai digits', () => {
  const report = summary(REAL_YEAR, { digits: 'thai' });

  it('writes every number as text, with no formula that could disagree', () => {
    const numbers = report.cells.flat().filter((cell) => typeof cell !== 'string');
    expect(numbers).toEqual([]);
    expect(report.proofs).toEqual([]);
    expect(new Set(report.styles.map(({ style }) => style.numberFormat))).toEqual(new Set(['@', undefined]));
  });

  it('writes title, rows, totals, date and dimensions in Thai digits, and names as they were typed', () => {
    expect(report.cells[0]?.[0]).toBe(seed.title.replace('2569', '๒๕๖๙'));
    expect(report.cells[2]).toEqual(['', '', '', '', '๑', '๒', '๓', '๔', '']);
    expect(report.cells[4]).toEqual(['๒', seed.rows[1]?.name, '๑', '๑๕,๐๐๐.๐๐', '', '☑', '☑', '', '']);
    expect(report.cells[18]).toEqual(['รวมทั้งสิ้น', '', '', '๒๐,๐๐๐.๐๐', '๑๐', '๘', '๑๑', '๘', '']);
    expect(report.cells[20]?.[0]).toBe('** ข้อมูล ณ วันที่ ๐๘ มิถุนายน ๒๕๖๙');
    expect(report.cells[23]?.[0]).toBe('มิติ ๑ การสร้างวัฒนธรรมสุจริต');
  });
});

describe('a draft', () => {
  it('says so behind the title, and is otherwise the same', () => {
    const [official, draft] = [summary(REAL_YEAR), summary(REAL_YEAR, {}, true)];
    expect(draft.cells[0]?.[0]).toBe(`${seed.title} (ฉบับร่าง)`);
    expect({ ...draft, cells: draft.cells.slice(1) }).toEqual({
      ...official,
      cells: official.cells.slice(1),
    });
  });

  it('leaves a cell empty where nothing certain was read, and names nobody that the settings don’t name', () => {
    const unread = project({ number: null, dimension: null, budget: null });
    const report = summary({ year: 2569, projects: [unread] }, { organisation: null, reporter: null }, true);
    expect(report.cells[0]?.[0]).toBe('แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ (ฉบับร่าง)');
    expect(report.cells[3]).toEqual(['', unread.name, '', '', '', '☑', '', '☑', '']);
    expect(report.cells[7]?.[0]).toBe('ชื่อ - สกุล ผู้ออกรายงาน');
  });

  it('of a year without projects has totals of nought, not a formula over no rows', () => {
    const report = summary({ year: 2569, projects: [] }, {}, true);
    expect(report.cells[3]).toEqual(['รวมทั้งสิ้น', '', '', 0, 0, 0, 0, 0, '']);
    expect(report.proofs).toEqual([]);
  });
});

describe('any summary', () => {
  it('keeps a name that looks like a formula as the text that was typed', () => {
    const name = '=HYPERLINK("https://example.com","x")';
    expect(summary({ year: 2569, projects: [project({ name, remark: '=1+1' })] }).cells[3]).toEqual([
      ...[1, name, 1, 0, '', '☑', '', '☑'],
      '=1+1',
    ]);
  });

  it('sums exactly the rows above, whatever they are', () => {
    const projects = fc.array(
      fc.record({
        budget: fc.option(fc.integer({ min: 0, max: 10 ** 12 })),
        quarters: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(projects, (rows) => {
        const report = summary({ year: 2569, projects: rows.map(project) });
        for (const { row, column, equals } of report.proofs) {
          const letters = columnLetters(column);
          const above = report.cells
            .slice(3, 3 + rows.length)
            .map((cells) => cells[column - 1] as ReportCell);
          const sum = above.reduce<number>(
            (total, cell) =>
              total + (cell === '☑' ? 1 : Math.round(Number(cell) * 100) / (column === 4 ? 1 : 100)),
            0,
          );
          expect(column === 4 ? Math.round(equals * 100) : equals).toBe(sum);
          expect(report.cells[row - 1]?.[column - 1]).toEqual({
            formula:
              column === 4
                ? `=SUM(${letters}4:${letters}${row - 1})`
                : `=COUNTIF(${letters}4:${letters}${row - 1},"☑")`,
          });
        }
        expect(report.proofs).toHaveLength(5);
        expect(new Set(report.cells.map((cells) => cells.length))).toEqual(new Set([9]));
      }),
    );
  });
});

/** The number format that a cell ends up with: a later entry wins. */
function format(report: Report, row: number, column: number): string | undefined {
  return report.styles
    .filter(({ areas }) =>
      areas.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      ),
    )
    .map(({ style }) => style.numberFormat)
    .filter((found) => found !== undefined)
    .pop();
}
