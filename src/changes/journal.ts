// The journal: changes of the add-on to the plan, written down in the document's properties before they are made.
//
// Why a journal: a change may take several service calls (a row put in and then filled, a row moved and its number changed, text
// that only setRichTextValues writes safely, ticks in blocks), and Google makes no transactions. change-plan.ts tells the walk of a change.
//
// The pages that show or print the plan need the journal, any run that changes it, and any that refuses. Not so a save that one call
// makes whole: its row is as it was seen, and the open change waits for the next run; nor a check or a report from the menu, as the read
// that it costs isn't in what they promise to take: once the change is taken back, they are marked as out of date. A รหัส that is written
// besides a save, in a call of its own, comes last: a row without one is whole, too.

import type { Session } from '../commands/session/session.ts';
import type { Change, Memory } from './change.ts';

/**
 * Document properties hold 9 KB each and 500 KB in all, counted in bytes; Thai takes three a letter. The open change must fit beside the
 * made ones, which take no more together (see history.ts).
 */
const PIECE = 2_800;
const MOST_PIECES = 27;
/** How many letters a change may have, written down. */
export const MOST_LETTERS = PIECE * MOST_PIECES;

/** Where a change is kept: the one that is being made, and each that was made, by its id. */
export type Slot = 'open' | `made.${string}`;

/** Thrown where a run meets a change that an earlier run left half-made: it is to be taken back, and the command run again. */
export class Interrupted extends Error {
  constructor() {
    super('a change was left half-made');
    this.name = 'Interrupted';
  }
}

/** What the add-on remembers in this file, read once a run. @throws Interrupted if a change is open that isn't this run's */
export function memoryOf(session: Session): Memory {
  if (session.memory === null) {
    session.memory = session.workbook.memory();
    if (changeIn(session.memory, 'open') !== null) throw new Interrupted();
  }
  return session.memory;
}

/** Before the plan is shown or printed. @throws Interrupted where an earlier run left it half-changed */
export function requireWhole(session: Session): void {
  memoryOf(session);
}

/** Replaces what the add-on remembers. */
export function remember(session: Session, memory: Memory): void {
  session.workbook.remember(memory, true);
  session.memory = memory;
}

/** The change in a slot; null if there is none. */
export function changeIn(memory: Memory, slot: Slot): Change | null {
  const pieces = Number(memory[slot] ?? 0);
  if (!(pieces >= 1 && pieces <= MOST_PIECES)) return null;
  const text = Array.from({ length: pieces }, (_, index) => memory[`${slot}.${index}`] ?? '').join('');
  try {
    const change = JSON.parse(text) as (Change & { readonly made?: boolean }) | null;
    // Somebody else's hand, or a sheet that an earlier add-on made and noted otherwise: what can't be read can't be undone.
    return Array.isArray(change?.sheets) && Array.isArray(change.rows) && !change.made ? change : null;
  } catch {
    return null;
  }
}

/** Whether a change is small enough to be written down; one that isn't must not be made. */
export function fitsJournal(change: Change): boolean {
  return JSON.stringify(change).length <= MOST_LETTERS;
}

/** The properties that hold a change in a slot; null: that it is empty. */
export function pieces(slot: Slot, change: Change | null): Record<string, string> {
  const text = change === null ? '' : JSON.stringify(change);
  const count = Math.ceil(text.length / PIECE);
  const parts = Array.from({ length: count }, (_, index) => text.slice(index * PIECE, (index + 1) * PIECE));
  return {
    [slot]: String(count),
    ...Object.fromEntries(parts.map((part, index) => [`${slot}.${index}`, part])),
  };
}

/** The memory without what is in a slot. */
export function without(memory: Memory, slot: Slot): Record<string, string> {
  const others = Object.entries(memory).filter(([key]) => key !== slot && !key.startsWith(`${slot}.`));
  return Object.fromEntries(others);
}
