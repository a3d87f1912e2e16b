// The table of reports, in the order of the menu.
import type { KindName } from '../../core/kinds/index.ts';
import type { ReportFacts, ReportName } from '../../core/reports/report-facts.ts';
import type { YearFindings } from '../reading/findings-of.ts';
import { OVERVIEW } from './overview.ts';
import { RISK_TABLE, TARGET_TABLE } from './part-one-tables.ts';
import { PLAN_SUMMARY } from './plan-summary.ts';
import type { ReportKind } from './report-kind.ts';
import { roundOf } from './round.ts';
import { SUMMARY } from './summary.ts';

/** What drawing a report tells besides: what its sentence says, and what the command line prints. */
export interface Facts extends ReportFacts {
  readonly summary: ReportFacts['summary'] & YearFindings;
}

/** All of them. Menu, panel, check, links, pictures and the tests of each report go through this table. */
export const REPORTS: { readonly [Name in ReportName]: ReportKind<Facts[Name]> } = {
  summary: SUMMARY,
  round6: roundOf(6),
  round12: roundOf(12),
  planSummary: PLAN_SUMMARY,
  riskTable: RISK_TABLE,
  targetTable: TARGET_TABLE,
  overview: OVERVIEW,
};

/** Their names, in that order. */
export const REPORT_NAMES = Object.keys(REPORTS) as readonly ReportName[];

/** The report that is offered where a kind of sheet is shown: the first that is made from it. */
export function reportOfKind(kind: KindName): ReportName | null {
  return REPORT_NAMES.find((name) => REPORTS[name].source === kind) ?? null;
}
