// Opens the local Google over a book, in a frame of the page: the real bundle, the real sidebar, the real formula engine.

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
  /** dist/Sidebar.html */
  readonly sidebar: string;
  /** dist/Book.html */
  readonly bookPage: string;
  /** The local Google, for a realm of its own. */
  readonly realmSource: string;
  /** Computes formulas, see Host. */
  readonly evaluate: (request: string) => string;
}

/** Fetches them. */
export async function fetchAddOn(): Promise<AddOnFiles> {
  const text = async (path: string) => (await fetch(path)).text();
  const bytes = async (path: string) => (await fetch(path)).arrayBuffer();
  const [code, sidebar, bookPage, realmSource, engine] = await Promise.all([
    text('Code.js'),
    text('Sidebar.html'),
    text('Book.html'),
    text('realm.js'),
    bytes('formulas.wasm'),
  ]);
  return { code, sidebar, bookPage, realmSource, evaluate: createEvaluate(engine) };
}

/** What differs from run to run. */
export interface RunParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** See Host; null: nobody answers. */
  readonly ask: Host['ask'];
}

/** Opens a copy of the book. */
export function openBook(files: AddOnFiles, book: BookModel, run: RunParts): OpenRealm {
  return openRealm({
    code: files.code,
    realmSource: files.realmSource,
    files: { Sidebar: files.sidebar, Book: files.bookPage },
    book,
    document,
    host: {
      now: run.now,
      offset: zoneOffset,
      uuid: () => crypto.randomUUID(),
      log: (level, text) => console[level === 'error' || level === 'warn' ? level : 'info'](text),
      evaluate: files.evaluate,
      ask: run.ask,
    },
  });
}
