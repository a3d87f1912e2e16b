// A grid made ready to be asked: which cell covers a place, and what the lines of a table hold.
import { type CellValue, isBlank } from '../../cell.ts';
import { visibleText } from '../../text/text.ts';
import type { Grid, GridCell } from '../grid.ts';

/** A grid by its places. Rows and columns count from 1. */
export interface Lines extends Pick<Grid, 'rows' | 'columns' | 'lengths'> {
  /** The cell that covers the place; undefined where nothing does. */
  cellAt(row: number, column: number): GridCell | undefined;
  /** The cells of a row that hold something, from left to right, each once; `fresh`: only those that start in it. */
  inRow(row: number, fresh?: boolean): readonly GridCell[];
}

/** Whether a cell of these lines shows nothing. */
export function isEmpty(cell: GridCell | undefined): boolean {
  return cell === undefined || (cell.text === '' && (cell.value === undefined || isBlank(cell.value)));
}

/** What the sheet holds in a cell; its text where it comes from no sheet. */
export function heldBy(cell: GridCell | undefined): CellValue {
  return cell === undefined ? '' : (cell.value ?? cell.text);
}

/** Makes a grid ready. */
export function linesOf(grid: Grid): Lines {
  const places: (GridCell | undefined)[][] = Array.from({ length: grid.rows }, () => []);
  for (const given of grid.cells) {
    // A text that shows nothing is none: asked here once, and not at every look.
    const cell = visibleText(given.text) === '' ? { ...given, text: '' } : given;
    const lastRow = Math.min(grid.rows, cell.row + cell.rows - 1);
    const lastColumn = Math.min(grid.columns, cell.column + cell.columns - 1);
    for (let row = cell.row; row <= lastRow; row += 1) {
      const line = places[row - 1] as (GridCell | undefined)[];
      for (let column = cell.column; column <= lastColumn; column += 1) line[column - 1] = cell;
    }
  }
  const held = places.map((line) => [...new Set(line)].filter((cell): cell is GridCell => !isEmpty(cell)));
  return {
    ...grid,
    cellAt: (row, column) => places[row - 1]?.[column - 1],
    inRow: (row, fresh = false) => {
      const cells = held[row - 1] ?? [];
      return fresh ? cells.filter((cell) => cell.row === row) : cells;
    },
  };
}
