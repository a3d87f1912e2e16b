// What a field of the form is called, by its column.
import { PROJECT_NAME } from '../../core/columns/text.ts';
import { KINDS } from '../../core/kinds/index.ts';
import type { Kind, SheetColumn } from '../../core/kinds/kind.ts';
import { fill } from '../words.ts';
import { say, state } from './desk.ts';
import type { Form } from './view.ts';

/** The label of a column's field; that of a series says its point: a year, a quarter. */
export function labelOf({ of, at }: Pick<SheetColumn, 'of' | 'at'>): string {
  return fill(state.labels[of] ?? '', at ?? '');
}

/** The same, and whether the field may be left empty: where the check says nothing of that. */
export function labelFor(column: SheetColumn): string {
  return column.type.faults.empty === null ? `${labelOf(column)} ${say.optional}` : labelOf(column);
}

/** What a form says in the field that names the row; empty where nothing stands there yet. */
export function titleOf({ sheet, values }: Pick<Form, 'sheet' | 'values'>): string {
  const { title }: Kind = KINDS[sheet.kind];
  return String(values[title] ?? '');
}

/** What a row of the shown sheet is: a project, or what the column says that names it. */
export function rowName(): string {
  const { columns, title }: Kind = KINDS[state.shown.kind];
  return columns[title]?.type.name === PROJECT_NAME.name ? say.project : (state.labels[title] ?? '');
}
