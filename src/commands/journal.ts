// The last change of the add-on to the plan, written down before it is made: for undo, and for a run that ended half-way.
import type { CellValue } from '../core/cell.ts';
import type { CellEdit } from '../core/finding.ts';
import type { Session } from './session.ts';

/** What kind of change it was; src/messages has the words. */
export type ChangeKind = 'save' | 'add' | 'delete' | 'move' | 'fix' | 'tick' | 'update';

/** One cell: sheet, row, column, what it held, what it holds then. */
export type JournalEdit = readonly [
  sheet: string,
  row: number,
  column: number,
  from: CellValue,
  to: CellValue,
];

/** A change of the plan; `sheet` is the one that it is named after, and that rows were deleted from or moved in. */
export interface Change {
  readonly kind: ChangeKind;
  readonly sheet: string;
  readonly edits: readonly JournalEdit[];
  /** A row that was taken out: all its cells, and its formulas. */
  readonly deleted: {
    readonly row: number;
    readonly cells: readonly CellValue[];
    readonly formulas: readonly string[];
  } | null;
  /** A row that was moved. */
  readonly moved: { readonly from: number; readonly to: number } | null;
}

/** Document properties hold 9 KB each and 500 KB in all, counted in bytes; Thai takes three a letter. */
const PIECE = 2_800;
const MOST_PIECES = 50;
const KEY = 'journal';

/** The change that was last made; null if there is none, or if it was too large to be written down. */
export function lastChange(memory: Readonly<Record<string, string>>): Change | null {
  const pieces = Number(memory[KEY] ?? 0);
  if (!pieces) return null;
  const text = Array.from({ length: pieces }, (_, index) => memory[`${KEY}.${index}`] ?? '').join('');
  try {
    return JSON.parse(text) as Change;
  } catch {
    // Somebody else's hand in the properties: what can't be read can't be undone.
    return null;
  }
}

/** The memory with this change as the last one; null forgets the last one. */
export function withChange(
  memory: Readonly<Record<string, string>>,
  change: Change | null,
): Record<string, string> {
  const others = Object.entries(memory).filter(([key]) => key !== KEY && !key.startsWith(`${KEY}.`));
  const text = change === null ? '' : JSON.stringify(change);
  const count = Math.ceil(text.length / PIECE);
  const pieces = count > MOST_PIECES ? 0 : count;
  return Object.fromEntries([
    ...others,
    [KEY, String(pieces)],
    ...Array.from({ length: pieces }, (_, index) => [
      `${KEY}.${index}`,
      text.slice(index * PIECE, (index + 1) * PIECE),
    ]),
  ]);
}

/** Edits as the journal keeps them. */
export function journalEdits(edits: readonly CellEdit[]): readonly JournalEdit[] {
  return edits.map(({ sheet, row, column, from, to }) => [sheet, row, column, from, to]);
}

/** Writes the change down; to be called before it is made. */
export function noteChange(session: Session, memory: Readonly<Record<string, string>>, change: Change): void {
  session.workbook.remember(withChange(memory, change));
}
