// Names that look the same are the same name: of tabs, headers, labels, settings, projects.
import { toArabicDigits } from '../digits.ts';
import { visibleText } from '../text.ts';

/** Signs without a shape that are rarer than those of text.ts: fillers, joiners of graphemes, variation selectors. */
const SHAPELESS = /\u034f|[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|[\ufe00-\ufe0f]/g;
/** Thai signs above and below a consonant, several of them in a row. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}/g;

/** What most texts have nothing of: other letters than Thai and Latin, white space to take away, signs to bring in order. */
const UNUSUAL =
  /[^ -~ก-\u0e3aเ-ไ\u0e47-\u0e4c]|^ | $| {2}|เเ|ำ[\u0e48-\u0e4b]|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e47-\u0e4c]|[\u0e31\u0e34-\u0e3a\u0e47]{2}/;

/**
 * A text as it looks: visibleText, and Thai in one order of signs. เเ is แ, ๅ is า (ฤๅ apart, which is spelt so), vowels stand before
 * tone marks, a mark that was typed twice is one, ำ stands after its tone mark, digits are Arabic.
 */
export function lookAlike(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return toArabicDigits(visibleText(text.replace(SHAPELESS, '')))
    .replace(/เเ/g, 'แ')
    .replace(/(?<!ฤ)ๅ/g, 'า')
    .replace(/ำ([\u0e48-\u0e4b])/g, '$1ำ')
    .replace(MARKS, inOrder);
}

/** What such a text is compared by: without white space as well. */
export function lookAlikeKey(text: string): string {
  return lookAlike(text).replace(/ /g, '');
}

function inOrder(marks: string): string {
  const rank = (mark: string) => (/[\u0e48-\u0e4b]/.test(mark) ? 1 : mark > '\u0e4b' ? 2 : 0);
  return [...new Set(marks)].sort((a, b) => rank(a) - rank(b)).join('');
}
