// What a person types by one key or click into many cells: ticking a selection, emptying it. And the event that an edit fires.
import { areaName } from '../../sheets/book/a1.ts';
import type { AreaModel, CellModel, SheetModel } from '../../sheets/book/model.ts';
import { cellArea, cellAt, type Place } from './areas.ts';

/** A text to be typed into a cell. */
export interface TypedEdit {
  readonly a1: string;
  readonly text: string;
}

/** What an edit event tells: the range, and for one cell what it shows now and showed before. */
export interface EditEvent {
  readonly sheet: string;
  readonly a1: string;
  readonly value?: string;
  readonly oldValue?: string;
}

/** Ticks every tick box of the area; unticks them all if all were ticked. */
export function ticksOf(sheet: SheetModel, area: AreaModel): TypedEdit[] {
  const boxes = placesIn(sheet, area).filter(({ cell }) => cell.validation?.kind === 'checkbox');
  const text = boxes.every(({ cell }) => cell.value === true) ? 'FALSE' : 'TRUE';
  return boxes.map(({ a1 }) => ({ a1, text }));
}

/** Empties the filled cells of the area; a tick box is unticked. */
export function emptiesOf(sheet: SheetModel, area: AreaModel): TypedEdit[] {
  return placesIn(sheet, area).flatMap(({ a1, cell }) => {
    const isBox = cell.validation?.kind === 'checkbox';
    const empty = cell.formula === undefined && (cell.value === null || cell.value === (isBox ? false : ''));
    return empty ? [] : [{ a1, text: isBox ? 'FALSE' : '' }];
  });
}

/** The event of an edit of an area; an empty text stands for nothing, which the event leaves out. */
export function editEvent(sheet: SheetModel, area: AreaModel, before: string, after: string): EditEvent {
  const range = { sheet: sheet.name, a1: areaName(area) };
  const { rows, columns } = cellArea(sheet, area);
  if (area.rows > rows || area.columns > columns) return range;
  return {
    ...range,
    ...(after === '' ? {} : { value: after }),
    ...(before === '' ? {} : { oldValue: before }),
  };
}

/** The stored cells of an area; of a merged cell only its first. */
function placesIn(sheet: SheetModel, area: AreaModel): { a1: string; cell: CellModel }[] {
  const found: { a1: string; cell: CellModel }[] = [];
  const lastRow = Math.min(area.row + area.rows - 1, sheet.cells.length);
  for (let row = area.row; row <= lastRow; row += 1) {
    const last = Math.min(area.column + area.columns - 1, sheet.cells[row - 1]?.length ?? 0);
    for (let column = area.column; column <= last; column += 1) {
      const place: Place = { row, column };
      const cell = cellAt(sheet, place);
      const origin = sheet.merges.length === 0 ? place : cellArea(sheet, place);
      if (cell === null || origin.row !== row || origin.column !== column) continue;
      found.push({ a1: areaName({ ...place, rows: 1, columns: 1 }), cell });
    }
  }
  return found;
}
