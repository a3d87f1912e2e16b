// What the add-on has changed: undo and redo, each naming what it would take back, and the list of the last changes.
import type { JSX } from 'preact';
import { takeBack } from '../actions/plan-actions.ts';
import { Button } from '../parts.tsx';
import { say, state, view } from '../state/desk.ts';
import { fill } from '../words.ts';

/** The two buttons, and the list behind its title; nothing where nothing was changed. */
export function Changes(): JSX.Element | null {
  const { changes, undo, redo } = state.history;
  const { busy } = view;
  if (changes.length === 0) return null;
  return (
    <div class="changes">
      {undo && (
        <Button class="link" disabled={busy} title={undo.time} onClick={() => takeBack(undo, say.undone)}>
          {fill(say.undoOf, undo.text)}
        </Button>
      )}
      {redo && (
        <Button class="link" disabled={busy} title={redo.time} onClick={() => takeBack(redo, say.redone)}>
          {fill(say.redoOf, redo.text)}
        </Button>
      )}
      <details>
        <summary>{say.history}</summary>
        <ol>
          {changes.map(({ id, text, time, state: how }) => (
            <li key={id} class={how}>
              {fill(say.changeState[how], text)} <span class="note">{time}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
