// What a field of the form is called, by its column.
import { KINDS } from '../../core/kinds/index.ts';
import type { Kind, PlacedColumn } from '../../core/kinds/kind.ts';
import { isOfProjects } from '../../core/kinds/known-sheets.ts';
import { isLabel } from '../../core/kinds/lines.ts';
import { plainText } from '../fields/plain-text.ts';
import { fill } from '../words.ts';
import { say, state } from './desk.ts';
import type { Form } from './view.ts';

/** The label of a column's field; that of a series says its point: a year, a quarter. */
export function labelOf({ of, at }: Pick<PlacedColumn, 'of' | 'at'>): string {
  return fill(state.labels[of] ?? '', at ?? '');
}

/** The same, and whether the field may be left empty: where the check says nothing of that. */
export function labelFor(column: PlacedColumn): string {
  const { asked, faults } = column.type;
  return asked || faults.empty ? labelOf(column) : `${labelOf(column)} ${say.optional}`;
}

/** What a form says in the field that names the row; empty where nothing stands there yet. */
export function titleOf({ sheet, values }: Pick<Form, 'sheet' | 'values'>): string {
  const { title }: Kind = KINDS[sheet.kind];
  return String(values[title] ?? '');
}

/** Whether the rows of the shown sheet are projects. */
export function showsProjects(): boolean {
  return isOfProjects(KINDS[state.shown.kind]);
}

/** What a row of the shown sheet is: a project, or what the column says that names it. */
export function rowName(): string {
  return showsProjects() ? say.project : (state.labels[KINDS[state.shown.kind].title] ?? '');
}

/** Above a form: which project it is, or which line; else what is edited. */
export function formTitle({ sheet, target }: Pick<Form, 'sheet' | 'target'>): string {
  const { title, lines }: Kind = KINDS[sheet.kind];
  if (target === null) return fill(say.add, rowName());
  if (lines !== null) return plainText(target.cells[title]);
  return showsProjects()
    ? fill(say.formEdit, plainText(target.cells.number))
    : fill(say.formEditRow, rowName());
}

/** The labels of lines that the shown sheet lacks; null where its rows are no lines: there one can be added at any time. */
export function missingLines(): readonly string[] | null {
  const { title, lines }: Kind = KINDS[state.shown.kind];
  if (lines === null) return null;
  const there = state.rows.map(({ cells }) => plainText(cells[title]));
  return Object.values(lines.lines)
    .map(({ label }) => label)
    .filter((label) => !there.some((one) => isLabel(one, label)));
}
