// Which piece of a column belongs to which project of a block: its own, one that several share, or none.
import { type CellValue, cellText } from '../../cell.ts';
import type { GridCell } from '../grid.ts';
import type { Block } from './blocks.ts';
import { heldBy, isEmpty, type Lines } from './lines.ts';
import { linesFor } from './list-items.ts';

/**
 * What a column says of one project. `merged`: of several rows at once, by a cell that spans them; `shared`: of several projects
 * in a way that can't be told apart.
 */
export interface Piece {
  readonly kind: 'own' | 'merged' | 'shared' | 'none';
  readonly held: CellValue;
  readonly cell: GridCell | undefined;
}

const NONE: Piece = { kind: 'none', held: '', cell: undefined };

/** The piece of a column for the `index`-th project of a block. */
export function pieceOf(lines: Lines, { rows, items }: Block, column: number, index: number): Piece {
  if (column < 1) return NONE;
  const cells = rows.map((row) => lines.cellAt(row, column));
  const held = [...new Set(cells.filter((cell) => !isEmpty(cell)))] as GridCell[];
  const [only] = held;
  if (only === undefined) return { ...NONE, cell: cells[0] };
  const joined = held.map((cell) => cellText(heldBy(cell))).join('\n');
  if (rows.length === items.length) {
    const own = cells[index];
    if (isEmpty(own)) return { ...NONE, cell: own };
    // Within a block one cell over several of its rows may hold a line for each.
    const isMerged = (own as GridCell).rows > 1;
    const parted = isMerged && items.length > 1 && held.length === 1 ? linesFor(joined, items.length) : null;
    if (parted !== null) return { kind: 'own', held: parted[index] ?? '', cell: own };
    return { kind: isMerged ? 'merged' : 'own', held: heldBy(own), cell: own };
  }
  if (items.length === 1) {
    if (held.length > 1) return { kind: 'shared', held: joined, cell: only };
    return { kind: only.rows > rows.length ? 'merged' : 'own', held: heldBy(only), cell: only };
  }
  const parted = held.length === 1 ? linesFor(joined, items.length) : null;
  if (parted !== null) return { kind: 'own', held: parted[index] ?? '', cell: only };
  return { kind: 'shared', held: joined, cell: only };
}
