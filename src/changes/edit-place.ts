// Where the cell of an edit stands now, and whether it holds what was written there.
import { type CellValue, sameCell } from '../core/cell.ts';
import { digest } from '../core/text/digest.ts';
import type { Change, JournalEdit } from './change.ts';
import { findColumn, findRowByKeys, type Lines } from './row-keys.ts';

/** A cell of a sheet, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where an edit's cell stands now; else which of the two isn't known any more. */
export function placeOf(
  change: Change,
  lines: Lines,
  [at, row, column]: JournalEdit,
): Place | 'row' | 'column' {
  const trace = change.rows.find(([sheet, place]) => sheet === at && place === row);
  const head = change.columns.find(([sheet, place]) => sheet === at && place === column);
  const foundRow = findRowByKeys(lines, row, trace?.[2] ?? []);
  const foundColumn = findColumn(lines, column, head?.[2] ?? '');
  if (foundRow === null) return 'row';
  return foundColumn === null ? 'column' : { row: foundRow, column: foundColumn };
}

/** The place, if it is known. */
export function knownPlace(place: ReturnType<typeof placeOf>): Place | null {
  return typeof place === 'string' ? null : place;
}

/** Whether a cell was written as it was. */
export function isSame(edit: JournalEdit | undefined): boolean {
  return edit !== undefined && edit[5] === undefined && holds(edit[3], edit[4]);
}

/** Whether a cell holds what an edit wrote into it; of a long text the journal keeps a digest. A formula is looked for elsewhere. */
export function holds(now: CellValue, to: JournalEdit[4]): boolean {
  if (typeof to !== 'object' || 'date' in to) return sameCell(now, to);
  return 'digest' in to && typeof now === 'string' && digest(now) === to.digest;
}
