// The words of each report, in Thai.
import type { RoundTotals } from '../../core/follow-up/round-totals.ts';
import type { ReportWords } from '../../core/reports/report-facts.ts';
import { formatBaht } from '../../core/text/money.ts';

const FLAG = { green: 'เขียว', orange: 'ส้ม', red: 'แดง' };

const made = (sheet: string) => `ทำชีต "${sheet}" แล้ว`;
const round = (sheet: string, { projects, awaiting, score, flag }: RoundTotals) =>
  `${made(sheet)}: ${projects} โครงการ รอการรายงานผล ${awaiting} โครงการ คะแนน ${score.toFixed(2)} (${FLAG[flag]}) ยอดรวมจากสูตรและจากโปรแกรมตรงกัน`;

/** Every report's. */
export const REPORTS_TH: ReportWords = {
  summary: {
    title: 'ทำสรุปประจำปี',
    done: (sheet, { totals: { projects, budget } }) =>
      `${made(sheet)}: ${projects} โครงการ รวม ${formatBaht(budget, 'arabic')} บาท ยอดรวมจากสูตรและจากโปรแกรมตรงกัน`,
  },
  round6: { title: 'ทำรายงานผล 6 เดือน', done: (sheet, { totals }) => round(sheet, totals) },
  round12: { title: 'ทำรายงานผล 12 เดือน', done: (sheet, { totals }) => round(sheet, totals) },
  planSummary: {
    title: 'ทำตารางแผนทุกปี',
    done: (sheet) => `${made(sheet)} ยอดรวมจากสูตรและจากโปรแกรมตรงกัน`,
  },
  riskTable: { title: 'ทำตารางความเสี่ยง', done: made },
  targetTable: { title: 'ทำตารางเป้าหมาย', done: made },
  overview: { title: 'ทำภาพรวม', done: made },
};
