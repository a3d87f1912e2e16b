// The sentence of a doubt, in the user's language.
import type { Doubt } from '../core/documents/imported.ts';
import type { Language } from '../core/plan.ts';
import { DOUBTS_EN } from './en/doubts.ts';
import { DOUBTS_TH, type DoubtMessages } from './th/doubts.ts';

/** What a doubt says: where, what was read, what to do. A kind that has no sentence of its own says what was read. */
export function doubtMessage(doubt: Doubt, language: Language): string {
  const messages: Partial<DoubtMessages> & Readonly<Record<string, ((doubt: Doubt) => string) | undefined>> =
    language === 'en' ? DOUBTS_EN : DOUBTS_TH;
  return messages[doubt.code]?.(doubt) ?? `${doubt.sheet} ${doubt.cell ?? ''}: ${doubt.read}`;
}
