// `สรุป 2566-2570`, the table of the whole plan: official if the check finds no error in แผน, else only a draft.
import { check } from '../../core/check/check.ts';
import { planSummary } from '../../core/reports/plan-summary/plan-summary.ts';
import { planSummarySheetName } from '../../core/sheet-names.ts';
import { PLAN_SUMMARY_WORDING } from '../../messages/official.ts';
import { countErrors } from '../reading/findings-of.ts';
import { noPlan, readPlanSheet, readSettingsSheet } from '../reading/read-workbook.ts';
import type { ReportKind } from './report-kind.ts';

/** The table of the whole plan. */
export const PLAN_SUMMARY: ReportKind = {
  source: 'plan',
  ofYear: 'never',
  sheet: (_, { firstYear, lastYear }) => planSummarySheetName(firstYear ?? 0, lastYear ?? 0),
  draw(session, { draft }) {
    const input = readSettingsSheet(session);
    const { reading, problems } = readPlanSheet(session, input);
    if (reading === null) {
      throw noPlan(session, input, problems);
    }
    const { settings, catalogue, sheetNames } = input;
    const context = { settings: settings.settings, catalogue, sheetNames };
    const findings = check({ settings, sheets: [reading], context });
    const errors = countErrors(findings);
    if (errors > 0 && !draft) return { report: null, findings };
    const report = planSummary({
      reading,
      settings: settings.settings,
      catalogue,
      draft: errors > 0,
      wording: PLAN_SUMMARY_WORDING,
    });
    return { report, findings };
  },
};
