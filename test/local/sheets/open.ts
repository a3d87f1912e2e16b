// A local Google with one small sheet, for the tests of this folder.

import type { BookModel } from '../../../local/sheets/book/model.ts';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import type { Host } from '../../../local/sheets/host.ts';
import { createGoogle } from '../../../local/sheets/realm/google.ts';
import { nodeHost } from '../../../local/sheets/realm/node-host.ts';

/** 8 June 2026, 10:00 in Bangkok. */
export const NOW = Date.UTC(2026, 5, 8, 3);

interface Globals {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  LockService: GoogleAppsScript.Lock.LockService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Session: GoogleAppsScript.Base.Session;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Charts: GoogleAppsScript.Charts.Charts;
  Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** The services, what controls them, and the open sheet: `ปี 2569`, 20 rows of 8 columns unless a book is given. */
export function open(
  options: { book?: BookModel; host?: Partial<Host>; files?: Record<string, string> } = {},
) {
  const book = options.book ?? newBookModel('แผน', 'ปี 2569');
  if (options.book === undefined && book.sheets[0]) Object.assign(book.sheets[0], { rows: 20, columns: 8 });
  const host = nodeHost({ now: () => NOW, ...options.host });
  const { globals, control } = createGoogle(host, book, options.files);
  const google = globals as unknown as Globals;
  const app = google.SpreadsheetApp;
  return { ...google, app, control, file: app.getActive(), sheet: app.getActiveSheet() };
}
