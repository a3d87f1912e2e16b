// The built add-on over a workbook in the local Google Sheets, for the command line, the bench and the tests.
import { readFileSync, statSync } from 'node:fs';
import { PAGE_NAMES } from '../src/page-names.mjs';
import type { Answer } from '../src/panel/panel-types.ts';
import type { BookModel } from './sheets/book/model.ts';
import type { Host } from './sheets/host.ts';
import type { Realm } from './sheets/realm/open-realm.ts';
import { openRealm } from './sheets/realm/run-in-node.ts';

/** Service calls of one run, as the command line's contract has them. */
export interface CallCounts {
  readonly reads: number;
  readonly writes: number;
  readonly alternations: number;
}

/** The add-on, loaded over a workbook. */
export interface AddOn extends Realm {
  /** Runs one of the server functions and counts what it cost. */
  run<Value>(
    name: string,
    ...args: unknown[]
  ): { readonly answer: Answer<Value>; readonly calls: CallCounts };
  /** Clicks a menu item and answers its questions: a text for a prompt, or a button's name for an alert. @returns what it said last */
  click(command: string, ...answers: readonly string[]): string;
}

const texts = new Map<string, { readonly mtimeMs: number; readonly text: string }>();

/**
 * A built file, read once as long as it stays the same: a test opens the add-on a hundred times. Both this file and its bundle in build/
 * lie one folder below the project's root.
 */
function read(path: string): string {
  const url = new URL(`../${path}`, import.meta.url);
  const { mtimeMs } = statSync(url);
  const known = texts.get(path);
  if (known?.mtimeMs === mtimeMs) return known.text;
  const text = readFileSync(url, 'utf8');
  texts.set(path, { mtimeMs, text });
  return text;
}

/** The buttons of Google's dialogs; any other answer is a text. */
const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

/** What the add-on is loaded over. */
export interface AddOnParts {
  readonly book: BookModel;
  /** The day that the add-on sees, ISO (ค.ศ.), in Thailand. */
  readonly today: string;
  /** Answers a dialog that no answer was given for in advance; see Host. */
  readonly ask?: Host['ask'];
}

/** Loads dist/ over a workbook. */
export function openAddOn({ book, today, ask }: AddOnParts): AddOn {
  let ticks = 0;
  const realm = openRealm({
    code: read('dist/Code.js'),
    realmSource: read('build/realm.js'),
    files: Object.fromEntries(PAGE_NAMES.map((name) => [name, read(`dist/${name}.html`)])),
    book,
    // Nine in the morning, and time goes on.
    host: { now: () => Date.parse(`${today}T09:00:00+07:00`) + ticks++, ...(ask ? { ask } : {}) },
  });
  const { control } = realm;
  return {
    ...realm,
    run: (name, ...args) => {
      control.resetCounts();
      const answer = realm.call(name, ...args) as never;
      const { reads, writes, alternations } = control.counts();
      return { answer, calls: { reads, writes, alternations } };
    },
    click: (command, ...answers) => {
      control.answer(
        ...answers.map((text) => (BUTTONS.includes(text) ? { button: text } : { button: 'OK', text })),
      );
      realm.command(command);
      return control.shown().at(-1)?.text ?? '';
    },
  };
}
