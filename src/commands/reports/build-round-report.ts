// Make the report of a round: official if no error concerns it, else only as a draft that says so.
import type { Finding } from '../../core/check/finding.ts';
import { pairFollowUp } from '../../core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../../core/follow-up/project-round.ts';
import { type RoundTotals, roundTotals } from '../../core/follow-up/round-totals.ts';
import type { Round } from '../../core/follow-up/status.ts';
import { errorsOfRound } from '../../core/follow-up/stops-round.ts';
import { roundReport } from '../../core/reports/round/round-report.ts';
import { keptSheetName } from '../../core/sheet-names.ts';
import { ROUND_REPORT_WORDING } from '../../messages/official.ts';
import { readFollowUpSheet } from '../follow-up/read-follow-up.ts';
import { requireRound } from '../follow-up/require-round.ts';
import { findingsOf } from '../reading/findings-of.ts';
import { readYearInput } from '../reading/read-workbook.ts';
import type { Session } from '../session/session.ts';

/** What the user wants. */
export interface RoundRequest {
  /** พ.ศ. */
  readonly year: number;
  readonly round: Round;
  /** The date that the report states, ISO `YYYY-MM-DD` (ค.ศ.). */
  readonly asOf: string;
  /** Make it although there are errors, marked as a draft. Without errors it is official anyway. */
  readonly draft: boolean;
}

/** What came of it: the sheet, or null because there are errors and no draft was asked for. */
export interface RoundOutcome {
  readonly round: Round;
  readonly totals: RoundTotals;
  /** The errors that stop this very report. */
  readonly findings: readonly Finding[];
  readonly sheet: string | null;
  /** The sheet in which an earlier one that was edited by hand is kept. */
  readonly kept: string | null;
}

/** Makes `รายงานผล 2569 (6 เดือน)`. @throws Refusal if a sheet can't be read or the totals disagree; an earlier report stays whole */
export function buildRoundReport(session: Session, request: RoundRequest): RoundOutcome {
  const { year, asOf, draft } = request;
  const round = requireRound(request.round);
  const input = readYearInput(session, year);
  const followUp = readFollowUpSheet(session, input, year);
  const found = findingsOf(input, { followUp: { followUp, today: session.today, round } });
  const findings = errorsOfRound(found, round, followUp);
  const { settings } = input.settings;
  const pairing = pairFollowUp(input.year.plan, followUp, settings.organisation);
  const totals = roundTotals(projectRounds(pairing, round), round);
  if (findings.length > 0 && !draft) return { round, totals, findings, sheet: null, kept: null };
  const report = roundReport({
    ...{ year, round, pairing, settings, asOf },
    draft: findings.length > 0,
    wording: ROUND_REPORT_WORDING,
  });
  const kept = session.workbook.writeReport(report, keptSheetName(report.sheet, session.today));
  return { round, totals, findings, sheet: report.sheet, kept };
}
