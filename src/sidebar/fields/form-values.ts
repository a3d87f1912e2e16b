// Between a row's cells and the form's fields: what is shown of a cell, and what is written when the form is saved.

import type { Catalogue } from '../../core/catalogue.ts';
import { type CellValue, isDateCell } from '../../core/cell.ts';
import { readBudget, readDimension, readPlanBudget, readQuarter } from '../../core/columns/read-cell.ts';
import { missionIndex, readMission } from '../../core/columns/read-mission.ts';
import { certain, type Reading } from '../../core/reading.ts';
import { bahtFromSatang, formatWholeBaht, type Satang } from '../../core/text/money.ts';
import type { PanelRow } from '../../panel/panel-types.ts';
import type { Form } from '../view.ts';

/** What a field holds: text, a tick, or null for a tick box whose cell can't be understood. */
export type FieldValue = string | boolean | null;

/** What the form's fields hold, by the column's key. */
export type FormValues = Readonly<Record<string, FieldValue>>;

/** Cells by the column's key. */
export type Cells = PanelRow['cells'];

/** Whether the column is a year's of แผน, such as `budget2566`. */
export function isPlanBudget(key: string): boolean {
  return /^budget\d/.test(key);
}

/** The year (พ.ศ.) of a plan's budget column, as text. */
export function yearOf(key: string): string {
  return key.slice('budget'.length);
}

/** A budget as read in its column: แผน knows "not run" besides amounts. */
export function readBudgetField(key: string, cell: CellValue): Reading<Satang | null> {
  return isPlanBudget(key) ? readPlanBudget(cell) : readBudget(cell);
}

/** A cell as plain text, as the sheet shows it. */
export function plainText(cell: CellValue | undefined): string {
  if (cell === undefined) return '';
  return isDateCell(cell) ? cell.date : String(cell);
}

/** The cell's reading where its column has one kind of value; null for free text. */
function readField(
  key: string,
  cell: CellValue,
  catalogue: Catalogue,
): Reading<number | boolean | string | null> | null {
  if (key.startsWith('quarter')) return readQuarter(cell);
  if (key.startsWith('budget')) return readBudgetField(key, cell);
  if (key === 'dimension') return readDimension(cell, catalogue.dimensions);
  return key === 'mission' ? readMission(cell, missionIndex(catalogue)) : null;
}

/** The fields of a row, or of an empty form. The server fills the running number and รหัส. */
export function fieldsOf(row: PanelRow | null, columns: readonly string[], catalogue: Catalogue): FormValues {
  const values: Record<string, FieldValue> = {};
  for (const key of columns) {
    if (key === 'number' || key === 'id') continue;
    const cell = row?.cells[key] ?? '';
    const reading = readField(key, cell, catalogue);
    const value = reading && certain(reading);
    if (key.startsWith('quarter')) values[key] = value === null ? null : value === true;
    else if (reading?.kind === 'value' && key.startsWith('budget')) {
      values[key] = typeof value === 'number' ? formatWholeBaht(value, 'arabic') : '';
    } else if (key === 'dimension') values[key] = String(value ?? '');
    else values[key] = typeof value === 'string' ? value : plainText(cell);
  }
  return values;
}

/** The cell that a field stands for; text that can't be understood stays what it is. */
function cellOfField(key: string, value: FieldValue): CellValue {
  if (typeof value !== 'string') return value === true;
  const text = value.trim();
  if (key === 'dimension' && text !== '') return Number(text);
  if (!key.startsWith('budget')) return text;
  const reading = readBudgetField(key, text);
  const satang = certain(reading);
  if (satang !== null) return bahtFromSatang(satang);
  return isPlanBudget(key) && reading.kind === 'value' ? '-' : text;
}

/** The columns whose field is not what it was. Fields of another sheet's columns may wait in `values`; they don't count. */
export function changedColumns(start: FormValues, values: FormValues): readonly string[] {
  return Object.keys(start).filter((key) => values[key] !== start[key]);
}

/** What the cells would hold: all of a new project; of an edited one what was changed in the form. */
export function cellsOfForm({ target, start, values }: Pick<Form, 'target' | 'start' | 'values'>): Cells {
  const keys = target ? changedColumns(start, values) : Object.keys(start);
  return Object.fromEntries(keys.map((key) => [key, cellOfField(key, values[key] ?? '')]));
}

/**
 * The cells to write. To those of the form come cells that are understood but written otherwise than they should be
 * (`๑๕,๐๐๐ บาท`), because the form showed how they were understood. What was not changed and can't be understood stays.
 */
export function cellsToSave(form: Pick<Form, 'target' | 'start' | 'values'>, catalogue: Catalogue): Cells {
  const { target, start, values } = form;
  if (target === null) return cellsOfForm(form);
  const mended = Object.keys(start).filter(
    (key) => readField(key, target.cells[key] ?? '', catalogue)?.kind === 'understood',
  );
  const cells = {
    ...Object.fromEntries(mended.map((key) => [key, cellOfField(key, values[key] ?? '')])),
    ...cellsOfForm(form),
  };
  return Object.fromEntries(
    Object.entries(cells).filter(([key, cell]) => !sameCell(cell, target.cells[key])),
  );
}

/** Whether two cells hold the same. */
export function sameCell(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
