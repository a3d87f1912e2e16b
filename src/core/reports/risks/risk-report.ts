// `ตารางความเสี่ยง`: the risk register as part 1 of the plan document prints it.
import type { BookWording } from '../../documents/book/book-wording.ts';
import type { RiskIssue } from '../../documents/book/plan-book.ts';
import { riskTable } from '../../documents/book/risk-table.ts';
import type { Settings } from '../../plan.ts';
import { documentTable } from '../document-table.ts';
import type { Report } from '../report.ts';

/** The sheet's name. */
export const RISK_REPORT_SHEET = 'ตารางความเสี่ยง';

/** The register as a table: a row an issue; step and measures merged over their issues, several of them numbered anew. */
export function riskReport(
  risks: readonly RiskIssue[],
  settings: Pick<Settings, 'organisation' | 'digits'> & { readonly draft: boolean },
  wording: BookWording,
): Report {
  return documentTable(riskTable(risks, wording), {
    sheet: RISK_REPORT_SHEET,
    title: settings.draft ? `${wording.sections.risks} (${wording.draftMark})` : wording.sections.risks,
    subtitle: settings.organisation ?? '',
    digits: settings.digits,
  });
}
