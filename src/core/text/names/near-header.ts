// Headers that are nearly one that is missed: never taken for it, but named where it is missed.
import { editsWithin } from './edits.ts';
import { lookAlikeKey } from './look-alike.ts';

/** What says nothing of which column it is: a unit in brackets at the end, and the ที่ before a number. */
const ASIDE = /\([^()]*\)$|ที่/g;

/**
 * Whether a header is nearly the wanted one: a letter or two off, or only the beginning or the end of it. Digits must agree: they say
 * which year or quarter. `loosely`: also one that has half of the wanted one in it, or is half of it; a year besides may stand there.
 */
export function isNearHeader(header: string, wanted: string, loosely = false): boolean {
  const [one, two] = [plain(header), plain(wanted)];
  const digits = digitsOf(two);
  if (digitsOf(one) !== digits && !(loosely && digits === '')) return false;
  if (loosely && sharesHalf(wordsOf(one), wordsOf(two))) return true;
  if (one.length < 3) return false;
  const most = two.length < 4 ? 0 : two.length < 7 ? 1 : 2;
  return two.startsWith(one) || two.endsWith(one) || editsWithin(one, two, most) !== null;
}

function plain(header: string): string {
  return lookAlikeKey(header).replace(ASIDE, '');
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]+/g, ' ').trim();
}

function wordsOf(text: string): string {
  return text.replace(/[0-9]/g, '');
}

/** Whether half of the shorter text, four letters at least where it has so many, stands in the other. */
function sharesHalf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const half = Math.max(short.length >> 1, Math.min(4, short.length));
  return [...short].some((_, at) => at + half <= short.length && long.includes(short.slice(at, at + half)));
}
