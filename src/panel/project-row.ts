// Finding the row that the panel means, though rows were sorted, moved or changed since; and refusing what no panel would send.

import { Refusal } from '../commands/session/refusal.ts';
import { type CellValue, cellText, sameCell } from '../core/cell.ts';
import { ROW_NUMBER } from '../core/columns/row-number.ts';
import { KINDS } from '../core/kinds/index.ts';
import { columnsOfType, type Kind, type SheetReading } from '../core/kinds/kind.ts';
import { knownSheets } from '../core/kinds/known-sheets.ts';
import { holdsData, type TableRow } from '../core/table.ts';
import { impossibleIn } from '../core/text/cell-text.ts';
import { cellAt } from './panel-state.ts';
import type { RowReference } from './panel-types.ts';
import type { ShownSheet } from './shown-sheet.ts';

/** A sheet of any kind, as it was read. */
type Read = Pick<ShownSheet, 'reading'>;

/** How the row was found: as the user saw it, changed since, or not at all. */
export type Located =
  | { readonly kind: 'same'; readonly row: TableRow }
  | { readonly kind: 'changed'; readonly row: TableRow }
  | { readonly kind: 'gone' };

/**
 * The row that is to be changed, as `findRow` finds it. What stood in a column that isn't found any more can't be held against anything,
 * and nobody has emptied it.
 * @throws Refusal `column-gone`
 */
export function locate(shown: Read, target: Omit<RowReference, 'sheet'>): Located {
  // Without รหัส a row is known by what it holds.
  const held = Object.keys(target.seen).filter((key) => key !== 'id' && holdsData(target.seen[key]));
  for (const key of held) requireColumn(shown, key);
  return findRow(shown, target);
}

/** Refuses a column that the kind has and the sheet lacks now: its header was renamed, or it was deleted. @throws Refusal `column-gone` */
function requireColumn({ reading }: Read, key: string): void {
  const { columns, table }: SheetReading = reading;
  const column = columns.find((one) => one.key === key);
  if (column && table.columns[key] === undefined) {
    throw new Refusal({ code: 'column-gone', sheet: table.sheet, header: column.header });
  }
}

/**
 * The row that is meant: by its รหัส; a row without one, or that lost it, by its place if it holds what was seen, else by what was
 * seen if only one row holds it.
 */
export function findRow(shown: Read, { row: place, seen }: Omit<RowReference, 'sheet'>): Located {
  const reading: SheetReading = shown.reading;
  const { rows } = reading.table;
  const { title, lines }: Kind = KINDS[shown.reading.kind];
  if (!(title in seen)) throw new Refusal({ code: 'request-invalid', what: 'row' });
  // A line is known by its label.
  const own = lines === null ? 'id' : title;
  const ownOf = (row: TableRow) => cellAt(shown, row, own);
  const id = seen[own];
  const known = typeof id === 'string' && id !== '' ? id : null;
  // Another change may have given the row its รหัส, or its undo have taken it away again: nothing that anybody typed.
  const isUntyped = (row: TableRow, key: string) => key === 'id' && (known === null || ownOf(row) === '');
  const holdsSeen = (row: TableRow) =>
    Object.entries(seen).every(
      ([key, value]) => isUntyped(row, key) || sameCell(cellAt(shown, row, key), value),
    );
  const [named, ...copies] = known === null ? [] : rows.filter((row) => ownOf(row) === known);
  // Two rows with one id: a copied row. Only the place and the contents can tell which is meant.
  if (named && copies.length === 0) return { kind: holdsSeen(named) ? 'same' : 'changed', row: named };
  const meant = known === null ? rows : rows.filter((row) => [known, ''].includes(String(ownOf(row))));
  const here = meant.find(({ row }) => row === place);
  if (here && holdsSeen(here)) return { kind: 'same', row: here };
  const [elsewhere, ...others] = meant.filter(holdsSeen);
  if (elsewhere && others.length === 0) return { kind: 'same', row: elsewhere };
  // Another project may have moved up into the place: it is the same row only if its name still is, or, under the same รหัส, its number.
  const numbers = here && (known === null || ownOf(here) === known) ? columnsOfType(reading, ROW_NUMBER) : [];
  const telling = [title, ...numbers.map(({ column: { key } }) => key)];
  const kept = here && telling.some((key) => sameCell(cellAt(shown, here, key), seen[key] ?? ''));
  return here && kept ? { kind: 'changed', row: here } : { kind: 'gone' };
}

/** What a row is called once it holds these cells, too; '' for one without a title. */
export function titleIn(
  shown: Read,
  row: TableRow | null,
  cells: Readonly<Record<string, CellValue>> = {},
): string {
  const { title }: Kind = KINDS[shown.reading.kind];
  return cellText(cells[title] ?? (row === null ? '' : cellAt(shown, row, title)));
}

/** Refuses a reference that the panel can't have made. @throws Refusal `request-invalid` */
export function requireReference(target: unknown): asserts target is RowReference {
  const { sheet, row, seen } = (target ?? {}) as Partial<RowReference>;
  const valid =
    typeof sheet === 'string' &&
    Number.isInteger(row) &&
    Number(row) >= firstRow(sheet) &&
    typeof seen === 'object' &&
    seen !== null &&
    Object.values(seen).every(isCell);
  if (!valid) throw new Refusal({ code: 'request-invalid', what: 'row' });
}

/** The first row that can hold anything: above a table's stands its header, lines have none. */
function firstRow(sheet: string): number {
  const [known] = knownSheets([sheet]);
  return known !== undefined && (KINDS[known.kind] as Kind).lines !== null ? 1 : 2;
}

/** Refuses cells of the wrong kind for their column, and texts that no cell can hold. @throws Refusal `request-invalid`, `column-gone`, `text-impossible` */
export function requireCells(shown: Read, cells: unknown): asserts cells is Record<string, CellValue> {
  const { columns }: SheetReading = shown.reading;
  const entries = typeof cells === 'object' && cells !== null ? Object.entries(cells) : null;
  if (entries === null) throw new Refusal({ code: 'request-invalid', what: 'cells' });
  for (const [key, value] of entries) {
    const column = columns.find((one) => one.key === key);
    requireColumn(shown, key);
    if (!column?.type.accepts(value)) {
      throw new Refusal({ code: 'request-invalid', what: key });
    }
    const found = typeof value === 'string' ? impossibleIn(value) : null;
    if (found !== null) {
      throw new Refusal({ code: 'text-impossible', header: column.header, found });
    }
  }
}

/** Refuses to move or delete a row of a sheet of lines: they are the sheet's own. @throws Refusal `request-invalid` */
export function requireOwnRows({ reading }: Read): void {
  const { lines }: Kind = KINDS[reading.kind];
  if (lines !== null) throw new Refusal({ code: 'request-invalid', what: 'line' });
}

/** Refuses another label for a line that is there, and a second line of a label. @throws Refusal `request-invalid` */
export function requireOwnLine(
  shown: Read,
  cells: Readonly<Record<string, CellValue>>,
  isNew: boolean,
): void {
  const { title, lines }: Kind = KINDS[shown.reading.kind];
  if (lines === null) return;
  const label = cells[title];
  const rows: readonly TableRow[] = shown.reading.rows;
  const isTaken = rows.some((row) => sameCell(cellAt(shown, row, title), label ?? ''));
  if (isNew ? label === undefined || isTaken : label !== undefined) {
    throw new Refusal({ code: 'request-invalid', what: title });
  }
}

function isCell(value: unknown): value is CellValue {
  if (typeof value === 'object' && value !== null)
    return typeof (value as { date?: unknown }).date === 'string';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
