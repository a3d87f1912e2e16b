// The generated sheets whole (cells, looks, merges, widths, proofs), held to golden files that were looked at as pictures.
// A changed look is seen here as a changed file: make the pictures anew and look before accepting it with `vitest run -u`.
import { describe, expect, it } from 'vitest';
import seed from '../../local/sample/annual-2569.json' with { type: 'json' };
import { catalogueFor } from '../../src/core/catalogue.ts';
import type { Area } from '../../src/core/cell.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../../src/core/check/finding.ts';
import type { Settings, YearPlan } from '../../src/core/plan.ts';
import { findingsReport } from '../../src/core/reports/findings/findings-report.ts';
import { mergedHeights } from '../../src/core/reports/merged-heights.ts';
import { planSummary } from '../../src/core/reports/plan-summary/plan-summary.ts';
import type { Report } from '../../src/core/reports/report.ts';
import { annualSummary } from '../../src/core/reports/summary/summary.ts';
import { PLAN_SUMMARY_WORDING, SUMMARY_WORDING } from '../../src/messages/official.ts';
import { asRead, REAL_PLAN, REAL_SETTINGS, REAL_YEAR } from './real-plan.ts';

const catalogue = catalogueFor(2566);

const summary = (year: YearPlan, settings: Partial<Settings> = {}, draft = false) =>
  annualSummary({
    year,
    settings: { ...REAL_SETTINGS, ...settings },
    catalogue,
    asOf: seed.asOf,
    draft,
    wording: SUMMARY_WORDING,
  });

const table = (settings: Partial<Settings> = {}) =>
  planSummary({
    reading: asRead(REAL_PLAN),
    settings: { ...REAL_SETTINGS, ...settings },
    catalogue,
    draft: false,
    wording: PLAN_SUMMARY_WORDING,
  });

/** A report as a file that a person can compare: a row, a style, a merge a line. */
function asText(report: Report): string {
  const { cells, styles, merges, proofs, charts, ...rest } = report;
  const lines = (title: string, items: readonly unknown[]) => [
    title,
    ...items.map((item) => `  ${JSON.stringify(item)}`),
  ];
  return [
    JSON.stringify(rest),
    ...lines('cells', cells),
    ...lines('styles', styles),
    ...lines('merges', merges),
    ...lines('heights', mergedHeights(report)),
    ...lines('proofs', proofs),
    ...lines('charts', charts),
    '',
  ].join('\n');
}

const golden = (name: string) => `../data/golden/${name}.txt`;

// Reports are made inside of the tests, so that a mutation test knows which test looks at them.
describe('the official sheets of the real plan look as they did when they were last looked at', () => {
  it.each([
    ['summary-2569', () => summary(REAL_YEAR)],
    ['summary-2569-thai-draft', () => summary(REAL_YEAR, { digits: 'thai' }, true)],
    ['summary-of-nothing', () => summary({ year: 2569, projects: [] })],
    ['plan-2566-2570', () => table()],
    ['plan-2566-2570-thai', () => table({ digits: 'thai' })],
  ])('%s', async (name, report) => {
    await expect(asText(report())).toMatchFileSnapshot(golden(name));
  });
});

it('every number and formula of the official sheets has a number format of its own', () => {
  for (const { cells, styles } of [summary(REAL_YEAR), table(), table({ digits: 'thai' })]) {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (typeof cell === 'string') return;
        const covers = ({ row, column, rows, columns }: Area) =>
          row <= r + 1 && r + 1 < row + rows && column <= c + 1 && c + 1 < column + columns;
        const formats = styles.flatMap(({ areas, style }) =>
          areas.some(covers) ? (style.numberFormat ?? []) : [],
        );
        expect(formats.at(-1), `row ${r + 1}, column ${c + 1}`).toMatch(/0/);
      });
    });
  }
});

describe('ผลตรวจสอบ', () => {
  const wording = {
    headers: ['1', '2', '3', '4', '5', '6', '7'],
    error: 'E',
    warning: 'W',
    accepted: 'A',
    ditto: '”',
    none: 'none',
  };
  const finding = (code: FindingCode, row: number, sheet = 'ปี 2569'): Finding => ({
    ...{ code, severity: FINDING_SEVERITY[code], sheet, row, column: 4, header: 'งบประมาณ (บาท)' },
    ...{ read: 'x', details: {}, fix: null },
  });
  const report = (...findings: readonly Finding[]) =>
    findingsReport({
      title: 'title',
      counts: 'counts',
      findings: findings.map((one) => ({
        finding: one,
        sentence: `row ${one.row}`,
        fix: one.row === 2 ? 'mend' : null,
        accepted: one.row === 5,
        other: null,
      })),
      sheetIds: new Map([['ปี 2569', 7]]),
      wording,
    });
  const [warning, error] = ['number-gap', 'budget-invalid'] as const;

  it('lists errors before warnings, what is rare first, what was accepted last, and links to each cell', () => {
    const cells = report(
      finding(warning, 5),
      finding('name-similar', 7),
      finding(warning, 2),
      finding(warning, 2),
      finding(error, 9),
      finding(error, 3),
    ).cells.slice(3);
    expect(cells.map(([severity, , , , message]) => [severity, message])).toEqual([
      ['E', 'row 9'],
      ['E', 'row 3'],
      ['W', 'row 7'],
      ['W', 'row 2'],
      ['W', '”'],
      ['A', 'row 5'],
    ]);
    expect(cells[0]?.[2]).toEqual({ formula: '=HYPERLINK("#gid=7&range=D9","D9")' });
  });

  it('names the cell without a link where the sheet is not known', () => {
    expect(report(finding(error, 9, 'elsewhere')).cells[3]?.[2]).toBe('D9');
  });

  it.each([
    ['findings-of-both-kinds', () => report(finding(warning, 2), finding(error, 9))],
    ['findings-errors-only', () => report(finding(error, 9))],
    ['findings-warnings-only', () => report(finding(warning, 2))],
    ['findings-none', () => report()],
  ])('%s looks as it did when it was last looked at', async (name, made) => {
    await expect(asText(made())).toMatchFileSnapshot(golden(name));
  });
});
