// Between a row's cells and the form's fields: what is shown of a cell, and what is written when the form is saved.
import { type CellValue, sameCell } from '../../core/cell.ts';
import type { ReadContext } from '../../core/columns/column-type.ts';
import type { PlacedColumn } from '../../core/kinds/kind.ts';
import type { PanelRow } from '../../panel/panel-types.ts';
import { columnsOfForm, contextOf, type FormSheet } from '../state/read-state.ts';
import type { Cells, FieldValue, FormValues } from '../state/values.ts';
import type { Form } from '../state/view.ts';
import { fieldOf } from './index.ts';

/** The fields of a row, or of an empty form; the add-on itself fills the running number and รหัส. */
export function fieldsOf(
  row: PanelRow | null,
  form: FormSheet,
  context: ReadContext = contextOf(),
): FormValues {
  return Object.fromEntries(
    columnsOfForm(form, context).flatMap(({ key, type }) => {
      const cell = row?.cells[key] ?? '';
      const field = fieldOf(type);
      return field === null ? [] : [[key, field.shows(type.reader(context)(cell), cell)]];
    }),
  );
}

/** The cell that a field stands for: as its type writes what it reads in it; text that can't be understood stays what it is. */
function cellOfField({ type }: PlacedColumn, value: FieldValue, context: ReadContext): CellValue {
  const typed = typeof value === 'string' ? value.trim() : value === true;
  const reading = type.reader(context)(typed);
  return reading.kind === 'value' || reading.kind === 'understood' ? type.write(reading.value) : typed;
}

/** The columns whose field is not what it was. Fields of another sheet's columns may wait in `values`; they don't count. */
export function changedColumns(start: FormValues, values: FormValues): readonly string[] {
  return Object.keys(start).filter((key) => values[key] !== start[key]);
}

/** A form as far as it is saved. */
type Filled = FormSheet & Pick<Form, 'target' | 'start' | 'values'>;

function cellsOf(form: Filled, keys: readonly string[], context: ReadContext): Cells {
  return Object.fromEntries(
    columnsOfForm(form, context).flatMap((column) =>
      keys.includes(column.key)
        ? [[column.key, cellOfField(column, form.values[column.key] ?? '', context)]]
        : [],
    ),
  );
}

/** What the cells would hold: all of a new project; of an edited one what was changed in the form. */
export function cellsOfForm(form: Filled, context: ReadContext = contextOf()): Cells {
  const { target, start, values } = form;
  return cellsOf(form, target ? changedColumns(start, values) : Object.keys(start), context);
}

/**
 * The cells to write. To those of the form come cells that are understood but written otherwise than they should be
 * (`๑๕,๐๐๐ บาท`), because the form showed how they were understood. What was not changed and can't be understood stays.
 */
export function cellsToSave(form: Filled, context: ReadContext = contextOf()): Cells {
  const { target, start } = form;
  if (target === null) return cellsOfForm(form, context);
  const mended = columnsOfForm(form, context).flatMap(({ key, type }) =>
    key in start && type.reader(context)(target.cells[key] ?? '').kind === 'understood' ? [key] : [],
  );
  const cells = { ...cellsOf(form, mended, context), ...cellsOfForm(form, context) };
  return Object.fromEntries(
    Object.entries(cells).filter(([key, cell]) => !sameCell(cell, target.cells[key] ?? '')),
  );
}
