// Delete one project, if its row is still as it was seen; all that the row held is written down first, for undo.
import { type Change, lastChange, noteChange } from './journal.ts';
import { panelRow, panelState } from './panel-state.ts';
import type { RowOutcome, RowReference } from './panel-types.ts';
import { locate, requireReference } from './project-row.ts';
import type { Session } from './session.ts';
import { readShown, understood } from './shown-sheet.ts';
import { undoWords } from './undo.ts';

/** Deletes. A conflict writes nothing. @throws Refusal `request-invalid` */
export function deleteProject(session: Session, target: RowReference): RowOutcome {
  requireReference(target);
  const shown = readShown(session, target.sheet);
  const memory = session.workbook.memory();
  const found = locate(shown, target);
  if (found.kind !== 'same') {
    const theirs = found.kind === 'gone' ? null : panelRow(shown, found.row.row);
    return {
      kind: 'conflict',
      theirs,
      state: panelState(session, shown, undoWords(session, lastChange(memory))),
    };
  }
  const { row, cells } = found.row;
  const { name } = shown.shown;
  const formulas = session.workbook.formulas(name, row);
  const change: Change = {
    kind: 'delete',
    sheet: name,
    edits: [],
    deleted: { row, cells, formulas },
    moved: null,
  };
  noteChange(session, memory, change);
  session.workbook.deleteRow(name, row);
  const lines = shown.cells.cells.filter((_, index) => index !== row - 1);
  const after = understood(shown, { ...shown.cells, cells: lines });
  return { kind: 'done', row, state: panelState(session, after, undoWords(session, change)) };
}
