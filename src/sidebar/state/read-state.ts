// The shown sheet read by the core itself, in the browser: list, totals and messages need no further call.
import type { ColumnType, ReadContext } from '../../core/columns/column-type.ts';
import { type AnyReading, KINDS, type KindName } from '../../core/kinds/index.ts';
import { type Kind, type PlacedColumn, placesOf } from '../../core/kinds/kind.ts';
import { readRows } from '../../core/kinds/read-sheet.ts';
import { planYearsOf } from '../../core/plan.ts';
import type { Table } from '../../core/table.ts';
import type { PanelRow, PanelState } from '../../panel/panel-types.ts';
import { state } from './desk.ts';
import type { Form } from './view.ts';

/** What of the state reading needs. */
type Read = Pick<PanelState, 'shown' | 'catalogue' | 'columns' | 'settings'>;

/** What reading may ask besides the cells. */
export function contextOf({
  catalogue,
  settings,
}: Pick<Read, 'catalogue' | 'settings'> = state): ReadContext {
  return { catalogue, years: planYearsOf(settings) };
}

/** All columns of a kind. */
function columnsOfKind(kind: KindName, context: ReadContext): readonly PlacedColumn[] {
  return placesOf(KINDS[kind] as Kind, context) ?? [];
}

/** A form as far as its sheet and columns go. */
export type FormSheet = Pick<Form, 'sheet' | 'columns'>;

/** The columns that a form's sheet has, in its kind's order. */
export function columnsOfForm(
  { sheet, columns }: FormSheet,
  context: ReadContext = contextOf(),
): readonly PlacedColumn[] {
  return columnsOfKind(sheet.kind, context).filter(({ key }) => columns.includes(key));
}

/** The keys of a form's columns that are of a type. */
export function keysOfType(form: FormSheet, { name }: ColumnType): readonly string[] {
  return columnsOfForm(form).flatMap(({ type, key }) => (type.name === name ? [key] : []));
}

/** The reading of the shown sheet, or of other rows as if they were its own. */
export function readState(given: Read, rows: readonly PanelRow[]): AnyReading {
  const { shown, columns } = given;
  const context = contextOf(given);
  const table: Table<string> = {
    sheet: shown.name,
    columns: Object.fromEntries(columns.map((key, index) => [key, index + 1])),
    // The headers' words are only for findings, which the server makes.
    headers: {},
    line: [],
    totalRows: [],
    rows: rows.map(({ row, cells }) => ({ row, cells: columns.map((key) => cells[key] ?? '') })),
  };
  // All columns of the kind, as the server reads them: one that the sheet lacks reads as empty.
  return readRows(KINDS[shown.kind], table, shown.year, columnsOfKind(shown.kind, context), context);
}
