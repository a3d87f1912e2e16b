// The plan book's sentences by language; apart from the others, as the page that makes the book needs no more than these.
import { bookEn } from './en/book.ts';
import { type BookMessages, bookTh } from './th/book.ts';

export type { BookMessages } from './th/book.ts';

/** The sentences in a language. */
export function bookMessagesIn(language: 'th' | 'en'): BookMessages {
  return { th: bookTh, en: bookEn }[language];
}
