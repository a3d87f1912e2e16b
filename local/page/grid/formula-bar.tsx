// The line over the grid: the name of what is selected, and the content of the active cell, to be edited there too.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Draft, DraftEnd } from '../cells/draft.ts';
import { STEP } from '../cells/draft.ts';
import { messages } from '../messages.th.ts';

/** Draws the line. `content` is what the editor would start with; `onGoTo` gets what was typed into the name box. */
export function FormulaBar(props: {
  name: string;
  content: string;
  draft: Draft | null;
  onGoTo: (name: string) => void;
  onType: (text: string) => void;
  onDraftEnd: (end: DraftEnd) => void;
}) {
  const [name, setName] = useState<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  useLayoutEffect(() => {
    setName(null);
    setText(null);
  }, [props.name, props.content]);
  const shown = text ?? props.draft?.text ?? props.content;
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label={messages.nameBox}
        value={name ?? props.name}
        data-region
        spellcheck={false}
        onInput={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // The grid's input takes the focus, and must not get this Enter too.
            event.preventDefault();
            props.onGoTo(name ?? props.name);
            setName(null);
          }
          if (event.key === 'Escape') setName(null);
        }}
      />
      <span class="formula-sign" aria-hidden="true">
        fx
      </span>
      <input
        class="content-box"
        aria-label={messages.formulaBar}
        value={shown}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            props.onType(shown);
            setText(null);
          }
          if (event.key === 'Escape') {
            setText(null);
            props.onDraftEnd({ kind: 'cancel' });
          }
          if (event.key === 'Tab' && text !== null) {
            event.preventDefault();
            props.onDraftEnd({ kind: 'enter', text: shown, step: event.shiftKey ? STEP.left : STEP.right });
          }
        }}
        onBlur={() => {
          if (text !== null && text !== props.content) props.onType(text);
          setText(null);
        }}
      />
    </div>
  );
}
