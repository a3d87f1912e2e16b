// What a cell shows, what its editor starts with, and whether its rule allows what it holds.

import type { CellModel, ValidationModel } from '../../sheets/book/model.ts';
import { display } from '../../sheets/book/number-format.ts';
import { messages } from '../messages.th.ts';

/** The text of a cell in its number format; a formula shows its last result. */
export function cellText(cell: CellModel | null): string {
  return cell === null ? '' : display(cell.value, cell.style?.numberFormat);
}

/** What the editor and the formula bar start with: the formula, or the value as it would be typed again. */
export function editText(cell: CellModel | null): string {
  if (cell === null) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== 'number') return display(cell.value, undefined);
  // A date is typed again as a date; an amount is typed again without separators.
  const format = cell.style?.numberFormat ?? '';
  return /[ydhs]/i.test(format) ? display(cell.value, format) : String(cell.value);
}

/** Whether the cell is drawn as a box to tick: a checkbox's rule over TRUE, FALSE or nothing. */
export function isTickBox(cell: CellModel | null): boolean {
  if (cell?.validation?.kind !== 'checkbox') return false;
  return cell.value === null || cell.value === '' || typeof cell.value === 'boolean';
}

/** Whether the cell's rule allows its value. An empty cell is always allowed. */
export function allows({ validation, value }: CellModel): boolean {
  return validation === undefined || value === null || value === '' || allowed(validation, value);
}

/** Why the cell's rule refuses its value, in words; null if it allows it. */
export function refusal(cell: CellModel): string | null {
  return allows(cell) ? null : cell.validation?.help || messages.refusedValue;
}

/** Whether a rule allows a value that is not empty; custom formulas are left to Google. */
function allowed(validation: ValidationModel, value: string | number | boolean): boolean {
  const [low, high] = validation.arguments;
  switch (validation.kind) {
    case 'checkbox':
      return typeof value === 'boolean';
    case 'list':
      return validation.arguments.some((choice) => String(choice) === String(value));
    case 'number-between':
      return typeof value === 'number' && value >= Number(low) && value <= Number(high);
    case 'number-at-least':
      return typeof value === 'number' && value >= Number(low);
    case 'custom':
      return true;
  }
}
