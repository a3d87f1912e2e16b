// What a Range stands for, and the checks that every method on one shares.

import { cellAt, eachCell, putCell } from '../book/grid.ts';
import type { AreaModel, CellModel, SheetModel } from '../book/model.ts';
import { checkEditable } from '../book/protected.ts';
import { checkSize, wrongParameters } from '../errors.ts';
import { sheetById, type World } from '../world.ts';

/** A range: the sheet by its id, so that it survives renaming, and an area of it, which does not move with the cells. */
export interface RangeAt {
  readonly sheetId: number;
  readonly area: AreaModel;
}

/** The range's sheet; throws `Sheet … not found` once it is deleted. */
export function sheetOf(world: World, range: RangeAt): SheetModel {
  return sheetById(world, range.sheetId);
}

/** A new handle of a range. */
export function rangeHandle(world: World, sheetId: number, area: AreaModel): object {
  return world.make.Range?.({ sheetId, area }) ?? {};
}

/** The range's first cell. */
export function firstCell(world: World, { sheetId, area }: RangeAt): CellModel | null {
  return cellAt(sheetById(world, sheetId), area.row, area.column);
}

/** Data for a range, which must be an array of arrays of exactly its size. */
export function sized(data: unknown, area: AreaModel, method: string): unknown[][] {
  if (!Array.isArray(data) || data.length === 0 || !data.every(Array.isArray)) {
    throw wrongParameters(method, [data]);
  }
  checkSize(data, area);
  return data as unknown[][];
}

/** Changes every cell of a range; nothing is changed if `change` throws for one. */
export function changeEach(
  world: World,
  range: RangeAt,
  change: (cell: CellModel, row: number, column: number) => CellModel,
): void {
  const sheet = sheetOf(world, range);
  checkEditable(sheet, range.area);
  const changed: [number, number, CellModel][] = [];
  eachCell(range.area, (row, column) => {
    changed.push([row, column, change({ ...(cellAt(sheet, row, column) ?? { value: null }) }, row, column)]);
  });
  for (const [row, column, cell] of changed) putCell(sheet, row, column, cell);
}
