// Runs the add-on's functions as Google does: each in a realm of its own over the open book, one after another, with the person's
// answers where it asks.
import type { Answer as GoogleAnswer, Question as GoogleQuestion } from '../../sheets/host.ts';
import type { Shown } from '../../sheets/world.ts';
import type { Answer, Button, Question } from '../frame/dialog.tsx';
import type { EditEvent } from '../grid/typed-edits.ts';
import { messages } from '../messages.th.ts';
import type { Desk, OpenRealm } from './desk.ts';
import type { CallCounts } from './estimate.ts';
import type { AddOnFiles } from './open-book.ts';
import { openBook, toConsole } from './open-book.ts';
import { type Attempt, answerInTurn, replay } from './replay.ts';

/** What commands need of the page. */
export interface CommandParts {
  readonly files: AddOnFiles;
  readonly desk: () => Desk;
  readonly ask: (question: Question) => Promise<Answer>;
  /** A toast, a sidebar or a dialog is to be shown. */
  readonly show: (shown: Shown) => void;
  /** A function has run. */
  readonly ran: (name: string, counts: CallCounts, fromSidebar: boolean) => void;
}

/** The ways to run the add-on. */
export interface Commands {
  /** A click in the menu. */
  readonly click: (name: string) => Promise<void>;
  /** A call from the sidebar; rejects with the server's error. */
  readonly serve: (name: string, args: unknown[]) => Promise<unknown>;
  /** Fires onEdit. */
  readonly edited: (event: EditEvent) => void;
  /** Runs what is to wait for the command before it, and lets the next one wait for it. */
  readonly inTurn: <Value>(run: () => Promise<Value>) => Promise<Value>;
}

/** How one run ended. */
interface Ended {
  readonly realm: OpenRealm;
  readonly value: unknown;
  readonly error: Error | null;
}

/** A question with its buttons in Google's one word for them, such as `YES_NO`. */
const buttonsOf = (set: string) => set.split('_') as Button[];
/** An alert that only informs: its answer is certain, so the command goes on and the person reads it afterwards. */
const informs = ({ kind, buttons }: Pick<Shown, 'kind' | 'buttons'>) => kind === 'alert' && buttons === 'OK';

const OK = JSON.stringify({ button: 'OK' } satisfies GoogleAnswer);

/** Makes the ways to run the add-on. */
export function createCommands(parts: CommandParts): Commands {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(run, run);
    queue = turn.catch(() => undefined);
    return turn;
  };

  /** Shows what a run has put on the screen, alerts one after another. */
  const showAll = async (shown: readonly Shown[]) => {
    for (const each of shown) {
      if (informs(each))
        await parts.ask({ kind: 'alert', title: each.title, text: each.text, buttons: ['OK'] });
      else if (each.kind !== 'alert' && each.kind !== 'prompt') parts.show(each);
    }
  };

  const run = async (
    name: string,
    fromSidebar: boolean,
    act: (realm: OpenRealm) => unknown,
  ): Promise<unknown> => {
    const desk = parts.desk();
    // The clock stands still while the command is run, and run again.
    const started = Date.now();
    let over = false;
    const now = () => (over ? Date.now() : started);
    let told = 0;
    const attempt = (answers: readonly GoogleAnswer[]): Attempt<readonly Shown[], Ended> => {
      const next = answerInTurn(answers);
      let asked = false;
      const ask = (text: string): string | null => {
        if (informs(JSON.parse(text) as GoogleQuestion)) return OK;
        const answer = next();
        // Without an answer the local Google ends the run: no call of it succeeds any more, whatever it catches.
        asked ||= answer === null;
        return answer && JSON.stringify(answer);
      };
      // What a run logs that is given up for a question was never done: nobody is to read of it.
      let held: [level: string, text: string][] | null = [];
      const log = (level: string, text: string) => {
        if (held === null) toConsole(level, text);
        else held.push([level, text]);
      };
      const realm = openBook(parts.files, desk.book(), { now, ask, log });
      realm.control.resetCounts();
      let value: unknown;
      let error: Error | null = null;
      try {
        value = act(realm);
      } catch (thrown) {
        error = thrown instanceof Error ? thrown : new Error(String(thrown));
      }
      if (!asked) {
        for (const [level, text] of held) toConsole(level, text);
        held = null;
        return { kind: 'ended', end: { realm, value, error } };
      }
      realm.close();
      const shown = realm.control.shown();
      const at = shown.findIndex(
        (each) => (each.kind === 'prompt' || each.kind === 'alert') && each.answer === undefined,
      );
      return { kind: 'asks', question: shown.slice(0, at + 1) };
    };
    const end = await replay(attempt, async (shown): Promise<GoogleAnswer> => {
      await showAll(shown.slice(told, -1));
      told = shown.length;
      const { kind, title, text, buttons = 'OK' } = shown[shown.length - 1] as Shown;
      const answer = await parts.ask({
        kind: kind === 'prompt' ? 'prompt' : 'alert',
        title,
        text,
        buttons: buttonsOf(buttons),
      });
      return answer.button === 'CLOSE' || kind === 'alert' ? { button: answer.button } : answer;
    });
    over = true;
    const shown = end.realm.control.shown().slice(told);
    const counts = end.realm.control.counts();
    desk.take(end.realm, counts.writes > 0);
    parts.ran(name, counts, fromSidebar);
    await showAll(shown);
    if (end.error !== null) throw end.error;
    return end.value;
  };

  return {
    inTurn,
    click: (name) =>
      inTurn(async () => {
        try {
          await run(name, false, (realm) => realm.command(name));
        } catch (error) {
          console.error(error);
          await parts.ask({
            kind: 'alert',
            title: messages.failedTitle,
            text: `${messages.failed}\n${error instanceof Error ? error.message : ''}`,
            buttons: ['OK'],
          });
        }
      }),
    serve: (name, args) => inTurn(() => run(name, true, (realm) => realm.call(name, ...args))),
    // onEdit runs in the realm that is open: it may not ask, and what it would copy is the whole book at every key.
    edited: (event) => {
      void inTurn(async () => {
        const desk = parts.desk();
        const { control, trigger, has } = desk.realm();
        if (!has('onEdit')) return;
        control.resetCounts();
        control.resetShown();
        try {
          trigger('onEdit', 'LIMITED', event);
        } catch (error) {
          // Google shows nothing of a trigger that fails either.
          console.error(error);
        }
        parts.ran('onEdit', control.counts(), false);
        await showAll(control.shown());
        if (control.counts().writes > 0) desk.touched();
      });
    },
  };
}
