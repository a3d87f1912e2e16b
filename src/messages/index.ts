// The sentences in the user's language.
import type { Language } from '../commands/session.ts';
import { en } from './en.ts';
import { type Messages, th } from './th.ts';

export type { Messages } from './th.ts';

/** All sentences, in Thai or English. */
export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : th;
}
