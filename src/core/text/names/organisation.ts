// The organisation's own name, written a letter or two otherwise than in the settings.
import { type Occurrence, withoutOverlaps } from '../../compare/occurrence.ts';
import { findHiddenCharacters } from '../text.ts';

/** How each kind of organisation is written before the name of its place: in full, and for short. */
export const KIND_PREFIXES: readonly (readonly [full: string, short: string])[] = [
  ['องค์การบริหารส่วนตำบล', 'อบต.'],
  ['องค์การบริหารส่วนจังหวัด', 'อบจ.'],
  ['เทศบาลตำบล', 'ทต.'],
  ['เทศบาลเมือง', 'ทม.'],
  ['เทศบาลนคร', 'ทน.'],
];

/** The kinds in full, as alternatives of a regular expression. */
export const KINDS_IN_FULL = KIND_PREFIXES.map(([full]) => full).join('|');

/** What may follow the name in the settings, and is no part of it: where the place lies. */
const WHERE_IT_LIES = /\s(?:อำเภอ|อ\.|จังหวัด|จ\.)[\s\S]*$/;

/** A vowel or mark that belongs to the letter before it: no word begins with one, so no name ends before one. */
const CLINGS = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;

/** The most that all differences together may cost. The line of Levenshtein's table in costsByLength is made for it. */
export const MAX_COST = 2;

/** A name found misspelt; `correct` is what should stand in its stead. */
export interface MisspeltName extends Occurrence {
  readonly correct: string;
  /**
   * Whether it is sure where the name begins and ends, so that a fix takes no letter of a neighbour: Thai has no spaces, so in
   * `…อีสานเขจึง` the จ may stand for the last letter, or that may be missing.
   */
  readonly certain: boolean;
}

/** A name to look for, in its two parts: what kind of organisation it is, and its place. */
export interface Name {
  readonly prefix: string;
  readonly place: string;
}

/** A text without what doesn't count (white space, hidden characters), and where each of its letters stands in the original. */
export interface Letters {
  readonly text: string;
  readonly startOf: (letter: number) => number;
  readonly endOf: (letter: number) => number;
}

interface Candidate extends MisspeltName {
  readonly cost: number;
}

/**
 * Where a text writes the organisation of the settings one or two letters otherwise (อิสานเขต for อีสานเขต), in full or with
 * its kind shortened (อบต.อิสานเขต). White space within a name is no difference; the exact name, whatever follows it, is not
 * reported (letters too many at its end: organisationWithLettersTooMany); nor is a name further away, which is another organisation's. A short name of a place may differ less: two letters
 * from eight letters on, one from four, none below, because หนองบัว and หนองขัว are two places.
 */
export function misspeltOrganisation(text: string, organisation: string): readonly MisspeltName[] {
  const letters = lettersOf(text);
  const names = namesOf(organisation);
  const exact = names.flatMap((name) => exactPlaces(letters, text, name));
  const bent = names.flatMap((name) => bentPlaces(letters, text, name, exact));
  const found = [...exact.map(({ candidate }) => candidate), ...bent];
  // The nearest first, so that it wins over the others at the same place; an exact one keeps them from being reported.
  const nearestFirst = [...found].sort((a, b) => a.cost - b.cost || a.start - b.start);
  return withoutOverlaps(nearestFirst)
    .filter(({ cost }) => cost > 0)
    .map(({ cost, ...misspelt }) => misspelt);
}

/** The organisation with its kind in full and for short; only as it is where it has no kind that is known. */
export function namesOf(organisation: string): readonly Name[] {
  const name = lettersOf(organisation.replace(WHERE_IT_LIES, '')).text;
  for (const prefixes of KIND_PREFIXES) {
    const own = prefixes.find((prefix) => name.startsWith(prefix));
    if (own === undefined) continue;
    const place = name.slice(own.length);
    return place === '' ? [] : prefixes.map((prefix) => ({ prefix, place }));
  }
  return [{ prefix: '', place: name }];
}

/** What one letter's difference costs in a part of a name: a short part may differ less, or not at all. */
export function costOfLetter(part: string): number {
  const { length } = part.replace(/\./g, '');
  if (length >= 8) return 1;
  return length >= 5 ? 2 : MAX_COST + 1;
}

/** A place where a name is exact: its first letter, and the one after its last. */
interface ExactPlace {
  readonly first: number;
  readonly next: number;
  readonly candidate: Candidate;
}

function exactPlaces(letters: Letters, text: string, { prefix, place }: Name): readonly ExactPlace[] {
  const correct = prefix + place;
  return placesOf(letters.text, correct).map((first) => {
    const next = first + correct.length;
    const start = letters.startOf(first);
    const end = letters.endOf(next - 1);
    return {
      first,
      next,
      candidate: { start, end, read: text.slice(start, end), correct, certain: true, cost: 0 },
    };
  });
}

/** For each place where the name may start, the nearest reading of it there. */
function bentPlaces(
  letters: Letters,
  text: string,
  name: Name,
  exact: readonly ExactPlace[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const start of possibleStarts(letters.text, name.prefix + name.place, exact)) {
    const best = nearestFrom(letters, text, name, start);
    if (best !== null) found.push(best);
  }
  return found;
}

/** Every place in the text where the letters stand. */
export function placesOf(text: string, letters: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(letters); letters !== '' && at >= 0; at = text.indexOf(letters, at + 1)) {
    places.push(at);
  }
  return places;
}

/**
 * Where the name may start. A name with at most MAX_COST differences has one of its MAX_COST + 1 pieces unharmed, so only the
 * surroundings of those pieces need the long look; and none is needed where all readings would overlap an exact name.
 */
function possibleStarts(text: string, name: string, exact: readonly ExactPlace[]): readonly number[] {
  const starts = new Set<number>();
  const size = Math.floor(name.length / (MAX_COST + 1));
  for (let piece = 0; piece <= MAX_COST; piece += 1) {
    const offset = piece * size;
    for (const at of placesOf(text, name.slice(offset, offset + size))) {
      const start = at - offset;
      if (
        exact.some(
          ({ first, next }) => start === first || (start >= first + MAX_COST && start + MAX_COST < next),
        )
      ) {
        continue;
      }
      for (let shift = -MAX_COST; shift <= MAX_COST; shift += 1) starts.add(Math.max(0, start + shift));
    }
  }
  return [...starts];
}

/** The end that reads nearest to the name; among equals one where a word ends for certain, then one of the name's length. */
function nearestFrom(letters: Letters, text: string, name: Name, start: number): Candidate | null {
  const correct = name.prefix + name.place;
  const { length } = correct;
  const ranked = costsByLength(name, letters.text.slice(start, start + length + MAX_COST))
    .flatMap((cost, at) => {
      const size = length + at - MAX_COST;
      return cost > MAX_COST ||
        start + size > letters.text.length ||
        CLINGS.test(letters.text.charAt(start + size))
        ? []
        : [{ cost, size, wordEnds: !isThai(text.charAt(letters.endOf(start + size - 1))) }];
    })
    .sort(
      (a, b) =>
        a.cost - b.cost ||
        Number(b.wordEnds) - Number(a.wordEnds) ||
        Math.abs(a.size - length) - Math.abs(b.size - length),
    );
  const [best] = ranked;
  if (best === undefined) return null;
  const from = letters.startOf(start);
  const to = letters.endOf(start + best.size - 1);
  const read = text.slice(from, to);
  const startIsSure = read.startsWith(correct.charAt(0)) || !isThai(text.charAt(from - 1));
  const endIsSure = read.endsWith(correct.slice(-1)) || best.wordEnds;
  return { start: from, end: to, read, correct, certain: startIsSure && endIsSure, cost: best.cost };
}

/** A distance that is too far, however much. */
const FAR = MAX_COST + 1;

/**
 * Levenshtein's distance of the name to the beginnings of `window`, each part of the name at its own cost: to those that are up to
 * MAX_COST letters shorter than the name, the shortest first, up to those that are as much longer, whether the window is so long or not.
 * Empty where all are too far.
 */
function costsByLength({ prefix, place }: Name, window: string): readonly number[] {
  const name = prefix + place;
  const prefixCost = costOfLetter(prefix);
  const placeCost = costOfLetter(place);
  // Of each line of Levenshtein's table only what is near its diagonal; elsewhere more letters are missing or too many than may be. The
  // name begins with the window: a letter too many before it is left to the window that starts after that letter.
  let line: readonly number[] = [FAR, FAR, 0, FAR, FAR];
  for (let letter = 0; letter < name.length; letter += 1) {
    // The kind's last letter already counts with the place, or a letter too many there could pass for two slips of the kind.
    const cost = letter + 1 < prefix.length ? prefixCost : placeCost;
    const code = name.charCodeAt(letter);
    const next: number[] = [];
    // What it costs with a letter too many here, and then, what it costs at all.
    let extra = FAR;
    for (let at = 0; at < line.length; at += 1) {
      const isSame = code === window.charCodeAt(letter + at - MAX_COST);
      const replaced = (line[at] as number) + (isSame ? 0 : cost);
      extra = Math.min(replaced, (line[at + 1] ?? FAR) + cost, extra + cost);
      next.push(extra);
    }
    // What has cost too much everywhere can't become cheaper.
    if (Math.min(...next) > MAX_COST) return [];
    line = next;
  }
  return line;
}

function isThai(letter: string): boolean {
  return /[ก-๎]/.test(letter);
}

/** ํ + า is taken as the one letter ำ that it looks like. */
export function lettersOf(original: string): Letters {
  const hidden = new Set(findHiddenCharacters(original).map(({ index }) => index));
  // Most texts are their letters already.
  if (hidden.size === 0 && !/[\s\u0e4d]/.test(original)) {
    return { text: original, startOf: (letter) => letter, endOf: (letter) => letter + 1 };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    if (hidden.has(index) || /\s/.test(original[index] as string)) continue;
    const decomposed = original.startsWith('\u0e4d\u0e32', index);
    text += decomposed ? '\u0e33' : original[index];
    starts.push(index);
    index += decomposed ? 1 : 0;
    ends.push(index + 1);
  }
  return { text, startOf: (letter) => starts[letter] as number, endOf: (letter) => ends[letter] as number };
}

/** How this organisation is rightly written: its kind in full and for short, without white space. */
export function organisationNames(organisation: string): readonly string[] {
  return namesOf(organisation).map(({ prefix, place }) => prefix + place);
}
