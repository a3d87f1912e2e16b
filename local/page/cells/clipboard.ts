// A block of cells as the clipboard carries it between spreadsheets: tabs between cells, lines between rows,
// quotes around a cell that holds a tab, a line break or a quote at its start. Google Sheets, Excel and Calc agree on it.

/** The block as text. */
export function toClipboard(block: readonly (readonly string[])[]): string {
  return block
    .map((row) =>
      row.map((text) => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'),
    )
    .join('\n');
}

/** The text as a block; rows may differ in length. A last line break ends the last row, it begins no new one. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const [cell, after] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    const end = text[after];
    if (end === '\t') {
      at = after + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = after + (end === '\r' && text[after + 1] === '\n' ? 2 : 1);
    if (at >= text.length) break;
  }
  return rows;
}

/** A cell up to the next tab or line break, and where it ended. */
function plain(text: string, from: number): [string, number] {
  let end = from;
  while (end < text.length && !/[\t\r\n]/.test(text.charAt(end))) end += 1;
  return [text.slice(from, end), end];
}

/** A cell in quotes; a quote that is never closed, or with text after it, is an ordinary character. */
function quoted(text: string, from: number): [string, number] {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') {
      cell += text[at];
    } else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const after = text[at + 1];
      if (after === undefined || /[\t\r\n]/.test(after)) return [cell, at + 1];
      break;
    }
  }
  return plain(text, from);
}
