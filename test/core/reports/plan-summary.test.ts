// The official table of the plan, held against part 2 of the real plan document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import seed from '../../../local/sample/five-year-2566-2570.json' with { type: 'json' };
import { catalogueFor } from '../../../src/core/catalogue.ts';
import type { Dimension, FiveYearPlan, PlanProject, Settings } from '../../../src/core/plan.ts';
import { mergedHeights } from '../../../src/core/reports/merged-heights.ts';
import type { PlanAsRead } from '../../../src/core/reports/plan-summary/plan-blocks.ts';
import { planSummary } from '../../../src/core/reports/plan-summary/plan-summary.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { PLAN_SUMMARY_WORDING } from '../../../src/messages/official.ts';
import { asRead, REAL_PLAN, REAL_SETTINGS } from '../real-plan.ts';

function table(reading: PlanAsRead, settings: Partial<Settings> = {}, draft = false): Report {
  return planSummary({
    reading,
    settings: { ...REAL_SETTINGS, organisation: seed.organisation, ...settings },
    catalogue: catalogueFor(2566),
    draft,
    wording: PLAN_SUMMARY_WORDING,
  });
}

function project(change: Partial<PlanProject>): PlanProject {
  return { ...(REAL_PLAN.projects[0] as PlanProject), ...change };
}

function plan(projects: readonly PlanProject[], firstYear = 2566, lastYear = 2570): FiveYearPlan {
  return { firstYear, lastYear, projects };
}

/** The rows below the titles that are made higher for a merged cell. */
const rowsRaised = (report: Report) => mergedHeights(report).flatMap(({ row }) => (row > 2 ? [row] : []));
const texts = (report: Report, column: number) => report.cells.map((cells) => cells[column - 1]);
const years = ['2566', '2567', '2568', '2569', '2570'] as const;
/** Rows of the sheet: what the real plan's table must look like, counted by hand from the document. */
const SUBTOTALS = { 1: 14, 2: 21, 3: 28, 4: 35 } as const;
const TOTAL = 36;

describe('the table of the real plan, 2566–2570', () => {
  const report = table(asRead(REAL_PLAN));

  it('has the document’s title, organisation and two header rows, which stay in sight and are printed on each page', () => {
    expect(report.sheet).toBe('สรุป 2566-2570');
    expect(report.cells.slice(0, 4)).toEqual([
      [seed.title, '', '', '', '', '', '', '', ''],
      [seed.organisation, '', '', '', '', '', '', '', ''],
      [
        ...['มิติ', 'ภารกิจตามมิติ', 'โครงการ/กิจกรรม/มาตรการ'],
        ...['ปี 2566', 'ปี 2567', 'ปี 2568', 'ปี 2569', 'ปี 2570', 'หมายเหตุ'],
      ],
      ['', '', '', ...years.map(() => 'งบประมาณ (บาท)'), ''],
    ]);
    expect(report.frozenRows).toBe(4);
  });

  it('has every project of the document in its order, each with its amounts, 0 and -', () => {
    const rows = report.cells.filter((cells) => /^\d+\) /.test(String(cells[2])));
    expect(rows.map((cells) => cells.slice(2))).toEqual(
      seed.projects.map(({ no, name, budgets, remark }) => [
        `${no}) ${name}`,
        ...years.map((year) => budgets[year] ?? '-'),
        remark,
      ]),
    );
  });

  it('names each dimension and mission once, where it begins', () => {
    const starts = report.cells.map(
      ([dimension, mission], index) => [index + 1, dimension, mission] as const,
    );
    expect(starts.slice(4).filter(([, dimension]) => dimension !== '')).toEqual([
      [5, '1. การสร้างวัฒนธรรมสุจริต', expect.stringMatching(/^1\.1 /)],
      [15, '2. การบริหารราชการด้วยความโปร่งใส', expect.stringMatching(/^2\.1 /)],
      [22, '3. การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน', expect.stringMatching(/^3\.1 /)],
      [29, '4. การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น', expect.stringMatching(/^4\.1 /)],
      [TOTAL, 'รวมทั้งสิ้น', ''],
    ]);
    expect(
      starts
        .slice(4)
        .flatMap(([row, , mission]) => (mission === '' ? [] : [[row, String(mission).slice(0, 3)]])),
    ).toEqual([
      [5, '1.1'],
      [10, '1.2'],
      [15, '2.1'],
      [17, '2.2'],
      [22, '3.1'],
      [24, '3.2'],
      [25, '3.3'],
      [29, '4.1'],
      [32, '4.2'],
      [33, '4.3'],
    ]);
  });

  it('merges dimensions and missions over their rows, and leaves single cells alone', () => {
    const rows = (column: number) =>
      report.merges
        .filter((area) => area.column === column && area.columns === 1 && area.row > 4)
        .map(({ row, rows }) => [row, row + rows - 1]);
    expect(rows(1)).toEqual([
      [5, 13],
      [15, 20],
      [22, 27],
      [29, 34],
    ]);
    expect(rows(2)).toEqual([
      [5, 9],
      [10, 13],
      [15, 16],
      [17, 20],
      [22, 23],
      [25, 27],
      [29, 31],
      [33, 34],
    ]);
    expect(report.merges.filter(({ columns }) => columns === 2).map(({ row }) => row)).toEqual([
      ...Object.values(SUBTOTALS),
      TOTAL,
    ]);
  });

  it('adds up each dimension with live formulas over its own rows', () => {
    expect(report.cells[SUBTOTALS[1] - 1]).toEqual([
      '',
      '',
      { formula: '=COUNTIF(C5:C13,"<>-")' },
      ...['D', 'E', 'F', 'G', 'H'].map((column) => ({ formula: `=SUM(${column}5:${column}13)` })),
      '',
    ]);
    expect(report.cells[TOTAL - 1]).toEqual([
      'รวมทั้งสิ้น',
      '',
      { formula: '=SUM(C14,C21,C28,C35)' },
      ...['D', 'E', 'F', 'G', 'H'].map((column) => ({
        formula: `=SUM(${column}14,${column}21,${column}28,${column}35)`,
      })),
      '',
    ]);
  });

  it('proves every total against the document: 9, 6, 6, 6 and 27 projects, each year’s baht by dimension', () => {
    const proof = (row: number, projects: number, totals: Record<string, { budget: number }>) =>
      [projects, ...years.map((year) => totals[year]?.budget)].map((equals, index) => ({
        row,
        column: 3 + index,
        equals,
      }));
    expect(report.proofs).toEqual([
      ...proof(SUBTOTALS[1], 9, seed.totals['1']),
      ...proof(SUBTOTALS[2], 6, seed.totals['2']),
      ...proof(SUBTOTALS[3], 6, seed.totals['3']),
      ...proof(SUBTOTALS[4], 6, seed.totals['4']),
      ...proof(TOTAL, 27, seed.totals.all),
    ]);
    expect(report.proofs.slice(-5).map(({ equals }) => equals)).toEqual([25000, 30000, 35000, 20000, 25000]);
  });

  it('holds 77 project-years', () => {
    const cells = report.cells.slice(4, TOTAL - 1).flatMap((row) => row.slice(3, 8));
    expect(cells.filter((cell) => typeof cell === 'number')).toHaveLength(77);
  });

  it('shows 0 as 0, and a total as จำนวน 15,000 บาท', () => {
    const formats = report.styles.map(({ style }) => style.numberFormat);
    expect(formats.filter((format) => format !== undefined)).toEqual([
      '@',
      '#,##0',
      '"จำนวน "#,##0" บาท"',
      '"รวม จำนวน "0" โครงการ"',
      '"จำนวน "0" โครงการ"',
    ]);
  });

  it('is about as wide as a landscape A4 page', () => {
    expect(report.columnWidths).toHaveLength(9);
    const width = report.columnWidths.reduce((sum, pixels) => sum + pixels, 0);
    expect(width).toBeGreaterThanOrEqual(1040);
    expect(width).toBeLessThan(1300);
  });
});

describe('the table in Thai digits', () => {
  const report = table(asRead(REAL_PLAN), { digits: 'thai' });

  it('is all text, as the document prints it', () => {
    expect(report.cells.flat().every((cell) => typeof cell === 'string')).toBe(true);
    expect(report.proofs).toEqual([]);
    expect(report.cells[0]?.[0]).toBe(
      'แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส (พ.ศ. ๒๕๖๖ - ๒๕๗๐)',
    );
    expect(report.cells[2]?.slice(3, 8)).toEqual(['ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ปี ๒๕๖๙', 'ปี ๒๕๗๐']);
    expect(report.cells[4]?.[0]).toBe('๑. การสร้างวัฒนธรรมสุจริต');
    expect(report.cells[9]?.[1]).toBe('๑.๒ การเสริมสร้างจิตสำนึกและความตระหนักแก่ประชาชนทุกภาคส่วนในท้องถิ่น');
    expect(report.cells[8]?.slice(2)).toEqual([
      '๕) โครงการเสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต',
      ...['-', '๕,๐๐๐', '-', '-', '๕,๐๐๐', ''],
    ]);
    expect(report.cells[4]?.slice(3)).toEqual(['๐', '๐', '๐', '-', '-', '']);
  });

  it('prints the document’s own subtotals and grand total', () => {
    const amounts = (...baht: string[]) => baht.map((text) => `จำนวน ${text} บาท`);
    expect(report.cells[SUBTOTALS[1] - 1]).toEqual([
      ...['', '', 'รวม จำนวน ๙ โครงการ'],
      ...amounts('๑๕,๐๐๐', '๒๐,๐๐๐', '๓๐,๐๐๐', '๑๕,๐๐๐', '๒๐,๐๐๐'),
      '',
    ]);
    expect(report.cells[SUBTOTALS[2] - 1]?.slice(2, 8)).toEqual([
      'รวม จำนวน ๖ โครงการ',
      ...amounts('๐', '๐', '๐', '๐', '๐'),
    ]);
    expect(report.cells[SUBTOTALS[4] - 1]?.slice(2, 8)).toEqual([
      'รวม จำนวน ๖ โครงการ',
      ...amounts('๕,๐๐๐', '๕,๐๐๐', '๐', '๐', '๐'),
    ]);
    expect(report.cells[TOTAL - 1]).toEqual([
      ...['รวมทั้งสิ้น', '', 'จำนวน ๒๗ โครงการ'],
      ...amounts('๒๕,๐๐๐', '๓๐,๐๐๐', '๓๕,๐๐๐', '๒๐,๐๐๐', '๒๕,๐๐๐'),
      '',
    ]);
  });

  it('keeps the digits of a name as they were typed', () => {
    const name = 'โครงการ 5ส ระยะที่ ๒';
    const report = table(asRead(plan([project({ name })])), { digits: 'thai' });
    expect(report.cells[4]?.[2]).toBe(`๑) ${name}`);
  });
});

describe('satang', () => {
  const projects = [project({ budgets: [1550, 500000, 0, null, 0] })];

  it('are shown in the whole table once there are any, and nought stays 0', () => {
    const thai = table(asRead(plan(projects)), { digits: 'thai' });
    expect(thai.cells[4]?.slice(3, 8)).toEqual(['๑๕.๕๐', '๕,๐๐๐.๐๐', '๐', '-', '๐']);
    expect(thai.cells[5]?.slice(3, 5)).toEqual(['จำนวน ๑๕.๕๐ บาท', 'จำนวน ๕,๐๐๐.๐๐ บาท']);
    const arabic = table(asRead(plan(projects)));
    expect(arabic.cells[4]?.slice(3, 8)).toEqual([15.5, 5000, 0, '-', 0]);
    const formats = arabic.styles.map(({ style }) => style.numberFormat);
    expect(formats).toContain('#,##0.00;-#,##0.00;0');
    expect(formats).toContain('"จำนวน "#,##0.00" บาท";-"จำนวน "#,##0.00" บาท";"จำนวน "0" บาท"');
  });
});

describe('plans of another shape', () => {
  it.each([1, 2, 4, 10])('a plan of %i years has that many columns', (count) => {
    const budgets = Array.from({ length: count }, (_, index) => index * 100);
    const report = table(asRead(plan([project({ budgets })], 2571, 2570 + count)));
    expect(report.cells[2]?.slice(3, -1)).toEqual(budgets.map((_, index) => `ปี ${2571 + index}`));
    expect(new Set(report.cells.map((cells) => cells.length))).toEqual(new Set([count + 4]));
    expect(report.columnWidths).toHaveLength(count + 4);
    expect(report.cells[0]?.[0]).toContain(count === 1 ? '(พ.ศ. 2571)' : `(พ.ศ. 2571 - ${2570 + count})`);
  });

  it('shows a dimension without projects with a row of -, and counts none in it', () => {
    const report = table(asRead(plan([project({})])));
    const [, , , , , , second, subtotal] = report.cells;
    expect(second).toEqual(['2. การบริหารราชการด้วยความโปร่งใส', '-', '-', '-', '-', '-', '-', '-', '']);
    expect(subtotal?.[2]).toEqual({ formula: '=COUNTIF(C7:C7,"<>-")' });
    expect(report.proofs.filter(({ row, column }) => row === 8 && column === 3)).toEqual([
      { row: 8, column: 3, equals: 0 },
    ]);
  });

  it('puts projects that were typed in another order under their dimension and mission, numbered as they stand there', () => {
    const report = table(
      asRead(
        plan([
          project({ number: 1, dimension: 2, mission: '2.2.2', name: 'ค' }),
          project({ number: 2, dimension: 1, mission: '1.2.3', name: 'ข' }),
          project({ number: 3, dimension: 2, mission: '2.2.1', name: 'ง' }),
          project({ number: 4, dimension: 1, mission: '1.1', name: 'ก' }),
        ]),
      ),
    );
    expect(texts(report, 3).filter((cell) => /^\d\) /.test(String(cell)))).toEqual([
      '1) ก',
      '2) ข',
      '3) ค',
      '4) ง',
    ]);
  });

  it('gives a merged cell the room that its text needs beside the first of its rows, where no page’s end cuts it', () => {
    const two = [project({ name: 'ก' }), project({ name: 'ข' })];
    expect(rowsRaised(table(asRead(plan(two))))).toEqual([5]);
    const many = Array.from({ length: 40 }, (_, index) => project({ name: `โครงการ ${index}` }));
    expect(rowsRaised(table(asRead(plan(many))))).toEqual([5]);
  });

  it('makes one row higher for a dimension and its first mission, and one for each further mission', () => {
    const projects = ['4.1', '4.1', '4.3', '4.3'].map((mission) =>
      project({ dimension: 4, mission, name: 'ก' }),
    );
    const heights = rowsRaised(table(asRead(plan(projects))));
    // Rows 11 to 14, below three dimensions without projects.
    expect(heights).toEqual([11, 13]);
  });

  it('of a draft says so, leaves unread cells empty, and keeps what has no dimension or mission in sight', () => {
    const draft = table(
      {
        plan: plan([
          project({ dimension: null, mission: null, name: 'ไม่รู้มิติ', budgets: [100, null, 0, null, null] }),
          project({ mission: '3.1', name: 'ภารกิจของมิติอื่น' }),
          project({ name: 'ก', budgets: [null, null, 0, 0, 0] }),
        ]),
        rows: [
          { read: { budget: [100, null, 0, null, null].map((value) => ({ kind: 'value', value })) } },
          {
            read: {
              budget: [
                { kind: 'invalid' },
                { kind: 'empty' },
                { kind: 'understood', value: 0 },
                { kind: 'value', value: null },
                { kind: 'value', value: 0 },
              ],
            },
          },
          { read: { budget: [null, null, 0, 0, 0].map((value) => ({ kind: 'value', value })) } },
        ],
      },
      { organisation: null },
      true,
    );
    expect(draft.cells[0]?.[0]).toBe(`${seed.title} (ฉบับร่าง)`);
    expect(draft.cells[1]?.[0]).toBe('');
    expect(draft.cells[4]?.slice(2)).toEqual(['1) ก', '-', '-', 0, 0, 0, '']);
    expect(draft.cells[5]).toEqual(['', '', '2) ภารกิจของมิติอื่น', '', '-', 0, '-', 0, '']);
    expect(draft.cells[13]).toEqual(['', '', '3) ไม่รู้มิติ', 1, '-', 0, '-', '-', '']);
    expect(draft.cells[14]?.slice(2, 4)).toEqual([
      { formula: '=SUM(C7,C9,C11,C13,COUNTIF(C14:C14,"<>-"))' },
      { formula: '=SUM(D7,D9,D11,D13,D14:D14)' },
    ]);
  });
});

describe('any plan', () => {
  it('is summed by formulas that cover each project once, and gives the core’s own totals', () => {
    const projects = fc.array(
      fc.record({
        dimension: fc.constantFrom<(Dimension | null)[]>(1, 2, 3, 4, null),
        mission: fc.constantFrom('1.1', '1.2.1', '2.1.2', '3.3', '4.2.1', null),
        budgets: fc.array(fc.option(fc.integer({ min: 0, max: 10 ** 9 })), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(projects, (rows) => {
        const report = table(asRead(plan(rows.map(project), 2571, 2573)));
        for (const { row, column, equals } of report.proofs) {
          const cell = report.cells[row - 1]?.[column - 1];
          const formula = typeof cell === 'object' ? cell.formula : '';
          expect(Math.round(evaluate(report, formula) * 100)).toBe(Math.round(equals * 100));
        }
        expect(report.proofs).toHaveLength(5 * 4);
        const merged = new Set<string>();
        for (const area of report.merges) {
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            for (let column = area.column; column < area.column + area.columns; column += 1) {
              expect(merged).not.toContain(`${row} ${column}`);
              merged.add(`${row} ${column}`);
              if (row > area.row || column > area.column)
                expect(report.cells[row - 1]?.[column - 1]).toBe('');
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A small evaluator of the two formulas that the table uses. */
function evaluate(report: Report, formula: string): number {
  const cells = (range: string) => {
    const [from = '', to = from] = range.split(':');
    const column = from.charCodeAt(0) - 65;
    return report.cells.slice(Number(from.slice(1)) - 1, Number(to.slice(1))).map((row) => row[column]);
  };
  const counted = formula.replace(/COUNTIF\(([^,]*),"<>-"\)/g, (_, range: string) =>
    String(cells(range).filter((cell) => cell !== '-').length),
  );
  const count = /^=(\d+)$/.exec(counted);
  if (count) return Number(count[1]);
  const sum = /^=SUM\((.*)\)$/.exec(counted);
  return (sum?.[1] ?? '')
    .split(',')
    .flatMap((part) => (/^\d+$/.test(part) ? [Number(part)] : cells(part)))
    .reduce<number>((total, cell) => {
      if (typeof cell === 'object') return total + evaluate(report, cell.formula);
      return typeof cell === 'number' ? total + cell : total;
    }, 0);
}
