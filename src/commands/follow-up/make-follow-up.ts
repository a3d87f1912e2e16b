// Make `ผล 2569` of the year's sheet, or bring what is new in the year into it; shown first where the sheet is there, then written.
import { changePlan } from '../../changes/change-plan.ts';
import { type FollowUpUpdate, followUpFromYear } from '../../core/follow-up/follow-up-from-year.ts';
import type { FOLLOW_UP } from '../../core/kinds/follow-up/follow-up.ts';
import { withFollowUp } from '../../core/kinds/follow-up/read-follow-up.ts';
import type { SheetReading } from '../../core/kinds/kind.ts';
import type { SheetCells } from '../../core/table.ts';
import { messagesIn } from '../../messages/index.ts';
import { withNewRows } from '../free-rows.ts';
import { layoutOf } from '../reading/layouts.ts';
import { readContext, readYearInput } from '../reading/read-workbook.ts';
import { type Agreed, agreedOn, requireAgreed } from '../session/agreed.ts';
import type { Session } from '../session/session.ts';
import type { SheetLayout } from '../session/workbook.ts';
import { asFollowUp, followUpCells, followUpSheetOf } from './read-follow-up.ts';

interface Decision {
  readonly update: FollowUpUpdate;
  readonly reading: SheetReading<typeof FOLLOW_UP>;
  readonly layout: SheetLayout;
  /** Null: the sheet doesn't exist yet. */
  readonly cells: SheetCells | null;
}

/** Works out what the year (พ.ศ.) would bring into its follow-up. Writes nothing. @throws Refusal if a sheet can't be read */
export function previewFollowUp(
  session: Session,
  year: number,
): FollowUpUpdate & { readonly agreed: Agreed } {
  const { update } = decide(session, year);
  return { ...update, agreed: agreedOn(shownOf(update)) };
}

/**
 * Writes it: makes the sheet if there is none, adds new rows, changes what the officer agreed to.
 * @throws Refusal `changed-while-asked` if it is no longer what was shown
 */
export function makeFollowUp(session: Session, year: number, agreed: Agreed): FollowUpUpdate {
  const { update, reading, layout, cells } = decide(session, year);
  requireAgreed(agreed, shownOf(update));
  if (changesOfFollowUp(update) > 0) {
    const { sheet, added } = update;
    const edits = [...update.rows, ...update.changes, ...update.ids];
    changePlan(session, withNewRows(session, { sheet, reading, layout, cells }, added.length, edits));
  }
  return update;
}

/** How many rows and cells it writes; for ids alone, which nobody sees, nothing is asked or written. */
export function changesOfFollowUp({ isNew, added, changes }: FollowUpUpdate): number {
  return Number(isNew) + added.length + changes.length;
}

/** What the officer is shown: all but the ids, which are drawn anew each time. */
function shownOf({ sheet, isNew, added, changes, gone }: FollowUpUpdate) {
  return [sheet, isNew, added, changes, gone.map(({ row, name }) => [row, name])];
}

function decide(session: Session, wanted: number): Decision {
  const input = readYearInput(session, wanted);
  const found = followUpSheetOf(input, wanted);
  const cells = found === null ? null : followUpCells(session, input, found);
  // Its columns don't hang on the plan's years: there is always a layout.
  const layout = layoutOf(
    'follow-up',
    wanted,
    readContext(input),
    messagesIn(session.language).columns,
  ) as SheetLayout;
  // A sheet that isn't there yet is read as the one that would be made: its header and nothing below.
  const sheet = found ?? layout.sheet;
  const empty = { sheet, cells: layout.cells, merges: [], hiddenRow: null };
  const reading = asFollowUp(input, cells ?? empty, wanted);
  const { settings } = input.settings;
  const decision = followUpFromYear(input.year, withFollowUp(reading), settings, session.random);
  return { update: { ...decision, sheet, isNew: cells === null }, reading, layout, cells };
}
