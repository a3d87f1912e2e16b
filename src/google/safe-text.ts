// Text that Google must not parse, and dates that it must not get.
import type { CellValue } from '../core/cell.ts';

/** Text that is never parsed, whatever it starts with. */
export function plainText(text: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}

/** A cell as Google takes it. A command never makes a date; one that it puts back is written as the text that the officer saw. */
export function plainValue(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? value.date : value;
}
