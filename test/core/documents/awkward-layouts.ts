// Other ways to lay out the descriptions of a plan, made from the plain one: tables, brackets around numbers, pages that repeat a title.
import { toArabicDigits, toThaiDigits } from '../../../src/core/text/digits.ts';
import type { Piece, WrittenCell } from './written-plans.ts';

type Line = Extract<Piece, { kind: 'line' }>;
type Layout = (pieces: readonly Piece[]) => readonly Piece[];

/** A heading of the form: it is of the third level and no sub-mission. */
const isFormHeading = (piece: Piece): boolean =>
  piece.kind === 'line' && piece.level === 3 && !/^[๐-๙0-9]+\.[๐-๙0-9]/.test(piece.text);

/** The number of a heading, what it is called, what stands behind its colon. */
function partsOf(text: string): { number: string; mark: string; title: string; behind: string } {
  const [, number = '', mark = '', rest = ''] = /^([๐-๙0-9]*)([.)]?) ?(.*)$/.exec(text) ?? [];
  const [title = '', behind = ''] = rest.split(' : ', 2);
  return { number, mark, title, behind };
}

/** The pieces with each description, from its first heading to its last text, made anew. */
function withDescriptions(
  pieces: readonly Piece[],
  anew: (lines: readonly Line[]) => readonly Piece[],
): readonly Piece[] {
  const made: Piece[] = [];
  let own: Line[] = [];
  const end = () => {
    if (own.length > 0) made.push(...anew(own));
    own = [];
  };
  for (const piece of pieces) {
    const text = piece.kind === 'line' ? piece.text : '';
    const isName = isFormHeading(piece) && /ชื่อโครงการ/.test(text);
    const isBetween =
      piece.kind === 'table' ||
      (!isFormHeading(piece) && (piece.level ?? 0) > 0) ||
      /^(?:ลำดับที่|โครงการที่) [๐-๙0-9]+$/.test(text);
    if (isName || isBetween) end();
    if (isName || (own.length > 0 && !isBetween)) own.push(piece as Line);
    else made.push(piece);
  }
  end();
  return made;
}

/** A description's headings with the lines below each. */
function sections(lines: readonly Line[]): readonly { heading: Line; below: readonly string[] }[] {
  const found: { heading: Line; below: string[] }[] = [];
  for (const line of lines) {
    if (isFormHeading(line)) found.push({ heading: line, below: [] });
    else found[found.length - 1]?.below.push(line.text);
  }
  return found;
}

const asTable =
  (cellsOf: (parts: ReturnType<typeof partsOf>, text: string) => readonly WrittenCell[]): Layout =>
  (pieces) =>
    withDescriptions(pieces, (lines) => [
      {
        kind: 'table',
        rows: sections(lines).map(({ heading, below }) => {
          const parts = partsOf(heading.text);
          return cellsOf(parts, [parts.behind, ...below].filter((text) => text !== '').join('\n'));
        }),
      },
    ]);

/** By what a person would say of it. */
export const AWKWARD_LAYOUTS: readonly (readonly [string, Layout])[] = [
  [
    'numbers in brackets',
    (pieces) =>
      pieces.map((piece) =>
        piece.kind === 'line' && isFormHeading(piece)
          ? { ...piece, text: piece.text.replace(/^([๐-๙0-9]+)[.)] /, '($1) ') }
          : piece,
      ),
  ],
  [
    'descriptions as tables, the headings on the left',
    asTable(({ number, mark, title }, text) => [{ text: `${number}${mark} ${title}`.trim() }, { text }]),
  ],
  [
    'descriptions as tables with a column of numbers',
    asTable(({ number, title }, text) => [{ text: number }, { text: title }, { text }]),
  ],
  [
    'descriptions as tables with a column of colons',
    asTable(({ number, mark, title }, text) => [
      { text: `${number}${mark} ${title}`.trim() },
      { text: ':' },
      { text },
    ]),
  ],
  [
    'descriptions as tables, a colon before each text',
    asTable(({ number, mark, title }, text) => [
      { text: `${number}${mark} ${title}`.trim() },
      { text: `: ${text}` },
    ]),
  ],
  [
    'each description in a table of one cell',
    (pieces) =>
      withDescriptions(pieces, (lines) => [
        { kind: 'table', rows: [[{ text: lines.map(({ text }) => text).join('\n') }]] },
      ]),
  ],
  [
    'headings and texts in one paragraph',
    (pieces) =>
      withDescriptions(pieces, (lines) =>
        sections(lines).map(({ heading, below }) => ({
          kind: 'line',
          text: [heading.text, ...below].join('\n'),
        })),
      ),
  ],
  [
    'tabs behind the numbers',
    (pieces) =>
      pieces.map((piece) =>
        piece.kind === 'line' && isFormHeading(piece)
          ? {
              ...piece,
              level: 0,
              text: piece.text.replace(/^([๐-๙0-9]+[.)]) /, '$1\t').replace(' : ', '\t:\t'),
            }
          : piece,
      ),
  ],
  [
    'a page that ends within a description, and its title again',
    (pieces) =>
      withDescriptions(pieces, (lines) => {
        const name = partsOf(lines[0]?.text ?? '').behind;
        const half = Math.floor(lines.length / 2);
        const page: Line[] = [
          { kind: 'line', text: '- ๑๒ -' },
          { kind: 'line', text: `${name} (ต่อ)` },
        ];
        return [...lines.slice(0, half), ...page, ...lines.slice(half)];
      }),
  ],
  [
    'the name as a title, no heading for it',
    (pieces) =>
      withDescriptions(pieces, (lines) =>
        sections(lines).flatMap(({ heading, below }, index): Piece[] => {
          const { number, mark, title, behind } = partsOf(heading.text);
          if (index === 0) return [{ kind: 'line', text: behind, level: 2 }];
          const less = String(Number(toArabicDigits(number)) - 1);
          const shown = number === '' ? '' : `${number >= '๐' ? toThaiDigits(less) : less}${mark} `;
          return [
            { kind: 'line', text: shown + title, level: 3 },
            ...below.map((text): Piece => ({ kind: 'line', text })),
          ];
        }),
      ),
  ],
];
