// Tables as rows under one header: pages that a table goes on over are joined, merged cells are asked by any place they cover.
import { headerKey } from '../../table.ts';
import { visibleText } from '../../text/text.ts';
import type { Block, TableBlock } from '../block.ts';
import type { Grid, GridCell } from '../grid.ts';
import { ownHeaders } from '../tables/own-headers.ts';

/** A row of a joined table. */
export interface TableRow {
  /** The cell that covers a column (from 1); undefined where none does. */
  readonly at: (column: number) => GridCell | undefined;
  /** Whether that cell starts in this row, and isn't one that reaches down from above. */
  readonly isOwn: (column: number) => boolean;
  /** Whether a new page of the table begins here: what was cut off there goes on. */
  readonly isPageStart: boolean;
  /** For a person. */
  readonly place: string;
}

/** A table under its header, which may go on over several tables of the document. */
export interface JoinedTable<Key extends string> {
  /** By key: the column, from 1. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** Columns with a header that means none of the keys. */
  readonly others: readonly { readonly column: number; readonly header: string }[];
  /** The header's words by column, from 1. */
  readonly headers: Readonly<Record<number, string>>;
  readonly rows: readonly TableRow[];
  /** The blocks that it takes up, by their place in the document. */
  readonly blocks: readonly number[];
}

/** What a header's words mean; null: nothing that is known. The words come without white space. */
export type Meaning<Key extends string> = (words: string) => Key | null;

/** Header rows at most. */
const MOST_HEADER_ROWS = 3;

/** A header stands so far down in its table at most: below a title. */
const LOWEST_HEADER = 4;

interface FoundHeader<Key extends string> {
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  readonly others: readonly { readonly column: number; readonly header: string }[];
  readonly headers: Readonly<Record<number, string>>;
  /** The first row below it, from 1. */
  readonly next: number;
}

/** Every table of the document that has all of `needed` in its header. */
export function joinedTables<Key extends string>(
  blocks: readonly Block[],
  meaning: Meaning<Key>,
  needed: readonly Key[],
): readonly JoinedTable<Key>[] {
  const found: JoinedTable<Key>[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'table') continue;
    const header = headerOf(block.grid, meaning, needed);
    if (header === null) continue;
    const own = [at];
    const rows = [...rowsOf(block, header.next, false)];
    for (let next = at + 1; next < blocks.length; next += 1) {
      const more = blocks[next];
      if (more?.kind !== 'table') break;
      const again = headerOf(more.grid, meaning, needed);
      const goesOn = again === null ? more.grid.columns <= block.grid.columns : sameColumns(again, header);
      if (!goesOn) break;
      rows.push(...rowsOf(more, again?.next ?? 1, true));
      own.push(next);
      at = next;
    }
    found.push({
      columns: header.columns,
      others: header.others,
      headers: header.headers,
      rows,
      blocks: own,
    });
  }
  return found;
}

function sameColumns<Key extends string>(a: FoundHeader<Key>, b: FoundHeader<Key>): boolean {
  return JSON.stringify(a.columns) === JSON.stringify(b.columns);
}

function rowsOf({ grid, place }: TableBlock, from: number, goesOn: boolean): readonly TableRow[] {
  const cover = coverOf(grid);
  const rows: TableRow[] = [];
  for (let row = from; row <= grid.rows; row += 1) {
    const at = (column: number) => cover[row - 1]?.[column - 1];
    const isEmpty = !(cover[row - 1] ?? []).some(
      (cell) => cell?.row === row && visibleText(cell.text) !== '',
    );
    if (isEmpty) continue;
    rows.push({
      at,
      isOwn: (column) => at(column)?.row === row,
      isPageStart: goesOn && rows.length === 0,
      place: `${place} แถว ${row}`,
    });
  }
  return rows;
}

/** By row and column, from 0: the cell that covers the place. */
function coverOf(grid: Grid): readonly (readonly (GridCell | undefined)[])[] {
  const cover: (GridCell | undefined)[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) {
    for (let row = cell.row; row < Math.min(grid.rows + 1, cell.row + cell.rows); row += 1) {
      for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
        (cover[row - 1] as (GridCell | undefined)[])[column - 1] = cell;
      }
    }
  }
  return cover;
}

function headerOf<Key extends string>(
  grid: Grid,
  meaning: Meaning<Key>,
  needed: readonly Key[],
): FoundHeader<Key> | null {
  const cover = coverOf(grid);
  for (let row = 1; row <= Math.min(LOWEST_HEADER, grid.rows); row += 1) {
    for (let rows = Math.min(MOST_HEADER_ROWS, grid.rows - row + 1); rows >= 1; rows -= 1) {
      if (!isHeader(cover, row, rows, grid.columns, meaning)) continue;
      const header = headerFrom(cover, row, rows, grid.columns, meaning);
      if (needed.every((key) => header.columns[key] !== undefined)) return header;
    }
  }
  return null;
}

/** Whether the rows are all header: the first has two known words, and in each other no cell says anything but header words. */
function isHeader<Key extends string>(
  cover: ReturnType<typeof coverOf>,
  row: number,
  rows: number,
  columns: number,
  meaning: Meaning<Key>,
): boolean {
  for (let index = 0; index < rows; index += 1) {
    const cells = ownCells(cover, row + index, columns);
    const known = cells.filter(({ text }) => meaning(words(text)) !== null).length;
    if (index === 0 ? known < 2 : known < cells.length || cells.length === 0) return false;
  }
  return true;
}

function ownCells(cover: ReturnType<typeof coverOf>, row: number, columns: number): readonly GridCell[] {
  return (cover[row - 1] ?? [])
    .slice(0, columns)
    .filter(
      (cell, index, all): cell is GridCell =>
        cell !== undefined &&
        cell.row === row &&
        all.indexOf(cell) === index &&
        visibleText(cell.text) !== '',
    );
}

/** The lowest word over a column counts first: `ระดับ` over `โอกาส` is a column of likelihood. */
function headerFrom<Key extends string>(
  cover: ReturnType<typeof coverOf>,
  row: number,
  rows: number,
  columns: number,
  meaning: Meaning<Key>,
): FoundHeader<Key> {
  const found: Partial<Record<Key, number>> = {};
  const others: { column: number; header: string }[] = [];
  const headers: Record<number, string> = {};
  for (let column = 1; column <= columns; column += 1) {
    const over = Array.from({ length: rows }, (_, index) => cover[row + index - 1]?.[column - 1])
      .filter((cell, index, all): cell is GridCell => cell !== undefined && all.indexOf(cell) === index)
      .map(({ text }) => visibleText(text))
      .filter((text) => text !== '');
    headers[column] = over.join(' ');
    const key = [...over].reverse().reduce<Key | null>((known, text) => known ?? meaning(words(text)), null);
    if (key !== null && found[key] === undefined) found[key] = column;
    else if (over.length > 0) others.push({ column, header: headers[column] as string });
  }
  return { columns: found, others, headers, next: row + rows };
}

/** What the columns that mean nothing known are called in our sheet: no two alike, none as one of `known`. */
export function otherNames(
  { others }: Pick<JoinedTable<string>, 'others'>,
  known: readonly string[],
): readonly string[] {
  return ownHeaders(
    others.map(({ header }) => header),
    new Set([...known, 'รหัส'].map(headerKey)),
  );
}

/** A cell's words for a comparison: no white space. */
export function words(text: string): string {
  return visibleText(text).replace(/\s/g, '');
}
