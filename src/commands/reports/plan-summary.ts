// `สรุป 2566-2570`, the table of the whole plan: official if the check finds no error in แผน, else only a draft.
import { planSummary, planSummaryColumns } from '../../core/reports/plan-summary/plan-summary.ts';
import { planSummarySheetName } from '../../core/sheet-names.ts';
import { PLAN_SUMMARY_WORDING } from '../../messages/official.ts';
import { countErrors, findingsIn } from '../reading/findings-of.ts';
import { noPlan, readPlanSheet, readSettingsSheet } from '../reading/read-workbook.ts';
import type { ReportKind } from './report-kind.ts';

/** The table of the whole plan. */
export const PLAN_SUMMARY: ReportKind = {
  source: 'plan',
  prints: ['plan'],
  ofYear: 'never',
  sheet: (_, { firstYear, lastYear }) => planSummarySheetName(firstYear ?? 0, lastYear ?? 0),
  former: (sheet, { firstYear, lastYear }) => {
    const [, first, last] = /^สรุป ([0-9]{4})-([0-9]{4})$/.exec(sheet) ?? [];
    if (first === undefined || last === undefined || firstYear === null || lastYear === null) return null;
    const [from, to] = [Number(first), Number(last)];
    if (to < from || (from === firstYear && to === lastYear)) return null;
    return { title: PLAN_SUMMARY_WORDING.title(first, last), columns: planSummaryColumns(to - from + 1) };
  },
  draw(session, { draft }) {
    const input = readSettingsSheet(session);
    const { reading, problems } = readPlanSheet(session, input);
    if (reading === null) {
      throw noPlan(session, input, problems);
    }
    const { settings, catalogue } = input;
    const findings = findingsIn(input, [reading]);
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
