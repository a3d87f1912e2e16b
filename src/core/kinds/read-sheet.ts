// A sheet of any kind, read whole: from its cells to the reading of each by its column's type.
import type { ReadContext } from '../columns/column-type.ts';
import type { Reading } from '../reading.ts';
import {
  cellOf,
  readTable,
  type SheetCells,
  type StructureProblem,
  type Table,
  type TableReading,
} from '../table.ts';
import { columnsOf, type Kind, type PlacedColumn, type SheetColumn, type SheetReading } from './kind.ts';
import { type LineHeaders, lineTable } from './lines.ts';

/** The reading of a sheet, or why it can't be read; `no-rows` comes with the empty reading. */
export interface SheetOutcome<Read> {
  readonly reading: Read | null;
  readonly problems: readonly StructureProblem[];
}

/** Reads a sheet of a kind; `year`: its own (พ.ศ.), where there is one sheet for each. */
export function readSheet<K extends Kind>(
  kind: K,
  cells: SheetCells,
  year: number | null,
  context: ReadContext,
): SheetOutcome<SheetReading<K>> {
  const columns = columnsOf(kind, context);
  const { sheet, merges, hiddenRow } = cells;
  if (columns === null) {
    return { reading: null, problems: [{ code: 'years-unknown', sheet, cell: null, header: '' }] };
  }
  const { table, problems }: TableReading<string> =
    kind.lines === null ? readTable(cells, columns) : lineTable(kind.lines, cells, headersOfLines(columns));
  if (table === null) return { reading: null, problems };
  return { reading: { ...readRows(kind, table, year, columns, context), merges, hiddenRow }, problems };
}

/** Reads the table of a sheet whose columns are known already; the panel's have no headers, and nothing there asks for them. */
export function readRows<K extends Kind>(
  kind: K,
  table: Table<string>,
  year: number | null,
  columns: readonly PlacedColumn[],
  context: ReadContext,
): SheetReading<K> {
  const { name, rules } = kind;
  const read = columns.map(({ key, type }) => {
    const reader = type.reader(context);
    const column = table.rows.map((row) => reader(cellOf(table, row, key)));
    return type.settle?.(column) ?? column;
  });
  const rows = table.rows.map((row, index) => {
    const readings = read.map((column) => column[index] as Reading<unknown>);
    return { row: row.row, cells: row.cells, readings, read: byKey(kind, columns, readings) };
  });
  const place = { kind: name, sheet: table.sheet, year, rules, merges: [], hiddenRow: null };
  // The one place where types are promised, not proved: the cells are read by the very columns that type them.
  return { ...place, table, columns, rows } as unknown as SheetReading<K>;
}

function headersOfLines(columns: readonly SheetColumn[]): LineHeaders {
  const of = (wanted: string) => columns.find(({ key }) => key === wanted)?.header ?? '';
  return { label: of('label'), text: of('text') };
}

/** Readings by their column's key; those of a series together, also where it has no points. */
function byKey(
  { columns: table }: Kind,
  columns: readonly PlacedColumn[],
  readings: readonly Reading<unknown>[],
): Readonly<Record<string, Reading<unknown> | readonly Reading<unknown>[]>> {
  const cells: Record<string, Reading<unknown> | Reading<unknown>[]> = {};
  for (const key in table) if ('along' in (table[key] ?? {})) cells[key] = [];
  columns.forEach(({ of }, index) => {
    const reading = readings[index] as Reading<unknown>;
    const points = cells[of];
    if (Array.isArray(points)) points.push(reading);
    else cells[of] = reading;
  });
  return cells;
}
