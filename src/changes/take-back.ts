// What takes a change back, worked out from the cells as they are now: for undo, for a run that failed, for one that ended suddenly.

import { formulasOf, readCells, type Session } from '../commands/session/session.ts';
import { sameCell } from '../core/cell.ts';
import type { Change } from './change.ts';
import { holds, isSame, knownPlace, type Place, placeOf } from './edit-place.ts';
import { changedIn, isOnlyOurs } from './filled-sheets.ts';
import { isId } from './history.ts';
import type { PlannedChange, PlannedEdit } from './planned-change.ts';
import { EMPTY, isEmptyRow, type Lines } from './row-keys.ts';
import { moved, rowsBack } from './rows-back.ts';

/** The way back, and what stands in it: cells that are neither as the change left them nor as they were before, or have no place any more. */
export interface WayBack {
  readonly planned: PlannedChange;
  readonly strange: readonly Strange[];
}

/**
 * What stands in the way: a cell, where it stands now; a row or a column that isn't known any more, by its place then; something else
 * in the sheet; or the sheet is gone.
 */
export interface Strange {
  readonly sheet: string;
  readonly what: 'cell' | 'row' | 'column' | 'other' | 'sheet';
  readonly row: number;
  readonly column: number;
}

/** Works out the way back. Reads the sheets anew. null: the sheet that the change is named after is gone. */
export function wayBack(session: Session, change: Change): WayBack | null {
  const names = change.sheets.map(([name, id]) => sheetNow(session, name, id));
  const [main] = names;
  if (main === undefined || main === null) return null;
  const lines = names.map((name): Lines => (name === null ? [] : readCells(session, name)));
  // What a formula points at is written for its place; once other rows were put in or taken out it is another.
  const stand = change.sheets.map(([, , gridRows], at) => {
    const name = names[at] ?? null;
    return gridRows === undefined || (name !== null && session.workbook.gridRows(name) === gridRows);
  });
  const strange: Strange[] = [];
  const rows = rowsBack(session, main, lines[0] ?? [], change, (what, row, column) => {
    strange.push({ sheet: main, what, row, column });
  });
  // A row that goes out takes its cells with it.
  const edits = (rows.remove ? [] : change.edits).flatMap((edit): PlannedEdit[] => {
    const [at, row, column, from, to, formula] = edit;
    const sheet = names[at] ?? null;
    const isStrange = (what: Strange['what'], place: Place = { row, column }) => {
      strange.push({ sheet: sheet ?? change.sheets[at]?.[0] ?? change.sheet, what, ...place });
      return [];
    };
    // A cell between two others is written as it was: what becomes of it later is nobody's affair here.
    if (isSame(edit)) return [];
    if (sheet === null) return isStrange('sheet');
    const place = placeOf(change, lines[at] ?? [], edit);
    if (place === 'row' || place === 'column') return isStrange(place);
    const now = lines[at]?.[place.row - 1]?.[place.column - 1] ?? '';
    const gotFormula = typeof to === 'object' && 'formula' in to ? to.formula : null;
    const hasIt =
      gotFormula !== null && gotFormula === formulasOf(session, sheet)[place.row - 1]?.[place.column - 1];
    if (sameCell(now, from) && !hasIt) return [];
    if (hasIt || (gotFormula === null && holds(now, to))) {
      const back = { sheet, row: moved(rows, at, place.row), column: place.column, from: now, to: from };
      if (!formula) return [back];
      // Elsewhere only what it showed can come back.
      if (stand[at] && place.row === row && place.column === column) return [{ ...back, formula }];
      isStrange('cell', place);
      return [back];
    }
    // An officer doesn't see what a row is known by.
    return isId(change, edit) ? isStrange('row') : isStrange('cell', place);
  });
  for (const { at, ...place } of rows.remove ? [] : takenBySomeone(change, lines)) {
    strange.push({ sheet: names[at] ?? change.sheet, what: 'cell', ...place });
  }
  for (const filled of change.filled ?? []) {
    strange.push(...changedIn(session, filled).map((one) => ({ sheet: filled[0], ...one })));
  }
  const renames = change.renamed.flatMap(([from, to]) => {
    const there = (name: string) => session.workbook.sheets.some((one) => one.name === name);
    return there(to) && !there(from) ? [{ sheet: to, to: from }] : [];
  });
  return {
    planned: {
      kind: change.kind,
      sheet: main,
      ...(change.row === undefined ? {} : { row: change.row }),
      ...rows,
      edits,
      renames,
      asItWas: true,
    },
    strange,
  };
}

/** Takes out what a change that is taken back leaves: the rows that it had put in, the sheets that it had made. */
export function clearAway(session: Session, { sheets, inserted, filled = [] }: Change): void {
  const { workbook } = session;
  // The one that the change is named after last: while it is there, taking back can be begun again.
  for (const one of [...filled].reverse()) if (isOnlyOurs(session, one)) workbook.deleteSheet(one[0]);
  const [first] = sheets;
  const name = first ? sheetNow(session, first[0], first[1]) : null;
  if (name === null || !inserted || workbook.gridRows(name) !== inserted.gridRows + inserted.rows) return;
  const { below, rows } = inserted;
  const lines = readCells(session, name).slice(below, below + rows);
  if (lines.every(isEmptyRow)) workbook.deleteRows(name, below + 1, rows);
}

/** The cells in which someone else's things stand, in rows that were empty before the change or after it. */
function takenBySomeone(
  change: Change,
  lines: readonly Lines[],
): readonly (Place & { readonly at: number })[] {
  return change.rows.flatMap(([at, row, keys]) => {
    if (!keys.includes(EMPTY)) return [];
    const edits = change.edits.filter((edit) => edit[0] === at && edit[1] === row);
    const places = edits.map((edit) => knownPlace(placeOf(change, lines[at] ?? [], edit)));
    const now = places.find((place) => place !== null)?.row ?? 0;
    const own = new Set(places.map((place, index) => (isSame(edits[index]) ? 0 : place?.column)));
    return (lines[at]?.[now - 1] ?? []).flatMap((cell, index) =>
      cell === '' || cell === false || own.has(index + 1) ? [] : [{ at, row: now, column: index + 1 }],
    );
  });
}

/** A sheet's name now; null if it is gone. `id`: null where the change made it. */
export function sheetNow({ workbook }: Session, name: string, id: number | null): string | null {
  const { sheets } = workbook;
  const found =
    sheets.find((one) => one.id === id) ??
    (id === null ? sheets.find((one) => one.name === name) : undefined);
  return found?.name ?? null;
}
