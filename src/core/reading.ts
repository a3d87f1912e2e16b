// What a cell turned out to say. Nothing is guessed: a value is certain, or it is not a value.

/**
 * The outcome of reading one cell.
 * - `empty`: nothing is there.
 * - `value`: the value, written as it should be.
 * - `understood`: the value is certain, but written otherwise than it should be (`๑๕,๐๐๐ บาท`): used, reported, fixable.
 * - `invalid`: anything else.
 */
export type Reading<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'understood'; readonly value: Value }
  | { readonly kind: 'invalid' };

/** The value of a cell that is certain, however it was written; null if there is none. */
export function certain<Value>(reading: Reading<Value>): Value | null {
  return reading.kind === 'value' || reading.kind === 'understood' ? reading.value : null;
}
