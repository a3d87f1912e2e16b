// What stands in the document around a place that a doubt names.
import { numberAtEnd } from '../../core/cell.ts';
import { readAloud } from '../../core/documents/block.ts';
import type { Grid } from '../../core/documents/grid.ts';
import type { Source } from '../../files/reading/read-source.ts';

/** Letters that are shown of it. */
const MOST = 240;

/** The row of the table, or the paragraph, at a place (`ตาราง 3 B5`, `ย่อหน้า 12`); empty where it isn't found. */
export function contextAt(source: Source, place: string): string {
  const pieces: readonly { readonly place: string; readonly text: string; readonly grid?: Grid }[] =
    source.kind === 'tables'
      ? source.tables.map(({ place: own, grid }) => ({ place: own, text: '', grid }))
      : source.blocks.map((block) =>
          block.kind === 'table'
            ? { place: block.place, text: '', grid: block.grid }
            : { place: block.place, text: readAloud(block) },
        );
  const piece = pieces.find(({ place: own }) => place === own || place.startsWith(`${own} `));
  if (piece === undefined) return '';
  const row = numberAtEnd(place.slice(piece.place.length));
  const cells = piece.grid?.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows) ?? [];
  const text = piece.grid === undefined ? piece.text : cells.map((cell) => cell.text.trim()).join(' | ');
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
