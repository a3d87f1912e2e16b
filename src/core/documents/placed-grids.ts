// The tables of a document with the lines of text around each.
import { type Block, readAloud } from './block.ts';
import type { PlacedGrid } from './grid.ts';

/** Every table of a document in order, with what stands before it (since the one before) and after it. */
export function placedGrids(blocks: readonly Block[]): readonly PlacedGrid[] {
  const tables: PlacedGrid[] = [];
  let lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      lines.push(...readAloud(block).split('\n'));
      continue;
    }
    tables.push({ grid: block.grid, place: block.place, sheet: null, before: lines, after: [] });
    lines = [];
  }
  // What follows a table is the next one's `before`: only the last has the rest.
  return tables.map((table, index) => ({
    ...table,
    after: index === tables.length - 1 ? lines : (tables[index + 1]?.before ?? []),
  }));
}
