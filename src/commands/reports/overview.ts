// `ภาพรวม`: totals by dimension and year, the quarters of the year at hand, charts; from แผน, a year's sheet, or both.

import { type FollowUpPairing, pairFollowUp } from '../../core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../../core/follow-up/project-round.ts';
import { roundTotals } from '../../core/follow-up/round-totals.ts';
import type { Round } from '../../core/follow-up/status.ts';
import { concernsFigures } from '../../core/follow-up/stops-round.ts';
import { columnsOf, type SheetReading } from '../../core/kinds/kind.ts';
import { readSheet, type SheetOutcome } from '../../core/kinds/read-sheet.ts';
import { TARGET } from '../../core/kinds/target/target.ts';
import { readYear } from '../../core/kinds/year/read-year.ts';
import { certain } from '../../core/reading.ts';
import { type OverviewSource, overview } from '../../core/reports/overview/overview.ts';
import type { FollowedYear } from '../../core/reports/overview/round-tables.ts';
import type { Indicator } from '../../core/reports/overview/target-tables.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { OVERVIEW_WORDING } from '../../messages/official.ts';
import { readFollowUpSheet } from '../follow-up/read-follow-up.ts';
import { countErrors, findingsInPrinted } from '../reading/findings-of.ts';
import {
  findSheet,
  isSerious,
  isUnread,
  noPlan,
  readContext,
  readPlanSheet,
  readSettingsSheet,
  type SettingsInput,
  sheetCells,
  sheetOfYear,
  yearColumns,
} from '../reading/read-workbook.ts';
import type { Session } from '../session/session.ts';
import type { ReportKind } from './report-kind.ts';

/** The overview, with the quarters of a year, or of none: official if the check finds no error in what it shows, else only a draft. */
export const OVERVIEW: ReportKind = {
  source: 'plan',
  prints: ['plan', 'year', 'follow-up', 'target'],
  ofYear: 'if-known',
  sheet: () => SHEET.overview,
  draw(session, { year, asOf, draft }) {
    const input = readSettingsSheet(session);
    const { catalogue, settings } = input;
    const plan = readPlanSheet(session, input, false);
    const name = year === null ? null : sheetOfYear(input, year);
    const outcome =
      name === null || year === null
        ? { reading: null, problems: [] }
        : readYear(sheetCells(session, name, yearColumns(input)), year, catalogue);
    // A year without a project yet has no quarters to show; the plan's figures don't wait for it.
    const isEmpty = plan.reading !== null && outcome.reading?.rows.length === 0;
    const reading = isEmpty ? null : outcome.reading;
    const problems = [...plan.problems, ...(isEmpty ? outcome.problems.filter(isSerious) : outcome.problems)];
    const source = sourceOf(plan.reading?.plan ?? null, reading?.plan ?? null);
    if (source === null || problems.length > 0) {
      throw noPlan(session, input, problems);
    }
    const yearPlan = reading?.plan ?? null;
    const followUp = yearPlan === null ? null : readFollowUpSheet(session, input, yearPlan.year);
    const targets = readTargets(session, input);
    const sheets = [plan.reading, reading, followUp, targets.reading].flatMap((one) => one ?? []);
    const findings = findingsInPrinted(input, sheets, { unread: targets.problems.filter(isUnread) }).filter(
      (finding) => followUp === null || concernsFigures(finding, followUp),
    );
    const errors = countErrors(findings);
    if (errors > 0 && !draft) return { report: null, findings };
    const report = overview({
      source,
      followed:
        yearPlan === null || followUp === null
          ? null
          : followedYear(
              pairFollowUp(yearPlan, followUp.followUp, settings.settings.organisation),
              yearPlan.year,
            ),
      indicators: indicatorsOf(targets),
      settings: settings.settings,
      catalogue,
      asOf,
      draft: errors > 0,
      wording: OVERVIEW_WORDING,
    });
    return { report, findings };
  },
};

/** เป้าหมาย, if it is there: one read more. */
function readTargets(session: Session, input: SettingsInput): SheetOutcome<SheetReading<typeof TARGET>> {
  const sheet = findSheet(session, TARGET.sheet.fixed);
  if (sheet === null) return { reading: null, problems: [] };
  const context = readContext(input);
  return readSheet(TARGET, sheetCells(session, sheet, columnsOf(TARGET, context) ?? []), null, context);
}

/** The indicators, as far as they can be read. */
function indicatorsOf({ reading }: Pick<ReturnType<typeof readTargets>, 'reading'>): readonly Indicator[] {
  return (reading?.rows ?? []).map(({ read }) => ({
    label: certain(read.label) ?? '',
    unit: certain(read.unit) ?? '',
    targets: read.target.map(certain),
    actuals: read.actual.map(certain),
  }));
}

function followedYear(pairing: FollowUpPairing, year: number): FollowedYear {
  const totals = (round: Round) => roundTotals(projectRounds(pairing, round), round);
  return { year, rounds: { 6: totals(6), 12: totals(12) } };
}

function sourceOf(plan: OverviewSource['plan'], year: OverviewSource['year']): OverviewSource | null {
  if (plan !== null) return { plan, year };
  return year === null ? null : { plan: null, year };
}
