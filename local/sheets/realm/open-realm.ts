// An opened realm as the host uses it, whether it is a context of Node's vm or a frame of a browser.

import type { BookModel } from '../book/model.ts';
import { packBook, unpackBook } from '../book/packed-book.ts';
import type { Counts } from '../calls.ts';
import type { Mode } from '../world.ts';
import type { Control } from './control.ts';
import type { Advanced } from './paused-runs.ts';
import type { EventDetail, RealmSide, RunAnswer } from './realm.ts';
import { packArguments } from './script-run.ts';

/** What opens a realm. */
export interface RealmParts {
  /** The add-on's bundle, `dist/Code.js`. */
  readonly code: string;
  /** The text that build-realm.mjs makes. */
  readonly realmSource: string;
  readonly book: BookModel;
  /** The script's HTML files by name without `.html`. */
  readonly files?: Record<string, string>;
}

/** The add-on, loaded over a file, and its Google. */
export interface Realm {
  /**
   * Calls a server function as google.script.run does from the sidebar: only plain data goes in and comes out, a Date anywhere makes
   * the whole answer null. Throws a ScriptError with the server's message where the function throws, and a TypeError for arguments
   * that can't be sent.
   */
  call(name: string, ...args: unknown[]): unknown;
  /** A click in the menu; throws as `call` does where the command lets an exception through. */
  command(name: string): void;
  /** Begins a call or a click that takes turns with others, paused before its first service call. */
  begin(how: 'call' | 'command', name: string, ...args: unknown[]): RunInTurns;
  /** Fires onOpen, onInstall or onEdit. Does nothing if the script has no such function, as Google does. */
  trigger(name: 'onOpen' | 'onInstall' | 'onEdit', mode: Mode, detail?: EventDetail): void;
  /** Types into a cell and fires onEdit, as a person does. */
  edit(sheet: string, a1: string, text: string): void;
  /** Everything else that can be done to the local Google; see Control. */
  readonly control: Control;
  /** A copy of the file, formulas computed: what is saved. */
  snapshot(): BookModel;
  /** Whether the script has a top-level function of that name. */
  has(name: string): boolean;
}

/** A run that is carried on step by step; see PausedRun. `answer` throws what the call or the click would throw. */
export interface RunInTurns {
  advance(stopsAt: (call: string) => boolean, patient?: boolean): Advanced<() => unknown>;
}

const CONTROL = [
  ...[
    'compute',
    'changed',
    'counts',
    'resetCounts',
    'failAt',
    'revive',
    'answer',
    'shown',
    'resetShown',
    'menus',
  ],
  ...[
    'setMode',
    'speak',
    'lockByOther',
    'isLocked',
    'type',
    'paste',
    'insertRows',
    'deleteRows',
    'insertColumns',
  ],
  ...['deleteColumns', 'moveRows', 'sort', 'rename', 'deleteSheet', 'displayed', 'select'],
] as const;

function unpack(json: string): unknown {
  const answer = JSON.parse(json) as RunAnswer;
  if (!('error' in answer)) return answer.value;
  const error = new Error(answer.error.message);
  error.name = 'ScriptError';
  error.stack = `${answer.error.name}: ${answer.error.message}\n  in the realm: ${answer.error.stack}`;
  throw error;
}

/** Wraps the realm's side so that values of this realm go in and come out. */
export function wrapRealm(side: RealmSide, lookUp: (name: string) => unknown): Realm {
  const control: Record<string, unknown> = {
    book: () => side.book(),
    computed: () => unpackBook(String(unpack(side.computed()))),
    restore: (book: BookModel) => unpack(side.restore(packBook(book))),
    beforeCall: (hook: ((name: string, number: number) => void) | null) => side.beforeCall(hook),
  };
  for (const method of CONTROL) {
    control[method] = (...args: unknown[]) => unpack(side.control(method, JSON.stringify(args)));
  }
  const typed = control as unknown as Control & { counts(): Counts };
  const has = (name: string) => typeof lookUp(name) === 'function';
  const trigger: Realm['trigger'] = (name, mode, detail = {}) => {
    if (has(name)) unpack(side.run('trigger', name, JSON.stringify(detail), mode));
  };
  const shown = (sheet: string, a1: string): string | undefined => {
    const value = unpack(side.control('displayed', JSON.stringify([sheet, a1])));
    return value === '' ? undefined : String(value);
  };
  return {
    call: (name, ...args) => unpack(side.run('call', name, packArguments(args), 'FULL')),
    command: (name) => {
      unpack(side.run('command', name, '[]', 'FULL'));
    },
    begin: (how, name, ...args) => {
      const run = side.begin(how, name, packArguments(args), 'FULL');
      return {
        advance: (stopsAt, patient = true) => {
          const advanced = run.advance(stopsAt, patient);
          if (advanced.state !== 'done') return advanced;
          const { answer } = advanced;
          return { state: 'done', answer: () => unpack(answer) };
        },
      };
    },
    trigger,
    edit: (sheet, a1, text) => {
      const oldValue = shown(sheet, a1);
      typed.type(sheet, a1, text);
      const value = shown(sheet, a1);
      trigger('onEdit', 'LIMITED', {
        sheet,
        a1,
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      });
    },
    control: typed,
    snapshot: () => typed.computed(),
    has,
  };
}
