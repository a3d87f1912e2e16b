// Sheets that a change makes and fills, as an import does: known again by what they hold, so that undo takes out only what nobody has touched.
// Their cells aren't written down one by one: a plan of 150 pages would not fit. A digest of all of them tells whether undo may take the
// sheet out; a short one of each tells, where a run broke off half-way, that whatever is in the sheet was put there by it.

import { readCells, type Session } from '../commands/session/session.ts';
import { type CellValue, cellName, cellText } from '../core/cell.ts';
import { digest } from '../core/text/digest.ts';
import type { FilledSheet } from './change.ts';
import { type SheetToFill, withEdits } from './planned-change.ts';
import type { Lines } from './row-keys.ts';

/** Letters of a cell's digest. */
const LETTERS = 4;

/** How a sheet that is to be filled is known again. */
export function filledSheet({ layout, edits }: SheetToFill): FilledSheet {
  const lines = withEdits(layout.cells, layout.sheet, edits);
  const cells = new Set(lines.flatMap((line) => line.filter(holds).map(shortDigest)));
  return [layout.sheet, wholeDigest(lines), [...cells].join('')];
}

/** The cells of a filled sheet that somebody has changed since, or that something else is; none where it is as it was, or gone. */
export function changedIn(
  session: Session,
  filled: FilledSheet,
): readonly { readonly what: 'cell' | 'other'; readonly row: number; readonly column: number }[] {
  const [name, whole] = filled;
  const lines = linesOf(session, name);
  if (lines === null || wholeDigest(lines) === whole) return [];
  const strange = strangeCells(lines, filled);
  // What was emptied or moved leaves no strange cell.
  if (strange.length === 0) return [{ what: 'other', row: 1, column: 1 }];
  return strange.map((place) => ({ what: 'cell', ...place }));
}

/** Whether a sheet is there and holds nothing but what the change put into it, all of that or not. */
export function isOnlyOurs(session: Session, filled: FilledSheet): boolean {
  const lines = linesOf(session, filled[0]);
  return lines !== null && strangeCells(lines, filled).length === 0;
}

function linesOf(session: Session, name: string): Lines | null {
  return session.workbook.sheets.some((sheet) => sheet.name === name) ? readCells(session, name) : null;
}

function strangeCells(
  lines: Lines,
  [, , cells]: FilledSheet,
): readonly { readonly row: number; readonly column: number }[] {
  const known = new Set(cells.match(new RegExp(`.{${LETTERS}}`, 'g')) ?? []);
  return lines.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      holds(cell) && !known.has(shortDigest(cell)) ? [{ row: row + 1, column: column + 1 }] : [],
    ),
  );
}

function holds(cell: CellValue): boolean {
  return cell !== '' && cell !== false;
}

/** An empty checkbox and an empty cell are the same: which of both a sheet has ready is the add-on's affair. */
function wholeDigest(lines: Lines): string {
  const places = lines.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      holds(cell) ? [`${cellName(row + 1, column + 1)} ${cellText(cell)}`] : [],
    ),
  );
  return digest(places.join('\n'));
}

function shortDigest(cell: CellValue): string {
  return digest(cellText(cell)).split('.')[0]?.padStart(LETTERS, '0').slice(-LETTERS) ?? '';
}
