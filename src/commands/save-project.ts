// Save one project from the form: a new row below the last project, or the changed cells of a row that is still as it was seen.

import { changePlan } from '../changes/change-plan.ts';
import { type CellValue, isDateCell } from '../core/cell.ts';
import type { CellEdit } from '../core/check/finding.ts';
import { ROW_NUMBER } from '../core/columns/row-number.ts';
import { newIds } from '../core/compare/ids.ts';
import { columnsOfType, type SheetReading } from '../core/kinds/kind.ts';
import { added, changed } from '../core/kinds/records.ts';
import { certain } from '../core/reading.ts';
import { lastRowOf } from '../core/table.ts';
import { isNumberText, isRiskyEdit } from '../core/text/risky-text.ts';
import { cellAt, columnKeys, columnOf, panelRow, panelState } from '../panel/panel-state.ts';
import type { RowOutcome, SaveRequest } from '../panel/panel-types.ts';
import { locate, requireCells, requireOwnLine, requireReference, titleIn } from '../panel/project-row.ts';
import { readShown, type ShownSheet, understood } from '../panel/shown-sheet.ts';
import { isReady } from './free-rows.ts';
import { Refusal } from './session/refusal.ts';
import { readFormulas, type Session } from './session/session.ts';

/**
 * Saves. A conflict (another officer changed the row since) writes nothing.
 * @throws Refusal `request-invalid` for anything that the form can't have sent
 */
export function saveProject(session: Session, request: SaveRequest): RowOutcome {
  if (typeof request?.sheet !== 'string') throw new Refusal({ code: 'request-invalid', what: 'sheet' });
  const shown = readShown(session, request.sheet);
  requireCells(shown, request.cells);
  requireOwnLine(shown, request.cells, request.target === null);
  if (request.target === null) {
    const edits = newRow(session, shown, request.cells);
    const insertBelow = rowToInsertBelow(session, shown);
    return write(session, shown, {
      kind: 'add',
      edits,
      at: lastRowOf(shown.reading.table) + 1,
      insertBelow,
      row: titleIn(shown, null, request.cells),
    });
  }
  requireReference(request.target);
  const found = locate(shown, request.target);
  if (found.kind !== 'same') {
    const theirs = found.kind === 'gone' ? null : panelRow(shown, found.row.row);
    return { kind: 'conflict', theirs, state: panelState(session, shown) };
  }
  const { row } = found;
  const wanted = { ...request.cells, ...idFor(session, shown, cellAt(shown, row, 'id')) };
  const edits = changed<string>(shown.reading, row, wanted);
  return write(session, shown, {
    kind: 'save',
    insertBelow: null,
    edits: bridged(session, shown, edits),
    at: row.row,
    row: titleIn(shown, row, request.cells),
  });
}

/** What is to be written, and below which row an empty row must first be put. */
interface RowChange {
  readonly kind: 'add' | 'save';
  readonly edits: readonly CellEdit[];
  /** The row that it is of. */
  readonly at: number;
  readonly insertBelow: number | null;
  /** What the row is called. */
  readonly row: string;
}

function write(session: Session, shown: ShownSheet, change: RowChange): RowOutcome {
  const { kind, edits, at, insertBelow, row } = change;
  if (edits.length === 0) return { kind: 'done', row: at, state: panelState(session, shown) };
  const insert = insertBelow === null ? null : { below: insertBelow, rows: 1 };
  const atomic = insert === null && isOneCall(shown, edits);
  const lines = changePlan(session, { kind, sheet: shown.shown.name, row, insert, edits }, { atomic });
  const after = understood(shown, { ...shown.cells, cells: lines });
  return { kind: 'done', row: at, state: panelState(session, after) };
}

/** Whether one call writes all edits of a row; its รหัส may be written by another one after it. */
function isOneCall(shown: ShownSheet, edits: readonly CellEdit[]): boolean {
  const id = columnKeys(shown).includes('id') ? columnOf(shown, 'id') : 0;
  const own = edits.filter(({ column, row }) => column !== id || row < 2);
  const columns = own.map(({ column }) => column);
  const risky = own.map((edit) => isRiskyEdit(edit));
  return (
    columns.every((column) => column < id || id === 0) &&
    Math.max(...columns) - Math.min(...columns) + 1 === own.length &&
    new Set(risky).size === 1
  );
}

/** The last project's row, if the row below it isn't ready for a project or holds something of the officer's own; else null. */
function rowToInsertBelow(session: Session, shown: ShownSheet): number | null {
  const last = lastRowOf(shown.reading.table);
  const line = shown.cells.cells[last] ?? [];
  const ready = isReady(line, shown.reading);
  return !ready || last >= session.workbook.gridRows(shown.shown.name) ? last : null;
}

/** The cells of a new row: below the last project, numbered on, with an id of its own, unticked where nothing is said. */
function newRow(
  session: Session,
  shown: ShownSheet,
  cells: Readonly<Record<string, CellValue>>,
): readonly CellEdit[] {
  const reading: SheetReading = shown.reading;
  const blank = Object.fromEntries(reading.columns.map(({ key, type }) => [key, type.blank]));
  const values: Readonly<Record<string, CellValue>> = {
    ...blank,
    ...cells,
    ...nextNumber(reading),
    ...idFor(session, shown, ''),
  };
  return added<string>(reading, lastRowOf(shown.reading.table) + 1, values);
}

/** The number after the highest, where the rows are numbered. */
function nextNumber(reading: SheetReading): Record<string, number> {
  return Object.fromEntries(
    columnsOfType(reading, ROW_NUMBER).map(({ column, of }) => {
      const most = reading.rows.reduce((highest, row) => Math.max(highest, certain(of(row)) ?? 0), 0);
      return [column.key, most + 1];
    }),
  );
}

/** A new id where the sheet has a column for it and the row has none yet. */
function idFor(session: Session, shown: ShownSheet, id: CellValue): Record<string, CellValue> {
  if (!columnKeys(shown).includes('id') || id !== '') return {};
  const taken = shown.reading.table.rows.map((row) => String(cellAt(shown, row, 'id')));
  return { id: newIds(1, taken, session.random)[0] ?? '' };
}

/**
 * Edits of a row with the untouched cells between them, so that one call writes them all and no half row is ever seen. Where
 * a formula, a column of the officer's own, a date or a text of digits stands between, it stays and the calls stay apart.
 */
function bridged(session: Session, shown: ShownSheet, edits: readonly CellEdit[]): readonly CellEdit[] {
  const [edit] = edits;
  if (!edit || isOneCall(shown, edits)) return edits;
  const columns = edits.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const known = columnKeys(shown).map((key) => columnOf(shown, key));
  const between = known.filter((column) => column > first && column < last && !columns.includes(column));
  if (between.length + edits.length !== last - first + 1) return edits;
  const formulas = readFormulas(session, edit.sheet)[edit.row - 1] ?? [];
  const line = shown.reading.table.rows.find(({ row }) => row === edit.row)?.cells ?? [];
  if (between.some((column) => formulas[column - 1] || changesIfWritten(line[column - 1] ?? '')))
    return edits;
  const same = between.map((column): CellEdit => {
    const value = line[column - 1] ?? '';
    return { sheet: edit.sheet, row: edit.row, column, from: value, to: value };
  });
  return [...edits, ...same];
}

/** Whether a cell would hold something else once what was read of it is written back. */
function changesIfWritten(value: CellValue): boolean {
  return isDateCell(value) || (typeof value === 'string' && isNumberText(value));
}
