// Making a finding at a cell of a sheet that was read, and its fix.
import { type CellValue, cellText } from '../cell.ts';
import { cellOf, headerOf, type Table, type TableRow } from '../table.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode, type Fix } from './finding.ts';

/** What a finding says besides its place. */
export interface FindingParts {
  readonly details?: Finding['details'];
  readonly fix?: Fix | null;
  /** What was read, where it isn't the cell's own text. */
  readonly read?: string;
  /** The columns that it is about, where they are several: all of them are marked if they stand side by side. */
  readonly keys?: readonly string[];
}

/** The part of a sheet's reading that says where its cells are. */
interface Place {
  readonly sheet: string;
  readonly table: Table<string>;
}

/** A finding at the cell of a row in a column that the sheet has. */
export function findingIn(
  { sheet, table }: Place,
  code: FindingCode,
  row: TableRow,
  key: string,
  { details = {}, fix = null, read = cellText(cellOf(table, row, key)), keys = [] }: FindingParts = {},
): Finding {
  const columns = keys.map((one) => table.columns[one] as number).sort((a, b) => a - b);
  const first = table.columns[key] as number;
  const together = columns.length > 1 && columns.every((column, index) => column === first + index);
  return {
    code,
    severity: FINDING_SEVERITY[code],
    sheet,
    row: row.row,
    column: first,
    ...(together ? { across: columns.length } : {}),
    header: headerOf(table, row, key),
    read,
    details,
    fix,
  };
}

/** The fix that writes `to` into the cell of a row in a column. */
export function editOf({ sheet, table }: Place, row: TableRow, key: string, to: CellValue): Fix {
  const column = table.columns[key] as number;
  return { kind: 'edit', edits: [{ sheet, row: row.row, column, from: cellOf(table, row, key), to }] };
}
