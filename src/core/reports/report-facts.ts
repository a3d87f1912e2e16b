// What the sentence after a report tells of it, report by report.
import type { RoundTotals } from '../follow-up/round-totals.ts';
import type { YearTotals } from './totals.ts';

/** The reports that an officer asks for, with what is told of each. */
export interface ReportFacts {
  /** `สรุป 2569` */
  readonly summary: { readonly totals: YearTotals };
  /** `รายงานผล 2569 (6 เดือน)` */
  readonly round6: { readonly totals: RoundTotals };
  /** `รายงานผล 2569 (12 เดือน)` */
  readonly round12: { readonly totals: RoundTotals };
  /** `สรุป 2566-2570` */
  readonly planSummary: object;
  /** `ตารางความเสี่ยง` */
  readonly riskTable: object;
  /** `ตารางเป้าหมาย` */
  readonly targetTable: object;
  /** `ภาพรวม` */
  readonly overview: object;
}

/** What a report is asked for by. */
export type ReportName = keyof ReportFacts;

/** The words of each report: its line in the menu and the title of its dialogs, and what is said once its sheet is made. */
export type ReportWords = {
  readonly [Name in ReportName]: {
    readonly title: string;
    readonly done: (sheet: string, facts: ReportFacts[Name]) => string;
  };
};
