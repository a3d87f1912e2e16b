// Headers that are nearly one that is missed: never taken for it, but named where it is missed.
import { editsWithin } from './edits.ts';
import { lookAlikeKey } from './look-alike.ts';

/** What says nothing of which column it is: a unit in brackets at the end, and the ที่ before a number. */
const ASIDE = /\([^()]*\)$|ที่/g;

/**
 * Whether a header is nearly the wanted one: a letter or two off, or only the beginning or the end of it. Digits must agree: they say
 * which year or quarter. `loosely`: also one that has the wanted letters in their order, and more, or the other way round.
 */
export function isNearHeader(header: string, wanted: string, loosely = false): boolean {
  const [one, two] = [plain(header), plain(wanted)];
  if (one.length < 3 || digitsOf(one) !== digitsOf(two)) return false;
  const most = two.length < 4 ? 0 : two.length < 7 ? 1 : 2;
  if (two.startsWith(one) || two.endsWith(one) || editsWithin(one, two, most) !== null) return true;
  return loosely && (isWithin(one, two) || isWithin(two, one));
}

function plain(header: string): string {
  return lookAlikeKey(header).replace(ASIDE, '');
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]+/g, ' ').trim();
}

/** Whether the letters of one stand in the other, in their order. */
function isWithin(one: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === one[at]) at += 1;
  return at === one.length && one.length > 3;
}
