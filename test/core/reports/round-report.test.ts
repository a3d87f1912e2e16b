// The report of a round as data: what it says of each project, and that every total is the sum of what stands above it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../src/core/catalogue.ts';
import { pairFollowUp } from '../../../src/core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../../../src/core/follow-up/project-round.ts';
import { roundTotals } from '../../../src/core/follow-up/round-totals.ts';
import { type Round, STATUS } from '../../../src/core/follow-up/status.ts';
import type { Settings } from '../../../src/core/plan.ts';
import { overview } from '../../../src/core/reports/overview/overview.ts';
import type { Report } from '../../../src/core/reports/report.ts';
import { roundReport } from '../../../src/core/reports/round/round-report.ts';
import { annualSummary } from '../../../src/core/reports/summary/summary.ts';
import { textLines, textWidth } from '../../../src/core/text/text-size.ts';
import { OVERVIEW_WORDING, ROUND_REPORT_WORDING, SUMMARY_WORDING } from '../../../src/messages/official.ts';
import { type FollowUpCells, followUpOf, type YearCells, yearOf } from '../follow-up/follow-up-sheet.ts';
import { SOUND_YEARS } from '../follow-up/planted-faults.ts';
import { REAL_SETTINGS } from '../real-plan.ts';

const pairingOf = (year: readonly YearCells[], rows: readonly FollowUpCells[]) =>
  pairFollowUp(yearOf(year).plan, followUpOf(rows).followUp, null);

function reportOf(
  year: readonly YearCells[],
  rows: readonly FollowUpCells[],
  round: Round,
  { draft = false, ...settings }: Partial<Settings> & { readonly draft?: boolean } = {},
): Report {
  return roundReport({
    ...{ year: 2569, round, pairing: pairingOf(year, rows), draft, asOf: '2026-03-31' },
    settings: { ...REAL_SETTINGS, ...settings },
    wording: ROUND_REPORT_WORDING,
  });
}

const texts6 = { result6: 'จัดแล้ว', problem6: 'ฝนตก', suggestion6: 'ไม่มี' };
const YEAR: readonly YearCells[] = [
  { number: 1, name: 'ก', dimension: 1, budget: 100, quarter1: true },
  { number: 2, name: 'ข', dimension: 1, budget: 300, quarter1: true },
  { number: 3, name: 'ค', dimension: 4, budget: 0, quarter1: true },
];
const ROWS: readonly FollowUpCells[] = [
  { name: 'ก', status6: STATUS.done, spent6: 50, ...texts6 },
  {
    name: 'ข',
    ordinance: 200,
    status6: STATUS.inProgress,
    spent6: 20,
    ...texts6,
    status12: STATUS.cannot,
    result12: 'หยุด',
    problem12: 'งบหมด',
    suggestion12: 'ไม่มี',
    reason: 'ไม่ได้รับงบประมาณ',
  },
];

describe('a round’s report', () => {
  it('goes on in further rows where a text is longer than a page is high: nothing is lost, and the figures stay', () => {
    const words = Array.from({ length: 300 }, (_, index) => `จัดอบรมครั้งที่${index}`);
    const long = [{ ...ROWS[0], result6: words.join(' '), problem6: 'ก็'.repeat(2_000) }, ...ROWS.slice(1)];
    const [short, split] = [reportOf(YEAR, ROWS, 6), reportOf(YEAR, long, 6)];
    const added = split.cells.length - short.cells.length;
    expect(added).toBeGreaterThan(2);
    const own = split.cells.slice(3, 4 + added);
    expect(
      own.flatMap((row) =>
        String(row[7])
          .split(' ')
          .filter((word) => word !== ''),
      ),
    ).toEqual(words);
    expect(own.map((row) => row[8]).join('')).toBe('ก็'.repeat(2_000));
    expect(own.slice(1).map((row) => [row[0], row[1], row[5]])).toEqual(Array(added).fill(['', '(ต่อ)', '']));
    for (const row of own) expect(textLines(String(row[7]), 10, 124)).toBeLessThanOrEqual(24);
    expect(split.proofs.map(({ equals }) => equals)).toEqual(short.proofs.map(({ equals }) => equals));
    expect(split.cells[split.proofs[0]?.row ?? 0]?.[0]).toBe('');
  });

  it.each(['arabic', 'thai'] as const)(
    'has room for every amount, as its year’s summary and ภาพรวม have; %s digits',
    (digits) => {
      const large = YEAR.map((row) => ({ ...row, budget: 9_876_543_210.25 }));
      const year = yearOf(large).plan;
      const general = { asOf: '2026-03-31', catalogue: catalogueFor(2566), draft: false };
      const settings = { ...REAL_SETTINGS, digits };
      const reports = [
        reportOf(large, [], 6, { digits }),
        annualSummary({ ...general, settings, year, wording: SUMMARY_WORDING }),
        overview({
          ...{ ...general, settings, followed: null, indicators: [], wording: OVERVIEW_WORDING },
          source: { plan: null, year },
        }),
      ];
      // Where each says the total: งบประมาณตามแผน, งบประมาณ (บาท), รวม.
      const widths = reports.map(({ columnWidths }, index) => columnWidths[index === 2 ? 5 : 3] ?? 0);
      expect(Math.min(...widths)).toBeGreaterThan(textWidth('29,629,629,630.75', 10));
    },
  );

  it('says of each project what the round says', () => {
    expect(reportOf(YEAR, ROWS, 6).cells.slice(3, 6)).toEqual([
      [1, 'ก', 1, 100, '', 50, STATUS.done, 'จัดแล้ว', 'ฝนตก', 'ไม่มี'],
      [2, 'ข', 1, 300, 200, 20, STATUS.inProgress, 'จัดแล้ว', 'ฝนตก', 'ไม่มี'],
      [3, 'ค', 4, 0, '', '', 'รอการรายงานผล', '', '', ''],
    ]);
  });

  it('of twelve months takes over what was done after six, and keeps what was spent', () => {
    expect(reportOf(YEAR, ROWS, 12).cells.slice(3, 5)).toEqual([
      [1, 'ก', 1, 100, '', 50, STATUS.done, 'จัดแล้ว', 'ฝนตก', 'ไม่มี'],
      [2, 'ข', 1, 300, 200, 20, `${STATUS.cannot} (ไม่ได้รับงบประมาณ)`, 'หยุด', 'งบหมด', 'ไม่มี'],
    ]);
  });

  it('in Thai digits is text throughout, per cents and score included', () => {
    const report = reportOf(YEAR, ROWS, 6, { digits: 'thai', draft: true });
    expect(report.cells.flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
    expect(report.cells[0]?.[0]).toContain('พ.ศ. ๒๕๖๙ (รอบ ๖ เดือน) (ฉบับร่าง)');
    expect(report.cells[9]).toEqual(['มิติ ๑', '๒', '๑', '๑', '๐', '๐', '๔๐๐.๐๐', '๒๐๐.๐๐', '๗๐.๐๐', '๒๓.๓๓%']);
    expect(report.cells[12]?.[9]).toBe('-');
    expect(report.cells[15]?.slice(3, 5)).toEqual(['๕๐.๐๐', '● เขียว']);
  });

  it('of a year without projects has totals of nought, and no formula over no rows', () => {
    const report = reportOf([], [], 6, { draft: true });
    expect(report.proofs).toEqual([]);
    expect(report.cells[10]).toEqual(['รวม', 0, 0, 0, 0, 0, 0, 0, 0, '-']);
  });

  it('adds up to what stands above, and its dimensions to all, in any year', () => {
    fc.assert(
      fc.property(SOUND_YEARS, fc.constantFrom(6 as const, 12 as const), (pairs, round) => {
        const year = pairs.map((pair) => pair.year);
        const rows = pairs.map((pair) => pair.followUp);
        const report = reportOf(year, rows, round);
        const totals = roundTotals(projectRounds(pairingOf(year, rows), round), round);
        const lines = report.cells.slice(3, 3 + pairs.length);
        const satang = (column: number) =>
          lines.reduce((sum, line) => sum + Math.round(Number(line[column] || 0) * 100), 0);
        expect([satang(3), satang(4), satang(5)]).toEqual([totals.planned, totals.ordinance, totals.spent]);
        const counted = (status: string) => lines.filter((line) => String(line[6]).startsWith(status)).length;
        expect([counted(STATUS.done), counted(STATUS.inProgress), counted(STATUS.cannot)]).toEqual([
          ...[totals.done, totals.inProgress, totals.cannot],
        ]);
        for (const key of ['projects', 'done', 'awaiting', 'planned', 'spent', 'base'] as const) {
          expect(totals.dimensions.reduce((sum, own) => sum + own[key], 0)).toBe(totals[key]);
        }
        expect(new Set(report.cells.map((line) => line.length))).toEqual(new Set([10]));
        expect(
          report.proofs.every(({ row, column }) => typeof report.cells[row - 1]?.[column - 1] === 'object'),
        ).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('ภาพรวม of a year that is followed up', () => {
  const pairing = pairingOf(YEAR, ROWS);
  const totals = (round: Round) => roundTotals(projectRounds(pairing, round), round);
  const made = overview({
    source: { plan: null, year: yearOf(YEAR).plan },
    followed: { year: 2569, rounds: { 6: totals(6), 12: totals(12) } },
    indicators: [],
    ...{
      settings: REAL_SETTINGS,
      catalogue: catalogueFor(2566),
      asOf: '2026-03-31',
      draft: false,
      wording: OVERVIEW_WORDING,
    },
  });
  const below = (heading: string, rows: number) => {
    const at = made.cells.findIndex(([first]) => first === heading);
    return made.cells.slice(at + 2, at + 2 + rows).map((line) => line.slice(0, 6));
  };

  it('shows six beside twelve months: score and flag, in words and with a sign', () => {
    expect(below('คะแนนและธง ปี 2569', 2).map((line) => line.slice(0, 3))).toEqual([
      ['รอบ 6 เดือน', 50, '● เขียว'],
      ['รอบ 12 เดือน', 33.33, '■ แดง'],
    ]);
  });

  it('shows projects by status and dimension, and what was spent of the plan, each with a chart', () => {
    expect(below('จำนวนโครงการตามสถานะ แยกตามมิติ ปี 2569 (รอบ 12 เดือน)', 4)).toEqual([
      ['มิติ 1', 1, 0, 1, 0, 2],
      ['มิติ 2', 0, 0, 0, 0, 0],
      ['มิติ 3', 0, 0, 0, 0, 0],
      ['มิติ 4', 0, 0, 0, 1, 1],
    ]);
    expect(below('งบประมาณและการเบิกจ่าย (บาท) แยกตามมิติ ปี 2569', 1)).toEqual([['มิติ 1', 400, 200, 70, 70, '']]);
    expect(made.charts).toHaveLength(5);
  });

  it('lets no chart reach down to the next', () => {
    const ROW_HEIGHT = 21;
    const places = made.charts.map(({ anchor, height }) => [anchor.row, anchor.row + height / ROW_HEIGHT]);
    places.slice(1).forEach(([top = 0], index) => {
      expect(places[index]?.[1]).toBeLessThanOrEqual(top);
    });
  });
});
