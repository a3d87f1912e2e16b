// A change of the plan as data, before it is made: what a command decides, and what becomes of the sheet by it.

import { findSheet } from '../commands/reading/read-workbook.ts';
import { formulasOf, type Session } from '../commands/session/session.ts';
import type { SheetLayout } from '../commands/session/workbook.ts';
import type { CellValue } from '../core/cell.ts';
import type { ChangeKind } from '../core/change-kind.ts';
import type { CellEdit } from '../core/check/finding.ts';
import type { WholeRow } from './change.ts';
import type { Lines } from './row-keys.ts';
import { inOrder, movesOf, type RowSort } from './sorted-rows.ts';

/** A row that is taken out or brought back. */
export type PlannedRow = Pick<WholeRow, 'row' | 'cells' | 'formulas'>;

/** A cell that is written; `formula`: it gets its formula back, which had shown `to`. */
export type PlannedEdit = CellEdit & { readonly formula?: string };

/** A new sheet, and all that is written below what its layout holds. */
export interface SheetToFill {
  readonly layout: SheetLayout;
  readonly edits: readonly CellEdit[];
}

/** What is to be done, in this order. Rows of the edits are those after everything above them. */
export interface PlannedChange {
  readonly kind: ChangeKind;
  /** The sheet that the rows are in, and that the change is named after. */
  readonly sheet: string;
  /** See Change. */
  readonly row?: string;
  /** Sheets that don't exist yet, with what goes into them; where the change is named after one of them, that one first. */
  readonly fill?: readonly SheetToFill[];
  /** Empty rows below the last of other sheets; they stay when the change is taken back. */
  readonly room?: readonly { readonly sheet: string; readonly below: number; readonly rows: number }[];
  readonly insert?: { readonly below: number; readonly rows: number } | null;
  readonly move?: { readonly from: number; readonly to: number } | null;
  readonly sort?: RowSort;
  readonly remove?: PlannedRow | null;
  readonly restore?: PlannedRow | null;
  readonly edits?: readonly PlannedEdit[];
  readonly renames?: readonly { readonly sheet: string; readonly to: string }[];
  /** It puts back what was there. */
  readonly asItWas?: boolean;
}

/** Does it, in as few calls as it takes. */
export function carryOut({ workbook }: Session, change: PlannedChange): void {
  const { sheet, insert, move, sort, remove, restore, edits = [], renames = [], asItWas = false } = change;
  for (const filled of change.fill ?? []) {
    workbook.createSheet(filled.layout);
    workbook.edit(filled.edits);
  }
  for (const { sheet: name, below, rows } of change.room ?? []) workbook.insertRowsBelow(name, below, rows);
  if (insert) workbook.insertRowsBelow(sheet, insert.below, insert.rows);
  if (move) workbook.moveRow(sheet, move.from, move.to);
  for (const { from, to } of sort ? movesOf(sort) : []) workbook.moveRow(sheet, from, to);
  if (remove) workbook.deleteRows(sheet, remove.row, 1);
  if (restore) bringBack(workbook, sheet, restore);
  workbook.edit(
    edits.filter(({ formula }) => !formula),
    asItWas,
  );
  for (const { sheet: name, row, column, formula } of edits) {
    if (formula) workbook.setFormulas(name, row, [{ column, formula }]);
  }
  for (const { sheet: name, to } of renames) workbook.renameSheet(name, to);
}

/** The sheet's lines after the rows were put in, moved, or taken out, and before the edits. */
export function withRowsChanged(
  lines: Lines,
  { insert, move, sort, remove, restore }: PlannedChange,
): readonly CellValue[][] {
  const before = sort ? inOrder(lines, sort, []) : lines;
  const after = before.map((line) => [...line]);
  if (insert) {
    while (after.length < insert.below) after.push([]);
    after.splice(insert.below, 0, ...Array.from({ length: insert.rows }, () => []));
  }
  if (move) {
    while (after.length < Math.max(move.from, move.to)) after.push([]);
    after.splice(move.to - 1, 0, ...after.splice(move.from - 1, 1));
  }
  if (remove) after.splice(remove.row - 1, 1);
  if (restore) {
    while (after.length < restore.row - 1) after.push([]);
    after.splice(restore.row - 1, 0, [...restore.cells]);
  }
  return after;
}

/** The lines with a sheet's edits made. */
export function withEdits(lines: Lines, sheet: string, edits: readonly CellEdit[] = []): CellValue[][] {
  const after = lines.map((line) => [...line]);
  for (const edit of edits) {
    if (edit.sheet !== sheet) continue;
    while (after.length < edit.row) after.push([]);
    const line = after[edit.row - 1] ?? [];
    while (line.length < edit.column) line.push('');
    line[edit.column - 1] = edit.to;
  }
  return after;
}

/** The formulas of a sheet before a change, read once a run; none where it only writes into rows that it makes. */
export function formulasBefore(
  session: Session,
  sheet: string,
  { sheet: main, insert, edits = [] }: PlannedChange,
): readonly (readonly string[])[] {
  const own = edits.filter((edit) => edit.sheet === sheet);
  const puts = (row: number) =>
    sheet === main && insert && row > insert.below && row <= insert.below + insert.rows;
  if (own.every(({ row }) => puts(row))) return [];
  return formulasOf(session, sheet);
}

/** The sheets that were there and that a change writes into, the one that it is named after first; that one may be new. */
export function sheetsOf({ sheet, edits = [] }: PlannedChange): readonly string[] {
  return [...new Set([sheet, ...edits.map((edit) => edit.sheet)])];
}

/** A sheet's lines before a change, as this run has read them; empty for a sheet that isn't there yet. */
export function linesBefore(session: Session, sheet: string): Lines {
  const seen = session.read.get(sheet);
  if (seen) return seen;
  return findSheet(session, sheet) === null ? [] : session.workbook.cells(sheet);
}

/** Puts a row in and fills it: with its values first, then with its formulas. */
export function bringBack(workbook: Session['workbook'], sheet: string, back: PlannedRow): void {
  const { row, formulas } = back;
  workbook.insertRowsBelow(sheet, Math.min(row - 1, workbook.gridRows(sheet)), 1);
  workbook.edit(valuesOf(sheet, back), true);
  const kept = formulas.flatMap((formula, index) => (formula ? [{ column: index + 1, formula }] : []));
  workbook.setFormulas(sheet, row, kept);
}

/** What is written as values where a row is brought back; it was empty then. */
export function valuesOf(sheet: string, { row, cells, formulas }: PlannedRow): readonly CellEdit[] {
  return cells.flatMap((to, index) =>
    formulas[index] || to === '' ? [] : [{ sheet, row, column: index + 1, from: '', to }],
  );
}
