// How the keyboard moves over a sheet: past hidden rows and columns, over merged cells as one, to the edge of the data.
import type { AreaModel, SheetModel } from '../../sheets/book/model.ts';
import { cellArea, cellAt, type Place } from './areas.ts';
import { type Axis, nextVisible } from './axis.ts';

/** The sheet with its two axes. */
export interface Ground {
  readonly sheet: SheetModel;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Merged cells by each place they cover, as `row,column`. */
  readonly merges: ReadonlyMap<string, AreaModel>;
}

/** A step's direction. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** One step: out of the merged cell that covers `from`, past what is hidden, to the first cell of the merge arrived at. */
export function stepFrom(ground: Ground, from: Place, step: Step): Place {
  const area = cellArea(ground.sheet, from);
  const row =
    step.rows === 0 ? from.row : nextVisible(ground.rows, edge(area.row, area.rows, step.rows), step.rows);
  const column =
    step.columns === 0
      ? from.column
      : nextVisible(ground.columns, edge(area.column, area.columns, step.columns), step.columns);
  const moved = row > area.row + area.rows - 1 || row < area.row;
  const movedAside = column > area.column + area.columns - 1 || column < area.column;
  return moved || movedAside ? { row, column } : from;
}

/** A jump, as Ctrl and an arrow make it: to the last filled cell of the block, else to the next filled one, else to the edge. */
export function jumpFrom(ground: Ground, from: Place, step: Step): Place {
  const filled = (place: Place) => {
    const origin = cellArea(ground.sheet, place);
    const value = cellAt(ground.sheet, origin)?.value;
    return value !== undefined && value !== null && value !== '';
  };
  let at = stepFrom(ground, from, step);
  const inside = filled(from) && filled(at);
  for (;;) {
    const next = stepFrom(ground, at, step);
    if (next.row === at.row && next.column === at.column) return at;
    if (inside ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

/** The place moved by a number of pixels up or down, as Page Down moves it. */
export function pageFrom(ground: Ground, from: Place, pixels: number): Place {
  const row = ground.rows.at(ground.rows.start(from.row) + pixels);
  return { row: Math.max(1, row), column: from.column };
}

/** The last row and column that hold anything. */
export function lastFilled(sheet: SheetModel): Place {
  let row = 1;
  let column = 1;
  sheet.cells.forEach((cells, index) => {
    (cells ?? []).forEach((cell, at) => {
      if (cell === null || cell.value === null || cell.value === '' || cell.value === false) return;
      row = index + 1;
      column = Math.max(column, at + 1);
    });
  });
  return { row, column };
}

/** The side of a merged cell that a step leaves by. */
function edge(start: number, length: number, step: -1 | 0 | 1): number {
  return step < 0 ? start : start + length - 1;
}

/** The area with its far corner moved by a step, as Shift and an arrow do it; `anchor` stays. */
export function farCorner(area: AreaModel, anchor: Place): Place {
  return {
    row: anchor.row === area.row ? area.row + area.rows - 1 : area.row,
    column: anchor.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}
