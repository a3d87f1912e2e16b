// A sheet's raw cells as a table: columns found by the text of their headers, in any order, and the rows that hold data.
import { type Area, type CellValue, cellName, cellText } from './cell.ts';
import { lookAlikeKey } from './text/names/look-alike.ts';
import { isNearHeader } from './text/names/near-header.ts';
import { visibleText } from './text/text.ts';
import { isHeadingRow, isTotalRow } from './text/total-row.ts';

/** What a table asks of a column: how the code calls it, and the header it is found by, in any order. */
export interface TableColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  /** A sheet without a required column can't be read; the others may be missing. */
  readonly required: boolean;
}

/** A sheet as it was read: every cell from A1 on, the header in row 1. Rows may differ in length. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** The merged ranges that touch the data. */
  readonly merges: readonly Area[];
  /** The first row that a filter hides, counted from 1; null if none is hidden. */
  readonly hiddenRow: number | null;
}

/** A row of a table: its number in the sheet, counted from 1, and its cells as read. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** A sheet whose columns are known. */
export interface Table<Key extends string> {
  readonly sheet: string;
  /** Where each column that the sheet has stands, counted from 1. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** The header that each column is found by, as the contract writes it. */
  readonly headers: Readonly<Record<Key, string>>;
  /** The rows that hold data, in the sheet's order; empty rows between them are left out, and so are totals. */
  readonly rows: readonly TableRow[];
  /** The header's line as read, also where the contract doesn't know a column. */
  readonly line: readonly CellValue[];
  /** The column that says what a row is, where the rows are lines; what stands in a row is named after it, not after a header. */
  readonly labelled?: Key;
  /** Rows that an officer typed to add up the others, or to head them: no projects, and never counted. */
  readonly totalRows: readonly TableRow[];
}

/** What keeps a sheet from being read at all. These stop a command; they are no findings. */
export interface StructureProblem {
  readonly code:
    | 'sheet-missing'
    | 'header-missing'
    | 'header-duplicate'
    | 'headers-lower'
    | 'no-rows'
    | 'years-unknown';
  readonly sheet: string;
  /** The doubled header's cell, such as `E1`, or that of `near`. */
  readonly cell: string | null;
  /** The header that is missing or doubled; empty for the other problems. */
  readonly header: string;
  /** The row below the first in which the headers stand. */
  readonly row?: number;
  /** A sheet that is nearly named as the missing one (see near-names.ts); of a missing header one of row 1 that is nearly it. */
  readonly near?: string;
}

/** A table, if every required column was found once; and what is wrong. `no-rows` comes with the empty table. */
export interface TableReading<Key extends string> {
  readonly table: Table<Key> | null;
  readonly problems: readonly StructureProblem[];
}

/** The problem of a sheet that the workbook doesn't have. */
export function sheetMissing(sheet: string, near: string | null = null): StructureProblem {
  return { code: 'sheet-missing', sheet, cell: null, header: '', ...(near === null ? {} : { near }) };
}

/** How many rows are looked through for headers that don't stand in the first: a title and some lines about the organisation. */
const HEADERS_WITHIN = 10;

/** The row below the first in which two headers or more stand, most of the needed ones among them; null unless the first has fewer. */
function rowOfHeaders<Key extends string>(
  cells: SheetCells['cells'],
  contract: readonly TableColumn<Key>[],
): number | null {
  const needed = contract.filter(({ required }) => required);
  const held = cells.slice(0, HEADERS_WITHIN).map((line) => {
    const places = headerPlaces(line);
    const count = (some: typeof contract) =>
      some.filter(({ header }) => places.has(headerKey(header))).length;
    return count(needed) > needed.length / 2 ? count(contract) : 0;
  });
  const most = Math.max(...held);
  return most >= 2 && most > (held[0] ?? 0) ? held.indexOf(most) + 1 : null;
}

/** Finds the columns and the rows with data. Columns that the contract doesn't know are left alone. */
export function readTable<Key extends string>(
  { sheet, cells }: Pick<SheetCells, 'sheet' | 'cells'>,
  contract: readonly TableColumn<Key>[],
): TableReading<Key> {
  const line = cells[0] ?? [];
  const places = headerPlaces(line);
  const columns: Partial<Record<Key, number>> = {};
  const problems: StructureProblem[] = [];
  for (const { key, header, required } of contract) {
    const [first, second] = places.get(headerKey(header)) ?? [];
    if (first !== undefined) columns[key] = first;
    else if (required) {
      const [near] = headersNear(line, contract, header, true);
      const instead = near ? { cell: cellName(1, near.column), near: near.header } : {};
      problems.push({ code: 'header-missing', sheet, cell: null, header, ...instead });
    }
    if (second !== undefined) {
      problems.push({ code: 'header-duplicate', sheet, cell: cellName(1, second), header });
    }
  }
  if (problems.some(({ code }) => code === 'header-missing')) {
    const row = rowOfHeaders(cells, contract);
    if (row !== null)
      return { table: null, problems: [{ code: 'headers-lower', sheet, cell: null, header: '', row }] };
  }
  if (problems.length > 0) return { table: null, problems };

  const telling = contract.flatMap(({ key }) => (key === 'id' ? [] : (columns[key] ?? [])));
  const at = (line: readonly CellValue[], key: string) => line[(columns[key as Key] ?? 0) - 1] ?? '';
  const isTotal = ({ cells: line }: TableRow) =>
    isTotalRow(at(line, 'name'), at(line, 'number'), at(line, 'dimension')) ||
    isHeadingRow(telling.map((column) => line[column - 1] ?? '').filter(holdsData));
  const held = cells
    .map((row, index): TableRow => ({ row: index + 1, cells: row }))
    .filter(({ row, cells }) => row > 1 && telling.some((column) => holdsData(cells[column - 1])));
  const rows = held.filter((row) => !isTotal(row));
  return {
    table: { sheet, columns, headers: headersOf(contract), line, rows, totalRows: held.filter(isTotal) },
    problems: rows.length > 0 ? [] : [{ code: 'no-rows', sheet, cell: null, header: '' }],
  };
}

/** The last row that holds data, counted from 1; the header's if there is none. */
export function lastRowOf({ rows }: Pick<Table<string>, 'rows'>): number {
  return rows.reduce((last, { row }) => Math.max(last, row), 1);
}

/** The cell of a row in a column; empty where the sheet has no such column or the row is shorter. */
export function cellOf<Key extends string>(table: Table<Key>, { cells }: TableRow, key: Key): CellValue {
  const column = table.columns[key];
  return column === undefined ? '' : (cells[column - 1] ?? '');
}

/** What a cell of a row is called: its column's header; in a sheet of lines its line's label. */
export function headerOf<Key extends string>(table: Table<Key>, row: TableRow, key: Key): string {
  return table.labelled === undefined
    ? table.headers[key]
    : visibleText(cellText(cellOf(table, row, table.labelled)));
}

/**
 * A table made of cells by column key, for a sheet that is known already: `keys` are the sheet's columns in order, counted
 * from 1. The sidebar holds its rows so.
 */
export function tableOf<Key extends string>(
  sheet: string,
  contract: readonly TableColumn<Key>[],
  keys: readonly string[],
  rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, CellValue>> }[],
): Table<Key> {
  const columns: Partial<Record<Key, number>> = {};
  for (const { key } of contract) {
    if (keys.includes(key)) columns[key] = keys.indexOf(key) + 1;
  }
  const headers = headersOf(contract);
  return {
    sheet,
    columns,
    headers,
    rows: rows.map(({ row, cells }) => ({ row, cells: keys.map((key) => cells[key] ?? '') })),
    line: keys.map((key) => headers[key as Key]),
    totalRows: [],
  };
}

/** What a header or a label is compared by. A municipality's ordinance is a เทศบัญญัติ: the same column. */
export function headerKey(text: string): string {
  return lookAlikeKey(text).replace('เทศบัญญัติ', 'ข้อบัญญัติ');
}

function headersOf<Key extends string>(contract: readonly TableColumn<Key>[]): Readonly<Record<Key, string>> {
  const headers: Partial<Record<Key, string>> = {};
  for (const { key, header } of contract) headers[key] = header;
  return headers as Record<Key, string>;
}

function headerPlaces(header: readonly CellValue[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  header.forEach((value, index) => {
    if (typeof value !== 'string') return;
    const key = headerKey(value);
    places.set(key, [...(places.get(key) ?? []), index + 1]);
  });
  return places;
}

/** The headers that the contract doesn't know, but that are nearly one of it; the columns counted from 1. */
export function headersNear(
  line: readonly CellValue[],
  contract: readonly Pick<TableColumn<string>, 'header'>[],
  wanted: string,
  loosely = false,
): readonly { readonly header: string; readonly column: number }[] {
  const known = new Set(contract.map(({ header }) => headerKey(header)));
  return line.flatMap((value, index) =>
    typeof value === 'string' && !known.has(headerKey(value)) && isNearHeader(value, wanted, loosely)
      ? [{ header: visibleText(value), column: index + 1 }]
      : [],
  );
}

/** Whether a cell says anything. A new sheet's checkboxes are there before its projects are: FALSE alone doesn't, nor does what can't be seen. */
export function holdsData(value: CellValue | undefined): boolean {
  if (value === undefined || value === false) return false;
  return typeof value !== 'string' || (value !== '' && visibleText(value) !== '');
}
