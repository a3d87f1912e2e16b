// The sidebar's screens of a round, their server side: the state, saving, the report.

import { changePlan } from '../changes/change-plan.ts';
import { requireWhole } from '../changes/journal.ts';
import { makeFollowUp, previewFollowUp } from '../commands/follow-up/make-follow-up.ts';
import { readFollowUpSheet } from '../commands/follow-up/read-follow-up.ts';
import { requireRound } from '../commands/follow-up/require-round.ts';
import { readYearInput } from '../commands/reading/read-workbook.ts';
import { makeReport } from '../commands/reports/make-report.ts';
import { roundName } from '../commands/reports/round.ts';
import { readReports } from '../commands/reports/stale-reports.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import type { CellEdit } from '../core/check/finding.ts';
import { pairFollowUp } from '../core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../core/follow-up/project-round.ts';
import { roundOfDay } from '../core/follow-up/round-of-day.ts';
import type { Round } from '../core/follow-up/status.ts';
import { FOLLOW_UP } from '../core/kinds/follow-up/follow-up.ts';
import { changed } from '../core/kinds/records.ts';
import { webTable } from '../core/reports/round/web-table.ts';
import { followUpSheetName } from '../core/sheet-names.ts';
import { bahtFromSatang } from '../core/text/money.ts';
import { messagesIn } from '../messages/index.ts';
import { ROUND_REPORT_WORDING } from '../messages/official.ts';
import { stampOfShown } from './panel-look.ts';
import { asPanelRow, columnKeys, reportLinks } from './panel-state.ts';
import { locate, requireCells, requireReference, titleIn } from './project-row.ts';
import type { RoundChange, RoundOutcome, RoundReported, RoundRow, RoundState } from './round-types.ts';

/** The state of a round; `round` null: the one that the day suggests. @throws Refusal */
export function openRound(session: Session, year: unknown, round: unknown): RoundState {
  requireWhole(session);
  const wanted = round === null ? null : requireRound(round);
  const own = requireYear(year);
  return stateOf(session, own, wanted ?? roundOfDay(session.today, own));
}

/** Makes the follow-up of a year that has none. @throws Refusal */
export function makeFromPanel(session: Session, year: unknown): RoundState {
  const own = requireYear(year);
  const { agreed, isNew } = previewFollowUp(session, own);
  if (isNew) makeFollowUp(session, own, agreed);
  return stateOf(session, own, roundOfDay(session.today, own));
}

/** Saves projects: all of them, or none if another officer has changed what is to be written. @throws Refusal */
export function saveRound(session: Session, year: unknown, round: unknown, changes: unknown): RoundOutcome {
  const [own, months] = [requireYear(year), requireRound(round)];
  const { followUp } = readBoth(session, own);
  if (followUp === null) throw new Refusal({ code: 'sheet-gone', sheet: followUpSheetName(own) });
  if (!Array.isArray(changes) || changes.length > followUp.rows.length) {
    throw new Refusal({ code: 'request-invalid', what: 'changes' });
  }
  const shown = { reading: followUp };
  const edits: CellEdit[] = [];
  const titles: string[] = [];
  for (const change of changes as readonly RoundChange[]) {
    requireReference({ ...change, sheet: followUp.sheet });
    requireCells(shown, change.cells);
    const written = Object.keys(change.cells);
    // What isn't written may have been changed by others.
    const seen = Object.fromEntries(
      ['id', FOLLOW_UP.title, ...written].map((key) => [key, change.seen[key] ?? '']),
    );
    const found = locate(shown, { row: change.row, seen });
    if (found.kind !== 'same') {
      const state = stateOf(session, own, months);
      const theirs = found.kind === 'gone' ? null : found.row.row;
      return { kind: 'conflict', theirs: state.rows.find(({ row }) => row === theirs) ?? null, state };
    }
    edits.push(...changed(followUp, found.row, change.cells));
    titles.push(titleIn(shown, found.row));
  }
  // Of several none is named.
  const row = titles.length === 1 ? titles[0] : undefined;
  if (edits.length > 0) {
    changePlan(session, { kind: 'save', sheet: followUp.sheet, ...(row ? { row } : {}), edits });
  }
  return { kind: 'done', state: stateOf(session, own, months) };
}

/** Makes the report of a round, as of today. @throws Refusal */
export function reportFromRound(
  session: Session,
  year: unknown,
  round: unknown,
  draft: unknown,
): RoundReported {
  const [own, months] = [requireYear(year), requireRound(round)];
  const outcome = makeReport(session, roundName(months), {
    ...{ year: own, asOf: session.today },
    draft: draft === true,
  });
  if (outcome.sheet !== null) session.workbook.show(outcome.sheet);
  return { errors: outcome.findings.length, state: stateOf(session, own, months) };
}

function readBoth(session: Session, year: number) {
  const input = readYearInput(session, year);
  return { ...input, followUp: readFollowUpSheet(session, input, year) };
}

function stateOf(session: Session, year: number, round: Round): RoundState {
  const { settings, followUp, year: reading } = readBoth(session, year);
  const { organisation } = settings.settings;
  const pairing = pairFollowUp(reading.plan, followUp?.followUp ?? null, organisation);
  const projects = new Map(pairing.projects.flatMap(({ project, row }) => (row ? [[row.row, project]] : [])));
  const shown = followUp === null ? null : { reading: followUp };
  const columns = shown === null ? [] : columnKeys(shown);
  const [made] = readReports(session, year, settings.settings, [roundName(round)])();
  const sheet = session.workbook.sheets.find(({ name }) => name === made?.sheet);
  return {
    ...{ year, round, sheet: followUp?.sheet ?? null, columns },
    rows: (shown?.reading.rows ?? []).map((row): RoundRow => {
      const project = projects.get(row.row);
      const satang = project?.budget ?? null;
      return {
        ...asPanelRow(shown as NonNullable<typeof shown>, row, columns),
        ...{ owner: project?.owner ?? '', counted: project !== undefined },
        planned: satang === null ? null : bahtFromSatang(satang),
      };
    }),
    missing: pairing.projects.filter(({ project, row }) => row === null && !pairing.twice.has(project))
      .length,
    report: made && sheet ? reportLinks(session.workbook.address, sheet, made) : null,
    table: followUp === null ? '' : webTable(projectRounds(pairing, round), ROUND_REPORT_WORDING),
    words: messagesIn(session.language).roundPanel,
    stamp: stampOfShown(session, followUp?.sheet ?? followUpSheetName(year)),
  };
}

function requireYear(year: unknown): number {
  if (typeof year !== 'number') throw new Refusal({ code: 'request-invalid', what: 'year' });
  return year;
}
