// Values parted by commas, semicolons or tabs (.csv, .tsv) as a grid.
import type { Grid, GridCell } from './grid.ts';

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
  const rows = rowsOf(text.replace(/^\ufeff/, ''), separator);
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column): GridCell[] => {
      const shown = value.trim();
      return shown === '' ? [] : [{ row: index + 1, column: column + 1, rows: 1, columns: 1, text: shown }];
    }),
  );
  return { rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 0), cells };
}

function rowsOf(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let isQuoted = false;
  let wasQuoted = false;
  const endValue = () => {
    row.push(value);
    value = '';
    wasQuoted = false;
  };
  const endRow = () => {
    endValue();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') value += letter;
      else if (text.charAt(at + 1) === '"') {
        value += '"';
        at += 1;
      } else {
        isQuoted = false;
        wasQuoted = true;
      }
    } else if (letter === '"' && value.trim() === '' && !wasQuoted) {
      isQuoted = true;
      value = '';
    } else if (letter === separator) endValue();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') value += letter;
    else if (text.charAt(at + 1) !== '\n') endRow();
  }
  if (value !== '' || row.length > 0) endRow();
  return rows.map((line) => line.map((one) => one.replace(/\r\n?/g, '\n')));
}
