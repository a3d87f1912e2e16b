// Names that are nearly the same: found among tens of thousands without comparing every pair.
import { editsWithin } from '../../check/edits.ts';

/**
 * How many letters may differ for two names to be nearly the same: those of the first line whose `length` the shorter
 * name reaches. In short names a letter or two make another word; scanning bends one to three in a long one.
 */
const NEARLY: readonly { readonly length: number; readonly edits: number }[] = [
  { length: 60, edits: 3 },
  { length: 24, edits: 2 },
  { length: 12, edits: 1 },
];

/** A piece that more names share than this says nothing about any two of them. */
const COMMON = 60;

/** A name that is nearly an earlier one: places in the list that was asked about. */
export interface SimilarNames {
  readonly index: number;
  readonly earlier: number;
}

/** A name at its first place in the list. */
interface Name {
  readonly key: string;
  readonly index: number;
  /** How often it has the letters of each of LETTER_CLASSES classes: most pairs can be told apart by that alone. */
  readonly letters: Uint32Array;
}

/** Must be a power of two. */
const LETTER_CLASSES = 16;

/** The names of one length, by each of the pieces they are cut into. */
interface Pieces {
  readonly most: number;
  readonly byPiece: readonly { readonly start: number; readonly names: Map<string, Name[]> }[];
  readonly size: (piece: number) => number;
}

/**
 * For each name the earlier one that is nearly the same, the nearest if there are several; in the list's order. Equal
 * names, and names whose digits differ (รุ่นที่ 1, รุ่นที่ 2), are not nearly the same. `keys` are names made comparable, as
 * nameKey gives them.
 *
 * Two names that differ in at most k letters, the shorter cut into k + 1 pieces, share one of the pieces at nearly the same
 * place: each name is compared only with those that share one with it (the partition filter of string similarity joins).
 */
export function similarNames(keys: readonly string[]): readonly SimilarNames[] {
  const found = [...groupsOfSameDigits(keys).values()].flatMap(similarInGroup);
  return found.sort((a, b) => a.index - b.index);
}

function groupsOfSameDigits(keys: readonly string[]): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) return;
    seen.add(key);
    const digits = key.replace(/[^0-9]+/g, ' ').trim();
    const group = groups.get(digits);
    const name = { key, index, letters: countLetters(key) };
    if (group === undefined) groups.set(digits, [name]);
    else group.push(name);
  });
  return groups;
}

function similarInGroup(names: readonly Name[]): readonly SimilarNames[] {
  const nearest = new Map<number, { readonly earlier: number; readonly edits: number }>();
  const lengths = new Map<number, Pieces>();
  // The shorter names first: when a name is looked at, all that it may be compared with are indexed.
  for (const name of [...names].sort((a, b) => a.key.length - b.key.length)) {
    for (const other of sharingAPiece(name.key, lengths)) {
      const most = mostEdits(other.key.length);
      const edits = mayBeWithin(other, name, most) ? editsWithin(other.key, name.key, most) : null;
      if (edits === null) continue;
      const index = Math.max(name.index, other.index);
      const earlier = Math.min(name.index, other.index);
      const best = nearest.get(index);
      if (best === undefined || edits < best.edits || (edits === best.edits && earlier < best.earlier)) {
        nearest.set(index, { earlier, edits });
      }
    }
    addPieces(name, lengths);
  }
  return [...nearest].map(([index, { earlier }]) => ({ index, earlier }));
}

function countLetters(key: string): Uint32Array {
  const counts = new Uint32Array(LETTER_CLASSES);
  for (let at = 0; at < key.length; at += 1) {
    const letterClass = key.charCodeAt(at) & (LETTER_CLASSES - 1);
    counts[letterClass] = (counts[letterClass] as number) + 1;
  }
  return counts;
}

/** One letter replaced changes two counts by one: more than twice `most` in all can't be within reach. */
function mayBeWithin(a: Name, b: Name, most: number): boolean {
  let changes = 0;
  for (let letterClass = 0; letterClass < LETTER_CLASSES && changes <= 2 * most; letterClass += 1) {
    changes += Math.abs((a.letters[letterClass] as number) - (b.letters[letterClass] as number));
  }
  return changes <= 2 * most;
}

/** How many letters may differ between a name of this length and one that is no shorter. */
function mostEdits(length: number): number {
  for (const line of NEARLY) if (length >= line.length) return line.edits;
  return 0;
}

function addPieces(name: Name, lengths: Map<number, Pieces>): void {
  const { length } = name.key;
  const most = mostEdits(length);
  if (most === 0) return;
  const start = (piece: number) => Math.floor((piece * length) / (most + 1));
  const pieces = lengths.get(length) ?? {
    most,
    byPiece: Array.from({ length: most + 1 }, (_, piece) => ({ start: start(piece), names: new Map() })),
    size: (piece) => start(piece + 1) - start(piece),
  };
  lengths.set(length, pieces);
  pieces.byPiece.forEach(({ start, names }, piece) => {
    const text = name.key.substring(start, start + pieces.size(piece));
    const sharing = names.get(text);
    if (sharing === undefined) names.set(text, [name]);
    else if (sharing.length <= COMMON) sharing.push(name);
  });
}

/** The names, no longer than `key`, that share a piece with it where so few differences can have moved it. */
function sharingAPiece(key: string, lengths: ReadonlyMap<number, Pieces>): ReadonlySet<Name> {
  const found = new Set<Name>();
  for (let length = key.length - mostEdits(key.length); length <= key.length; length += 1) {
    const pieces = lengths.get(length);
    if (pieces === undefined) continue;
    const longer = key.length - length;
    pieces.byPiece.forEach(({ start, names }, piece) => {
      // Before the piece at most `piece` differences are left, after it as many as there are pieces: the others hold one each.
      const after = pieces.most - piece;
      const first = Math.max(0, start - piece, start + longer - after);
      const last = Math.min(start + piece, start + longer + after);
      for (let at = first; at <= last; at += 1) {
        const sharing = names.get(key.substring(at, at + pieces.size(piece)));
        if (sharing === undefined || sharing.length > COMMON) continue;
        for (const name of sharing) found.add(name);
      }
    });
  }
  return found;
}
