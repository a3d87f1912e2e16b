// The box in which a cell is edited, in place, with the list of choices where its rule has one.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaName } from '../sheets/a1.ts';
import type { CellModel, StyleModel } from '../sheets/model.ts';
import { type Css, fontCss } from './cell-look.ts';
import { type Draft, type DraftEnd, draftEnd, STEP } from './draft.ts';
import { messages } from './messages.th.ts';

/** Where the editor stands, in the coordinates of the layer it is in. */
export interface EditorBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws the editor and keeps the focus in it. */
export function Editor(props: {
  draft: Draft;
  box: EditorBox;
  cell: CellModel | null;
  style: StyleModel;
  onDraft: (draft: Draft) => void;
  onEnd: (end: DraftEnd) => void;
}) {
  const { draft, box, cell, onDraft, onEnd } = props;
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [marked, setMarked] = useState(-1);
  const choices = draft.listed ? shownChoices(cell, draft) : [];
  const name = areaName({ ...draft.place, rows: 1, columns: 1 });

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(draft.text.length, draft.text.length);
  }, []);
  useLayoutEffect(() => fitToText(input.current, box), [draft.text, box.width, box.height]);

  const choose = (choice: string) => onEnd({ kind: 'enter', step: STEP.down, text: choice });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (choices.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setMarked((marked + by + choices.length + (marked < 0 && by < 0 ? 1 : 0)) % choices.length);
      return;
    }
    const choice = choices[marked];
    if (event.key === 'Enter' && choice !== undefined) {
      event.preventDefault();
      choose(choice);
      return;
    }
    if (event.key === 'F2') {
      onDraft({ ...draft, mode: draft.mode === 'typing' ? 'editing' : 'typing' });
      return;
    }
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      input.current?.setRangeText('\n', input.current.selectionStart, input.current.selectionEnd, 'end');
      onDraft({ ...draft, text: input.current?.value ?? draft.text, mode: 'editing' });
      return;
    }
    const end = draftEnd(draft, event);
    if (end !== null) {
      event.preventDefault();
      onEnd(end);
    }
  };

  // A cell with choices is one line; any other may have several.
  const common = {
    ref: input,
    class: 'editor-box',
    value: draft.text,
    style: fontCss(props.style) as Css,
    'aria-label': messages.editor(name),
    spellcheck: false,
    onInput: () => {
      setMarked(-1);
      onDraft({ ...draft, text: input.current?.value ?? '' });
    },
    onKeyDown,
    onBlur: () => onEnd({ kind: 'enter', step: null, text: input.current?.value ?? draft.text }),
  };
  return (
    <div class="editor" style={{ left: `${box.left}px`, top: `${box.top}px` }}>
      {draft.listed ? (
        <input
          {...common}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls="choices"
          aria-autocomplete="list"
          aria-activedescendant={marked >= 0 ? `choice-${marked}` : undefined}
        />
      ) : (
        <textarea {...common} rows={1} />
      )}
      {draft.listed && (
        <div class="choices" id="choices" role="listbox" aria-label={messages.choices(name)}>
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows and Enter work in the box above, which has the focus
            <div
              key={choice}
              id={`choice-${index}`}
              role="option"
              aria-selected={index === marked}
              // The box must not lose the focus before the click counts.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The choices that fit what was typed over the cell; all of them when the list was opened over the cell's own content. */
function shownChoices(cell: CellModel | null, draft: Draft): string[] {
  const all = (cell?.validation?.arguments ?? []).map(String);
  const typed = draft.text.trim().toLowerCase();
  if (draft.mode === 'editing' || typed === '') return all;
  return all.filter((choice) => choice.toLowerCase().includes(typed));
}

/** Makes the box as large as its text needs, and never smaller than the cell. */
function fitToText(input: HTMLElement | null, box: EditorBox): void {
  if (input === null) return;
  input.style.width = `${box.width}px`;
  input.style.height = `${box.height}px`;
  if (input.scrollWidth > input.clientWidth) input.style.width = `${Math.min(input.scrollWidth + 12, 560)}px`;
  if (input.scrollHeight > input.clientHeight) input.style.height = `${input.scrollHeight + 4}px`;
}
