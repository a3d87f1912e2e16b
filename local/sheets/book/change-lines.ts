// Rows and columns that come, go or change places, and everything that moves with them.
import { exception, WORDS } from '../errors.ts';
import {
  adjusted,
  type Change,
  changedSpan,
  movedRow,
  movedSpan,
  withMovedRows,
} from './formulas/references.ts';
import { mapFormulas } from './grid.ts';
import type { AreaModel, BookModel, CellModel, SheetModel } from './model.ts';

function changedArea(area: AreaModel, change: Change): AreaModel | null {
  const [start, size] = change.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const span = changedSpan(start, start + size - 1, change);
  if (span === null) return null;
  const length = span[1] - span[0] + 1;
  return change.axis === 'row'
    ? { ...area, row: span[0], rows: length }
    : { ...area, column: span[0], columns: length };
}

function changedNumbers(numbers: number[], change: Change): number[] {
  return numbers.flatMap((at) => changedSpan(at, at, change)?.[0] ?? []);
}

function changedSizes(sizes: Record<number, number>, change: Change): Record<number, number> {
  const result: Record<number, number> = {};
  for (const [key, size] of Object.entries(sizes)) {
    const span = changedSpan(Number(key), Number(key), change);
    if (span !== null) result[span[0]] = size;
  }
  return result;
}

/** Inserts or deletes rows or columns, and moves everything that refers to what stands after them, in all sheets. */
export function changeLines(book: BookModel, sheet: SheetModel, change: Change): void {
  const { axis, at, count } = change;
  if (axis === 'row') {
    if (count < 0) sheet.cells.splice(at - 1, -count);
    else if (at <= sheet.cells.length) {
      sheet.cells.splice(at - 1, 0, ...Array.from({ length: count }, (): (CellModel | null)[] => []));
    }
    sheet.rows += count;
    sheet.rowHeights = changedSizes(sheet.rowHeights, change);
    sheet.hiddenRows = changedNumbers(sheet.hiddenRows, change);
    if (count < 0) sheet.frozenRows -= overlap(at, -count, sheet.frozenRows);
    else if (at <= sheet.frozenRows) sheet.frozenRows += count;
  } else {
    for (const cells of sheet.cells) {
      if (count < 0) cells.splice(at - 1, -count);
      else if (at <= cells.length) {
        cells.splice(at - 1, 0, ...Array.from({ length: count }, (): CellModel | null => null));
      }
    }
    sheet.columns += count;
    sheet.columnWidths = changedSizes(sheet.columnWidths, change);
    sheet.hiddenColumns = changedNumbers(sheet.hiddenColumns, change);
    if (count < 0) sheet.frozenColumns -= overlap(at, -count, sheet.frozenColumns);
    else if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  }
  const areas = (list: AreaModel[]) => list.flatMap((area) => changedArea(area, change) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({
      ...rule,
      areas: areas(rule.areas),
      formula: adjusted(rule.formula, sheet.name, sheet.name, change),
    }))
    .filter((rule) => rule.areas.length > 0);
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    ranges: areas(chart.ranges),
    anchor: {
      ...chart.anchor,
      [axis]: changedSpan(chart.anchor[axis], chart.anchor[axis], change)?.[0] ?? at,
    },
  }));
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && changedArea(protection.area, change);
    return protection.area !== null && area === null ? [] : { ...protection, area };
  });
  if (sheet.filter) {
    const area = changedArea(sheet.filter.area, change);
    const hiddenRows =
      axis === 'row' ? changedNumbers(sheet.filter.hiddenRows, change) : sheet.filter.hiddenRows;
    sheet.filter = area && { ...sheet.filter, area, hiddenRows };
  }
  if (sheet.selection)
    sheet.selection = changedArea(sheet.selection, change) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  for (const other of book.sheets) {
    mapFormulas(other, (formula) => adjusted(formula, other.name, sheet.name, change));
  }
}

function overlap(at: number, count: number, frozen: number): number {
  return Math.max(0, Math.min(at + count - 1, frozen) - at + 1);
}

/** Formats and validations of new rows or columns come from the neighbour. */
export function likeNeighbour(
  sheet: SheetModel,
  axis: Change['axis'],
  at: number,
  count: number,
  neighbour: number,
): void {
  const copyOf = (cell: CellModel | null | undefined): CellModel | null => {
    if (!cell || (cell.style === undefined && cell.validation === undefined)) return null;
    return {
      value: null,
      ...(cell.style ? { style: cell.style } : {}),
      ...(cell.validation ? { validation: cell.validation } : {}),
    };
  };
  if (axis === 'row') {
    const source = sheet.cells[neighbour - 1];
    if (source === undefined) return;
    for (let row = at; row < at + count; row++) {
      while (sheet.cells.length < row) sheet.cells.push([]);
      sheet.cells[row - 1] = source.map(copyOf);
    }
    return;
  }
  for (const cells of sheet.cells) {
    const copy = copyOf(cells[neighbour - 1]);
    if (copy === null) continue;
    for (let column = at; column < at + count; column++) {
      while (cells.length < column) cells.push(null);
      cells[column - 1] = { ...copy };
    }
  }
}

/** Moves whole rows before the row `to` (counted before the move), with their heights, marks, merges, and references to them. */
export function moveRows(book: BookModel, sheet: SheetModel, from: number, count: number, to: number): void {
  if (to >= from && to <= from + count) return;
  const torn = sheet.merges.some(({ row, rows }) => {
    const inside = row >= from && row + rows <= from + count;
    const outside = row + rows <= from || row >= from + count;
    return (!inside && !outside) || (row < to && row + rows > to);
  });
  if (torn) throw exception(WORDS.merged);
  const place = (row: number) => movedRow(row, from, count, to);
  const cells: SheetModel['cells'] = [];
  sheet.cells.forEach((row, index) => {
    const target = place(index + 1);
    while (cells.length < target) cells.push([]);
    cells[target - 1] = row;
  });
  sheet.cells = cells;
  sheet.hiddenRows = sheet.hiddenRows.map(place).sort((a, b) => a - b);
  sheet.merges = sheet.merges.map((area) => ({ ...area, row: place(area.row) }));
  const heights: Record<number, number> = {};
  for (const [row, height] of Object.entries(sheet.rowHeights)) heights[place(Number(row))] = height;
  sheet.rowHeights = heights;
  const area = (each: AreaModel): AreaModel => {
    const [first, last] = movedSpan(each.row, each.row + each.rows - 1, from, count, to);
    return { ...each, row: first, rows: last - first + 1 };
  };
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    areas: rule.areas.map(area),
  }));
  for (const other of book.sheets) {
    mapFormulas(other, (formula) => withMovedRows(formula, other.name, sheet.name, { from, count, to }));
  }
}
