// The menu's commands that make reports, one for each line of the table of reports.

import { chooseYear, chooseYearIfAny } from '../../commands/reading/choose-year.ts';
import { countErrors } from '../../commands/reading/findings-of.ts';
import { REPORTS } from '../../commands/reports/index.ts';
import { makeReport } from '../../commands/reports/make-report.ts';
import type { Session } from '../../commands/session/session.ts';
import type { ReportName } from '../../core/reports/report-facts.ts';
import { fromMenu } from './from-menu.ts';
import type { ReportCommand } from './menu.ts';

/** The menu's commands; an export of main.ts each. */
export const REPORT_COMMANDS: { readonly [Name in ReportName as ReportCommand<Name>]: () => void } = {
  menuSummary: () => reportFromMenu('summary'),
  menuRound6: () => reportFromMenu('round6'),
  menuRound12: () => reportFromMenu('round12'),
  menuPlanSummary: () => reportFromMenu('planSummary'),
  menuRiskTable: () => reportFromMenu('riskTable'),
  menuTargetTable: () => reportFromMenu('targetTable'),
  menuOverview: () => reportFromMenu('overview'),
};

const YEAR: Readonly<Record<(typeof REPORTS)[ReportName]['ofYear'], (session: Session) => number | null>> = {
  always: chooseYear,
  'if-known': chooseYearIfAny,
  never: () => null,
};

/**
 * Makes a report and opens it; where errors are in the way, as a draft, if one is wanted. Says what was made, that it is a draft, and
 * which sheet keeps an earlier one that was edited by hand.
 */
function reportFromMenu<Name extends ReportName>(name: Name): void {
  fromMenu(
    ({ reports }) => reports[name].title,
    ({ writing, dialogs }) => {
      const make = (draft: boolean) =>
        writing((session) => {
          const year = YEAR[REPORTS[name].ofYear](session);
          const made = makeReport(session, name, { year, asOf: session.today, draft });
          if (made.sheet !== null) session.workbook.show(made.sheet);
          return made;
        });
      const official = make(false);
      const { reports, offerDraft, isDraft, kept } = official.messages;
      const errors = countErrors(official.value.findings);
      const isOfficial = official.value.sheet !== null;
      if (!isOfficial && !dialogs.confirm(reports[name].title, offerDraft(errors))) return null;
      const { value } = isOfficial ? official : make(true);
      return [
        reports[name].done(value.sheet ?? '', value),
        ...(isOfficial ? [] : [isDraft(errors)]),
        ...(value.kept === null ? [] : [kept(value.kept)]),
      ].join('\n');
    },
  );
}
