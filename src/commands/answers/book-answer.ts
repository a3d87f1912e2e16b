// What the plan book's page and the command line are told before they make the file.
import type { PlanBook } from '../../core/documents/book/plan-book.ts';
import type { Language } from '../../core/plan.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Answer } from '../../panel/panel-types.ts';
import type { BookContents } from '../reading/read-book.ts';
import { type AnswerFinding, answerFinding } from './year-answer.ts';

/** Findings with their sentences, and what the book is made from. */
export interface BookAnswer {
  readonly language: Language;
  /** Today in the spreadsheet's time zone, ISO (ค.ศ.): the day of the book. */
  readonly today: string;
  readonly findings: readonly AnswerFinding[];
  readonly book: PlanBook | null;
}

/** The answer, in the user's language. */
export function bookAnswer({ findings, book, today }: BookContents, language: Language): BookAnswer {
  const messages = messagesIn(language);
  return {
    language,
    today,
    findings: findings.map((finding) => answerFinding(finding, messages)),
    book,
  };
}

/** The server function of the book's page: the name and shape of the export of main.ts that it calls. */
export interface BookServer {
  bookContents(): Answer<BookAnswer>;
}
