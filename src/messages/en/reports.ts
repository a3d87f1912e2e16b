// The words of each report, in English. The menu's own lines are always Thai (see google/menu/menu.ts).
import type { RoundTotals } from '../../core/follow-up/round-totals.ts';
import type { ReportWords } from '../../core/reports/report-facts.ts';
import { formatBaht } from '../../core/text/money.ts';

const made = (sheet: string) => `The sheet "${sheet}" is made.`;
const round = (sheet: string, { projects, awaiting, score, flag }: RoundTotals) =>
  `The sheet "${sheet}" is made: ${projects} projects, ${awaiting} of them awaiting their report, score ${score.toFixed(2)} (${flag}). The formulas' totals and the program's own agree.`;

/** Every report's. */
export const REPORTS_EN: ReportWords = {
  summary: {
    title: "Make the year's summary",
    done: (sheet, { totals: { projects, budget } }) =>
      `The sheet "${sheet}" is made: ${projects} projects, ${formatBaht(budget, 'arabic')} baht in all. The formulas' totals and the program's own agree.`,
  },
  round6: { title: 'Make the 6-month report', done: (sheet, { totals }) => round(sheet, totals) },
  round12: { title: 'Make the 12-month report', done: (sheet, { totals }) => round(sheet, totals) },
  planSummary: {
    title: 'Make the table of all years',
    done: (sheet) => `${made(sheet)} The formulas' totals and the program's own agree.`,
  },
  riskTable: { title: 'Make the risk table', done: made },
  targetTable: { title: 'Make the table of targets', done: made },
  overview: { title: 'Make the overview', done: made },
};
