// Tables as rows under one header: pages that a table goes on over are joined, merged cells are asked by any place they cover.
import { headerKey } from '../../table.ts';
import { visibleText } from '../../text/text.ts';
import type { Block, TableBlock } from '../block.ts';
import type { Grid, GridCell } from '../grid.ts';
import { isEmpty, type Lines, linesOf } from '../tables/lines.ts';
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

/** A page's end and the next one's beginning are so many lines at most, before its header again. */
const MOST_BETWEEN = 3;

/** A header by itself, and the first row below it, from 1. */
interface FoundHeader<Key extends string> extends Pick<JoinedTable<Key>, 'columns' | 'others' | 'headers'> {
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
    const { next: first, ...columns } = header;
    const own = [at];
    const rows = [...rowsOf(block, first, false)];
    for (let next = at + 1; next < blocks.length; next += 1) {
      const more = blocks[next];
      if (next - at > MOST_BETWEEN) break;
      if (more?.kind !== 'table') continue;
      const again = headerOf(more.grid, meaning, needed);
      const goesOn =
        again === null
          ? next === at + 1 && more.grid.columns <= block.grid.columns
          : sameColumns(again, header);
      if (!goesOn) break;
      rows.push(...rowsOf(more, again?.next ?? 1, true));
      own.push(next);
      at = next;
    }
    found.push({ ...columns, rows, blocks: own });
  }
  return found;
}

function sameColumns<Key extends string>(a: FoundHeader<Key>, b: FoundHeader<Key>): boolean {
  return JSON.stringify(a.columns) === JSON.stringify(b.columns);
}

function rowsOf({ grid, place }: TableBlock, from: number, goesOn: boolean): readonly TableRow[] {
  const lines = linesOf(grid);
  const rows: TableRow[] = [];
  for (let row = from; row <= grid.rows; row += 1) {
    if (lines.inRow(row, true).length === 0) continue;
    const at = (column: number) => lines.cellAt(row, column);
    rows.push({
      at,
      isOwn: (column) => at(column)?.row === row,
      isPageStart: goesOn && rows.length === 0,
      place: `${place} แถว ${row}`,
    });
  }
  return rows;
}

function headerOf<Key extends string>(
  grid: Grid,
  meaning: Meaning<Key>,
  needed: readonly Key[],
): FoundHeader<Key> | null {
  const lines = linesOf(grid);
  for (let row = 1; row <= Math.min(LOWEST_HEADER, grid.rows); row += 1) {
    for (let rows = Math.min(MOST_HEADER_ROWS, grid.rows - row + 1); rows >= 1; rows -= 1) {
      if (!isHeader(lines, row, rows, meaning)) continue;
      const header = headerFrom(lines, row, rows, meaning);
      if (needed.every((key) => header.columns[key] !== undefined)) return header;
    }
  }
  return null;
}

/**
 * Whether the rows are all header: the first has two known words, and in each other a cell says one, or stands below a word over
 * several columns (or below none, where the merge was lost).
 */
function isHeader<Key extends string>(
  lines: Lines,
  row: number,
  rows: number,
  meaning: Meaning<Key>,
): boolean {
  const isKnown = ({ text }: GridCell) => meaning(words(text)) !== null;
  const isBelowGroup = ({ column }: GridCell) => {
    const over = lines.cellAt(row, column);
    return isEmpty(over) || (over?.columns ?? 1) > 1;
  };
  return Array.from({ length: rows }, (_, index) => lines.inRow(row + index, true)).every((cells, index) =>
    index === 0
      ? cells.filter(isKnown).length >= 2
      : cells.some(isKnown) && cells.every((cell) => isKnown(cell) || isBelowGroup(cell)),
  );
}

/** The lowest word over a column counts first: `ระดับ` over `โอกาส` is a column of likelihood. */
function headerFrom<Key extends string>(
  lines: Lines,
  row: number,
  rows: number,
  meaning: Meaning<Key>,
): FoundHeader<Key> {
  const found: Partial<Record<Key, number>> = {};
  const others: { column: number; header: string }[] = [];
  const headers: Record<number, string> = {};
  for (let column = 1; column <= lines.columns; column += 1) {
    const cells = Array.from({ length: rows }, (_, index) => lines.cellAt(row + index, column));
    const over = [...new Set(cells)]
      .map((cell) => visibleText(cell?.text ?? ''))
      .filter((text) => text !== '');
    headers[column] = over.join(' ');
    const key = [...over].reverse().reduce<Key | null>((known, text) => known ?? meaning(words(text)), null);
    if (key !== null && found[key] === undefined) found[key] = column;
    else if (over.length > 0) others.push({ column, header: headers[column] as string });
  }
  return { columns: found, others, headers, next: row + rows };
}

/** The header of what rows of our own sheets are known by. */
export const OWN_ROWS = 'รหัส';

/** What the columns that mean nothing known are called in our sheet: no two alike, none as one of `known`. */
export function otherNames(
  { others }: Pick<JoinedTable<string>, 'others'>,
  known: readonly string[],
): readonly string[] {
  return ownHeaders(
    others.map(({ header }) => header),
    new Set([...known, OWN_ROWS].map(headerKey)),
  );
}

/** A cell's words for a comparison: no white space. */
export function words(text: string): string {
  return visibleText(text).replace(/\s/g, '');
}
