// Values parted by commas, semicolons or tabs (.csv, .tsv) as a grid.
import { type Grid, gridOf } from './grid.ts';

/** What may part the values of such a file. */
export type Separator = ',' | ';' | '\t';

/** The separator that parts a text's lines most often, outside of quotes; a comma where none does. */
export function separatorOf(text: string): Separator {
  const bare = text.replace(/"[^"]*"/g, '');
  const count = (separator: Separator) => bare.split(separator).length;
  const all: readonly Separator[] = [',', '\t', ';'];
  return [...all].sort((a, b) => count(b) - count(a))[0] as Separator;
}

/** The text as a grid, a row a line. A value in quotes may hold separators, line ends, and quotes doubled (RFC 4180). */
export function readSeparated(text: string, separator: Separator): Grid {
  return gridOf(rowsOf(text.replace(/^\ufeff/, ''), separator));
}

/** A quote that opens a value closes it before a separator or the line's end; any other is a letter of the text. */
function rowsOf(text: string, separator: Separator): readonly (readonly string[])[] {
  const next = new RegExp(` *"([^"]*(?:""[^"]*)*)" *(?=[${separator}\r\n]|$)|[^${separator}\r\n]*`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    next.lastIndex = at;
    const [all = '', quoted] = next.exec(text) ?? [];
    at += all.length;
    if (at < text.length || row.length > 0 || all !== '')
      row.push((quoted ?? all).replace(/""/g, quoted === undefined ? '""' : '"').replace(/\r\n?/g, '\n'));
    if (text.charAt(at) === separator) continue;
    if (row.length > 0) rows.push(row);
    row = [];
    if (text.startsWith('\r\n', at)) at += 1;
  }
  return rows;
}
