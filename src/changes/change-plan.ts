// The one way in which the add-on changes the plan. The walk of a change, in ten sentences:
//  1. A command reads its sheets (one call each, one more for the formulas where it writes over cells), decides, and hands over what is
//     to be done as data (planned-change.ts); a fault up to here leaves nothing behind, as nothing was written.
//  2. What each cell holds and will hold, and what its row and column are known by, is written down as the open change, in one call to
//     the document's properties; a fault here has touched no cell.
//  3. Then it is carried out: a save writes neighbouring cells in one call (text that Google would read as something else in one of its
//     own), an added row is written in one call after at most one that puts it in, a row is deleted in one call, moved in one and its
//     two numbers written in a second.
//  4. A fault at any of these calls ends in the wrapper (google/run-command.ts), which opens the file anew and takes back what was
//     reached: cells that hold what the change wrote get back what they held, all others are left alone (take-back.ts).
//  5. Each changed sheet is read back in one call, and where a person's hand had moved rows since the first reading, what landed in
//     others is put right and the command refuses (misplaced.ts).
//  6. Google is made to write all of it (flush) while the lock still keeps other runs out.
//  7. In one call the open change becomes the newest of the made ones (history.ts): a fault before it or at it means taken back and said
//     to the officer, and from there on the change can be undone.
//  8. A sudden end lets nothing of ours run, so the open change stays, and the next run that needs the journal takes it back first; as
//     that looks at cells, never at a count of calls, it may itself be broken off and begun again.
//  9. A save that one call makes whole is written down as made first and then made: if the write never came, its undo finds nothing to
//     do and forgets it.
// 10. Undo asks for a change by its id (undo.ts), works out the same way back as a fault does, refuses with the cells that were changed
//     since, and carries the way back out as a change of its own, by steps 2 to 7; undoing that one is redo.

import { Refusal } from '../commands/session/refusal.ts';
import { readCells, type Session } from '../commands/session/session.ts';
import type { CellValue } from '../core/cell.ts';
import { digest } from '../core/text/digest.ts';
import type { Change, JournalEdit, WholeRow } from './change.ts';
import { filledSheet } from './filled-sheets.ts';
import { idOfChange, laterThan, noteDown, withRoom } from './history.ts';
import { fitsJournal, memoryOf } from './journal.ts';
import { misplaced } from './misplaced.ts';
import {
  carryOut,
  formulasBefore,
  linesBefore,
  type PlannedChange,
  sheetsOf,
  withEdits,
  withRowsChanged,
} from './planned-change.ts';
import { copiesOf, EMPTY, headerAt, isEmptyRow, type Lines, NO_KEY, rowKeys, wholeRow } from './row-keys.ts';
import { notedOrder } from './sorted-rows.ts';

/** Longer text is noted by its digest: what a cell holds after a change is only ever compared. A row's name is cut. */
const LONG = 60;

/** How a change is made. */
export interface ChangeOptions {
  /** One call makes it whole (see journal.ts). The journal isn't read before it is written: that read goes to the formulas. */
  readonly atomic?: boolean;
  /** The change that it takes back. */
  readonly takesBack?: Change['takesBack'];
}

/**
 * Changes the plan. @returns the lines of the change's sheet afterwards
 * @throws Refusal `too-large` if it can't be written down; `moved-meanwhile` if someone sorted or moved rows by hand at that very
 * moment: then nothing is lost, what had landed in another row is put right
 */
export function changePlan(
  session: Session,
  planned: PlannedChange,
  { atomic = false, takesBack = null }: ChangeOptions = {},
): Lines {
  const { instant, local: time } = session.now;
  const id = idOfChange(instant, session.random);
  const decided: Change = { id, time, takesBack, ...noteOf(session, planned) };
  if (!fitsJournal(decided)) throw new Refusal({ code: 'too-large' });
  const before = atomic ? null : withRoom(memoryOf(session));
  const change = before === null ? decided : laterThan(before, decided);
  // What a new sheet holds can't have landed elsewhere.
  const isNew = (sheet: string) => planned.fill?.some(({ layout }) => layout.sheet === sheet) === true;
  const written = sheetsOf(planned).filter((sheet) => !isNew(sheet));
  const states = written.map((sheet) => {
    const old = linesBefore(session, sheet);
    const rows = sheet === planned.sheet ? withRowsChanged(old, planned) : old;
    return { sheet, old, rows, expected: withEdits(rows, sheet, planned.edits) };
  });
  session.change = { made: change, before, noted: atomic };
  noteDown(session, change, before);
  const readBack = (state: (typeof states)[number]) => ({
    ...state,
    found: readCells(session, nameNow(planned, state.sheet)),
  });
  /** The sheets in which other rows were met than it was decided for: there all stands as it should again. */
  const putRight = () => {
    const others = states.filter((state) => misplaced(session, planned, readBack(state)));
    // Only what landed rightly is still to be taken back.
    if (others.some(({ sheet }) => sheet === planned.sheet) && session.change) {
      session.change = { ...session.change, made: { ...change, moved: null } };
    }
    return others;
  };
  try {
    carryOut(session, planned);
    const [other] = putRight();
    if (other) throw new Refusal({ code: 'moved-meanwhile', sheet: other.sheet });
  } catch (error) {
    // Taking the change back looks for its own cells: what had landed in others by then is put right first.
    if (!(error instanceof Refusal)) attempt(putRight);
    throw error;
  }
  return session.read.get(nameNow(planned, planned.sheet)) ?? [];
}

/** Does what it can after a failure, which is what counts. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The change is taken back next, by a session that is opened anew.
  }
}

function nameNow({ renames = [] }: PlannedChange, sheet: string): string {
  return renames.find((rename) => rename.sheet === sheet)?.to ?? sheet;
}

/** The change as it is written down. */
function noteOf(session: Session, planned: PlannedChange): Omit<Change, 'id' | 'time' | 'takesBack'> {
  const { workbook } = session;
  const { kind, sheet, insert, edits = [], move, sort, remove, restore, renames = [] } = planned;
  const sheets = sheetsOf(planned);
  const lines = sheets.map((name) => linesBefore(session, name));
  const rowsChanged = lines.map((old, index) => (index === 0 ? withRowsChanged(old, planned) : old));
  const edited = rowsChanged.map((old, index) => withEdits(old, sheets[index] ?? '', edits));
  const formulas = sheets.map((name, index) => {
    const old = formulasBefore(session, name, planned);
    const back = restore ? { ...restore, cells: restore.formulas } : null;
    return index === 0 ? withRowsChanged(old, { ...planned, restore: back }) : old;
  });
  const places = edits.map(({ sheet: name, row, column }) => ({
    sheetAt: sheets.indexOf(name),
    row,
    column,
  }));
  const gridRows = remove || restore || insert ? workbook.gridRows(sheet) : 0;
  const keysOf = rowKeys(lines[0] ?? []);
  const keysAt = (row: number) => keysOf(lines[0]?.[row - 1]);
  const whole = (planned: PlannedChange['remove'], below: number): WholeRow | null => {
    if (!planned) return null;
    const { row, cells, formulas } = planned;
    const keys = [keysOf(cells), keysAt(row - 1), keysAt(below)] as const;
    return { row, cells, formulas, gridRows, copies: copiesOf(planned, lines[0] ?? []), keys };
  };
  const rowBefore = (row: number) => digest(wholeRow(lines[0]?.[row - 1], editedColumns(planned)));
  const row = planned.row?.slice(0, LONG);
  return {
    kind,
    sheet,
    ...(row ? { row } : {}),
    sheets: sheets.map((name, at) => {
      const id = workbook.sheets.find((one) => one.name === name)?.id ?? null;
      const holdsFormula = places.some(
        ({ sheetAt, row, column }) => sheetAt === at && formulas[at]?.[row - 1]?.[column - 1],
      );
      if (!holdsFormula) return [name, id];
      const room = planned.room?.find((one) => one.sheet === name)?.rows ?? 0;
      const more = at === 0 ? (insert?.rows ?? 0) + Number(Boolean(restore)) - Number(Boolean(remove)) : room;
      return [name, id, workbook.gridRows(name) + more];
    }),
    edits: edits.map(({ row, column, from, to, formula: written }, index): JournalEdit => {
      const at = places[index]?.sheetAt ?? 0;
      const formula = formulas[at]?.[row - 1]?.[column - 1];
      const edit = [at, row, column, from, written ? { formula: written } : noted(to)] as const;
      return formula ? [...edit, String(formula)] : edit;
    }),
    columns: unique(
      [
        ...places,
        ...((remove ?? restore)?.cells ?? []).map((_, index) => ({ sheetAt: 0, column: index + 1 })),
      ].map(({ sheetAt, column }) => [sheetAt, column, headerAt(lines[sheetAt] ?? [], column)] as const),
    ),
    rows: unique(
      places.map(({ sheetAt, row }) => {
        const keys = rowKeys(rowsChanged[sheetAt] ?? []);
        const known = [rowsChanged, edited].flatMap((lines) => {
          const line = lines[sheetAt]?.[row - 1];
          const found = keys(line);
          return [...(found.length > 0 ? found : [NO_KEY]), ...(isEmptyRow(line) ? [EMPTY] : [])];
        });
        return [sheetAt, row, [...new Set(known)]] as const;
      }),
    ),
    ...(planned.fill ? { filled: planned.fill.map(filledSheet) } : {}),
    inserted: insert ? { ...insert, gridRows } : null,
    moved: move
      ? {
          ...{ ...move, key: rowBefore(move.from), other: rowBefore(move.to) },
          keys: [keysAt(move.from), keysAt(move.to)],
        }
      : null,
    ...(sort ? { sorted: notedOrder(lines[0] ?? [], sort, editedColumns(planned)) } : {}),
    removed: whole(remove, (remove?.row ?? 0) + 1),
    restored: whole(restore, restore?.row ?? 0),
    renamed: renames.map(({ sheet: from, to }) => [from, to] as const),
  };
}

function editedColumns({ edits = [] }: PlannedChange): readonly number[] {
  return edits.map(({ column }) => column);
}

function noted(to: CellValue): JournalEdit[4] {
  return typeof to === 'string' && to.length > LONG ? { digest: digest(to) } : to;
}

function unique<Item extends readonly unknown[]>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [`${item[0]}:${item[1]}`, item])).values()];
}
