// The file that the dialog hands out: the whole book, or one project's chapter, made in the browser.
import type { BookAnswer } from '../../commands/answers/book-answer.ts';
import { catalogueFor } from '../../core/catalogue.ts';
import type { BookRemark } from '../../core/documents/book/book-remark.ts';
import type { PlanBook, ProjectDescription } from '../../core/documents/book/plan-book.ts';
import {
  type BookMaking,
  planBookDocument,
  projectChapterDocument,
} from '../../core/documents/book/plan-book-document.ts';
import { writeDocx } from '../../files/writing/write-docx.ts';
import type { BookMessages } from '../../messages/book-messages.ts';
import { BOOK_WORDING } from '../../messages/official/plan-book.ts';

/** How many errors stand in the official book's way. */
export function errorsOf({ findings }: BookAnswer): BookAnswer['findings'] {
  return findings.filter(({ severity }) => severity === 'error');
}

function makingOf(answer: BookAnswer, book: PlanBook): BookMaking {
  return {
    catalogue: catalogueFor(book.settings.firstYear),
    wording: BOOK_WORDING,
    asOf: answer.today,
    draft: errorsOf(answer).length > 0,
  };
}

/** What is to be said of the whole book. */
export function remarksOf(answer: BookAnswer, book: PlanBook): readonly BookRemark[] {
  return planBookDocument(book, makingOf(answer, book)).remarks;
}

/** A file with its name. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The whole book; or a project's chapter, null where the book doesn't hold it. */
export function makeFile(
  answer: BookAnswer,
  book: PlanBook,
  chapter: ProjectDescription | null,
  words: BookMessages,
): MadeFile | null {
  const making = makingOf(answer, book);
  const { firstYear, lastYear } = book.plan.plan;
  if (chapter === null) {
    const { document } = planBookDocument(book, making);
    return { name: words.fileName(firstYear, lastYear, making.draft), bytes: writeDocx(document) };
  }
  const document = projectChapterDocument(book, chapter, making);
  return document === null
    ? null
    : { name: words.projectFileName(chapter.number, making.draft), bytes: writeDocx(document) };
}
