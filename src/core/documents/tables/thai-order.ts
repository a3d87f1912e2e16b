// Text as it comes out of a PDF or an old word processor, with every Thai letter where it belongs; nothing that can be seen changes.
import { toArabicDigits } from '../../text/digits.ts';
import { filledLines } from '../../text/filled-lines.ts';
import { cleanText, visibleText } from '../../text/text.ts';

/** A tone mark before the vowel above or below the same letter: it is drawn the same, and found by no search. */
const TONE_BEFORE_VOWEL = /([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a\u0e47])/g;
/** A tone mark after ำ: drawn the same as before it. */
const TONE_AFTER_AM = /ำ([\u0e48-\u0e4b])/g;
const THAI = /[\u0e01-\u0e4e]/;

/** The text cleaned, ํ + า as ำ, tone marks after their vowels. */
export function inOrder(text: string): string {
  return cleanText(text).replace(TONE_BEFORE_VOWEL, '$2$1').replace(TONE_AFTER_AM, '$1ำ');
}

/** Keys that were made before: the same few words stand all over a table. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 2000;

/** What words are known by: in order, no white space, Arabic digits, เเ as แ, small letters, plain hyphens. */
export function wordKey(text: string): string {
  const known = KEYS.get(text);
  if (known !== undefined) return known;
  const key = toArabicDigits(visibleText(inOrder(text)))
    .replace(/ /g, '')
    .replace(/เเ/g, 'แ')
    .replace(/[–—‐‑−]/g, '-')
    .toLowerCase();
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(text, key);
  return key;
}

/** A text that was broken into lines, as one: Thai has no spaces within a sentence, so none is put between two Thai letters. */
export function joinedLines(text: string): string {
  return filledLines(inOrder(text).replace(/[^\S\n]+/g, ' ')).reduce((all, line) => {
    const isOne = all === '' || (THAI.test(all.slice(-1)) && THAI.test(line.charAt(0)));
    return isOne ? all + line : `${all} ${line}`;
  }, '');
}
