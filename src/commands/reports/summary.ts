// `สรุป 2569`: official if the check finds no error, else only a draft that says so.
import { annualSummary } from '../../core/reports/summary/summary.ts';
import { type YearTotals, yearTotals } from '../../core/reports/totals.ts';
import { summarySheetName } from '../../core/sheet-names.ts';
import { SUMMARY_WORDING } from '../../messages/official.ts';
import { countErrors, findingsOf, type YearFindings } from '../reading/findings-of.ts';
import { readYearInput } from '../reading/read-workbook.ts';
import { type ReportKind, yearOf } from './report-kind.ts';

/** The summary of a year. */
export const SUMMARY: ReportKind<YearFindings & { readonly totals: YearTotals }> = {
  source: 'year',
  prints: ['plan', 'year'],
  ofYear: 'always',
  sheet: summarySheetName,
  draw(session, request) {
    const input = readYearInput(session, yearOf(request));
    const findings = findingsOf(input);
    const errors = countErrors(findings);
    const totals = yearTotals(input.year.plan);
    if (errors > 0 && !request.draft) return { report: null, input, findings, totals };
    const report = annualSummary({
      year: input.year.plan,
      settings: input.settings.settings,
      catalogue: input.catalogue,
      asOf: request.asOf,
      draft: errors > 0,
      wording: SUMMARY_WORDING,
    });
    return { report, input, findings, totals };
  },
};
