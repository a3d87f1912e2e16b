// The one wrapper around every entry point: the lock, the run, the sentence for the user, the log.
import { Interrupted, requireWhole } from '../changes/journal.ts';
import { abandonChange, finishInterrupted, settleChange } from '../changes/undo.ts';
import { Refusal } from '../commands/session/refusal.ts';
import { newSession, type Session } from '../commands/session/session.ts';
import type { Language } from '../core/plan.ts';
import { messagesIn } from '../messages/index.ts';
import type { Answer } from '../panel/panel-types.ts';
import { openWorkbook } from './google-workbook.ts';
import { protectedAgainstUser } from './protected-ranges.ts';

/** How long a command waits for another one that is writing, in milliseconds. Google's dialogs outlast it, so no dialog is open then. */
const WAIT_FOR_LOCK = 20_000;

/** How a run ended: its result, or a code and a sentence in the user's language. Never an exception. */
export type Run<Value> =
  | { readonly ok: true; readonly value: Value; readonly language: Language }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly language: Language };

/** Runs a command that only reads, or that selects a cell. `hasMenu`: whoever asked sees the add-on's menu, and is told of it. */
export function runReading<Value>(command: (session: Session) => Value, hasMenu = true): Run<Value> {
  return run(command, (action) => action(false), hasMenu);
}

/**
 * Runs a command that writes, alone: others wait for the lock or are told that someone else is writing. If it fails, its change
 * of the plan is taken back before the lock is free; only when Google has written everything does the change count as made.
 */
export function runWriting<Value>(command: (session: Session) => Value, hasMenu = true): Run<Value> {
  return run(command, underLock, hasMenu);
}

/** A run as it crosses to the sidebar or the command line. */
export function answer<Value>(run: Run<Value>): Answer<Value> {
  return run.ok ? { ok: true, value: run.value } : { ok: false, code: run.code, message: run.message };
}

type Action<Value> = (writing: boolean) => Value;

function run<Value>(
  command: (session: Session) => Value,
  around: (action: Action<Value>) => Value,
  hasMenu: boolean,
): Run<Value> {
  let language: Language = 'th';
  const action: Action<Value> = (writing) => {
    const session = openSession();
    try {
      const value = command(session);
      if (writing) SpreadsheetApp.flush();
      settleChange(session);
      return value;
    } catch (error) {
      // Opened anew: where a call failed, nobody knows which sheets there are by now.
      if (session.change) quietly(() => abandonChange({ ...openSession(), change: session.change }));
      // What stood in the way may be nothing but a change that was left half-made.
      else if (error instanceof Refusal) requireWhole(session);
      throw error;
    } finally {
      language = session.language;
    }
  };
  try {
    return { ok: true, value: finishingInterrupted(() => around(action)), language };
  } catch (error) {
    const messages = messagesIn(language);
    if (error instanceof Refusal) {
      return {
        ok: false,
        code: error.reason.code,
        message: messages.refusal(error.reason, hasMenu),
        language,
      };
    }
    console.error(error instanceof Error ? `${error.message}\n${error.stack}` : String(error));
    const barred = protectedAgainstUser(error);
    if (barred.length > 0)
      return { ok: false, code: 'protected', message: messages.protected(barred), language };
    const details = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'failed', message: messages.failed(details), language };
  }
}

/** Where an earlier run left a change half-made, that is taken back, alone; then the action is run again. */
function finishingInterrupted<Value>(action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    underLock(() => {
      finishInterrupted(openSession());
      SpreadsheetApp.flush();
    });
    return action();
  }
}

function openSession(): Session {
  const workbook = openWorkbook();
  const timeZone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const now = new Date();
  const local = Utilities.formatDate(now, timeZone, "yyyy-MM-dd'T'HH:mm");
  return newSession({
    workbook,
    today: local.slice(0, 10),
    now: { instant: now.getTime(), local },
    random: () => Math.random(),
  });
}

function underLock<Value>(action: Action<Value>): Value {
  // The document lock is null in a script that no document contains; then the script's own lock does.
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(WAIT_FOR_LOCK)) throw new Refusal({ code: 'busy' });
  try {
    // It flushes at its end: whatever Google still holds back must be written while the lock keeps others out.
    return action(true);
  } finally {
    // Everything is done by now; Google frees the lock at the end of the run in any case.
    quietly(() => lock.releaseLock());
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.error(String(error));
  }
}
