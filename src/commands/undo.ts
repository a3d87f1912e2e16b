// Undo the add-on's last change to the plan, as Google's own undo doesn't cover scripts; only where nobody has changed it since.
import { type CellValue, cellName } from '../core/cell.ts';
import type { CellEdit } from '../core/finding.ts';
import { sameCell } from '../core/fixes.ts';
import { messagesIn } from '../messages/index.ts';
import { type Change, lastChange, withChange } from './journal.ts';
import { findSheet, readSettingsIfThere } from './read-workbook.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

/** The change that can be undone, in words; null if there is none. */
export function undoWords({ language }: Session, change: Change | null): string | null {
  return change === null ? null : messagesIn(language).change(change.kind, change.sheet);
}

/**
 * Takes the last change back. @returns the change
 * @throws Refusal `nothing-to-undo`, or `changed-since` with the cells that are no longer as the add-on left them
 */
export function undoLastChange(session: Session): Change {
  const { workbook } = session;
  // A newer add-on's changes are not this one's to take back.
  readSettingsIfThere(session);
  const memory = workbook.memory();
  const change = lastChange(memory);
  if (!change || findSheet(session, change.sheet) === null) throw new Refusal({ code: 'nothing-to-undo' });
  const { sheet } = change;
  const touched = [...new Set(change.edits.map(([name]) => name))];
  const known = new Map(
    touched.map((name) => [name, findSheet(session, name) === null ? [] : workbook.cells(name)]),
  );
  const at = (name: string, row: number, column: number): CellValue =>
    known.get(name)?.[row - 1]?.[column - 1] ?? '';

  // A cell that still holds what it held before was never reached: the run ended half-way, and there is nothing to take back.
  const reached = change.edits.filter(([name, row, column, from]) => !sameCell(at(name, row, column), from));
  const strange = reached.filter(([name, row, column, , to]) => !sameCell(at(name, row, column), to));
  const [first] = strange;
  if (first) {
    const cells = strange
      .filter(([name]) => name === first[0])
      .map(([, row, column]) => cellName(row, column));
    throw new Refusal({ code: 'changed-since', sheet: first[0], cells });
  }
  const back = reached.map(
    ([name, row, column, from, to]): CellEdit => ({ sheet: name, row, column, from: to, to: from }),
  );
  workbook.edit(back);
  if (change.moved) workbook.moveRow(sheet, change.moved.to, change.moved.from);
  if (change.deleted) bringBack(session, sheet, change.deleted);
  workbook.remember(withChange(memory, null));
  return change;
}

function bringBack(
  { workbook }: Session,
  sheet: string,
  { row, cells, formulas }: NonNullable<Change['deleted']>,
): void {
  workbook.insertRowsBelow(sheet, row - 1, 1);
  const edits = cells.flatMap((to, index): CellEdit[] =>
    formulas[index] || to === '' ? [] : [{ sheet, row, column: index + 1, from: '', to }],
  );
  workbook.edit(edits);
  const kept = formulas.flatMap((formula, index) => (formula ? [{ column: index + 1, formula }] : []));
  workbook.setFormulas(sheet, row, kept);
}
