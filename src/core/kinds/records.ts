// Records as edits: what the cells of a row, by the keys of their columns, come to in the places where those stand. What a command decides
// it says of records; here alone that becomes places.
import { type CellValue, sameCell } from '../cell.ts';
import type { CellEdit } from '../check/finding.ts';
import { cellOf, type Table, type TableRow } from '../table.ts';
import { isNumberText } from '../text/risky-text.ts';
import type { SheetReading } from './kind.ts';

/** Cells by the keys of their columns; null: nothing is said of that one. */
export type RecordCells<Key extends string> = Readonly<Partial<Record<Key, CellValue | null>>>;

interface Sheet<Key extends string> extends Pick<SheetReading, 'columns'> {
  readonly sheet: string;
  readonly table: Table<Key>;
}

/** What writes the cells into a row that is there. Those that hold it already, and those of columns that the sheet lacks, are left out. */
export function changed<Key extends string>(
  sheet: Sheet<Key>,
  row: TableRow,
  cells: RecordCells<Key>,
): readonly CellEdit[] {
  return edits(sheet, row.row, cells, (key) => cellOf(sheet.table, row, key)).filter(
    ({ from, to }) => !sameCell(from, to),
  );
}

/** The same for many rows, by their place in the sheet (counted from 1); in the sheet's order. */
export function changedRows<Key extends string>(
  sheet: Sheet<Key>,
  cells: ReadonlyMap<number, RecordCells<Key>>,
): readonly CellEdit[] {
  return sheet.table.rows.flatMap((row) => {
    const own = cells.get(row.row);
    return own === undefined ? [] : changed(sheet, row, own);
  });
}

/** What writes the cells into a row that holds nothing yet but what the columns' types have ready there. */
export function added<Key extends string>(
  sheet: Sheet<Key>,
  row: number,
  cells: RecordCells<Key>,
): readonly CellEdit[] {
  return edits(sheet, row, cells, (key) => sheet.columns.find((one) => one.key === key)?.type.blank ?? '');
}

function edits<Key extends string>(
  { sheet, table, columns }: Sheet<Key>,
  row: number,
  cells: RecordCells<Key>,
  was: (key: Key) => CellValue,
): readonly CellEdit[] {
  return (Object.keys(cells) as Key[])
    .flatMap((key) => {
      const [column, to] = [table.columns[key], cells[key] ?? null];
      if (column === undefined || to === null) return [];
      const edit: CellEdit = { sheet, row, column, from: was(key), to };
      // Whether an officer's own column has the format of text isn't known.
      const prose = columns.find((one) => one.key === key)?.type.prose === true;
      return [prose && typeof to === 'string' && isNumberText(to) ? { ...edit, asText: true } : edit];
    })
    .sort((one, other) => one.column - other.column);
}
