// The add-on's pages, by their files' names in Apps Script. What is built, packed, pushed and tried at home goes by this table.

/** By name: the folder in src/, where its code starts, and its style sheet. */
export const PAGES = {
  Sidebar: { folder: 'sidebar', start: 'main.tsx', style: 'panel.css' },
  Book: { folder: 'dialogs/book', start: 'main.tsx', style: 'book.css' },
  Import: { folder: 'dialogs/import', start: 'main.ts', style: 'import.css' },
};

/** The pages' names, as HtmlService knows them. */
export const PAGE_NAMES = Object.keys(PAGES);
