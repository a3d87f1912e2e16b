// What several places say, where all of them say the same.

/** The one value that there is, however often; null where there is none, or another beside it. */
export function onlyOne<Value>(values: readonly Value[]): Value | null {
  const [first = null, ...more] = new Set(values);
  return more.length === 0 ? first : null;
}
