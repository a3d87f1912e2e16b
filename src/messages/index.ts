// The sentences in the user's language.
import type { Language } from '../core/plan.ts';
import { en } from './en/index.ts';
import { type Messages, th } from './th/index.ts';

export type { Messages } from './th/index.ts';

/** All sentences, in Thai or English. */
export function messagesIn(language: Language): Messages {
  return language === 'en' ? en : th;
}
