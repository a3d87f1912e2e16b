// The local Google Sheets: the global objects that an add-on finds in Apps Script, over a file in memory.

import type { BookModel } from '../book/model.ts';
import type { Host } from '../host.ts';
import { defineConditionalFormat, defineValidation } from '../services/builders.ts';
import { defineCharts } from '../services/charts.ts';
import { defineDeveloperMetadata } from '../services/developer-metadata.ts';
import { createHtmlService } from '../services/html.ts';
import { createLockService } from '../services/lock.ts';
import { createPropertiesService } from '../services/properties.ts';
import { defineProtection } from '../services/protection.ts';
import { defineRangeList } from '../services/range-list.ts';
import { defineRichText } from '../services/rich-text.ts';
import { createCharts, createScriptApp, createSession } from '../services/session.ts';
import { defineSpreadsheet } from '../services/spreadsheet.ts';
import { createSpreadsheetApp } from '../services/spreadsheet-app.ts';
import { defineUi } from '../services/ui.ts';
import { createConsole, createLogger, createUtilities } from '../services/utilities.ts';
import { defineRange } from '../sheet/range.ts';
import { defineSheet } from '../sheet/sheet.ts';
import { createWorld, type World } from '../world.ts';
import { type Control, createControl } from './control.ts';

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
