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
  const isEach = rows.length === items.length;
  const cell = isEach ? cells[index] : held[0];
  if (cell === undefined || isEmpty(cell)) return NONE;
  const joined = held.map((one) => cellText(heldBy(one))).join('\n');
  const isMerged = cell.rows > (isEach ? 1 : rows.length);
  // One cell beside several projects, or within their block over several of its rows, may hold a line for each.
  const isOne = items.length > 1 && held.length === 1 && (isMerged || !isEach);
  const parted = isOne ? linesFor(joined, items.length) : null;
  if (parted !== null) return { kind: 'own', held: parted[index] ?? '', cell };
  return isEach || (items.length === 1 && held.length === 1)
    ? { kind: isMerged ? 'merged' : 'own', held: heldBy(cell), cell }
    : { kind: 'shared', held: joined, cell };
}
