// The sentence of a doubt, in the user's language.
import type { Doubt } from '../core/documents/imported.ts';
import type { Language } from '../core/plan.ts';
import { DESCRIBED_EN, DOUBT_PLACES_EN, DOUBTS_EN } from './en/doubts.ts';
import { DESCRIBED_TH, DOUBT_PLACES_TH, DOUBTS_TH, type DoubtMessages } from './th/doubts.ts';

/** What a doubt says: where, what was read, what to do. A kind that has no sentence of its own says what was read. */
export function doubtMessage(doubt: Doubt, language: Language): string {
  const isEnglish = language === 'en';
  const messages: Partial<DoubtMessages> & Readonly<Record<string, ((doubt: Doubt) => string) | undefined>> =
    isEnglish ? DOUBTS_EN : DOUBTS_TH;
  const { at, from } = isEnglish ? DOUBT_PLACES_EN : DOUBT_PLACES_TH;
  const { amount, notRun } = isEnglish ? DESCRIBED_EN : DESCRIBED_TH;
  const { description } = doubt.details;
  const described =
    description === undefined ? '' : description === '-' ? notRun : amount.replace('{}', String(description));
  const sentence = messages[doubt.code]?.(doubt) ?? doubt.read;
  return `${at(doubt)}: ${sentence}${described}${from(doubt)}`;
}

/** The sentence of each kind with its slots in braces, `{read}`, `{first}`, for a page that fills them in. */
export function doubtTemplates(language: Language): Readonly<Record<string, string>> {
  const slots = {
    ...{ code: '', sheet: '', cell: null, read: '{read}', place: '' },
    details: Object.fromEntries(
      ['first', 'asked', 'firstYear', 'lastYear', 'column', 'sum'].map((slot) => [slot, `{${slot}}`]),
    ),
  };
  const all = Object.entries(language === 'en' ? DOUBTS_EN : DOUBTS_TH);
  return Object.fromEntries(all.map(([code, sentence]) => [code, sentence(slots)]));
}
