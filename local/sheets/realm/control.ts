// The other side of the local Google: what a test, the command line or the web page does to it and reads from it.

import type { BookModel } from '../book/model.ts';
import { type Counts, noCounts } from '../calls.ts';
import type { Answer } from '../host.ts';
import { createPerson, type Person } from '../person.ts';
import {
  compute,
  currentRun,
  type FaultKind,
  type Menu,
  type Mode,
  type Shown,
  type World,
} from '../world.ts';

export interface Control extends Person {
  /** The live file. Results of formulas in it may be old: see `compute`. */
  book(): BookModel;
  /** Brings the results of all formulas in the live file up to date. */
  compute(): void;
  /** The live file, all results of formulas up to date. */
  computed(): BookModel;
  /** Puts the file back into an earlier state: a copy of what `book` or `computed` gave. Runs that are paused are gone. */
  restore(book: BookModel): void;
  /** To be told of a change made to `book()` directly. */
  changed(): void;
  /** What was called since the last reset; calls.ts defines what counts as what. */
  counts(): Counts;
  resetCounts(): void;
  /**
   * Makes the n-th service call from now (1 = the next; look-ups count too) fail: `timeout` and `service` as an exception in Google's
   * words; `sudden` as the end of the run, after which no service call of it succeeds, whatever it catches.
   */
  failAt(n: number, kind: FaultKind): void;
  /** Takes back a fault that has not happened, and lets the caller outside of any run go on after a sudden end. */
  revive(): void;
  /** Called before each service call with its name and its number since the start, to run something else in between. */
  beforeCall(hook: ((name: string, number: number) => void) | null): void;
  /** Google refuses in the language of whoever runs the script: from now on with these words; null: in English. */
  speak(refusal: string | null): void;
  /** Answers for the next alerts and prompts, in order. */
  answer(...answers: Answer[]): void;
  /** Everything that was shown, oldest first. */
  shown(): Shown[];
  resetShown(): void;
  menus(): Menu[];
  /** The mode of calls outside of any run. */
  setMode(mode: Mode): void;
  /** Somebody else takes or frees a lock. */
  lockByOther(kind: 'document' | 'script' | 'user', held: boolean): void;
  /** Whether any run holds the lock. */
  isLocked(kind: 'document' | 'script' | 'user'): boolean;
}

export function createControl(world: World): Control {
  return {
    ...createPerson(world),
    book: () => world.book,
    compute: () => compute(world),
    computed: () => {
      compute(world);
      return world.book;
    },
    restore: (book) => {
      Object.assign(world.book, book);
      world.runs = world.runs.filter(({ turn }) => turn === null);
      world.stale = true;
    },
    changed: () => {
      world.stale = true;
    },
    counts: () => ({ ...world.counts, calls: world.counts.calls.slice() }),
    resetCounts: () => {
      world.counts = noCounts();
      world.written = false;
    },
    failAt: (n, kind) => {
      world.fault = { at: world.serviceCalls + n, kind };
    },
    revive: () => {
      world.fault = null;
      currentRun(world).ended = null;
      currentRun(world).locks.clear();
    },
    beforeCall: (hook) => {
      world.beforeCall = hook;
    },
    speak: (refusal) => {
      world.refusal = refusal;
    },
    answer: (...answers) => {
      world.answers.push(...answers);
    },
    shown: () => world.shown,
    resetShown: () => {
      world.shown = [];
    },
    menus: () => world.menus,
    setMode: (mode) => {
      currentRun(world).mode = mode;
    },
    lockByOther: (kind, held) => {
      if (held) world.lockedByOthers.add(kind);
      else world.lockedByOthers.delete(kind);
    },
    isLocked: (kind) => world.lockedByOthers.has(kind) || world.runs.some((run) => run.locks.has(kind)),
  };
}
