// The grid's input: it always has the focus while the grid has it, invisible on the active cell until something is typed or a cell
// is edited. So every way of typing works: any keyboard layout, an input method, dictation, the emoji picker.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { areaName } from '../../sheets/book/a1.ts';
import type { CellModel, StyleModel } from '../../sheets/book/model.ts';
import { cellId } from '../cells/cell.tsx';
import { type Css, fontCss } from '../cells/cell-look.ts';
import { type Draft, type DraftEnd, draftEnd, STEP } from '../cells/draft.ts';
import { messages } from '../messages.th.ts';
import type { Place } from './areas.ts';

/** Where the editor stands, in the sheet's pixels. */
export interface EditorBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws the input, and the list of choices where the cell's rule has one. */
export function Editor(props: {
  input: RefObject<HTMLTextAreaElement | null>;
  active: Place;
  draft: Draft | null;
  box: EditorBox;
  /** Above the frozen rows. */
  frozen: boolean;
  cell: CellModel | null;
  style: StyleModel;
  /** Something was typed while nothing was being edited. */
  onType: (text: string) => void;
  onDraft: (draft: Draft) => void;
  onEnd: (end: DraftEnd) => void;
}) {
  const { input, draft, box, cell, onDraft, onEnd } = props;
  const [marked, setMarked] = useState(-1);
  const choices = draft?.listed ? shownChoices(cell, draft) : [];
  const name = areaName({ ...props.active, rows: 1, columns: 1 });
  const open = draft !== null;

  useLayoutEffect(() => {
    const element = input.current;
    setMarked(-1);
    if (!open || element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [open]);
  useLayoutEffect(() => fitToText(input.current, box, open), [draft?.text, box.width, box.height, open]);

  const choose = (choice: string) => onEnd({ kind: 'enter', step: STEP.down, text: choice });
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft === null || event.isComposing) return;
    event.stopPropagation();
    const choice = choices[marked];
    if (choices.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const next = marked < 0 && event.key === 'ArrowUp' ? choices.length : marked;
      setMarked((next + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % choices.length);
    } else if (event.key === 'Enter' && choice !== undefined) {
      event.preventDefault();
      choose(choice);
    } else if (event.key === 'F2') {
      onDraft({ ...draft, mode: draft.mode === 'typing' ? 'editing' : 'typing' });
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      input.current?.setRangeText('\n', input.current.selectionStart, input.current.selectionEnd, 'end');
      onDraft({ ...draft, text: input.current?.value ?? draft.text, mode: 'editing' });
    } else {
      const end = draftEnd(draft, event);
      if (end === null) return;
      event.preventDefault();
      onEnd(end);
    }
  };

  return (
    <div
      class={`editor${open ? '' : ' waiting'}${props.frozen ? ' above' : ''}`}
      style={{ left: `${box.left}px`, top: `${box.top}px` }}
    >
      <textarea
        ref={input}
        class="editor-box"
        rows={1}
        value={draft?.text ?? ''}
        style={fontCss(props.style) as Css}
        spellcheck={false}
        data-region
        aria-label={open ? messages.editor(name) : messages.cell(name)}
        aria-describedby="grid-help"
        aria-autocomplete={choices.length > 0 ? 'list' : undefined}
        // While nothing is edited the cell itself is what the focus is on; in a list it is the marked choice.
        aria-controls={choices.length > 0 ? 'choices' : 'grid'}
        aria-activedescendant={open ? (marked < 0 ? undefined : `choice-${marked}`) : cellId(props.active)}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setMarked(-1);
          if (draft === null) props.onType(text);
          else onDraft({ ...draft, text });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (draft !== null) onEnd({ kind: 'enter', step: null, text: input.current?.value ?? draft.text });
        }}
      />
      {choices.length > 0 && (
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
function fitToText(input: HTMLElement | null, box: EditorBox, open: boolean): void {
  if (input === null) return;
  input.style.width = `${box.width + 1}px`;
  input.style.height = `${box.height + 1}px`;
  if (!open) return;
  if (input.scrollWidth > input.clientWidth) input.style.width = `${Math.min(input.scrollWidth + 12, 560)}px`;
  if (input.scrollHeight > input.clientHeight) input.style.height = `${input.scrollHeight + 4}px`;
}
