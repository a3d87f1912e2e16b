// Places and rectangles of cells: merges, and what the name box calls them. Rows and columns count from 1.
import { areaName, columnName, overlaps } from '../../sheets/book/a1.ts';
import type { AreaModel, CellModel, SheetModel } from '../../sheets/book/model.ts';

/** One cell's place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rectangle with these two cells at opposite corners. */
export function areaBetween(one: Place, other: Place): AreaModel {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

/** Whether the cell lies in the area. */
export function contains(area: AreaModel, { row, column }: Place): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Every merged cell by each place that it covers, as `row,column`. */
export function mergesByPlace(sheet: SheetModel): ReadonlyMap<string, AreaModel> {
  const merges = new Map<string, AreaModel>();
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        merges.set(`${row},${column}`, merge);
      }
    }
  }
  return merges;
}

/** The merged cell that covers the place, or the place itself as an area of one cell. */
export function cellArea(sheet: SheetModel, place: Place): AreaModel {
  return (
    sheet.merges.find((merge) => contains(merge, place)) ?? {
      row: place.row,
      column: place.column,
      rows: 1,
      columns: 1,
    }
  );
}

/** The area, grown until it cuts no merged cell. */
export function wholeMerges(sheet: SheetModel, area: AreaModel): AreaModel {
  let grown = area;
  for (let again = true; again; ) {
    again = false;
    for (const merge of sheet.merges) {
      if (!overlaps(merge, grown)) continue;
      const bigger = areaBetween(
        { row: Math.min(merge.row, grown.row), column: Math.min(merge.column, grown.column) },
        {
          row: Math.max(merge.row + merge.rows, grown.row + grown.rows) - 1,
          column: Math.max(merge.column + merge.columns, grown.column + grown.columns) - 1,
        },
      );
      again ||= bigger.rows !== grown.rows || bigger.columns !== grown.columns;
      grown = bigger;
    }
  }
  return grown;
}

/** The cell that is stored there, or null. */
export function cellAt(sheet: SheetModel, { row, column }: Place): CellModel | null {
  return sheet.cells[row - 1]?.[column - 1] ?? null;
}

/** What the name box shows: `D7`, `A1:C3`; whole rows as `3:5`, whole columns as `B:B`. */
export function shownName(area: AreaModel, sheet: SheetModel): string {
  const { rows, columns } = cellArea(sheet, area);
  if (rows === area.rows && columns === area.columns) return areaName(area);
  if (area.columns === sheet.columns && area.rows < sheet.rows) {
    return `${area.row}:${area.row + area.rows - 1}`;
  }
  if (area.rows === sheet.rows && area.columns < sheet.columns) {
    return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  }
  return areaName(area);
}
