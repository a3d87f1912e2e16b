// Undo the add-on's last change to the plan, as Google's own undo doesn't cover scripts; only where nobody has changed it since.

import { readSettingsIfThere } from '../commands/read-workbook.ts';
import { Refusal } from '../commands/refusal.ts';
import type { Session } from '../commands/session.ts';
import { messagesIn } from '../messages/index.ts';
import { changePlan } from './change-plan.ts';
import { type Change, changeIn, memoryOf, pieces, remember, without } from './journal.ts';
import { carryOut, type PlannedChange } from './planned-change.ts';
import { clearAway, wayBack } from './take-back.ts';

/** The change that can be undone, in words; null if there is none. */
export function undoWords(session: Session): string | null {
  const change = session.change ? session.change.after : changeIn(memoryOf(session), 'last');
  return change === null ? null : messagesIn(session.language).change(change.kind, change.sheet);
}

/**
 * Takes the last change back. @returns the change
 * @throws Refusal `nothing-to-undo`, or `changed-since` with the cells that are no longer as the add-on left them
 */
export function undoLastChange(session: Session): Change {
  // A newer add-on's changes are not this one's to take back.
  readSettingsIfThere(session);
  const change = changeIn(memoryOf(session), 'last');
  const back = change && wayBack(session, change);
  if (!change || !back) throw new Refusal({ code: 'nothing-to-undo' });
  const [first] = back.strange;
  if (first) {
    const cells = back.strange.filter(({ sheet }) => sheet === first.sheet).map(({ cell }) => cell);
    throw new Refusal({ code: 'changed-since', sheet: first.sheet, cells });
  }
  if (changesNothing(back.planned)) {
    // It was noted, and its run ended before it was made.
    remember(session, without(memoryOf(session), 'last'));
    throw new Refusal({ code: 'nothing-to-undo' });
  }
  changePlan(session, back.planned, { undoes: true });
  // Last of all: if this very call fails, the sheet is there, and empty.
  if (change.made) clearAway(session, change);
  return change;
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

/** After a failed run: what it had reached of its change is taken back, and the change before it is the last one again. */
export function abandonChange(session: Session): void {
  const { change } = session;
  if (!change) return;
  takeBack(session, change.made);
  if (change.before) remember(session, change.before);
  else session.workbook.remember(pieces('last', null), false);
  session.change = null;
}

/** Once everything is written: the change is the last one, and can be undone. */
export function settleChange(session: Session): void {
  const { change } = session;
  if (!change?.before || change.noted) return;
  remember(session, { ...without(change.before, 'last'), ...pieces('last', change.after) });
}

// Cells that someone has changed since are theirs: they stay.
function takeBack(session: Session, change: Change): void {
  const back = wayBack(session, change);
  if (!back) return;
  carryOut(session, back.planned);
  clearAway(session, change);
}

function changesNothing({ edits = [], renames = [], move, remove, restore }: PlannedChange): boolean {
  return edits.length + renames.length === 0 && !move && !remove && !restore;
}
