// Rows of two sheets that share a key, the first with the first: one pass over both, so that doubled rows cost no more than others.

/** What two rows must share; null passes over a row. */
export type PairKey<Row> = (row: Row) => readonly (string | number | null)[] | null;

/** The rows of the left that share a key with one of the right; each row once, in the left's order. */
export function pairByKey<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  keys: { readonly left: PairKey<Left>; readonly right: PairKey<Right> },
): ReadonlyMap<Left, Right> {
  const waiting = new Map<string, Right[]>();
  for (const other of [...right].reverse()) {
    const own = keys.right(other);
    if (own === null) continue;
    const text = JSON.stringify(own);
    const others = waiting.get(text);
    if (others === undefined) waiting.set(text, [other]);
    else others.push(other);
  }
  const found = new Map<Left, Right>();
  for (const own of left) {
    const wanted = keys.left(own);
    const other = wanted === null ? undefined : waiting.get(JSON.stringify(wanted))?.pop();
    if (other !== undefined) found.set(own, other);
  }
  return found;
}
