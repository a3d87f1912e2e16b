// The sheets of a workbook as tables to be recognised: each cell with what it holds and what a reader sees.
import { type CellValue, cellText } from '../../src/core/cell.ts';
import type { GridCell, PlacedGrid } from '../../src/core/documents/grid.ts';
import { wallOfSerial } from '../sheets/book/dates.ts';
import type { BookModel, CellModel, SheetModel } from '../sheets/book/model.ts';
import { isDateFormat } from '../sheets/book/number-format.ts';

/** Letters that these fonts draw as ticks: ☑ and ✓ by their place in the font. */
const DRAWN: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^wingdings$/i, { þ: '☑', ü: '✓', '\uf0fe': '☑', '\uf0fc': '✓', o: '☐', '\uf06f': '☐' }],
  [/^wingdings 2$/i, { P: '✓', R: '☑', '\uf050': '✓', '\uf052': '☑', '£': '☐', '\uf0a3': '☐' }],
];

/** Every sheet that an officer sees, in the order of the tabs. */
export function placedSheets(book: BookModel): readonly PlacedGrid[] {
  return book.sheets.filter(({ hidden }) => !hidden).map(placedSheet);
}

function placedSheet({ name, cells: lines, merges }: SheetModel): PlacedGrid {
  const merged = new Map(merges.map((area) => [`${area.row}:${area.column}`, area]));
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    for (let at = row; at < row + rows; at += 1) {
      for (let across = column; across < column + columns; across += 1) {
        if (at !== row || across !== column) covered.add(`${at}:${across}`);
      }
    }
  }
  const last = Math.max(
    lines.length,
    ...merges.map(({ row, rows }) => (lines.length >= row ? row + rows - 1 : 0)),
  );
  const cells = lines.flatMap((line, index) =>
    line.flatMap((cell, at): GridCell[] => {
      const key = `${index + 1}:${at + 1}`;
      const value = cell === null ? '' : heldIn(cell);
      if (covered.has(key) || (value === '' && !merged.has(key))) return [];
      const { rows, columns } = merged.get(key) ?? { rows: 1, columns: 1 };
      return [{ row: index + 1, column: at + 1, rows, columns, text: cellText(value), value }];
    }),
  );
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns - 1), 0);
  return { grid: { rows: last, columns: width, cells }, place: name, sheet: name, before: [], after: [] };
}

function heldIn({ value, style }: CellModel): CellValue {
  if (value === null) return '';
  if (typeof value === 'number' && isDateFormat(style?.numberFormat)) {
    return { date: new Date(wallOfSerial(value)).toISOString().slice(0, 10) };
  }
  const drawn = DRAWN.find(([font]) => font.test(style?.fontFamily ?? ''))?.[1];
  return typeof value === 'string' ? (drawn?.[value.trim()] ?? value) : value;
}
