// `สร้างแผนประจำปี`: bring what the plan schedules for a year into the year's sheet; shown first, agreed to, then written.

import { changePlan } from '../changes/change-plan.ts';
import type { CellEdit } from '../core/check/finding.ts';
import type { ProjectPair } from '../core/compare/pair-projects.ts';
import { shareIds } from '../core/compare/share-ids.ts';
import { type YearUpdate, yearFromPlan } from '../core/compare/year-from-plan.ts';
import type { PlanReading } from '../core/kinds/plan/read-plan.ts';
import { readYear, type YearReading } from '../core/kinds/year/read-year.ts';
import { planYears, planYearsOf } from '../core/plan.ts';
import { SHEET } from '../core/sheet-names.ts';
import type { SheetCells } from '../core/table.ts';
import { messagesIn } from '../messages/index.ts';
import { withNewRows } from './free-rows.ts';
import { layoutOf } from './reading/layouts.ts';
import {
  findSheet,
  noPlan,
  readContext,
  readPlanSheet,
  readSettingsSheet,
  type SettingsInput,
  sheetCells,
  yearColumns,
} from './reading/read-workbook.ts';
import { type Agreed, agreedOn, requireAgreed } from './session/agreed.ts';
import { Refusal } from './session/refusal.ts';
import type { Session } from './session/session.ts';
import type { SheetLayout } from './session/workbook.ts';

interface Both {
  readonly input: SettingsInput;
  readonly plan: PlanReading;
  readonly year: YearReading;
  /** The sheet as it would be made. */
  readonly layout: SheetLayout;
  /** Null: the sheet doesn't exist yet. */
  readonly cells: SheetCells | null;
}

/**
 * The years of the plan (พ.ศ.), and those that have a sheet. @throws Refusal `structure` where no year could be made of it, as there is
 * no แผน, or nothing says its years: before anything is asked
 */
export function plannedYears(session: Session): {
  readonly years: readonly number[];
  readonly made: readonly number[];
} {
  const input = readSettingsSheet(session);
  const all = planYearsOf(input.settings.settings);
  if (all === null || findSheet(session, SHEET.plan) === null) throw noPlan(session, input, []);
  return { years: all, made: input.years.map(({ year }) => year) };
}

/** Works out what the plan would bring into a year (พ.ศ.). Writes nothing. @throws Refusal if a sheet can't be read */
export function previewYearUpdate(session: Session, year: number): YearUpdate & { readonly agreed: Agreed } {
  const update = decide(session, readBoth(session, year));
  return { ...update, agreed: agreedOn(shownOf(update)) };
}

/**
 * Writes it: makes the sheet if there is none, adds the new rows, and changes what the officer agreed to. Ticks and remarks stay.
 * `confirmed`: rows of แผน (by their row) whose probable pair in the year is the same project; they get the same รหัส.
 * @throws Refusal `changed-while-asked` if it is no longer what was shown
 */
export function updateYearFromPlan(
  session: Session,
  year: number,
  { confirmed, agreed }: { readonly confirmed: readonly number[]; readonly agreed: Agreed },
): YearUpdate {
  const both = readBoth(session, year);
  const { cells, layout } = both;
  const update = decide(session, both);
  requireAgreed(agreed, shownOf(update));
  const pairs = update.unsure.filter((pair) => confirmed.includes(pair.plan.row));
  const edits: readonly CellEdit[] = [
    ...update.rows,
    ...update.changes.map(({ edit }) => edit),
    ...update.ids,
    ...confirmedIds(session, both, pairs, update.ids),
  ];
  if (changesOfUpdate(update) + pairs.length > 0) {
    const { sheet, added } = update;
    changePlan(
      session,
      withNewRows(session, { sheet, reading: both.year, layout, cells }, added.length, edits),
    );
  }
  return update;
}

/** What the officer is shown of an update: all but the ids, which are drawn anew each time. */
function shownOf({ sheet, isNew, added, changes, unsure }: YearUpdate) {
  const pairs = unsure.map(({ plan, year }) => [plan.row, plan.name, year.row, year.name]);
  return [sheet, isNew, added, changes.map(({ edit }) => edit), pairs];
}

/** How many rows and cells an update writes; for ids alone, which nobody sees, nothing is asked or written. */
export function changesOfUpdate({ isNew, added, changes }: YearUpdate): number {
  return Number(isNew) + added.length + changes.length;
}

function decide(session: Session, { input, plan, year, cells }: Both): YearUpdate {
  const decision = yearFromPlan(year, plan, input.settings.settings, session.random);
  if (decision === null) {
    const years = planYears(plan.plan.firstYear, plan.plan.lastYear);
    throw new Refusal({ code: 'year-not-planned', year: year.plan.year, years });
  }
  return { ...decision, sheet: year.sheet, isNew: cells === null };
}

/** The ids of the confirmed pairs; a cell that gets one anyway keeps that one. */
function confirmedIds(
  session: Session,
  { year, plan }: Both,
  pairs: readonly ProjectPair[],
  others: readonly CellEdit[],
): readonly CellEdit[] {
  if (pairs.length === 0) return [];
  const taken = (edit: CellEdit) =>
    others.some(
      ({ sheet, row, column }) => sheet === edit.sheet && row === edit.row && column === edit.column,
    );
  return shareIds(pairs, year, plan, session.random).edits.filter((edit) => !taken(edit));
}

function readBoth(session: Session, wanted: number): Both {
  const input = readSettingsSheet(session);
  const { reading: plan, problems } = readPlanSheet(session, input, false);
  if (plan === null) {
    throw noPlan(session, input, problems);
  }
  const found = input.years.find(({ year }) => year === wanted);
  const cells = found ? sheetCells(session, found.sheet, yearColumns(input)) : null;
  // A sheet that isn't there yet is read as the one that would be made: its header and nothing below.
  const layout = layoutOf(
    'year',
    wanted,
    readContext(input),
    messagesIn(session.language).columns,
  ) as SheetLayout;
  const empty: SheetCells = { sheet: layout.sheet, cells: layout.cells, merges: [], hiddenRow: null };
  const { reading, problems: faults } = readYear(cells ?? empty, wanted, input.catalogue);
  if (reading === null) throw new Refusal({ code: 'structure', problems: faults });
  return { input, plan, year: reading, cells, layout };
}
