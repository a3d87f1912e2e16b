// A table as a grid of cells: what a sheet is, and a table of a document.
import type { CellValue } from '../cell.ts';

/** A cell at its top left corner, counted from 1, with the rows and columns that it covers. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What a reader sees; lines are parted by `\n`. */
  readonly text: string;
  /** What the sheet holds, where the table comes from one: a number, a checkbox, a date. */
  readonly value?: CellValue;
}

/** A table. No two cells cover the same place; a place that none covers is empty. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Of a text that signs part into cells: how many each row has. A row that has more than its header is cut where it shouldn't be. */
  readonly lengths?: readonly number[];
}

/** Rows of texts as a grid: each text that shows something in a cell of its own. */
export function gridOf(rows: readonly (readonly string[])[]): Grid {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((held, column): GridCell[] => {
      const text = held.trim();
      return text === '' ? [] : [{ row: index + 1, column: column + 1, rows: 1, columns: 1, text }];
    }),
  );
  const lengths = rows.map(({ length }) => length);
  return {
    rows: rows.length,
    columns: lengths.reduce((most, length) => Math.max(most, length), 0),
    cells,
    lengths,
  };
}

/** The cells by the row that they start in, from left to right. */
export function cellsByRow({ rows, cells }: Grid): readonly (readonly GridCell[])[] {
  const found: GridCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) found[cell.row - 1]?.push(cell);
  return found.map((row) => row.sort((a, b) => a.column - b.column));
}

/** A table where it stands in a document: its place, and the lines of text around it. */
export interface PlacedGrid {
  readonly grid: Grid;
  /** Where the table stands, for a person: the name of a sheet, `ตาราง 3`, the name of a file. */
  readonly place: string;
  /** The name of the sheet that it fills; null where it is part of a document. It may say the year. */
  readonly sheet: string | null;
  /** What stands between the table before and this one, line by line. */
  readonly before: readonly string[];
  /** What follows the table; only the last one needs it, as the others' is the next one's `before`. */
  readonly after: readonly string[];
}
