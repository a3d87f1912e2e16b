// Text that Google must not parse.

/** Text that is never parsed, whatever it starts with. */
export function plainText(text: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}
