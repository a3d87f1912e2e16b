// A web page as blocks: its tables with merged cells as a browser lays them out, and the lines of text around them. No page is run.
import type { Block } from './block.ts';
import type { Grid, GridCell } from './grid.ts';

/** A tag or a piece of text, in order. */
type Token =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
/** What they hold is never shown. */
const HIDDEN = ['script', 'style', 'head', 'template', 'noscript', 'title', 'select', 'svg'];
/** A line begins and ends with them. */
const BLOCKS =
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr table caption header footer section article nav main hr blockquote pre dt dd'.split(
    ' ',
  );
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  check: '✓',
  bull: '•',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwsp: '\u200b',
};

/** Rows and columns that a cell may claim to span, as browsers limit them. */
const MOST_SPAN = 1000;
/** Cells that a table may have in all. */
const MOST_CELLS = 200_000;

/** A table that is being read. */
interface OpenTable {
  readonly cells: GridCell[];
  readonly taken: Set<string>;
  row: number;
  column: number;
  columns: number;
  open: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    text: string;
  } | null;
}

/** The blocks of a page. A table within a cell of a layout table is a table of its own; its text is not told twice. */
export function readHtml(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let line = '';
  let hidden: string | null = null;
  let count = 0;
  const endLine = () => {
    const text = shown(line);
    line = '';
    if (text === '') return;
    blocks.push({ kind: 'paragraph', text, number: '', level: 0, place: `ย่อหน้า ${blocks.length + 1}` });
  };
  const write = (text: string) => {
    const cell = tables[tables.length - 1]?.open;
    if (cell) cell.text += text;
    else if (tables.length === 0) line += text;
  };
  const endTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    endCell(table);
    if (table.cells.length === 0) return;
    count += 1;
    blocks.push({ kind: 'table', grid: gridOf(table), place: `ตาราง ${count}` });
  };
  for (const token of tokensOf(html)) {
    if (hidden !== null) {
      if (token.kind === 'close' && token.name === hidden) hidden = null;
      continue;
    }
    if (token.kind === 'text') {
      write(token.text);
      continue;
    }
    const { name, kind } = token;
    const table = tables[tables.length - 1];
    if (kind === 'open' && HIDDEN.includes(name)) hidden = name;
    else if (name === 'table') {
      if (kind === 'close') endTable();
      else {
        if (table === undefined) endLine();
        tables.push({ cells: [], taken: new Set(), row: 0, column: 0, columns: 0, open: null });
      }
    } else if (table !== undefined && name === 'tr') {
      endCell(table);
      if (kind === 'open') {
        table.row += 1;
        table.column = 0;
      }
    } else if (table !== undefined && (name === 'td' || name === 'th')) {
      endCell(table);
      if (kind === 'open') openCell(table, token.attributes);
    } else if (kind === 'open' && name === 'input' && /type\s*=\s*["']?checkbox/i.test(token.attributes)) {
      write(/\schecked/i.test(token.attributes) ? '☑' : '☐');
    } else if (BLOCKS.includes(name)) {
      if (tables.length === 0) endLine();
      else write('\n');
    }
  }
  while (tables.length > 0) endTable();
  endLine();
  return blocks;
}

function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  const tag = new RegExp(TAG.source, 'g');
  const text = (to: number) => {
    if (to > next)
      tokens.push({ kind: 'text', text: decoded(html.slice(next, to).replace(/[ \t\r\n]+/g, ' ')) });
  };
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    text(match.index);
    next = match.index + match[0].length;
    const [, slash, name, attributes = ''] = match;
    if (name !== undefined)
      tokens.push({ kind: slash ? 'close' : 'open', name: name.toLowerCase(), attributes });
  }
  text(html.length);
  return tokens;
}

function openCell(table: OpenTable, attributes: string): void {
  if (table.row === 0) table.row = 1;
  do table.column += 1;
  while (table.taken.has(`${table.row}:${table.column}`));
  const rows = spanOf(attributes, 'rowspan');
  const columns = spanOf(attributes, 'colspan');
  const fits = table.taken.size + rows * columns <= MOST_CELLS;
  const [high, wide] = fits ? [rows, columns] : [1, 1];
  for (let row = table.row; row < table.row + high; row += 1) {
    for (let column = table.column; column < table.column + wide; column += 1)
      table.taken.add(`${row}:${column}`);
  }
  table.open = { row: table.row, column: table.column, rows: high, columns: wide, text: '' };
  table.column += wide - 1;
  table.columns = Math.max(table.columns, table.column);
}

function endCell(table: OpenTable): void {
  if (table.open === null) return;
  table.cells.push({ ...table.open, text: shown(table.open.text) });
  table.open = null;
}

/** The grid; a cell reaches no further down than the last row, and covers no place that another holds. */
function gridOf({ cells, row: rows, columns }: OpenTable): Grid {
  const held = new Map<string, GridCell>();
  return {
    rows,
    columns,
    cells: cells.map((cell) => {
      const free = (row: number) => {
        for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
          if (held.has(`${row}:${column}`)) return false;
        }
        return true;
      };
      let high = 1;
      while (high < cell.rows && cell.row + high <= rows && free(cell.row + high)) high += 1;
      const fitted = { ...cell, rows: high };
      for (let row = cell.row; row < cell.row + high; row += 1) {
        for (let column = cell.column; column < cell.column + cell.columns; column += 1)
          held.set(`${row}:${column}`, fitted);
      }
      return fitted;
    }),
  };
}

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?\\s*([0-9]+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(MOST_SPAN, Math.max(1, span));
}

function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
