// The side of the local Google that lives in the add-on's own realm. Bundled to one script (see build-realm.mjs), it is evaluated
// before the add-on's bundle; everything that crosses to the host is text.

import type { BookModel } from '../book/model.ts';
import { packBook, unpackBook } from '../book/packed-book.ts';
import { exception } from '../errors.ts';
import type { Host } from '../host.ts';
import { sheetNamed } from '../person.ts';
import * as enums from '../services/enums.ts';
import { rangeHandle } from '../services/range-at.ts';
import { areaOn } from '../sheet/sheet.ts';
import { installChance } from '../turns.ts';
import { currentRun, type Mode, type Run } from '../world.ts';
import { createGoogle } from './google.ts';
import { beginRun, type PausedRun } from './paused-runs.ts';
import { installClock } from './realm-clock.ts';
import { deliver } from './script-run.ts';

/** The script's time zone, as the manifest says. */
const SCRIPT_ZONE = 'Asia/Bangkok';

/** What an event object is made from. */
export interface EventDetail {
  /** Of onEdit. */
  readonly sheet?: string;
  readonly a1?: string;
  readonly value?: string;
  readonly oldValue?: string;
}

/** As from the sidebar, from the menu, or by a trigger with its event. */
export type How = 'call' | 'command' | 'trigger';

/** The host's handle on a realm. Arguments and answers are JSON texts, books are packed. */
export interface RealmSide {
  /** The global objects that the add-on's script needs. */
  readonly globals: Readonly<Record<string, object>>;
  /** Runs the script's top level: any service call in it is a fault. */
  load(evaluate: () => void): void;
  /** Calls a function of the script. */
  run(how: How, name: string, args: string, mode: Mode): string;
  /** Begins such a run and pauses it before its first service call; its answer is that of run(). */
  begin(how: How, name: string, args: string, mode: Mode): PausedRun<string>;
  /** Does something to the local Google (see Control). */
  control(method: string, args: string): string;
  /** Puts back a packed book. */
  restore(packed: string): string;
  /** The packed book with its formulas computed. */
  computed(): string;
  beforeCall(hook: ((name: string, number: number) => void) | null): void;
  /** The live file, of this realm. */
  book(): BookModel;
}

/** What run() answers. */
export type RunAnswer = { value: unknown } | { error: { name: string; message: string; stack: string } };

/**
 * Starts a Google in this realm. `lookUp` finds a top-level function of the script by its name; `realm` is given where Date and
 * Math.random may be replaced, so that local time is the script's, and that runs can be paused.
 */
export function start(
  host: Host,
  book: string,
  filesJson: string,
  lookUp: (name: string) => unknown,
  realm: { Date: DateConstructor; Math: Math } | null,
): RealmSide {
  if (realm !== null) installClock(realm, SCRIPT_ZONE, host);
  const google = createGoogle(host, unpackBook(book), JSON.parse(filesJson) as Record<string, string>);
  const { world, control } = google;
  if (realm !== null) installChance(realm, () => currentRun(world).turn);

  const toItsEnd = <T>(run: Run, act: () => T): T => {
    const result = act();
    if (run.ended !== null) throw exception(run.ended);
    return result;
  };
  const within = <T>(mode: Mode, act: () => T): T => {
    const run: Run = { id: world.nextRun++, mode, locks: new Set(), ended: null, turn: null };
    const { depth } = world;
    // A run that starts inside of another one's call is another user's: its own calls count.
    world.depth = 0;
    world.runs.push(run);
    try {
      return toItsEnd(run, act);
    } finally {
      world.runs.splice(world.runs.indexOf(run), 1);
      world.depth = depth;
    }
  };
  const event = (mode: Mode, detail: EventDetail) => {
    const limited: Record<string, unknown> = { authMode: enums.AuthMode[mode] };
    if (mode === 'NONE') return limited;
    limited.source = world.make.Spreadsheet?.(world.book);
    if (detail.sheet !== undefined && detail.a1 !== undefined) {
      const at = areaOn(world, sheetNamed(world.book, detail.sheet), detail.a1);
      limited.range = rangeHandle(world, at.sheetId, at.area);
      if (detail.value !== undefined) limited.value = detail.value;
      if (detail.oldValue !== undefined) limited.oldValue = detail.oldValue;
    }
    return limited;
  };
  const answer = (act: () => string): string => {
    try {
      return `{"value":${act()}}`;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      const { name, message, stack = '' } = error;
      return JSON.stringify({ error: { name, message, stack } });
    }
  };
  const perform = (how: How, name: string, args: string, mode: Mode): string => {
    const found = lookUp(name);
    if (typeof found !== 'function' || (how === 'call' && name.endsWith('_'))) {
      throw exception(`Script function not found: ${name}`);
    }
    const act = found as (...given: unknown[]) => unknown;
    if (how === 'call') return deliver(act(...(JSON.parse(args) as unknown[])));
    if (how === 'trigger') act(event(mode, JSON.parse(args) as EventDetail));
    else act();
    return 'null';
  };
  return {
    globals: google.globals,
    load: (evaluate) => within('LOAD', evaluate),
    run: (how, name, args, mode) => answer(() => within(mode, () => perform(how, name, args, mode))),
    begin: (how, name, args, mode) =>
      beginRun(world, mode, (run) => answer(() => toItsEnd(run, () => perform(how, name, args, mode)))),
    control: (method, args) =>
      answer(() => {
        const act = control[method as keyof typeof control] as (...given: unknown[]) => unknown;
        return JSON.stringify(act(...(JSON.parse(args) as unknown[]))) ?? 'null';
      }),
    restore: (packed) =>
      answer(() => {
        control.restore(unpackBook(packed));
        return 'null';
      }),
    computed: () => answer(() => JSON.stringify(packBook(control.computed()))),
    beforeCall: (hook) => control.beforeCall(hook),
    book: () => world.book,
  };
}
