// The sidebar's screens of a round, their server side: the state, saving, the report.

import { changePlan } from '../changes/change-plan.ts';
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
import { sameCell } from '../core/check/fixes.ts';
import { pairFollowUp } from '../core/follow-up/pair-follow-up.ts';
import { projectRounds } from '../core/follow-up/project-round.ts';
import type { FollowUpReading } from '../core/follow-up/read-follow-up.ts';
import { roundOfDay } from '../core/follow-up/round-of-day.ts';
import type { Round } from '../core/follow-up/status.ts';
import { webTable } from '../core/reports/round/web-table.ts';
import { cellOf, type TableRow } from '../core/table.ts';
import { bahtFromSatang } from '../core/text/money.ts';
import { messagesIn } from '../messages/index.ts';
import { ROUND_REPORT_WORDING } from '../messages/official.ts';
import { reportLinks } from './panel-state.ts';
import { requireChanges } from './round-request.ts';
import type { RoundChange, RoundOutcome, RoundReported, RoundRow, RoundState } from './round-types.ts';

/** The state of a round; `round` null: the one that the day suggests. @throws Refusal */
export function openRound(session: Session, year: unknown, round: unknown): RoundState {
  const wanted = round === null ? null : requireRound(round);
  const own = requireYear(year);
  return stateOf(session, own, wanted ?? roundOfDay(session.today, own));
}

/** Makes the follow-up of a year that has none. @throws Refusal */
export function makeFromPanel(session: Session, year: unknown): RoundState {
  const own = requireYear(year);
  const { agreed, isNew } = previewFollowUp(session, own);
  const help = messagesIn(session.language).followUpHelp;
  if (isNew) makeFollowUp(session, own, { agreed, help });
  return stateOf(session, own, roundOfDay(session.today, own));
}

/** Saves projects: all of them, or none if another officer has changed what is to be written. @throws Refusal */
export function saveRound(session: Session, year: unknown, round: unknown, changes: unknown): RoundOutcome {
  const [own, months] = [requireYear(year), requireRound(round)];
  const { followUp } = readBoth(session, own);
  if (followUp === null) throw new Refusal({ code: 'request-invalid', what: 'sheet' });
  requireChanges(changes, months, followUp.table);
  const edits: CellEdit[] = [];
  for (const change of changes) {
    const line = rowOf(followUp, change);
    const changed = line !== null && !holdsSeen(followUp, line, change);
    if (line === null || changed) {
      const state = stateOf(session, own, months);
      const theirs = state.rows.find(({ row }) => row === line?.row) ?? null;
      return { kind: 'conflict', theirs, state };
    }
    edits.push(...editsOf(followUp, line, change));
  }
  if (edits.length > 0) changePlan(session, { kind: 'save', sheet: followUp.sheet, edits });
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
  const pairing = pairFollowUp(reading.plan, followUp, organisation);
  const projects = new Map(pairing.projects.flatMap(({ project, row }) => (row ? [[row.row, project]] : [])));
  const columns = columnsOf(followUp);
  const [made] = readReports(session, year, settings.settings, [roundName(round)])();
  const sheet = session.workbook.sheets.find(({ name }) => name === made?.sheet);
  return {
    ...{ year, round, sheet: followUp?.sheet ?? null, columns },
    rows: (followUp?.rows ?? []).map(({ row }): RoundRow => {
      const project = projects.get(row);
      const satang = project?.budget ?? null;
      return {
        ...{ row, owner: project?.owner ?? '', counted: project !== undefined },
        cells: cellsOf(followUp, row, columns),
        planned: satang === null ? null : bahtFromSatang(satang),
      };
    }),
    missing: pairing.projects.filter(({ row }) => row === null).length,
    report: made && sheet ? reportLinks(session.workbook.address, sheet, made) : null,
    table: followUp === null ? '' : webTable(projectRounds(pairing, round), ROUND_REPORT_WORDING),
    words: messagesIn(session.language).roundPanel,
  };
}

function columnsOf(followUp: FollowUpReading | null): readonly string[] {
  return followUp === null ? [] : Object.keys(followUp.table.columns);
}

function cellsOf(
  followUp: FollowUpReading | null,
  row: number,
  columns: readonly string[],
): RoundRow['cells'] {
  const table = followUp?.table;
  const line = table?.rows.find((one) => one.row === row);
  if (!table || !line) return {};
  return Object.fromEntries(columns.map((key) => [key, cellOf<string>(table, line, key)]));
}

/** The row that is meant: by its รหัส, else by its place if its name is still there, else by its name if only one row has it. */
function rowOf({ table }: FollowUpReading, { row, seen }: RoundChange): TableRow | null {
  const holds = (key: 'id' | 'name') => table.rows.filter((line) => cellOf(table, line, key) === seen[key]);
  const [byId, ...others] = seen.id ? holds('id') : [];
  if (byId && others.length === 0) return byId;
  const byName = holds('name');
  const here = byName.find((line) => line.row === row);
  return here ?? (byName.length === 1 ? (byName[0] ?? null) : null);
}

/** Whether every cell that is to be written still holds what the user saw. */
function holdsSeen({ table }: FollowUpReading, line: TableRow, { seen, cells }: RoundChange): boolean {
  return Object.keys(cells).every((key) => sameCell(cellOf<string>(table, line, key), seen[key] ?? ''));
}

function editsOf({ sheet, table }: FollowUpReading, line: TableRow, { cells }: RoundChange): CellEdit[] {
  return Object.entries(cells).flatMap(([key, to]) => {
    const from = cellOf<string>(table, line, key);
    const column = (table.columns as Readonly<Record<string, number>>)[key];
    return column === undefined || sameCell(from, to) ? [] : [{ sheet, row: line.row, column, from, to }];
  });
}

function requireYear(year: unknown): number {
  if (typeof year !== 'number') throw new Refusal({ code: 'request-invalid', what: 'year' });
  return year;
}
