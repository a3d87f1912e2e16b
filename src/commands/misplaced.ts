// A person's hand can't be locked out in Google Sheets: rows may be sorted, moved, put in or taken out between our read and our
// write. So what was written is read back; what landed in another row is put right from what was read before, and the command refuses.
import type { CellValue } from '../core/cell.ts';
import type { CellEdit } from '../core/finding.ts';
import type { PlannedChange } from './planned-change.ts';
import { isEmptyRow, type Lines, rowKeys, wholeRow } from './row-keys.ts';
import type { Session } from './session.ts';

/** A sheet before a change, with its rows changed, as it should be then, and as it is. */
export interface SheetStates {
  readonly sheet: string;
  readonly old: Lines;
  readonly rows: Lines;
  readonly expected: Lines;
  readonly found: Lines;
}

/** Whether the change met other rows than it was decided for; what it did to them has then been put right. */
export function misplaced(session: Session, planned: PlannedChange, states: SheetStates): boolean {
  const { sheet, expected, found } = states;
  if (JSON.stringify(trimmed(expected)) === JSON.stringify(trimmed(found))) return false;
  const wrongRemoval =
    sheet === planned.sheet && planned.remove ? removedAnother(states, planned.remove) : null;
  if (wrongRemoval) {
    const { row, line } = wrongRemoval;
    session.workbook.insertRowsBelow(sheet, row - 1, 1);
    session.workbook.edit(
      line
        .map((to, index): CellEdit => ({ sheet, row, column: index + 1, from: '', to }))
        .filter(({ to }) => to !== ''),
    );
    return true;
  }
  const edits = (planned.edits ?? []).filter((edit) => edit.sheet === sheet);
  const touched = [...new Set(edits.map(({ row }) => row))];
  const wrong = touched.flatMap((row) => {
    const columns = edits.filter((edit) => edit.row === row).map(({ column }) => column);
    const back = rowThatWasHit(states, row, columns);
    return back === null ? [] : [{ row, columns, back }];
  });
  session.workbook.edit(
    wrong.flatMap(({ row, columns, back }) =>
      columns.map((column): CellEdit => {
        const now = found[row - 1]?.[column - 1] ?? '';
        const to = back[column - 1] ?? (typeof now === 'boolean' ? false : '');
        return { sheet, row, column, from: now, to };
      }),
    ),
  );
  return wrong.length > 0;
}

/** What the row that was hit held before; null if the right row was hit. */
function rowThatWasHit(
  { old, rows, expected, found }: SheetStates,
  row: number,
  columns: readonly number[],
): readonly CellValue[] | null {
  const now = found[row - 1];
  const rest = wholeRow(now, columns);
  const restIsEmpty = isEmptyRow(now?.map((cell, index) => (columns.includes(index + 1) ? '' : cell)));
  if (rest === wholeRow(expected[row - 1], columns) && !(restIsEmpty && isEmptyRow(rows[row - 1])))
    return null;
  if (restIsEmpty && isEmptyRow(rows[row - 1])) return overwritten(old, found);
  const hit = old.find(
    (line, index) => index > 0 && wholeRow(line, columns) === rest && line !== old[row - 1],
  );
  if (hit) return hit;
  if (restIsEmpty) return [];
  // Someone typed into the same row: it is the right one if it still goes by its name.
  return null;
}

/** For a new row: the project that stood where it was written; null if none is missing. */
function overwritten(old: Lines, found: Lines): readonly CellValue[] | null {
  const keys = rowKeys(found);
  const there = new Set(found.flatMap((line) => [...keys(line)]));
  const [missing, ...more] = old.filter(
    (line, index) => index > 0 && keys(line).length > 0 && !keys(line).some((key) => there.has(key)),
  );
  // A person may take out a row, too, at that moment: it is ours only if the sheet didn't get shorter by it.
  return missing && more.length === 0 && found.length >= old.length ? missing : null;
}

/** The row that was taken out instead of the one that was meant; null if the right one is gone. */
function removedAnother(
  { old, found }: SheetStates,
  { row }: { readonly row: number },
): { readonly row: number; readonly line: readonly CellValue[] } | null {
  const count = (lines: Lines, text: string) => lines.filter((line) => wholeRow(line) === text).length;
  const meant = wholeRow(old[row - 1]);
  if (count(found, meant) < count(old, meant)) return null;
  const missing = old.find(
    (line, index) =>
      index > 0 && !isEmptyRow(line) && count(found, wholeRow(line)) < count(old, wholeRow(line)),
  );
  return missing ? { row, line: missing } : null;
}

function trimmed(lines: Lines): readonly string[] {
  const texts = lines.map((line) => wholeRow(line));
  while (texts.length > 0 && texts[texts.length - 1] === '[]') texts.pop();
  return texts;
}
