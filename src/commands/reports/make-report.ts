// Make a report: drawn first, then written in its place; an earlier one stays whole if anything fails.
import type { ReportName } from '../../core/reports/report-facts.ts';
import { keptSheetName } from '../../core/sheet-names.ts';
import type { Session } from '../session/session.ts';
import { type Facts, REPORTS } from './index.ts';
import type { Drawn, ReportRequest } from './report-kind.ts';

/** What came of it: the sheet, or null because there are errors and no draft was asked for. */
export interface Written {
  readonly sheet: string | null;
  /** The sheet in which an earlier one that was edited by hand is kept. */
  readonly kept: string | null;
}

/** What came of a report, with what its drawing found. */
export type Made<Name extends ReportName> = Facts[Name] & Pick<Drawn, 'findings'> & Written;

/** Makes a report. @throws Refusal if a sheet can't be read or the totals disagree */
export function makeReport<Name extends ReportName>(
  session: Session,
  name: Name,
  request: ReportRequest,
): Made<Name> {
  const drawn = REPORTS[name].draw(session, request);
  const { report } = drawn;
  if (report === null) return { ...drawn, sheet: null, kept: null };
  const kept = session.workbook.writeReport(report, (count) =>
    keptSheetName(report.sheet, session.today, count),
  );
  return { ...drawn, sheet: report.sheet, kept };
}
