// The book's dialog: what stands in the way, what to make, and the file.
import { useState } from 'preact/hooks';
import type { BookAnswer } from '../../commands/answers/book-answer.ts';
import type { PlanBook } from '../../core/documents/book/plan-book.ts';
import { type BookMessages, bookMessagesIn } from '../../messages/book-messages.ts';
import { download } from './download.ts';
import { errorsOf, makeFile, remarksOf } from './make-file.ts';

/** Errors that are listed; the check shows all of them. */
const MOST_ERRORS = 5;

/** The dialog before the plan is read, or where it can't be: a sentence, and a way to try again. */
export function Waiting({ message, onAgain }: { message: string | null; onAgain: () => void }) {
  const words = bookMessagesIn('th');
  return (
    <main>
      <h1>{words.title}</h1>
      {message === null ? (
        <p role="status">{words.reading}</p>
      ) : (
        <>
          <p role="alert" class="error">
            {message}
          </p>
          <button type="button" onClick={onAgain}>
            {words.again}
          </button>
        </>
      )}
    </main>
  );
}

/** The dialog over a plan that was read. */
export function App({ answer }: { answer: BookAnswer }) {
  const words = bookMessagesIn(answer.language);
  return (
    <main lang={answer.language}>
      <h1>{words.title}</h1>
      <p class="quiet">{words.intro}</p>
      <Errors answer={answer} words={words} />
      {answer.book !== null && <Making answer={answer} book={answer.book} words={words} />}
    </main>
  );
}

function Errors({ answer, words }: { answer: BookAnswer; words: BookMessages }) {
  const errors = errorsOf(answer);
  if (errors.length === 0) return null;
  return (
    <section role="alert">
      <p class="error">{answer.book === null ? words.noBook : words.errors(errors.length)}</p>
      <ul>
        {errors.slice(0, MOST_ERRORS).map(({ message }) => (
          <li>{message}</li>
        ))}
        {errors.length > MOST_ERRORS && <li>{words.more(errors.length - MOST_ERRORS)}</li>}
      </ul>
    </section>
  );
}

function Making({ answer, book, words }: { answer: BookAnswer; book: PlanBook; words: BookMessages }) {
  const [chapter, setChapter] = useState<number | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { descriptions } = book;
  const choose = (next: number | null) => {
    setChapter(next);
    setDone(null);
  };
  const make = () => {
    const description = chapter === null ? null : (descriptions[chapter] ?? null);
    const file = makeFile(answer, book, description, words);
    if (file === null) return;
    download(file.name, file.bytes);
    setDone(file.name);
  };
  return (
    <>
      <fieldset>
        <legend>{words.what}</legend>
        <label>
          <input type="radio" name="what" checked={chapter === null} onChange={() => choose(null)} />
          {words.wholeBook}
        </label>
        {descriptions.length > 0 && (
          <label>
            <input type="radio" name="what" checked={chapter !== null} onChange={() => choose(0)} />
            {words.oneProject}
          </label>
        )}
      </fieldset>
      {chapter === null ? (
        <Remarks answer={answer} book={book} words={words} />
      ) : (
        <div>
          <label for="project">{words.project}</label>
          <select id="project" onChange={(event) => choose(Number(event.currentTarget.value))}>
            {descriptions.map(({ number, name }, index) => (
              <option value={index} selected={index === chapter}>
                {words.numbered(number, name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="button" class="primary" onClick={make}>
        {errorsOf(answer).length > 0 ? words.downloadDraft : words.download}
      </button>
      <div role="status">
        {done !== null && (
          <>
            <p class="done">{words.done(done)}</p>
            <ul>
              {words.next.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function Remarks({ answer, book, words }: { answer: BookAnswer; book: PlanBook; words: BookMessages }) {
  // Composed once: a book of a thousand projects takes a moment.
  const [remarks] = useState(() => remarksOf(answer, book));
  if (remarks.length === 0) return <p class="quiet">{words.complete}</p>;
  return (
    <section>
      <h2 class="warning">{words.remarks(remarks.length)}</h2>
      <ul>
        {remarks.map((remark) => (
          <li>{words.remark(remark)}</li>
        ))}
      </ul>
    </section>
  );
}
