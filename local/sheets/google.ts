// The local Google Sheets: the global objects that an add-on finds in Apps Script, over a file in memory.
import { defineConditionalFormat, defineValidation } from './builders.ts';
import { defineCharts } from './charts.ts';
import { type Control, createControl } from './control.ts';
import { defineDeveloperMetadata } from './developer-metadata.ts';
import type { Host } from './host.ts';
import { createHtmlService } from './html.ts';
import { createLockService } from './lock.ts';
import type { BookModel } from './model.ts';
import { createPropertiesService } from './properties.ts';
import { defineProtection } from './protection.ts';
import { defineRange } from './range.ts';
import { defineRangeList } from './range-list.ts';
import { defineRichText } from './rich-text.ts';
import { createCharts, createScriptApp, createSession } from './session.ts';
import { defineSheet } from './sheet.ts';
import { defineSpreadsheet } from './spreadsheet.ts';
import { createSpreadsheetApp } from './spreadsheet-app.ts';
import { defineUi } from './ui.ts';
import { createConsole, createLogger, createUtilities } from './utilities.ts';
import { createWorld, type World } from './world.ts';

export interface LocalGoogle {
  /** SpreadsheetApp and the others by their names. */
  readonly globals: Readonly<Record<string, object>>;
  readonly control: Control;
  readonly world: World;
}

/**
 * Makes a Google of its own over a file. `files` are the script's HTML files by name without `.html`. Every value that it hands out
 * is of the realm that this code runs in: in the add-on's own realm `instanceof Array`, `Date` and `Error` hold.
 */
export function createGoogle(host: Host, book: BookModel, files: Record<string, string> = {}): LocalGoogle {
  const world = createWorld(host, book, files);
  defineRange(world);
  defineRangeList(world);
  defineSheet(world);
  defineSpreadsheet(world);
  defineValidation(world);
  defineConditionalFormat(world);
  defineRichText(world);
  defineCharts(world);
  defineProtection(world);
  defineDeveloperMetadata(world);
  defineUi(world);
  const globals = {
    SpreadsheetApp: createSpreadsheetApp(world),
    LockService: createLockService(world),
    PropertiesService: createPropertiesService(world),
    HtmlService: createHtmlService(world),
    Session: createSession(world),
    ScriptApp: createScriptApp(world),
    Charts: createCharts(world),
    Utilities: createUtilities(world),
    Logger: createLogger(world),
    console: createConsole(world),
  };
  return { globals, control: createControl(world), world };
}
