// Make the summary of a year: official if the check finds no error, else only as a draft that says so.
import { annualSummary } from '../../core/reports/summary/summary.ts';
import { keptSheetName } from '../../core/sheet-names.ts';
import { SUMMARY_WORDING } from '../../messages/official.ts';
import { countErrors, findingsOf, type YearFindings } from '../reading/findings-of.ts';
import { readYearInput } from '../reading/read-workbook.ts';
import type { Session } from '../session/session.ts';

/** What the user wants. */
export interface SummaryRequest {
  /** พ.ศ. */
  readonly year: number;
  /** The date that the summary states, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  /** Make it although there are errors, marked as a draft. Without errors it is official anyway. */
  readonly draft: boolean;
}

/** What came of it: the sheet, or null because there are errors and no draft was asked for. */
export interface SummaryOutcome extends YearFindings {
  readonly sheet: string | null;
  /** The sheet in which an earlier one that was edited by hand is kept. */
  readonly kept: string | null;
}

/** Makes `สรุป 2569`. @throws Refusal if a sheet can't be read or the totals disagree; an earlier summary stays whole */
export function buildSummary(session: Session, { year, asOf, draft }: SummaryRequest): SummaryOutcome {
  const input = readYearInput(session, year);
  const findings = findingsOf(input);
  const errors = countErrors(findings);
  if (errors > 0 && !draft) return { input, findings, sheet: null, kept: null };
  const report = annualSummary({
    year: input.year.plan,
    settings: input.settings.settings,
    catalogue: input.catalogue,
    asOf,
    draft: errors > 0,
    wording: SUMMARY_WORDING,
  });
  const kept = session.workbook.writeReport(report, keptSheetName(report.sheet, session.today));
  return { input, findings, sheet: report.sheet, kept };
}
