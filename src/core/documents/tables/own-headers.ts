// Headers of columns that are taken along, each its own.
import { headerKey } from '../../table.ts';
import { UNKNOWN_VALUE } from './read-cells.ts';

/** Headers, each its own: one that others have already gets a number, one without a word is called `?`. */
export function ownHeaders(headers: readonly string[], taken: Set<string>): readonly string[] {
  return headers.map((header) => {
    let own = header === '' ? UNKNOWN_VALUE : header;
    for (let count = 2; taken.has(headerKey(own)); count += 1) own = `${header} (${count})`;
    taken.add(headerKey(own));
    return own;
  });
}
