// Which names of two lists are probably the same: how much of their letter pairs they share, found without comparing all with all.

/**
 * From this similarity on, two names are probably the same. In the real plan the same project in two tables, as typed and
 * scanned, has 0.85 and more; the most alike of two different projects (เสริมสร้างค่านิยมต่อต้านการทุจริต,
 * เสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต) have 0.71.
 */
export const PROBABLY_SAME = 0.75;

/** A name is compared with so many others at most: those that share most of its rarest letter pairs. */
const MOST_COMPARED = 100;

/** So many sharings of rare pairs are counted for a name at most, its rarest pairs first. */
const MOST_COUNTED = 1000;

/** So many of the best are kept for each name, for when a better pair takes the first. */
const MOST_KEPT = 8;

/** Beyond so many letters a name is compared by its beginning; the longest of the real plan has 175. */
const LONGEST = 500;

/** Two names that are probably the same: their places in the two lists, and their similarity, PROBABLY_SAME to 1. */
export interface ProbablePair {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

/** A name as the numbers of its letter pairs, ascending: the rarer a pair is among all names, the smaller. */
type Pairs = readonly number[];

/** Places in the list of names; sparse. */
type Holders = readonly (readonly number[] | undefined)[];

/**
 * Pairs of names that are probably the same, each name in one pair at most, the most similar first; of equals the earlier
 * ones. A name is never similar if it is empty.
 *
 * Similarity is twice the number of letter pairs that both have (an edge counts as a letter), divided by what they have
 * together. Names that reach the limit must share one of their rarest pairs, so only such are compared: all of them
 * among fewer than MOST_COMPARED names, the most promising among more.
 */
export function probablePairs(left: readonly string[], right: readonly string[]): readonly ProbablePair[] {
  const found = [...allProbable(left, right)];
  found.sort((a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return found.filter((pair) => {
    if (takenLeft.has(pair.left) || takenRight.has(pair.right)) return false;
    takenLeft.add(pair.left);
    takenRight.add(pair.right);
    return true;
  });
}

/**
 * For each name on the left the one on the right that it is most similar to, if they are probably the same; several may have
 * the same one. In the order of the left.
 */
export function nearestNames(left: readonly string[], right: readonly string[]): readonly ProbablePair[] {
  const seen = new Set<number>();
  return allProbable(left, right).filter((pair) => !seen.has(pair.left) && seen.add(pair.left));
}

/** By the left's order, for each the most similar first. */
function allProbable(left: readonly string[], right: readonly string[]): readonly ProbablePair[] {
  const lists = byRarity([...left, ...right].map(letterPairs));
  const own = lists.slice(0, left.length);
  const others = lists.slice(left.length);
  const holders = holdersOf(others);
  return own.flatMap((pairs, index) => bestFor(index, pairs, others, holders));
}

/** Every letter pair of a name, edges included, as a number; its second and later occurrence is a pair of its own. */
function letterPairs(name: string): Pairs {
  if (name === '') return [];
  const text = `\u0002${name.slice(0, LONGEST)}\u0003`;
  const seen = new Map<number, number>();
  return Array.from({ length: text.length - 1 }, (_, index) => {
    const pair = text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
    const times = seen.get(pair) ?? 0;
    seen.set(pair, times + 1);
    return pair + times * 0x100000000;
  });
}

function byRarity(names: readonly Pairs[]): readonly Pairs[] {
  const counts = new Map<number, number>();
  for (const pairs of names) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const rarestFirst = [...counts].sort(([a, often], [b, oftener]) => often - oftener || a - b);
  const ranks = new Map(rarestFirst.map(([pair], rank) => [pair, rank]));
  return names.map((pairs) => pairs.map((pair) => ranks.get(pair) as number).sort((a, b) => a - b));
}

/**
 * The rarest pairs of a name: one of them at least is among the rarest of any name that is similar enough. (Similarity s of
 * names with n and m pairs needs s(n + m)/2 in common, and m can't be smaller than what is in common: so at least
 * ns/(2 - s). A name that shares so many has one of the n + 1 less that many rarest.)
 */
function rarest(pairs: Pairs): Pairs {
  const needed = Math.ceil((pairs.length * PROBABLY_SAME) / (2 - PROBABLY_SAME));
  return pairs.slice(0, pairs.length - needed + 1);
}

/** By a pair's number: the names that have it among their rarest. */
function holdersOf(names: readonly Pairs[]): Holders {
  const holders: number[][] = [];
  names.forEach((pairs, index) => {
    for (const rank of rarest(pairs)) {
      const others = holders[rank];
      if (others === undefined) holders[rank] = [index];
      else others.push(index);
    }
  });
  return holders;
}

function bestFor(
  left: number,
  pairs: Pairs,
  others: readonly Pairs[],
  holders: Holders,
): readonly ProbablePair[] {
  return mostPromising(pairs, holders)
    .map((right) => ({ left, right, similarity: similarity(pairs, others[right] as Pairs) }))
    .filter((pair) => pair.similarity >= PROBABLY_SAME)
    .sort((a, b) => b.similarity - a.similarity || a.right - b.right)
    .slice(0, MOST_KEPT);
}

/** The names that share most of the rarest pairs. */
function mostPromising(pairs: Pairs, holders: Holders): readonly number[] {
  const shared = new Map<number, number>();
  let counted = 0;
  for (const rank of rarest(pairs)) {
    const names = holders[rank] ?? [];
    counted += names.length;
    // A part of a list would favour the names that come first; but better those than none.
    if (counted > MOST_COUNTED && shared.size > 0) break;
    for (const name of names.slice(0, MOST_COUNTED)) shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  if (shared.size <= MOST_COMPARED) return [...shared.keys()];
  // Sorted by counting: no name shares more pairs than there are.
  const byCount: number[][] = [];
  for (const [name, count] of shared) {
    const others = byCount[count];
    if (others === undefined) byCount[count] = [name];
    else others.push(name);
  }
  return byCount
    .reverse()
    .reduce((best, names) => best.concat(names), [])
    .slice(0, MOST_COMPARED);
}

/** Twice what both sorted lists hold, divided by what they hold together; 0 as soon as that can't reach PROBABLY_SAME. */
function similarity(a: Pairs, b: Pairs): number {
  const all = a.length + b.length;
  let possible = a.length;
  let at = 0;
  for (const rank of a) {
    while (at < b.length && (b[at] as number) < rank) at += 1;
    if (b[at] === rank) continue;
    possible -= 1;
    if (2 * possible < PROBABLY_SAME * all) return 0;
  }
  return (2 * possible) / all;
}
