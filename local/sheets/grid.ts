// The cells of a sheet: reading, replacing, and moving them when rows or columns come, go or change places.
import type { AreaModel, BookModel, CellModel, SheetModel, StyleModel } from './model.ts';
import { adjusted, type Change, changedSpan } from './references.ts';

/** The cell, or null where nothing is stored. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | null {
  return sheet.cells[row - 1]?.[column - 1] ?? null;
}

/** Stores a cell, or (null) forgets it. Nothing is kept of a cell that says nothing. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel | null): void {
  while (sheet.cells.length < row) sheet.cells.push([]);
  const cells = sheet.cells[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = cell !== null && saysNothing(cell) ? null : cell;
}

function saysNothing(cell: CellModel): boolean {
  return (
    cell.value === null &&
    cell.formula === undefined &&
    cell.note === undefined &&
    cell.link === undefined &&
    cell.validation === undefined &&
    (cell.style === undefined || Object.keys(cell.style).length === 0)
  );
}

/** Replaces a cell by what `change` makes of a copy of it. */
export function changeCell(
  sheet: SheetModel,
  row: number,
  column: number,
  change: (cell: CellModel) => CellModel,
): void {
  putCell(sheet, row, column, change({ ...(cellAt(sheet, row, column) ?? { value: null }) }));
}

/** Whether a cell counts for getLastRow: a value or a formula (also one that gives ''), not a mere format or note. */
export function hasContent(cell: CellModel | null | undefined): boolean {
  return cell != null && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
}

/** The last row and column that hold content; 0 where the sheet is empty. */
export function extent(sheet: SheetModel): { row: number; column: number } {
  let row = 0;
  let column = 0;
  sheet.cells.forEach((cells, index) => {
    for (let at = cells.length; at > 0; at--) {
      if (hasContent(cells[at - 1])) {
        row = index + 1;
        column = Math.max(column, at);
        break;
      }
    }
  });
  return { row, column };
}

/** Calls `visit` for each position of an area, row by row. */
export function eachCell(area: AreaModel, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** A rectangular array over an area. */
export function mapArea<T>(area: AreaModel, value: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push(value(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** A cell's style with some of its properties set, and those given as undefined back at the default. */
export function withStyle(
  cell: CellModel,
  change: { [Key in keyof StyleModel]?: StyleModel[Key] | undefined },
): CellModel {
  const style: Record<string, unknown> = { ...cell.style, ...change };
  for (const key of Object.keys(style)) if (style[key] === undefined) delete style[key];
  const { style: _, ...rest } = cell;
  return Object.keys(style).length > 0 ? { ...rest, style: style as StyleModel } : rest;
}

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

/** Rewrites every formula of a sheet, those of custom validations too. */
export function mapFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  sheet.cells.forEach((cells) => {
    cells.forEach((cell, index) => {
      if (cell === null) return;
      if (cell.formula !== undefined) {
        const formula = change(cell.formula);
        if (formula !== cell.formula) cells[index] = { ...cell, formula };
      }
      const { validation } = cell;
      if (validation?.kind === 'custom') {
        const text = String(validation.arguments[0]);
        cells[index] = {
          ...(cells[index] ?? cell),
          validation: { ...validation, arguments: [change(text)] },
        };
      }
    });
  });
}
