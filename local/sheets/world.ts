// All that one local Google holds: the file, who runs, what was counted, what was shown, which faults are to come.

import { computeAll } from './book/formulas/formulas.ts';
import type { BookModel, SheetModel } from './book/model.ts';
import { type Counts, noCounts } from './calls.ts';
import { exception } from './errors.ts';
import type { Answer, Host } from './host.ts';
import type { Turn } from './turns.ts';

/** NONE, LIMITED and FULL as Google has them; LOAD while the script's top level runs, when every service call is a fault of its own. */
export type Mode = 'LOAD' | 'NONE' | 'LIMITED' | 'FULL';

export type FaultKind = 'timeout' | 'service' | 'sudden';

/** One execution of the add-on: a command, a trigger, a call from the sidebar. */
export interface Run {
  readonly id: number;
  mode: Mode;
  /** Locks that this run holds: document, script, user. */
  readonly locks: Set<string>;
  /** Why the run was ended, in the words that every further service call of it throws; null while it goes on. */
  ended: string | null;
  /** Of a run that can be paused (see turns.ts). */
  readonly turn: Turn | null;
}

/** What the user saw. */
export interface Shown {
  kind: 'alert' | 'prompt' | 'toast' | 'sidebar' | 'modal' | 'modeless';
  title: string;
  text: string;
  /** Of an alert or a prompt. */
  buttons?: string;
  /** Of a sidebar or a dialog, with its size in pixels where the add-on set one. */
  html?: string;
  width?: number | null;
  height?: number | null;
  /** Of a toast; null where the add-on said nothing. */
  seconds?: number | null;
  /** What was answered. */
  answer?: Answer;
}

export interface MenuItem {
  /** null: a line between items. */
  caption: string | null;
  functionName?: string;
  items?: MenuItem[];
}

export interface Menu {
  caption: string;
  items: MenuItem[];
}

/** The document's id in its link, and in error messages. */
export const BOOK_ID = 'local-spreadsheet';

export interface World {
  readonly host: Host;
  readonly book: BookModel;
  /** Names and contents of the script's HTML files. */
  readonly files: Record<string, string>;
  counts: Counts;
  /** A write has not been carried out yet, as far as alternations go; the second also ends with a flush. */
  written: boolean;
  unflushed: boolean;
  /** Formulas may have other results than stored. */
  stale: boolean;
  /** Nothing has been written since the book came in. */
  asRead: boolean;
  /** The runs that are on, the inner ones last, paused ones first; before the inner ones stands whoever calls from outside of any run. */
  runs: Run[];
  nextRun: number;
  fault: { at: number; kind: FaultKind } | null;
  serviceCalls: number;
  beforeCall: ((name: string, number: number) => void) | null;
  /** What each refusal says, in the user's language; null: Google's own words in English. */
  refusal: string | null;
  /** Calls made by Google itself inside of a call are not the add-on's. */
  depth: number;
  /** Locks that somebody else holds. */
  lockedByOthers: Set<string>;
  answers: Answer[];
  shown: Shown[];
  menus: Menu[];
  userProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  /** What each handle stands for. */
  readonly inner: WeakMap<object, { service: string; self: unknown }>;
  /** Makers of handles by service, so that services need not import one another. */
  // biome-ignore lint/suspicious/noExplicitAny: each service's maker takes its own kind of thing
  readonly make: Record<string, (self: any) => object>;
}

export function createWorld(host: Host, book: BookModel, files: Record<string, string>): World {
  return {
    host,
    book,
    files,
    counts: noCounts(),
    written: false,
    unflushed: false,
    stale: true,
    asRead: true,
    runs: [{ id: 0, mode: 'FULL', locks: new Set(), ended: null, turn: null }],
    nextRun: 1,
    fault: null,
    serviceCalls: 0,
    beforeCall: null,
    refusal: null,
    depth: 0,
    lockedByOthers: new Set(),
    answers: [],
    shown: [],
    menus: [],
    userProperties: {},
    scriptProperties: {},
    inner: new WeakMap(),
    make: {},
  };
}

/** The run that is on. */
export function currentRun(world: World): Run {
  const run = world.runs[world.runs.length - 1];
  if (run === undefined) throw new Error('no run');
  return run;
}

/** The sheet by its id; throws as Google does if it was deleted. */
export function sheetById(world: World, id: number): SheetModel {
  const sheet = world.book.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw exception(`Sheet ${id} not found`);
  return sheet;
}

/** The open sheet. */
export function activeSheet(world: World): SheetModel {
  const { book } = world;
  const sheet = book.sheets.find((each) => each.id === book.activeSheet) ?? book.sheets[0];
  if (sheet === undefined) throw exception('Service Spreadsheets failed: no sheet');
  return sheet;
}

/** Brings the results of all formulas up to date. */
export function compute(world: World): void {
  if (!world.stale) return;
  computeAll(world.book, world.host, world.asRead);
  world.stale = false;
  world.asRead = false;
}
