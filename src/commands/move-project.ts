// Move one project a place up or down among the projects; the two numbers change places with the rows.

import { changePlan } from '../changes/change-plan.ts';
import { sameCell } from '../core/cell.ts';
import type { CellEdit } from '../core/check/finding.ts';
import { ROW_NUMBER } from '../core/columns/row-number.ts';
import { columnsOfType, type SheetReading } from '../core/kinds/kind.ts';
import { cellAt, panelRow, panelState } from '../panel/panel-state.ts';
import type { RowOutcome, RowReference } from '../panel/panel-types.ts';
import { locate, requireOwnRows, requireReference, titleIn } from '../panel/project-row.ts';
import { readShown, understood } from '../panel/shown-sheet.ts';
import { Refusal } from './session/refusal.ts';
import type { Session } from './session/session.ts';

/** Moves. The first row can't go up nor the last one down: nothing is written then. @throws Refusal `request-invalid` */
export function moveProject(session: Session, target: RowReference, by: -1 | 1): RowOutcome {
  requireReference(target);
  if (by !== -1 && by !== 1) throw new Refusal({ code: 'request-invalid', what: 'by' });
  const shown = readShown(session, target.sheet);
  const still = () => panelState(session, shown);
  requireOwnRows(shown);
  const found = locate(shown, target);
  if (found.kind !== 'same') {
    const theirs = found.kind === 'gone' ? null : panelRow(shown, found.row.row);
    return { kind: 'conflict', theirs, state: still() };
  }
  const reading: SheetReading = shown.reading;
  const { rows, table } = reading;
  const from = found.row.row;
  const other = rows[rows.findIndex(({ row }) => row === from) + by];
  if (!other) return { kind: 'done', row: from, state: still() };
  const to = other.row;
  const { name } = shown.shown;

  // The numbers stay where they are while the rows change places, and so does any empty row between them.
  const otherAfter = by === 1 ? to - 1 : to + 1;
  const edits = columnsOfType(reading, ROW_NUMBER).flatMap(({ column: { key } }): CellEdit[] => {
    const column = table.columns[key] ?? 1;
    const own = cellAt(shown, found.row, key);
    const others = cellAt(shown, other, key);
    if (sameCell(own, others)) return [];
    return [
      { sheet: name, row: to, column, from: own, to: others },
      { sheet: name, row: otherAfter, column, from: others, to: own },
    ];
  });
  const row = titleIn(shown, found.row);
  const lines = changePlan(session, { kind: 'move', sheet: name, row, move: { from, to }, edits });
  const after = understood(shown, { ...shown.cells, cells: lines });
  return { kind: 'done', row: to, state: panelState(session, after) };
}
