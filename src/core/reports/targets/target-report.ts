// `ตารางเป้าหมาย`: the targets of the plan's years as part 1 of the plan document prints them.
import type { BookWording } from '../../documents/book/book-wording.ts';
import type { Target } from '../../documents/book/plan-book.ts';
import { targetTable } from '../../documents/book/target-table.ts';
import type { Settings } from '../../plan.ts';
import { planYears } from '../../plan.ts';
import { documentTable } from '../document-table.ts';
import type { Report } from '../report.ts';

/** The sheet's name. */
export const TARGET_REPORT_SHEET = 'ตารางเป้าหมาย';

/** The targets as a table: an indicator a row, its value with its unit under each year (พ.ศ.). */
export function targetReport(
  targets: readonly Target[],
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
  settings: Pick<Settings, 'organisation' | 'digits'> & { readonly draft: boolean },
  wording: BookWording,
): Report {
  return documentTable(targetTable(targets, planYears(firstYear, lastYear), wording), {
    sheet: TARGET_REPORT_SHEET,
    title: settings.draft ? `${wording.sections.goals} (${wording.draftMark})` : wording.sections.goals,
    subtitle: settings.organisation ?? '',
    digits: settings.digits,
  });
}
