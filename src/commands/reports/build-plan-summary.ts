// Make the table of the whole plan (`สรุป 2566-2570`): official if the check finds no error in แผน, else only as a draft.
import { check } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import { planSummary } from '../../core/reports/plan-summary/plan-summary.ts';
import { keptSheetName, SHEET } from '../../core/sheet-names.ts';
import { sheetMissing } from '../../core/table.ts';
import { PLAN_SUMMARY_WORDING } from '../../messages/official.ts';
import { countErrors } from '../reading/findings-of.ts';
import { readPlanSheet, readSettingsSheet } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';

/** What came of it: the sheet, or null because there are errors and no draft was asked for. */
export interface PlanSummaryOutcome {
  readonly findings: readonly Finding[];
  readonly sheet: string | null;
  /** The sheet in which an earlier one that was edited by hand is kept. */
  readonly kept: string | null;
}

/** Makes the table. @throws Refusal if แผน is missing, empty or can't be read, or the totals disagree */
export function buildPlanSummary(
  session: Session,
  { draft }: { readonly draft: boolean },
): PlanSummaryOutcome {
  const input = readSettingsSheet(session);
  const { reading, problems } = readPlanSheet(session, input);
  if (reading === null) {
    throw new Refusal({
      code: 'structure',
      problems: problems.length > 0 ? problems : [sheetMissing(SHEET.plan)],
    });
  }
  const { settings, catalogue, sheetNames } = input;
  const context = { settings: settings.settings, catalogue, sheetNames };
  const findings = check({ settings, sheets: [reading], context });
  const errors = countErrors(findings);
  if (errors > 0 && !draft) return { findings, sheet: null, kept: null };
  const report = planSummary({
    reading,
    settings: settings.settings,
    catalogue,
    draft: errors > 0,
    wording: PLAN_SUMMARY_WORDING,
  });
  const kept = session.workbook.writeReport(report, keptSheetName(report.sheet, session.today));
  return { findings, sheet: report.sheet, kept };
}
