// Sheets that have cells.

/** Whether a sheet has cells: a chart that was moved to a sheet of its own has none, and Google refuses every question for them. */
export function isGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return String(sheet.getType()) === 'GRID';
}
