// A piece of a text that a rule found, with where it stands.

/** `read` is the text from `start` to before `end` (indexes of UTF-16 units, as String.slice takes them). */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

/** Every match of a shape (a global regular expression), in order. */
export function occurrencesOf(text: string, shape: RegExp): readonly Occurrence[] {
  const found: Occurrence[] = [];
  text.replace(shape, (read: string, ...rest: unknown[]) => {
    // After the match come its groups, and then where it starts.
    const start = rest.find((part) => typeof part === 'number') as number;
    found.push({ start, end: start + read.length, read });
    return read;
  });
  return found;
}

/** In the order of the text; of two that overlap the one that stands first in `found` is kept. */
export function withoutOverlaps<Found extends Occurrence>(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
