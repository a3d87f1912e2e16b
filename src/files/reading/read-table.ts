// A table of a .docx as a grid: merged cells as one, rows that were deleted left out.
import { type Block, readAloud } from '../../core/documents/block.ts';
import { cellsByRow, type Grid, type GridCell } from '../../core/documents/grid.ts';
import { DocxError } from './docx-error.ts';
import { DOCX_LIMITS } from './docx-limits.ts';
import { child, children, type Element, numberOf } from './xml-tree.ts';

/** A cell while the rows below it may still belong to it. */
type Growing = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/** A narrower table within a cell only lays out the cell's text. */
const WIDE = 3;

/** A table, and those of some width that stand in its cells: of these each is a table of its own, and no text of the cell. */
export interface WordTable {
  readonly grid: Grid;
  readonly inner: readonly Block[];
}

/** A table as a grid. `blocksOf` reads a cell's content; `cellsRead` says how many cells of all tables were read. */
export function wordTable(
  table: Element,
  blocksOf: (cell: Element) => readonly Block[],
  cellsRead: () => number,
): WordTable {
  const rows = rowsIn(table);
  const cells: Growing[] = [];
  const contents: (readonly Block[])[] = [];
  /** By column: the cell that a cell below may continue. */
  let open: (Growing | undefined)[] = [];
  let columns = 0;
  rows.forEach((row, index) => {
    const next: (Growing | undefined)[] = [];
    let column = Math.min(DOCX_LIMITS.columns, Math.max(0, numberOf(child(row, 'trPr'), 'gridBefore') ?? 0));
    let before: Growing | undefined;
    for (const cell of cellsIn(row)) {
      const properties = child(cell, 'tcPr');
      const span = Math.max(1, numberOf(properties, 'gridSpan') ?? 1);
      if (column + span > DOCX_LIMITS.columns || cellsRead() > DOCX_LIMITS.cells)
        throw new DocxError('too-large', { part: 'tbl' });
      const above = open[column];
      if (continues(child(properties, 'hMerge')) && before !== undefined) before.columns += span;
      else if (continues(child(properties, 'vMerge')) && above?.columns === span) {
        above.rows += 1;
        next[column] = above;
        before = undefined;
      } else {
        contents.push(blocksOf(cell));
        before = { row: index + 1, column: column + 1, rows: 1, columns: span, text: '' };
        cells.push(before);
        if (child(properties, 'vMerge') !== undefined) next[column] = before;
      }
      column += span;
    }
    open = next;
    columns = Math.max(columns, column);
  });
  // Where nothing else stands in any cell, the table only lays out others.
  const isLayout = contents.flat().every(({ kind }) => kind === 'table');
  const isOwn = (block: Block) => block.kind === 'table' && (isLayout || block.grid.columns >= WIDE);
  const texts = contents.map((blocks) => textOf(blocks.filter((block) => !isOwn(block))));
  return {
    grid: {
      rows: rows.length,
      columns,
      cells: cells.map((cell, at) => ({ ...cell, text: texts[at] ?? '' })),
    },
    inner: contents.flat().filter(isOwn),
  };
}

/** Whether a merge goes on from the cell before: it is named, and does not start. */
function continues(merge: Element | undefined): boolean {
  return merge !== undefined && merge.attributes.val !== 'restart';
}

function rowsIn(element: Element): readonly Element[] {
  return children(element).flatMap((inner): readonly Element[] => {
    if (inner.name === 'tr') return child(child(inner, 'trPr'), 'del') === undefined ? [inner] : [];
    if (inner.name === 'sdt') return rowsIn(child(inner, 'sdtContent') ?? inner);
    return /^(?:customXml|ins|moveTo)$/.test(inner.name) ? rowsIn(inner) : [];
  });
}

function cellsIn(row: Element): readonly Element[] {
  return children(row).flatMap((inner): readonly Element[] => {
    if (inner.name === 'tc') return [inner];
    if (inner.name === 'sdt') return cellsIn(child(inner, 'sdtContent') ?? inner);
    return inner.name === 'customXml' ? cellsIn(inner) : [];
  });
}

/** A cell's paragraphs as lines; a table that lays them out as lines of its rows, its cells parted by tabs. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? readAloud(block) : tableText(block.grid)))
    .join('\n');
}

function tableText(grid: Grid): string {
  return cellsByRow(grid)
    .map((row) => row.map(({ text }) => text).join('\t'))
    .join('\n');
}

/** What a table of one column only frames; null for any other table. */
export function framed(table: Element): readonly Element[] | null {
  const rows = rowsIn(table).map(cellsIn);
  const isOne = (cell: Element) => (numberOf(child(cell, 'tcPr'), 'gridSpan') ?? 1) === 1;
  return rows.every((cells) => cells.length <= 1 && cells.every(isOne)) ? rows.flat() : null;
}
