// Sorting the rows of an area as Google Sheets does: numbers, then text, then booleans; empty cells last in either direction.

import { exception, WORDS } from '../errors.ts';
import { contains, overlaps } from './a1.ts';
import { shifted } from './formulas/references.ts';
import { cellAt, putCell } from './grid.ts';
import type { AreaModel, CellModel, SheetModel } from './model.ts';

/** A column of the sheet, counted from 1, and its direction. */
export interface SortBy {
  readonly column: number;
  readonly ascending: boolean;
}

function rank(value: CellModel['value']): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compare(a: CellModel['value'], b: CellModel['value']): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b);
  return Number(a) - Number(b);
}

/** Sorts whole cells (with their formats, notes and validations); formulas move as copied ones do. Stable. */
export function sortRows(sheet: SheetModel, area: AreaModel, by: readonly SortBy[]): void {
  if (sheet.merges.some((merge) => overlaps(merge, area) && merge.rows > 1))
    throw exception(WORDS.sortMerged);
  if (sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))) {
    throw exception(WORDS.sortMerged);
  }
  for (const { column } of by) {
    if (column < area.column || column >= area.column + area.columns) throw exception(WORDS.outside);
  }
  const rows = Array.from({ length: area.rows }, (_, index) => ({
    index,
    cells: Array.from({ length: area.columns }, (__, at) =>
      cellAt(sheet, area.row + index, area.column + at),
    ),
  }));
  const key = (row: (typeof rows)[number], column: number) => {
    const value = row.cells[column - area.column]?.value ?? null;
    return value === '' ? null : value;
  };
  rows.sort((one, other) => {
    for (const { column, ascending } of by) {
      const a = key(one, column);
      const b = key(other, column);
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
        continue;
      }
      const order = compare(a, b);
      if (order !== 0) return ascending ? order : -order;
    }
    return one.index - other.index;
  });
  rows.forEach(({ index, cells }, place) => {
    cells.forEach((cell, at) => {
      const moved =
        cell?.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula, place - index, 0) };
      putCell(sheet, area.row + place, area.column + at, moved);
    });
  });
}
