// Check the plan: lists the findings of a year and of แผน in ผลตรวจสอบ and marks their cells; writes nothing else.
import type { Area } from '../core/cell.ts';
import type { Finding } from '../core/check/finding.ts';
import { otherPlaceOf } from '../core/check/other-place.ts';
import type { Round } from '../core/follow-up/status.ts';
import type { AnyReading } from '../core/kinds/index.ts';
import { findingsReport } from '../core/reports/findings/findings-report.ts';
import type { ReportName } from '../core/reports/report-facts.ts';
import { keptSheetName } from '../core/sheet-names.ts';
import { thaiDate } from '../core/text/dates.ts';
import { inDigits } from '../core/text/digits.ts';
import { messagesIn } from '../messages/index.ts';
import type { FindingCounts } from '../messages/th/index.ts';
import { acceptedIn } from './accept-findings.ts';
import { countErrors, findingsOf, type YearFindings } from './reading/findings-of.ts';
import { readYearInput } from './reading/read-workbook.ts';
import { roundName } from './reports/round.ts';
import { readReports, reportMarker, reportsOf, staleFinding } from './reports/stale-reports.ts';
import type { Session } from './session/session.ts';
import type { Marks } from './session/workbook.ts';

/** What was found. */
export interface CheckOutcome extends YearFindings {
  /** Those of them that no officer has accepted: what is still to be done. */
  readonly open: readonly Finding[];
  /** The sheet in which an officer's own tab of the list's name is kept; null if there was none. */
  readonly kept: string | null;
}

/**
 * Checks a year (พ.ศ.), for the report of a round if one is asked for, and writes what was found. `making`: the year's reports are made
 * after it, true: also as drafts; then nothing is said of their being out of date. @throws Refusal if a sheet can't be read; nothing is written then
 */
export function checkPlan(
  session: Session,
  year: number,
  round: Round | null = null,
  making: boolean | null = null,
): CheckOutcome {
  const input = readYearInput(session, year, { whole: true, filtered: true, mayBeEmpty: true });
  const { today } = session;
  const findings = findingsOf(input, { today, round });
  const willBeMade = making !== null && (making || countErrors(findings) === 0);
  const soonMade: readonly ReportName[] = ['summary', ...(round === null ? [] : [roundName(round)])];
  const names = reportsOf(year).filter((name) => !willBeMade || !soonMade.includes(name));
  const reports = readReports(session, year, input.settings.settings, names)();
  const found = {
    input,
    findings: [...findings, ...reports.filter(({ stale }) => stale).map(staleFinding)],
  };
  const readings = [input.year, ...(input.plan ? [input.plan] : []), ...input.others.sheets];
  const isAccepted = acceptedIn(session, readings);
  const ofYear = input.others.sheets.filter((sheet) => sheet.year !== null);
  const checked = [input.year, ...(input.plan ? [input.plan] : []), ...ofYear].map(({ sheet }) => sheet);
  const mark = session.workbook.marker(checked);
  const markReports = reportMarker(session, reports);
  const kept = writeFindings(session, found, { isAccepted, readings });
  const open = found.findings.filter((finding) => !isAccepted(finding));
  mark(checked.map((sheet) => marksOf(sheet, open)));
  markReports();
  return { ...found, open, kept };
}

/** What a check found, counted as the list and the sidebar count it. */
export function countsOf({ findings, open }: Pick<CheckOutcome, 'findings' | 'open'>): FindingCounts {
  const errors = countErrors(open);
  return { errors, warnings: open.length - errors, accepted: findings.length - open.length };
}

/** What the check looked at, and which of its findings an officer has accepted. */
interface Seen {
  readonly isAccepted: (finding: Finding) => boolean;
  readonly readings: readonly AnyReading[];
}

function writeFindings(
  session: Session,
  { input, findings }: YearFindings,
  { isAccepted, readings }: Seen,
): string | null {
  const messages = messagesIn(session.language);
  const { digits } = input.settings.settings;
  const errors = countErrors(findings);
  const accepted = findings.filter(isAccepted).length;
  const report = findingsReport({
    title: inDigits(messages.findings.title(input.year.plan.year, thaiDate(session.today, digits)), digits),
    counts: messages.findings.counts(errors, findings.length - errors - accepted, accepted),
    findings: findings.map((finding) => ({
      finding,
      sentence: messages.findingSentence(finding),
      fix: messages.fixOf(finding),
      accepted: isAccepted(finding),
      other: otherPlaceOf(finding, readings),
    })),
    sheetIds: new Map(session.workbook.sheets.map(({ name, id }) => [name, id])),
    wording: messages.findings,
  });
  return session.workbook.writeReport(report, (count) => keptSheetName(report.sheet, session.today, count));
}

function marksOf(sheet: string, findings: readonly Finding[]): Marks {
  const here = findings.filter((finding) => finding.sheet === sheet);
  return {
    sheet,
    errors: areasOf(here.filter(({ severity, across }) => severity === 'error' && across === undefined)),
    warnings: areasOf(here.filter(({ severity }) => severity === 'warning')),
    lacking: (['quarter-none', 'year-none'] as const).flatMap((code) =>
      lackingIn(
        code === 'quarter-none' ? 'ticks' : 'amounts',
        here.filter((finding) => finding.code === code),
      ),
    ),
  };
}

/** One area from the first to the last row of which something is lacking: its mark looks at each row itself, and goes when it is mended. */
function lackingIn(
  what: Marks['lacking'][number]['what'],
  findings: readonly Finding[],
): readonly Marks['lacking'][number][] {
  const [first] = findings;
  if (first?.across === undefined) return [];
  const rows = findings.map(({ row }) => row);
  const row = Math.min(...rows);
  return [
    { what, area: { row, column: first.column, rows: Math.max(...rows) - row + 1, columns: first.across } },
  ];
}

/** The cells of the findings as areas: cells on top of each other become one. */
function areasOf(findings: readonly Finding[]): Area[] {
  const sorted = [...findings].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas[areas.length - 1];
    if (last && last.column === column && row <= last.row + last.rows) {
      areas[areas.length - 1] = { ...last, rows: row - last.row + 1 };
    } else {
      areas.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return areas;
}
