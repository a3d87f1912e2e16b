// The add-on's pages: each one inlined HTML file, never a template, as a template would read `<?` in the bundle as code.

/** Opens the sidebar beside the sheet. Google makes it 300 pixels wide. */
export function showPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('แผนสุจริต'));
}

/** Opens the dialog in which the plan book is made and handed out. */
export function showBook(): void {
  const page = HtmlService.createHtmlOutputFromFile('Book').setWidth(560).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, 'ทำเล่มแผน');
}

/** Opens the dialog in which a plan is taken in: `fromSheet`, it begins with the table of the open sheet. */
export function showImport(fromSheet: boolean): void {
  const page = HtmlService.createHtmlOutputFromFile('Import').setWidth(760).setHeight(600);
  // How the page knows which way it was opened; it holds no more than this.
  if (fromSheet) page.append('<i id="from-sheet" hidden></i>');
  SpreadsheetApp.getUi().showModalDialog(page, 'นำเข้าแผนที่มีอยู่');
}
