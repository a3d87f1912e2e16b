// When two names are the same name: what an officer would not call a difference.
import { lookAlike } from './look-alike.ts';

/** Quotation marks of every shape that is typed, scanned or made by a word processor. */
const QUOTES = /["'`´‘’‚‛“”„‟«»‹›′″]/g;

/** Stands in a key for the organisation; no text holds it, since cleaning removes control characters. */
const ORGANISATION = '\u0001';

/**
 * A key that two names share if they look alike (see look-alike.ts) or differ only in quotation marks, letter case, or in which of
 * `organisationNames` (the ways in which this organisation is written) they use. Empty only for a name with nothing else in it.
 */
export function nameKey(name: string, organisationNames: readonly string[]): string {
  return nameKeys(organisationNames)(name);
}

/** The same for many names. */
export function nameKeys(organisationNames: readonly string[]): (name: string) => string {
  const longestFirst = organisationNames
    .map(plainKey)
    .filter((key) => key !== '')
    .sort((a, b) => b.length - a.length);
  return (name) =>
    longestFirst.reduce((key, organisation) => key.split(organisation).join(ORGANISATION), plainKey(name));
}

function plainKey(text: string): string {
  return lookAlike(text).replace(QUOTES, '').replace(/ /g, '').toLowerCase();
}
