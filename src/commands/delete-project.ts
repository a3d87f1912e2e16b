// Delete one project, if its row is still as it was seen; all that the row held is written down first, for undo.
import { changePlan } from '../changes/change-plan.ts';
import { panelRow, panelState } from '../panel/panel-state.ts';
import type { RowOutcome, RowReference } from '../panel/panel-types.ts';
import { locate, requireOwnRows, requireReference, titleIn } from '../panel/project-row.ts';
import { readShown, understood } from '../panel/shown-sheet.ts';
import { readFormulas, type Session } from './session/session.ts';

/** Deletes. A conflict writes nothing. @throws Refusal `request-invalid` */
export function deleteProject(session: Session, target: RowReference): RowOutcome {
  requireReference(target);
  const shown = readShown(session, target.sheet);
  requireOwnRows(shown);
  const found = locate(shown, target);
  if (found.kind !== 'same') {
    const theirs = found.kind === 'gone' ? null : panelRow(shown, found.row.row);
    return {
      kind: 'conflict',
      theirs,
      state: panelState(session, shown),
    };
  }
  const { row, cells } = found.row;
  const { name } = shown.shown;
  const formulas = readFormulas(session, name)[row - 1] ?? [];
  const lines = changePlan(session, {
    kind: 'delete',
    sheet: name,
    row: titleIn(shown, found.row),
    remove: { row, cells, formulas },
  });
  const after = understood(shown, { ...shown.cells, cells: lines });
  return { kind: 'done', row, state: panelState(session, after) };
}
