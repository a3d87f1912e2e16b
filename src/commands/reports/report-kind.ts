// What a generated sheet is: its name, the sheet that it is made from, and how it is drawn. The table of them is index.ts.
import type { Finding } from '../../core/check/finding.ts';
import type { KindName } from '../../core/kinds/index.ts';
import type { Settings } from '../../core/plan.ts';
import type { Report } from '../../core/reports/report.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';

/** What the user wants. */
export interface ReportRequest {
  /** พ.ศ.; null where the report is of no year. */
  readonly year: number | null;
  /** The date that the report states, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  /** Make it although there are errors, marked as a draft. Without errors it is official anyway. */
  readonly draft: boolean;
}

/** A report before it is written; null because there are errors and no draft was asked for. */
export interface Drawn {
  readonly report: Report | null;
  /** What was found in what it is made from; of which the errors stop it. */
  readonly findings: readonly Finding[];
}

/** A kind of report. One that was edited by hand is always kept under another name when it is made anew. */
export interface ReportKind<Facts = object> {
  /** The kind of sheet that it is made from: where that is shown, the report is offered. */
  readonly source: KindName;
  /** The kinds of sheets that it prints, besides ตั้งค่า: their errors stop it. */
  readonly prints: readonly KindName[];
  /** Whether it is of a year (พ.ศ.): `always`, only `if-known` (else it goes without), or `never`. */
  readonly ofYear: 'always' | 'if-known' | 'never';
  /** The name of its sheet. */
  sheet(year: number, plan: Pick<Settings, 'firstYear' | 'lastYear'>): string;
  /**
   * What a sheet of this name is, if it is this report of years that aren't the plan's any more; null for any other name. Left out
   * where the report isn't named after the plan's years.
   */
  former?(sheet: string, plan: Pick<Settings, 'firstYear' | 'lastYear'>): FormerReport | null;
  /** Reads what it needs, and draws it; writes nothing. @throws Refusal if a sheet can't be read or the totals disagree */
  draw(session: Session, request: ReportRequest): Drawn & Facts;
}

/** A report of years that were the plan's once. */
export interface FormerReport {
  /** What its first cell begins with, in Arabic digits: a sheet of this name that says something else is the officer's own. */
  readonly title: string;
  /** How many columns are printed. */
  readonly columns: number;
}

/** The year of a report that is of one. @throws Refusal `year-not-chosen` */
export function yearOf({ year }: ReportRequest): number {
  if (year === null) throw new Refusal({ code: 'year-not-chosen', years: [], near: null, fromPlan: false });
  return year;
}
