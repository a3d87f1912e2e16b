// When two names are the same name: what an officer would not call a difference.
import { lookAlike } from './look-alike.ts';

/** Quotation marks of every shape that is typed, scanned or made by a word processor. */
const QUOTES = /["'`´‘’‚‛“”„‟«»‹›′″]/g;

/**
 * A key that two names share if they look alike (see look-alike.ts) or differ only in quotation marks or letter case. Empty only for a
 * name with nothing else in it.
 */
export function nameKey(name: string): string {
  return lookAlike(name).replace(QUOTES, '').replace(/ /g, '').toLowerCase();
}
