// A written document as plain text, as a web page, and as Word's file.
import { cell, docx, type ParagraphLook, paragraph, row, table } from '../../files/word-xml.ts';
import type { Piece, WrittenCell } from './written-plans.ts';

/** As typed: a table's cells parted by tabs, what is covered left empty; a cell's lines behind one another, as programs copy them. */
export function asText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.kind === 'line'
        ? piece.text
        : `\n${piece.rows.map((cells) => cells.map((one) => (one?.text ?? '').replaceAll('\n', ' ')).join('\t')).join('\n')}\n`,
    )
    .join('\n');
}

/** As a web page. */
export function asHtml(pieces: readonly Piece[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const tag = ({ text, down = 1, right = 1 }: WrittenCell) =>
    `<td rowspan="${down}" colspan="${right}">${escaped(text)}</td>`;
  const body = pieces.map((piece) => {
    if (piece.kind === 'line')
      return piece.level
        ? `<h${piece.level}>${escaped(piece.text)}</h${piece.level}>`
        : `<p>${escaped(piece.text)}</p>`;
    return `<table>${piece.rows.map((cells) => `<tr>${cells.map((one) => (one === null ? '' : tag(one))).join('')}</tr>`).join('')}</table>`;
  });
  return `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav>หน้าแรก</nav>${body.join('\n')}</body></html>`;
}

/** How the pieces of Word's file are written, where another way than the plain one is tried. */
export interface WordWays {
  readonly paragraph?: (text: string, look: ParagraphLook) => string;
  readonly row?: (cells: readonly string[]) => string;
  readonly table?: (columns: number, rows: readonly string[]) => string;
  readonly body?: (xml: string) => string;
  /** Kinds of lists, lists, and further parts of the file. */
  readonly rest?: () => readonly [
    kinds: readonly (readonly string[])[],
    lists: readonly number[],
    more: Readonly<Record<string, Uint8Array>>,
  ];
}

/** As Word's file, cells merged as Word merges them. */
export function asDocx(pieces: readonly Piece[], ways: WordWays = {}): Uint8Array {
  const { paragraph: p = paragraph, row: tr = row, table: tbl = table, body: whole = String } = ways;
  const body = pieces.map((piece) => {
    if (piece.kind === 'line')
      return p(piece.text, piece.level ? { style: piece.level === 1 ? '1' : '2' } : {});
    const columns = piece.rows[0]?.length ?? 1;
    return tbl(
      columns,
      piece.rows.map((cells, index) =>
        tr(cells.flatMap((one, at) => wordCell(piece.rows, index, at, one, p))),
      ),
    );
  });
  const xml = whole(body.join(''));
  const [kinds, lists, more] = ways.rest?.() ?? [[], [], {}];
  return docx(xml, kinds, lists, more);
}

function wordCell(
  rows: readonly (readonly (WrittenCell | null)[])[],
  index: number,
  at: number,
  one: WrittenCell | null,
  p: (text: string, look: ParagraphLook) => string,
): readonly string[] {
  if (one === null) {
    for (let above = index - 1; above >= 0; above -= 1) {
      const over = rows[above]?.[at];
      if (over) return (over.down ?? 1) > index - above ? [cell('', { merge: 'goes on' })] : [];
    }
    return [];
  }
  const content = one.text
    .split('\n')
    .map((text) => p(text, {}))
    .join('');
  return [
    cell(content, { columns: one.right ?? 1, ...((one.down ?? 1) > 1 ? { merge: 'starts' as const } : {}) }),
  ];
}
