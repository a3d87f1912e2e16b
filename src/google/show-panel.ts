// The sidebar: one inlined HTML file, never a template, as a template would read `<?` in the bundle as code.

/** Opens the sidebar beside the sheet. Google makes it 300 pixels wide. */
export function showPanel(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('แผนสุจริต'));
}
