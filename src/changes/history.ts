// The history: the last changes that were made, which of them can be undone or redone next, and how many are kept.
//
// Each is kept under its own id, so that a save, which reads nothing of the journal, adds its change without touching the others. What is
// too old or too much is left out when the journal is written whole, after any change that takes several calls.

import type { Session } from '../commands/session/session.ts';
import type { ChangeState, NamedChange } from '../core/change-kind.ts';
import type { RandomSource } from '../core/compare/ids.ts';
import type { Change, JournalEdit, Memory } from './change.ts';
import { changeIn, MOST_LETTERS, memoryOf, pieces, type Slot, without } from './journal.ts';
import { ID_KEY } from './row-keys.ts';

/** How many changes are kept. */
const MOST_CHANGES = 20;
const MADE = /^made\.([0-9a-z]+)$/;
/** Everything that the journal keeps of made changes; `last` is how an earlier add-on kept its only one. */
const OF_MADE = /^(made|last)(\.|$)/;

/** The letters of an id that say when it was: milliseconds, in base 36. */
const MOMENT = 9;

/** What a change is asked for by: its moment (milliseconds), so that later ones sort after it, and two letters of chance. */
export function idOfChange(instant: number, random: RandomSource): string {
  const chance = Math.floor(random() * 36 ** 2);
  return instant.toString(36).padStart(MOMENT, '0') + chance.toString(36).padStart(2, '0');
}

/** The change with an id that is later than all that are remembered, whatever the clock says. */
export function laterThan(memory: Memory, change: Change): Change {
  const [newest] = changesIn(memory);
  if (newest === undefined || newest.id < change.id) return change;
  const moment = Number.parseInt(newest.id.slice(0, MOMENT), 36) + 1;
  return { ...change, id: moment.toString(36).padStart(MOMENT, '0') + change.id.slice(MOMENT) };
}

/** Where a made change is kept. */
export function slotOf({ id }: Pick<Change, 'id'>): Slot {
  return `made.${id}`;
}

/** The changes that were made, the newest first, as they are remembered. */
export function changesIn(memory: Memory): readonly Change[] {
  return Object.keys(memory)
    .flatMap((key) => MADE.exec(key)?.[1] ?? [])
    .sort()
    .reverse()
    .flatMap((id) => changeIn(memory, slotOf({ id })) ?? [])
    .slice(0, MOST_CHANGES);
}

/** What is remembered once a change is made: it, and those before it for which there is room. It stands for the one that it takes back. */
export function withMade(memory: Memory, change: Change): Memory {
  const { takesBack } = change;
  const others = takesBack === null ? memory : without(memory, slotOf(takesBack));
  return { ...withRoom(others, MOST_CHANGES - 1), ...pieces(slotOf(change), change) };
}

/** The same memory, or without the changes that are too many or too much beside another one. */
export function withRoom(memory: Memory, most = MOST_CHANGES): Memory {
  let letters = 0;
  const kept = changesIn(memory).slice(0, most);
  const fits = kept.filter((change) => {
    letters += JSON.stringify(change).length;
    return letters <= MOST_LETTERS;
  });
  const others = Object.entries(memory).filter(([key]) => !OF_MADE.test(key));
  const room = Object.assign(Object.fromEntries(others), ...fits.map((one) => pieces(slotOf(one), one)));
  return Object.keys(room).length === Object.keys(memory).length ? memory : room;
}

/** Whether Google said that the document's properties are full, in whichever of its words. */
function isNoRoom(error: unknown): boolean {
  return /quota|storage|too large|limit/i.test(String(error));
}

/** Notes a change that is about to be made. `before`: what is remembered; null if it wasn't read, as one call makes the change. */
export function noteDown(session: Session, change: Change, before: Memory | null): void {
  const { workbook } = session;
  if (before !== null) {
    const open = pieces('open', change);
    if (before === session.memory) workbook.remember(open, false);
    else workbook.remember({ ...before, ...open }, true);
    return;
  }
  const made = pieces(slotOf(change), change);
  try {
    workbook.remember(made, false);
  } catch (error) {
    if (!isNoRoom(error)) throw error;
    // So many saves, with nothing between them, that there is no room left: the oldest go.
    workbook.remember(withMade(memoryOf(session), change), true);
  }
}

/**
 * Which change is undone next, and which undo is redone next; null: none. Undone is what was first made last of all that stands, redone
 * what was first made first of all that was undone and after which nothing new was made. Changes of sheets that are gone can't be, nor an
 * undo that has taken out sheets.
 */
export function next(
  changes: readonly Change[],
  isThere: (change: Change) => boolean,
): { readonly undo: Change | null; readonly redo: Change | null } {
  const lastFirst = [...changes].sort((one, other) => (originOf(one) > originOf(other) ? -1 : 1));
  const [newest = ''] = lastFirst.map(originOf);
  const isUndo = (change: Change) => stateOf(change) === 'undo';
  const undone = lastFirst.filter(
    (change) => isUndo(change) && change.id > newest && change.takesBack?.last !== true,
  );
  return {
    undo: lastFirst.find((change) => !isUndo(change) && isThere(change)) ?? null,
    redo: undone.reverse().find(isThere) ?? null,
  };
}

/** The id of the change that was first made, of which this is the undo or the redo, or which it is itself. */
export function originOf({ id, takesBack }: Change): string {
  return takesBack?.origin ?? id;
}

/** See `ChangeState`. */
export function stateOf({ takesBack }: Change): ChangeState {
  return takesBack?.as ?? 'new';
}

/** A change as it is named: by the sheets that it has changed, by their names then; the one that it is named after first, if it is one of them. */
export function named(change: Change): NamedChange {
  return {
    kind: change.kind,
    sheets: change.takesBack?.sheets ?? sheetsNamed(change),
    row: change.row ?? '',
    rows: new Set(change.edits.flatMap((edit) => (isId(change, edit) ? [] : edit[1]))).size,
  };
}

/** Whether an edit is of what its row is known by, which nobody sees. */
export function isId({ columns }: Pick<Change, 'columns'>, [at, , column]: JournalEdit): boolean {
  return columns.some(([sheet, place, header]) => sheet === at && place === column && header === ID_KEY);
}

function sheetsNamed({
  sheet,
  sheets,
  edits,
  columns,
  inserted,
  moved,
  sorted,
  removed,
  restored,
  renamed,
  filled = [],
}: Change): readonly string[] {
  const hasRows = [inserted, moved, sorted, removed, restored].some((one) => one);
  const touched = (seen: readonly JournalEdit[]) =>
    sheets.flatMap(([name], at) =>
      (hasRows && name === sheet) || seen.some(([one]) => one === at) ? [name] : [],
    );
  const others = [...renamed.map(([from]) => from), ...filled.map(([name]) => name)];
  // Sheets in which only รหัส were given are named where nothing else was done; its own where nothing is left to be touched.
  const [all = [sheet]] = [edits.filter((edit) => !isId({ columns }, edit)), edits]
    .map((seen) => [...new Set([...touched(seen), ...others])])
    .filter(({ length }) => length > 0);
  return all;
}
