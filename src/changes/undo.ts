// Undo and redo, as Google's own doesn't cover scripts: a change is asked for by its id, and taken back only where nobody has changed since
// what it left. Taking back is a change of its own; what it left can be taken back in turn, and that is redo.

import { readSettingsIfThere } from '../commands/reading/read-workbook.ts';
import { Refusal } from '../commands/session/refusal.ts';
import type { Session } from '../commands/session/session.ts';
import { type MadeForYear, madeForYears, outsideNow } from '../commands/set-up/made-for-years.ts';
import { cellName, columnLetters } from '../core/cell.ts';
import type { WayOfTakingBack } from '../core/change-kind.ts';
import type { Change } from './change.ts';
import { changePlan } from './change-plan.ts';
import { changesIn, named, next, originOf, slotOf, stateOf, withMade } from './history.ts';
import { changeIn, memoryOf, pieces, remember, without } from './journal.ts';
import { carryOut, type PlannedChange } from './planned-change.ts';
import { clearAway, type Strange, sheetNow, wayBack } from './take-back.ts';

/** What has been changed, and what can be undone and redone. */
export interface History {
  /** The newest first. */
  readonly changes: readonly Change[];
  /** `changes` holds only what this run has made: what was there before wasn't read. */
  readonly isNewest: boolean;
  readonly undo: Change | null;
  readonly redo: Change | null;
}

/** The history of this file, the change of this run included. */
export function historyOf(session: Session): History {
  const { change } = session;
  // A change that one call made whole was written down without reading the others.
  const isNewest = change !== null && change.before === null;
  const memory = isNewest ? {} : (change?.before ?? memoryOf(session));
  const changes = changesIn(change ? withMade(memory, change.made) : memory);
  const isThere = ({ sheets: [main] }: Change) =>
    main !== undefined && sheetNow(session, main[0], main[1]) !== null;
  return { changes, isNewest, ...next(changes, isThere) };
}

/** As `historyOf`, for a run that reads nothing else: in the user's language. */
export function readHistory(session: Session): History {
  readSettingsIfThere(session);
  return historyOf(session);
}

/** How taking a change back ended. */
export interface TakenBack {
  readonly way: WayOfTakingBack;
  /** Whether this can be taken back in turn. Not where sheets were taken out: nothing keeps what they held. */
  readonly canBeTakenBack: boolean;
  /** What a change of the settings had made for years (พ.ศ.) that aren't the plan's any more, and what stays. */
  readonly stays: readonly MadeForYear[];
}

/**
 * Takes a change back: the one that `historyOf` says is undone or redone next.
 * @throws Refusal `nothing-to-undo`; `other-change-since` with the change that is next; `already-undone`; or `changed-since` with what
 * is no longer as the add-on left it
 */
export function takeChangeBack(session: Session, id: string): TakenBack {
  // A newer add-on's changes are not this one's to take back.
  const history = readHistory(session);
  const change = [history.undo, history.redo].find((one) => one?.id === id);
  if (!change) throw notNext(history, id);
  const way = wayOf(change);
  const back = wayBack(session, change);
  if (!back) throw new Refusal({ code: 'nothing-to-undo', way });
  const [first] = back.strange;
  if (first) {
    const strange = back.strange.filter(({ sheet }) => sheet === first.sheet);
    throw new Refusal({ code: 'changed-since', way, sheet: first.sheet, ...inTheWay(strange) });
  }
  if (changesNothing(back.planned) && !change.filled) {
    // It was noted, and its run ended before it was made; or a person has taken it back.
    remember(session, without(memoryOf(session), slotOf(change)));
    throw new Refusal({ code: 'already-undone', way });
  }
  const yearsBefore = change.kind === 'settings' ? madeForYears(session) : [];
  const takesBack = {
    id: change.id,
    as: way,
    origin: originOf(change),
    ...(change.filled ? { last: true, sheets: named(change).sheets } : {}),
  };
  changePlan(session, back.planned, { takesBack });
  // Last of all: if this very call fails, the sheet is there, and empty.
  if (change.filled) clearAway(session, change);
  const after = historyOf(session);
  return {
    way,
    canBeTakenBack: [after.undo, after.redo].some((one) => one?.takesBack?.id === change.id),
    stays: outsideNow(session, yearsBefore),
  };
}

function wayOf(change: Change): WayOfTakingBack {
  return stateOf(change) === 'undo' ? 'redo' : 'undo';
}

/** Why a change that isn't undone or redone next can't be taken back. */
function notNext({ changes, undo, redo }: History, id: string): Refusal {
  const by = changes.find(({ takesBack }) => takesBack?.id === id)?.takesBack;
  if (by) return new Refusal({ code: 'already-undone', way: by.as });
  const asked = changes.find((one) => one.id === id);
  const way = asked ? wayOf(asked) : 'undo';
  const since = way === 'undo' ? undo : (redo ?? newestOf(changes));
  if (!since || (way === 'redo' && !redo && since.id < id))
    return new Refusal({ code: 'nothing-to-undo', way });
  const first = way === 'undo' || redo !== null ? way : null;
  return new Refusal({ code: 'other-change-since', way, first, change: named(since), time: since.time });
}

/** The newest change that takes none back. */
function newestOf(changes: readonly Change[]): Change | undefined {
  return changes.find((change) => stateOf(change) === 'new');
}

/** What an officer is told of what stands in the way in one sheet. */
function inTheWay(strange: readonly Strange[]) {
  const places = <Place>(wanted: Strange['what'], name: (one: Strange) => Place): readonly Place[] => [
    ...new Set(strange.filter(({ what }) => what === wanted).map(name)),
  ];
  return {
    isGone: strange.some(({ what }) => what === 'sheet'),
    cells: places('cell', ({ row, column }) => cellName(row, column)),
    rows: places('row', ({ row }) => row),
    columns: places('column', ({ column }) => columnLetters(column)),
  };
}

/** Takes back what a run that ended suddenly left half-made; to be called under the lock. */
export function finishInterrupted(session: Session): void {
  const memory = session.workbook.memory();
  const change = changeIn(memory, 'open');
  // The run that made it may have ended in the meantime, and not suddenly.
  if (!change) return;
  takeBack(session, change);
  remember(session, without(memory, 'open'));
}

/** After a failed run: what it had reached of its change is taken back, and only those before it are remembered. */
export function abandonChange(session: Session): void {
  const { change } = session;
  if (!change) return;
  takeBack(session, change.made);
  if (change.before) remember(session, change.before);
  else session.workbook.remember(pieces(slotOf(change.made), null), false);
  session.change = null;
}

/** Once everything is written: the change is made, and can be undone. */
export function settleChange(session: Session): void {
  const { change } = session;
  if (change?.before && !change.noted) remember(session, withMade(change.before, change.made));
}

// Cells that someone has changed since are theirs: they stay.
function takeBack(session: Session, change: Change): void {
  const back = wayBack(session, change);
  if (!back) return;
  carryOut(session, back.planned);
  clearAway(session, change);
}

function changesNothing({ edits = [], renames = [], move, sort, remove, restore }: PlannedChange): boolean {
  return edits.length + renames.length === 0 && !move && !sort && !remove && !restore;
}
