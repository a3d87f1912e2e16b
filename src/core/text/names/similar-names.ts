// Names that are nearly the same: found among tens of thousands without comparing every pair.
import { editsWithin } from './edits.ts';

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

/** Names of which none equals another, and the places in the list at which they stand first. */
interface Group {
  readonly keys: string[];
  readonly places: number[];
}

/** Of the names of one length: the names, by their places in the group, that hold a text in one of the pieces they are cut into. */
interface Pieces {
  readonly most: number;
  readonly byPiece: readonly { readonly start: number; readonly names: Map<string, number[]> }[];
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

function groupsOfSameDigits(keys: readonly string[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) return;
    seen.add(key);
    const digits = key.replace(/[^0-9]+/g, ' ').trim();
    const group = groups.get(digits) ?? { keys: [], places: [] };
    groups.set(digits, group);
    group.keys.push(key);
    group.places.push(index);
  });
  return groups;
}

function similarInGroup({ keys, places }: Group): readonly SimilarNames[] {
  const nearest = new Map<number, { readonly earlier: number; readonly edits: number }>();
  const mayBeWithin = letterFilter(keys);
  const sharing = sharedPieces(keys);
  // The shorter names first: when a name is looked at, all that it may be compared with are indexed.
  const shortFirst = keys.map((_, name) => name).sort((a, b) => lengthOf(keys, a) - lengthOf(keys, b));
  for (const name of shortFirst) {
    for (const other of sharing.of(name)) {
      const most = mostEdits(lengthOf(keys, other));
      if (!mayBeWithin(other, name, most)) continue;
      const edits = editsWithin(keys[other] as string, keys[name] as string, most);
      if (edits === null) continue;
      const [one, two] = [places[name] as number, places[other] as number];
      const [index, earlier] = one > two ? [one, two] : [two, one];
      const best = nearest.get(index);
      if (best === undefined || edits < best.edits || (edits === best.edits && earlier < best.earlier)) {
        nearest.set(index, { earlier, edits });
      }
    }
    sharing.add(name);
  }
  return [...nearest].map(([index, { earlier }]) => ({ index, earlier }));
}

function lengthOf(keys: readonly string[], name: number): number {
  return (keys[name] as string).length;
}

/** How many letters may differ between a name of this length and one that is no shorter. */
function mostEdits(length: number): number {
  for (const line of NEARLY) if (length >= line.length) return line.edits;
  return 0;
}

/** Tells most pairs apart by which letters each has an odd number of, in 32 classes: one letter replaced changes two of them. */
function letterFilter(keys: readonly string[]): (a: number, b: number, most: number) => boolean {
  const odd = Uint32Array.from(keys, (key) => {
    let classes = 0;
    for (let at = 0; at < key.length; at += 1) classes ^= 1 << (key.charCodeAt(at) & 31);
    return classes;
  });
  return (a, b, most) => {
    let different = (odd[a] as number) ^ (odd[b] as number);
    let changes = 0;
    // Takes the lowest bit out each time.
    for (; different !== 0 && changes <= 2 * most; changes += 1) different &= different - 1;
    return changes <= 2 * most;
  };
}

/** The pieces of names: `of` gives those added that share one with a name, where so few differences can have moved it; that name may then be added. */
function sharedPieces(keys: readonly string[]) {
  const lengths = new Map<number, Pieces>();
  const isKnown = pieceFilter(keys);
  const seenFor = new Uint32Array(keys.length).fill(keys.length);
  return {
    of(name: number): readonly number[] {
      const key = keys[name] as string;
      const found: number[] = [];
      isKnown.read(key);
      for (let length = key.length - mostEdits(key.length); length <= key.length; length += 1) {
        const pieces = lengths.get(length);
        if (pieces === undefined) continue;
        const longer = key.length - length;
        pieces.byPiece.forEach(({ start, names }, piece) => {
          // Before the piece at most `piece` differences are left, after it as many as there are pieces: the others hold one each.
          const after = pieces.most - piece;
          const first = Math.max(0, start - piece, start + longer - after);
          const last = Math.min(start + piece, start + longer + after);
          const size = pieces.size(piece);
          for (let at = first; at <= last; at += 1) {
            if (!isKnown.has(at, size, start)) continue;
            const sharing = names.get(key.substring(at, at + size));
            if (sharing === undefined || sharing.length > COMMON) continue;
            for (const other of sharing) {
              if (seenFor[other] !== name) found.push(other);
              seenFor[other] = name;
            }
          }
        });
      }
      return found;
    },
    add(name: number): void {
      const key = keys[name] as string;
      const { length } = key;
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
        const size = pieces.size(piece);
        const text = key.substring(start, start + size);
        const sharing = names.get(text);
        isKnown.add(start, size, start);
        if (sharing === undefined) names.set(text, [name]);
        else if (sharing.length <= COMMON) sharing.push(name);
      });
    },
  };
}

/**
 * Whether some piece of those added may hold the text at a place of the key that was read last: a bit for each hash (a Bloom filter).
 * Nearly all places of a name hold no other's piece, and a bit is asked in a tenth of the time of a text.
 */
function pieceFilter(keys: readonly string[]) {
  const bits = 2 ** Math.ceil(Math.log2(64 * (keys.length + 1)));
  const set = new Uint8Array(bits / 8);
  const longest = keys.reduce((most, { length }) => Math.max(most, length), 0);
  // Of the key's first letters, by how many they are; and what a letter counts that stands so many places before the last.
  const hashes = new Uint32Array(longest + 1);
  const powers = new Uint32Array(longest + 1).fill(1);
  for (let at = 1; at <= longest; at += 1) powers[at] = Math.imul(powers[at - 1] as number, BASE);
  const placeOf = (at: number, size: number, start: number) => {
    const before = Math.imul(hashes[at] as number, powers[size] as number);
    const hash = Math.imul((hashes[at + size] as number) - before + start * 7919 + size, 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & (bits - 1);
  };
  return {
    read(key: string): void {
      for (let at = 0; at < key.length; at += 1) {
        hashes[at + 1] = Math.imul(hashes[at] as number, BASE) + key.charCodeAt(at);
      }
    },
    has(at: number, size: number, start: number): boolean {
      const place = placeOf(at, size, start);
      return ((set[place >> 3] as number) & (1 << (place & 7))) !== 0;
    },
    add(at: number, size: number, start: number): void {
      const place = placeOf(at, size, start);
      set[place >> 3] = (set[place >> 3] as number) | (1 << (place & 7));
    },
  };
}

const BASE = 0x01000193;
