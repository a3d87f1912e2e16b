// หลักฐาน: one link a line, with or without a name before it; only http and https, and nothing is ever fetched.
import { filledLines } from '../text/filled-lines.ts';

/** A line of evidence; `url` null: no link that may be opened. */
export interface Evidence {
  readonly name: string;
  readonly url: string | null;
}

const LINK = /(?:^|\s)(https?:\/\/[^\s<>"'`\\]+)\s*$/i;

/** The lines of a cell of evidence; empty lines are none. `javascript:` and every other scheme are no links. */
export function evidenceOf(text: string): readonly Evidence[] {
  return filledLines(text).map((line) => {
    const url = LINK.exec(line)?.[1] ?? null;
    const name = url === null ? line : line.slice(0, line.length - url.length).replace(/[\s:|–-]+$/, '');
    return { name: name === '' ? (url ?? line) : name, url };
  });
}
