// A person's edits of a book, as Google Sheets makes them: typing, ticking, clearing, pasting.

import type { AreaModel, BookModel, CellModel, SheetModel } from '../sheets/model.ts';
import { readTyped } from '../sheets/typed-input.ts';
import { cellArea, cellAt, type Place } from './areas.ts';

/** What was changed; `value` and `oldValue` as an edit event carries them, for one cell only. */
export interface Edit {
  readonly sheet: SheetModel;
  readonly area: AreaModel;
  readonly value?: string | number | boolean;
  readonly oldValue?: string | number | boolean;
}

/** The cell as it would be with the text typed into it; an empty text empties it and keeps its looks and its rule. */
export function typedCell(
  book: BookModel,
  cell: CellModel | null,
  text: string,
  thisYear: number,
): CellModel {
  const { formula: _formula, link: _link, ...kept } = cell ?? { value: null };
  if (text === '') return { ...kept, value: null };
  const typed = readTyped(text, { locale: book.locale, thisYear, format: cell?.style?.numberFormat });
  const format = cell?.style?.numberFormat === undefined ? typed.numberFormat : undefined;
  return {
    ...kept,
    value: typed.formula === undefined ? typed.value : null,
    ...(typed.formula === undefined ? {} : { formula: typed.formula }),
    ...(format === undefined ? {} : { style: { ...kept.style, numberFormat: format } }),
  };
}

/** Puts a cell in its place; the stored rows grow as needed. */
export function putCell(sheet: SheetModel, { row, column }: Place, cell: CellModel | null): void {
  while (sheet.cells.length < row) sheet.cells.push([]);
  const cells = sheet.cells[row - 1] ?? [];
  sheet.cells[row - 1] = cells;
  while (cells.length < column) cells.push(null);
  cells[column - 1] = cell;
}

/** Types a text into a cell. Null if that changes nothing. */
export function enterText(
  book: BookModel,
  sheet: SheetModel,
  place: Place,
  text: string,
  thisYear: number,
): Edit | null {
  const old = cellAt(sheet, place);
  const next = typedCell(book, old, text, thisYear);
  if (next.formula === old?.formula && (next.formula !== undefined || next.value === (old?.value ?? null))) {
    return null;
  }
  putCell(sheet, place, next);
  const { row, column } = place;
  return {
    sheet,
    area: { row, column, rows: 1, columns: 1 },
    ...given('value', next.formula ?? next.value),
    ...given('oldValue', old?.value ?? null),
  };
}

/** Ticks every tick box of the area, or unticks them all if all were ticked. Null where there is none. */
export function tickArea(sheet: SheetModel, area: AreaModel): Edit | null {
  const boxes = placesIn(sheet, area).filter(
    (place) => cellAt(sheet, place)?.validation?.kind === 'checkbox',
  );
  const old = boxes[0] && (cellAt(sheet, boxes[0])?.value ?? null);
  const value = boxes.some((place) => cellAt(sheet, place)?.value !== true);
  for (const place of boxes) putCell(sheet, place, { ...cellAt(sheet, place), value });
  const [first] = boxes;
  if (first === undefined) return null;
  if (boxes.length > 1) return { sheet, area };
  const one = { row: first.row, column: first.column, rows: 1, columns: 1 };
  return { sheet, area: one, value, ...given('oldValue', old ?? null) };
}

/** Empties the cells of an area: a tick box becomes unticked, looks and rules stay. Null where nothing was. */
export function clearArea(sheet: SheetModel, area: AreaModel): Edit | null {
  let changed = false;
  const old = cellAt(sheet, area);
  for (const place of placesIn(sheet, area)) {
    const cell = cellAt(sheet, place);
    if (cell === null || (cell.value === null && cell.formula === undefined)) continue;
    const { formula: _formula, link: _link, ...kept } = cell;
    putCell(sheet, place, { ...kept, value: cell.validation?.kind === 'checkbox' ? false : null });
    changed = true;
  }
  if (!changed) return null;
  const one = area.rows === 1 && area.columns === 1;
  return { sheet, area, ...(one ? given('oldValue', old?.value ?? null) : {}) };
}

/** Pastes a block of texts, each as if typed; the grid grows where the block needs it. */
export function pasteBlock(
  book: BookModel,
  sheet: SheetModel,
  at: Place,
  block: readonly (readonly string[])[],
  thisYear: number,
): Edit | null {
  const columns = Math.max(0, ...block.map((row) => row.length));
  if (columns === 0) return null;
  const [only] = block;
  if (block.length === 1 && columns === 1) return enterText(book, sheet, at, only?.[0] ?? '', thisYear);
  sheet.rows = Math.max(sheet.rows, at.row + block.length - 1);
  sheet.columns = Math.max(sheet.columns, at.column + columns - 1);
  block.forEach((row, rowOffset) => {
    row.forEach((text, columnOffset) => {
      const place = { row: at.row + rowOffset, column: at.column + columnOffset };
      putCell(sheet, place, typedCell(book, cellAt(sheet, place), text, thisYear));
    });
  });
  return { sheet, area: { ...at, rows: block.length, columns } };
}

/** The stored cells' places in an area; of a merged cell only its first. */
function placesIn(sheet: SheetModel, area: AreaModel): Place[] {
  const places: Place[] = [];
  const lastRow = Math.min(area.row + area.rows - 1, sheet.cells.length);
  for (let row = area.row; row <= lastRow; row += 1) {
    const last = Math.min(area.column + area.columns - 1, sheet.cells[row - 1]?.length ?? 0);
    for (let column = area.column; column <= last; column += 1) {
      const origin = sheet.merges.length === 0 ? { row, column } : cellArea(sheet, { row, column });
      if (origin.row === row && origin.column === column) places.push({ row, column });
    }
  }
  return places;
}

/** A part of an event, left out where there is nothing, as Google leaves it out. */
function given<Key extends string, Value>(key: Key, value: Value | null): { [name in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { [name in Key]?: Value });
}
