// What is said of a cell, and of a field, in words.
import { type CellValue, isDateCell } from '../../core/cell.ts';
import { say } from '../state/desk.ts';
import type { FieldValue } from '../state/values.ts';

/** A cell as plain text, as the sheet shows it. */
export function plainText(cell: CellValue | undefined): string {
  if (cell === undefined) return '';
  return isDateCell(cell) ? cell.date : String(cell);
}

/** What a field of text holds; that it is empty. */
export function textOrEmpty(value: FieldValue | undefined): string {
  return value ? String(value) : say.empty;
}
