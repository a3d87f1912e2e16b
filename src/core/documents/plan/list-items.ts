// A cell or a text that numbers what it holds, parted at its numbers: on lines of their own, or one behind the other as scans have them.
import { toArabicDigits } from '../../text/digits.ts';
import { matchesOf } from '../../text/matches.ts';

/** What a numbered text holds. */
export interface ListedText {
  /** What stands before the first number: the whole text where there is none. */
  readonly lead: string;
  readonly items: readonly { readonly number: number; readonly text: string }[];
}

/** `๑.`, `1)`, `(๑)` at the beginning or behind white space; `1.1` and `1.5` are none. */
const MARK = /(^|\s)(\(?)([0-9]{1,2})(\.\)|[.)])(?![0-9])\s*/g;

/** A number may be left out in the middle of a list, not more. */
const WIDEST_STEP = 2;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly number: number;
  /** How it is written besides its number: marks of another look belong to a list within. */
  readonly look: string;
}

/**
 * The items of a text whose numbers go on after `after` (0: a new list). Only numbers that count up are the list's own; the words
 * are given back as they are, each run of white space as one space.
 */
export function listedText(text: string, after = 0): ListedText {
  const plain = text.replace(/\s+/g, ' ').trim();
  const own: Mark[] = [];
  let last = after;
  for (const mark of marksOf(plain)) {
    const [first] = own;
    const opens =
      own.length === 0 && (after === 0 ? mark.number === 1 && mark.at === 0 : mark.number > after);
    const follows = own.length > 0 && mark.look === first?.look && mark.number > last;
    if ((opens || follows) && mark.number <= last + WIDEST_STEP) {
      own.push(mark);
      last = mark.number;
    }
  }
  return {
    lead: plain.slice(0, own[0]?.at ?? plain.length).trim(),
    items: own.map(({ end, number }, index) => ({
      number,
      text: plain.slice(end, own[index + 1]?.at ?? plain.length).trim(),
    })),
  };
}

function marksOf(plain: string): readonly Mark[] {
  return matchesOf(toArabicDigits(plain), MARK).map((match) => {
    const [whole, before = '', open = '', digits, close = ''] = match;
    const end = match.index + whole.length;
    return { at: match.index + before.length, end, number: Number(digits), look: open + close };
  });
}
