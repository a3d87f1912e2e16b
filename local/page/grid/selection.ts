// What is selected: an active cell and a rectangle around it, grown by Shift; merged cells are never cut.
import type { AreaModel } from '../../sheets/book/model.ts';
import { areaBetween, cellArea, type Place, wholeMerges } from './areas.ts';
import { farCorner, type Ground, jumpFrom, lastFilled, pageFrom, type Step, stepFrom } from './movement.ts';

/** `active` is where typing goes: always the first cell of a merge. `area` holds it and is what commands see as the range. */
export interface Selection {
  readonly active: Place;
  readonly area: AreaModel;
}

/** How the selection is to move. */
export type Move =
  | { readonly by: 'step' | 'jump'; readonly step: Step }
  | { readonly by: 'page'; readonly pixels: number }
  | { readonly by: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end' };

/** One cell (with the merge that covers it) selected. */
export function selectPlace(ground: Ground, place: Place): Selection {
  const area = cellArea(ground.sheet, {
    row: clamp(place.row, ground.rows.count),
    column: clamp(place.column, ground.columns.count),
  });
  return { active: { row: area.row, column: area.column }, area };
}

/** From the active cell to another place. */
export function selectTo({ sheet }: Ground, { active }: Selection, place: Place): Selection {
  return { active, area: wholeMerges(sheet, areaBetween(active, place)) };
}

/** A whole area; its first cell is the active one. */
export function selectArea({ sheet }: Ground, area: AreaModel): Selection {
  const rows = Math.min(area.rows, sheet.rows - area.row + 1);
  const columns = Math.min(area.columns, sheet.columns - area.column + 1);
  const { row, column } = cellArea(sheet, area);
  return { active: { row, column }, area: wholeMerges(sheet, { ...area, rows, columns }) };
}

/** Moves the active cell, or with `extend` (Shift) the far corner of the area. */
export function moveSelection(ground: Ground, selection: Selection, move: Move, extend: boolean): Selection {
  if (!extend) return selectPlace(ground, target(ground, selection.active, move));
  const far = farCorner(selection.area, selection.active);
  return selectTo(ground, selection, target(ground, far, move));
}

/** Where the move leads from a place. */
function target(ground: Ground, from: Place, move: Move): Place {
  switch (move.by) {
    case 'step':
      return stepFrom(ground, from, move.step);
    case 'jump':
      return jumpFrom(ground, from, move.step);
    case 'page':
      return pageFrom(ground, from, move.pixels);
    case 'row-start':
      return { row: from.row, column: ground.columns.at(0) };
    case 'row-end':
      return { row: from.row, column: lastFilled(ground.sheet).column };
    case 'sheet-start':
      return { row: ground.rows.at(0), column: ground.columns.at(0) };
    case 'sheet-end':
      return lastFilled(ground.sheet);
  }
}

/** Between 1 and `count`. */
function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 1), count);
}
