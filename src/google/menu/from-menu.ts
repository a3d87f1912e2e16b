// A menu command's run: questions outside the lock, work inside it, one sentence at the end, never a raw exception.
import type { Session } from '../../commands/session/session.ts';
import { type Messages, messagesIn } from '../../messages/index.ts';
import { type Run, runReading, runWriting } from '../run-command.ts';
import { type Dialogs, openDialogs } from './dialogs.ts';

/** A command's result with the sentences of the user's language. */
interface Done<Value> {
  readonly value: Value;
  readonly messages: Messages;
}

/** What a menu command works with; each step that is refused ends it with its sentence. */
export interface MenuRun {
  readonly reading: <Value>(command: (session: Session) => Value) => Done<Value>;
  readonly writing: <Value>(command: (session: Session) => Value) => Done<Value>;
  readonly dialogs: Dialogs;
  readonly messages: Messages;
}

/** Ends a menu command with a sentence. */
class Stopped extends Error {}

/** Runs `steps` and shows the sentence that they give; null says nothing, as when the user cancelled. */
export function fromMenu(
  titleOf: (messages: Messages) => string,
  steps: (run: MenuRun) => string | null,
): void {
  const dialogs = openDialogs();
  let messages = messagesIn('th');
  const finish = <Value>(run: Run<Value>): Done<Value> => {
    messages = messagesIn(run.language);
    if (!run.ok) throw new Stopped(run.message);
    return { value: run.value, messages };
  };
  try {
    const text = steps({
      reading: (command) => finish(runReading(command)),
      writing: (command) => finish(runWriting(command)),
      dialogs,
      messages,
    });
    if (text !== null) dialogs.tell(titleOf(messages), text);
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(String(error));
    const text = error instanceof Stopped ? error.message : messages.failed(String(error));
    dialogs.tell(titleOf(messages), text);
  }
}

/** Opens a page, which says the rest. */
export function openFromMenu(open: () => void, titleOf = ({ title }: Messages) => title): void {
  fromMenu(titleOf, () => {
    open();
    return null;
  });
}
