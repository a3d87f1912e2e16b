// What the pointer selects: a cell, a row or column by its heading, everything by the corner; and what drawing it on adds.
import type { Place } from './areas.ts';
import type { Ground } from './movement.ts';
import { type Selection, selectArea, selectPlace, selectTo } from './selection.ts';

/** Where a pointer is: a cell, a heading, or the corner. */
export type Spot =
  | { readonly kind: 'cell'; readonly place: Place }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'all' };

/** The selection after a press of the pointer. */
export function selectSpot(ground: Ground, selection: Selection, spot: Spot, extend: boolean): Selection {
  const { sheet } = ground;
  switch (spot.kind) {
    case 'cell':
      return extend ? selectTo(ground, selection, spot.place) : selectPlace(ground, spot.place);
    case 'row':
      return extend
        ? dragTo(ground, selection, 'row', spot)
        : selectArea(ground, { row: spot.row, column: 1, rows: 1, columns: sheet.columns });
    case 'column':
      return extend
        ? dragTo(ground, selection, 'column', spot)
        : selectArea(ground, { row: 1, column: spot.column, rows: sheet.rows, columns: 1 });
    case 'all':
      return {
        active: selection.active,
        area: { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns },
      };
  }
}

/** The selection while the pointer is drawn on from where it was pressed. */
export function dragTo(ground: Ground, selection: Selection, from: Spot['kind'], spot: Spot): Selection {
  const { sheet } = ground;
  const { active } = selection;
  const row = spot.kind === 'cell' ? spot.place.row : spot.kind === 'row' ? spot.row : active.row;
  const column =
    spot.kind === 'cell' ? spot.place.column : spot.kind === 'column' ? spot.column : active.column;
  if (from === 'row') {
    const first = Math.min(active.row, row);
    return {
      active,
      area: { row: first, column: 1, rows: Math.abs(row - active.row) + 1, columns: sheet.columns },
    };
  }
  if (from === 'column') {
    const first = Math.min(active.column, column);
    return {
      active,
      area: { row: 1, column: first, rows: sheet.rows, columns: Math.abs(column - active.column) + 1 },
    };
  }
  return selectTo(ground, selection, { row, column });
}
