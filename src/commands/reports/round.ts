// `รายงานผล 2569 (6 เดือน)` and `(12 เดือน)`: official if no error concerns the round, else only a draft that says so.
import { pairFollowUp } from '../../core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../../core/follow-up/project-round.ts';
import { type RoundTotals, roundTotals } from '../../core/follow-up/round-totals.ts';
import type { Round } from '../../core/follow-up/status.ts';
import { errorsOfRound } from '../../core/follow-up/stops-round.ts';
import { roundReport } from '../../core/reports/round/round-report.ts';
import { roundReportSheetName } from '../../core/sheet-names.ts';
import { ROUND_REPORT_WORDING } from '../../messages/official.ts';
import { readFollowUpSheet } from '../follow-up/read-follow-up.ts';
import { requireRound } from '../follow-up/require-round.ts';
import { findingsOf } from '../reading/findings-of.ts';
import { readYearInput } from '../reading/read-workbook.ts';
import { type ReportKind, yearOf } from './report-kind.ts';

/** The report of a round; its findings are the errors that stop this very one. */
export function roundOf(round: Round): ReportKind<{ readonly totals: RoundTotals }> {
  return {
    source: 'follow-up',
    prints: ['plan', 'year', 'follow-up'],
    ofYear: 'always',
    sheet: (year) => roundReportSheetName(year, round),
    draw(session, request) {
      const year = yearOf(request);
      const input = readYearInput(session, year);
      const followUp = readFollowUpSheet(session, input, year);
      const found = findingsOf(
        followUp === null ? input : { ...input, others: { ...input.others, sheets: [followUp] } },
        { today: session.today, round },
      );
      const findings = errorsOfRound(found, round, followUp);
      const { settings } = input.settings;
      const pairing = pairFollowUp(input.year.plan, followUp?.followUp ?? null, settings.organisation);
      const totals = roundTotals(projectRounds(pairing, round), round);
      if (findings.length > 0 && !request.draft) return { report: null, findings, totals };
      const report = roundReport({
        ...{ year, round, pairing, settings, asOf: request.asOf },
        draft: findings.length > 0,
        wording: ROUND_REPORT_WORDING,
      });
      return { report, findings, totals };
    },
  };
}

/** What the report of a round is asked for by. @throws Refusal `request-invalid` for anything but 6 and 12 */
export function roundName(round: unknown): 'round6' | 'round12' {
  return `round${requireRound(round)}`;
}
