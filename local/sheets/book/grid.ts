// The cells of a sheet: reading and replacing them.
import type { AreaModel, CellModel, SheetModel, StyleModel } from './model.ts';

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
    isEmpty(cell.style)
  );
}

function isEmpty(style: StyleModel | undefined): boolean {
  for (const _ in style) return false;
  return true;
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

/** The length of the longest line; a sheet may have a million of them. */
export function widthOf(cells: readonly (readonly unknown[])[]): number {
  return cells.reduce((widest, line) => Math.max(widest, line.length), 0);
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

/** Properties of a style that are set; those given as undefined go back to the default. */
export type StyleChange = { readonly [Key in keyof StyleModel]?: StyleModel[Key] | undefined };

/** A cell with some of its style's properties set. */
export function withStyle(cell: CellModel, change: StyleChange): CellModel {
  return withLook(cell, changedStyle(cell.style, change));
}

/** The same for many cells: those that looked the same share one style again. */
export function stylesWith(change: StyleChange): (cell: CellModel) => CellModel {
  const known = new Map<StyleModel | undefined, StyleModel | undefined>();
  return (cell) => {
    if (!known.has(cell.style)) known.set(cell.style, changedStyle(cell.style, change));
    return withLook(cell, known.get(cell.style));
  };
}

function changedStyle(old: StyleModel | undefined, change: StyleChange): StyleModel | undefined {
  const style: Record<string, unknown> = { ...old, ...change };
  for (const key in change) if (style[key] === undefined) delete style[key];
  for (const _ in style) return style as StyleModel;
  return undefined;
}

function withLook(cell: CellModel, style: StyleModel | undefined): CellModel {
  if (style !== undefined) return { ...cell, style };
  const { style: _, ...rest } = cell;
  return rest;
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
