// `ภาพรวม`: totals by dimension and year, the quarters of the year at hand, charts; from แผน, a year's sheet, or both.

import { type FollowUpPairing, pairFollowUp } from '../../core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../../core/follow-up/project-round.ts';
import { roundTotals } from '../../core/follow-up/round-totals.ts';
import type { Round } from '../../core/follow-up/status.ts';
import { columnsOf } from '../../core/kinds/kind.ts';
import { readSheet } from '../../core/kinds/read-sheet.ts';
import { TARGET } from '../../core/kinds/target/target.ts';
import { readYear } from '../../core/kinds/year/read-year.ts';
import { certain } from '../../core/reading.ts';
import { type OverviewSource, overview } from '../../core/reports/overview/overview.ts';
import type { FollowedYear } from '../../core/reports/overview/round-tables.ts';
import type { Indicator } from '../../core/reports/overview/target-tables.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { OVERVIEW_WORDING } from '../../messages/official.ts';
import { readFollowUpSheet } from '../follow-up/read-follow-up.ts';
import {
  findSheet,
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

/** The overview, with the quarters of a year, or of none. */
export const OVERVIEW: ReportKind = {
  source: 'plan',
  ofYear: 'if-known',
  sheet: () => SHEET.overview,
  draw(session, { year, asOf }) {
    const input = readSettingsSheet(session);
    const { catalogue, settings } = input;
    const plan = readPlanSheet(session, input, false);
    const name = year === null ? null : sheetOfYear(input.years, year);
    const outcome =
      name === null || year === null
        ? { reading: null, problems: [] }
        : readYear(sheetCells(session, name, yearColumns(input), false), year, catalogue);
    const problems = [...plan.problems, ...outcome.problems];
    const source = sourceOf(plan.reading?.plan ?? null, outcome.reading?.plan ?? null);
    if (source === null || problems.length > 0) {
      throw noPlan(session, input, problems);
    }
    const yearPlan = outcome.reading?.plan ?? null;
    const followUp = yearPlan === null ? null : readFollowUpSheet(session, input, yearPlan.year);
    const report = overview({
      source,
      followed:
        yearPlan === null || followUp === null
          ? null
          : followedYear(
              pairFollowUp(yearPlan, followUp.followUp, settings.settings.organisation),
              yearPlan.year,
            ),
      indicators: indicatorsOf(session, input),
      settings: settings.settings,
      catalogue,
      asOf,
      wording: OVERVIEW_WORDING,
    });
    return { report, findings: [] };
  },
};

/** The indicators of เป้าหมาย, as far as the sheet is there and can be read: one read more. */
function indicatorsOf(session: Session, input: SettingsInput): readonly Indicator[] {
  const sheet = findSheet(session, TARGET.sheet.fixed);
  if (sheet === null) return [];
  const context = readContext(input);
  const cells = sheetCells(session, sheet, columnsOf(TARGET, context) ?? [], false);
  const { reading } = readSheet(TARGET, cells, null, context);
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
