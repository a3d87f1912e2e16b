// A dialog over the page: the add-on's alerts and prompts, and the page's own questions. The browser's own <dialog> keeps the
// focus inside and gives it back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../messages.th.ts';

/** Google's names of the buttons, with the words on them. */
const BUTTON_WORDS = {
  OK: messages.ok,
  CANCEL: messages.cancel,
  YES: messages.yes,
  NO: messages.no,
} as const;

/** A button of a question, by Google's name. */
export type Button = keyof typeof BUTTON_WORDS;

/** What a question asks; `prompt` asks for a text too. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** The button that was pressed, CLOSE for Escape or ×; and the text of a prompt. */
export interface Answer {
  readonly button: Button | 'CLOSE';
  readonly text: string;
}

/** A modal box with a heading and a way to close it. */
export function Modal(props: {
  title: string;
  width?: number;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // The first thing to do is where the focus goes, not the × in the corner.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      style={{ width: `${props.width ?? 460}px` }}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="box-head">
        <h2 id="dialog-title">{props.title}</h2>
        <button type="button" class="icon-button" aria-label={messages.close} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {props.children}
    </dialog>
  );
}

/** What was typed into a prompt and may be lost with it, by what the prompt asks: asked again, it stands there. */
const typed = new Map<string, string>();

/** A prompt that is put again says first why; what it asks is the same. */
const askedOf = ({ title, text }: Question) => `${title}\n${text.split('\n\n').pop()}`;

/** A command begins: what was answered before is not asked again, but what was cancelled may have been so by mistake. */
export function forgetAnswered(): void {
  for (const [key, text] of typed) if (!text.startsWith(CANCELLED)) typed.delete(key);
}

const CANCELLED = '\u0000';

/** Asks a question and hands on the answer. */
export function QuestionDialog(props: { question: Question; onAnswer: (answer: Answer) => void }) {
  const { question } = props;
  const key = askedOf(question);
  const [text, setText] = useState((typed.get(key) ?? '').replace(CANCELLED, ''));
  const onAnswer = (answer: Answer) => {
    if (question.kind === 'prompt') typed.set(key, `${answer.button === 'OK' ? '' : CANCELLED}${text}`);
    props.onAnswer(answer);
  };
  const [first = 'OK'] = question.buttons;
  return (
    <Modal title={question.title || messages.appName} onClose={() => onAnswer({ button: 'CLOSE', text })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer({ button: first, text });
        }}
      >
        <p id="dialog-text" class="dialog-text">
          {question.text}
        </p>
        {question.kind === 'prompt' && (
          <input
            class="dialog-input"
            data-first
            aria-label={messages.answer}
            aria-describedby="dialog-text"
            value={text}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <div class="dialog-buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'button main' : 'button'}
              data-first={question.kind === 'alert' && index === 0 ? true : undefined}
              onClick={index === 0 ? undefined : () => onAnswer({ button, text })}
            >
              {BUTTON_WORDS[button]}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
