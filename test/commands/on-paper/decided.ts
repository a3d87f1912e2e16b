// What a command has decided from what its run has read, written down directly: cells, a row that goes out, a row that is moved.
import type { PlannedChange } from '../../../src/changes/planned-change.ts';
import { readCells, readFormulas, type Session } from '../../../src/commands/session/session.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { YEAR } from './paper-plan.ts';

/** Decides, from what the run has read. */
export type Plan = (session: Session) => PlannedChange;

export const put = (row: number, column: number, to: CellValue, sheet = YEAR) => ({ sheet, row, column, to });

/** Cells that are written over what is there. */
export const edits =
  (...cells: readonly ReturnType<typeof put>[]): Plan =>
  (run) => ({
    kind: 'fix',
    sheet: YEAR,
    edits: cells.map((cell) => {
      const lines = run.read.get(cell.sheet) ?? readCells(run, cell.sheet);
      return { ...cell, from: lines[cell.row - 1]?.[cell.column - 1] ?? '' };
    }),
  });

export const deletes =
  (row: number): Plan =>
  (run) => {
    const lines = run.read.get(YEAR) ?? readCells(run, YEAR);
    const formulas = readFormulas(run, YEAR)[row - 1] ?? [];
    return { kind: 'delete', sheet: YEAR, remove: { row, cells: lines[row - 1] ?? [], formulas } };
  };

/** A row takes the place of its neighbour, and both their numbers stay. */
export const moves =
  (from: number, to: number): Plan =>
  (run) => {
    const lines = run.read.get(YEAR) ?? readCells(run, YEAR);
    const [own = '', other = ''] = [lines[from - 1]?.[0], lines[to - 1]?.[0]];
    return {
      kind: 'move',
      sheet: YEAR,
      move: { from, to },
      edits: [
        { sheet: YEAR, row: to, column: 1, from: own, to: other },
        { sheet: YEAR, row: from, column: 1, from: other, to: own },
      ],
    };
  };

/** The rows from the second on in this order; each place keeps its number. */
export const sorts =
  (...order: readonly number[]): Plan =>
  (run) => {
    const lines = run.read.get(YEAR) ?? readCells(run, YEAR);
    const edits = order.flatMap((from, index) => {
      const [own = '', number = ''] = [lines[from - 1]?.[0], lines[index + 1]?.[0]];
      return own === number ? [] : [{ sheet: YEAR, row: index + 2, column: 1, from: own, to: number }];
    });
    return { kind: 'fix', sheet: YEAR, sort: { row: 2, order }, edits };
  };
