// Opens the local Google over a book, in a frame of the page: the real bundle, the real sidebar, the real formula engine.

import { PAGE_NAMES } from '../../../src/page-names.mjs';
import type { BookModel } from '../../sheets/book/model.ts';
import type { Host } from '../../sheets/host.ts';
import { createEvaluate } from '../../sheets/realm/ironcalc.ts';
import { openRealm } from '../../sheets/realm/run-in-browser.ts';
import { zoneOffset } from '../../sheets/realm/zones.ts';
import type { OpenRealm } from './desk.ts';

/** The files that the build has put beside the page. */
export interface AddOnFiles {
  /** dist/Code.js */
  readonly code: string;
  /** dist/Sidebar.html and the dialogs, by the names that HtmlService knows them by. */
  readonly pages: Readonly<Record<string, string>>;
  /** The local Google, for a realm of its own. */
  readonly realmSource: string;
  /** Computes formulas, see Host. */
  readonly evaluate: (request: string) => string;
}

/** Fetches them. */
export async function fetchAddOn(): Promise<AddOnFiles> {
  const text = async (path: string) => (await fetch(path)).text();
  const bytes = async (path: string) => (await fetch(path)).arrayBuffer();
  const [code, realmSource, engine, ...pages] = await Promise.all([
    text('Code.js'),
    text('realm.js'),
    bytes('formulas.wasm'),
    ...PAGE_NAMES.map(async (name) => [name, await text(`${name}.html`)] as const),
  ]);
  return { code, pages: Object.fromEntries(pages), realmSource, evaluate: createEvaluate(engine) };
}

/** What differs from run to run. */
export interface RunParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** See Host; null: nobody answers. */
  readonly ask: Host['ask'];
  /** Where the add-on's log goes; the browser's console if nothing else is said. */
  readonly log?: Host['log'];
}

/** A line of the add-on's log in the browser's console. */
export const toConsole: Host['log'] = (level, text) =>
  console[level === 'error' || level === 'warn' ? level : 'info'](text);

/** Opens a copy of the book. */
export function openBook(files: AddOnFiles, book: BookModel, run: RunParts): OpenRealm {
  return openRealm({
    code: files.code,
    realmSource: files.realmSource,
    files: files.pages,
    book,
    document,
    host: {
      now: run.now,
      offset: zoneOffset,
      uuid: () => crypto.randomUUID(),
      log: run.log ?? toConsole,
      evaluate: files.evaluate,
      ask: run.ask,
    },
  });
}
