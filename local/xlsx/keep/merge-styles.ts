// A style sheet joined with another: what was there keeps its numbers, what is added comes after.

import { XlsxError } from '../error.ts';
import { attributes, childOf, topElements, wholeElements, withChild } from '../xml.ts';

/** The tables of a style sheet whose entries are counted, and what counts one entry. */
const TABLES = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type Table = (typeof TABLES)[number];

/** The tables that no style sheet does without: a cell's format has a font, a fill, a border, and a named style that it comes from. */
const NEEDED = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

/** Fills that are the reader's own. */
const RESERVED_FILLS = 2;
/** Number formats up to here are known without being written out (ECMA-376 part 1, 18.8.30). */
const LAST_KNOWN_FORMAT = 163;
/** Formats of cells and of named styles together: Excel opens no more (Microsoft's notes on ECMA-376 part 4, 3.8.10). */
const MOST_FORMATS = 65_430;

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** What a package without a style sheet means: one format, Excel's own (ECMA-376 part 1, 18.8). */
export const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The joined style sheet, and the numbers that the added one's cell formats and rule formats have in it. */
export interface MergedStyles {
  readonly xml: string;
  readonly cellFormat: (own: number) => number;
  readonly ruleFormat: (own: number) => number;
}

/**
 * Joins `added`, as hucre writes it, to any style sheet without prefixes. What the style sheet has already isn't added again.
 * @throws XlsxError `too-many-formats`
 */
export function mergeStyles(original: string, added: string): MergedStyles {
  const base = withDefaults(original);
  const entries = (xml: string, table: Table | 'numFmts' | 'cellStyleXfs') => topElements(inner(xml, table));
  const formats = joinedFormats(entries(base, 'numFmts'), entries(added, 'numFmts'));
  const renumbered = (xml: string) =>
    xml.replace(/(numFmtId=")(\d+)/g, (_, before, id) => `${before}${formats.idOf(Number(id))}`);
  const joined = (table: Table, moved: (xml: string) => string = (xml) => xml): Joined => {
    // Readers show their own pattern for the first two fills, whatever stands there.
    const own = table === 'fills' ? RESERVED_FILLS : 0;
    return joinedEntries(entries(base, table), entries(added, table).map(moved), own);
  };
  const [fonts, fills, borders] = [joined('fonts'), joined('fills'), joined('borders')];
  const cellXfs = joined('cellXfs', (xml) =>
    renumbered(xml)
      .replace(/(fontId=")(\d+)/g, (_, before, id) => `${before}${fonts.placeOf(Number(id))}`)
      .replace(/(fillId=")(\d+)/g, (_, before, id) => `${before}${fills.placeOf(Number(id))}`)
      .replace(/(borderId=")(\d+)/g, (_, before, id) => `${before}${borders.placeOf(Number(id))}`)
      // Said always: left out, the file's first font, fill or border may show instead.
      .replace(/ apply(?:Font|Fill|Border)="[^"]*"/g, '')
      .replace(/<xf /g, '<xf applyFont="1" applyFill="1" applyBorder="1" '),
  );
  const dxfs = joined('dxfs', renumbered);
  const found = entries(base, 'cellXfs').length + entries(base, 'cellStyleXfs').length;
  if (cellXfs.more !== '' && found + topElements(cellXfs.more).length > MOST_FORMATS)
    throw new XlsxError('too-many-formats', { found, limit: MOST_FORMATS });
  let xml = append(base, 'numFmts', formats.more);
  const tables: Record<Table, Joined> = { fonts, fills, borders, cellXfs, dxfs };
  for (const table of TABLES) xml = append(xml, table, tables[table].more);
  return { xml, cellFormat: cellXfs.placeOf, ruleFormat: dxfs.placeOf };
}

/** What a table needs besides, as XML, and where an entry of the added one then stands. */
interface Joined {
  readonly more: string;
  readonly placeOf: (own: number) => number;
}

/** `reserved`: so many of the first entries are only what the added table's entry of the same number is. */
function joinedEntries(there: readonly string[], added: readonly string[], reserved: number): Joined {
  const known = new Map<string, number>();
  there.forEach((entry, place) => {
    const key = entryKey(entry);
    if (place >= reserved && !known.has(key)) known.set(key, place);
  });
  const more: string[] = [];
  const places = added.map((entry, own) => {
    const key = entryKey(entry);
    if (own < reserved && entryKey(there[own] ?? '') === key) return own;
    const place = known.get(key) ?? there.length + more.push(entry) - 1;
    known.set(key, place);
    return place;
  });
  return { more: more.join(''), placeOf: (own) => places[own] ?? 0 };
}

/** The same for entries that say the same, in whatever order their attributes are written. */
function entryKey(entry: string): string {
  const [tag = ''] = /^<[^>]*>/.exec(entry) ?? [];
  const said = Object.entries(attributes(tag)).map(([name, value]) => `${name}=${value}`);
  return `${said.sort().join(' ')}${entry.slice(tag.length)}`;
}

function joinedFormats(
  there: readonly string[],
  added: readonly string[],
): { readonly more: string; readonly idOf: (id: number) => number } {
  const known = new Map<string, number>();
  let highest = LAST_KNOWN_FORMAT;
  for (const { numFmtId, formatCode = '' } of there.map(attributes)) {
    highest = Math.max(highest, Number(numFmtId));
    if (!known.has(formatCode)) known.set(formatCode, Number(numFmtId));
  }
  const ids = new Map<number, number>();
  let more = '';
  for (const entry of added) {
    const { numFmtId, formatCode = '' } = attributes(entry);
    const id = known.get(formatCode) ?? ++highest;
    if (!known.has(formatCode)) more += entry.replace(/numFmtId="\d+"/, `numFmtId="${id}"`);
    known.set(formatCode, id);
    ids.set(Number(numFmtId), id);
  }
  return { more, idOf: (id) => ids.get(id) ?? id };
}

/** The style sheet with Excel's own look where a table has none: what is added must not become the look of cells that ask for number 0. */
function withDefaults(xml: string): string {
  return NEEDED.filter((table) => topElements(inner(xml, table)).length === 0).reduce(
    (styles, table) => withChild(styles, ORDER, table, childOf(NO_STYLES, table) ?? ''),
    xml,
  );
}

function inner(xml: string, table: string): string {
  return wholeElements(table).exec(childOf(xml, table) ?? '')?.[1] ?? '';
}

function append(xml: string, table: string, more: string): string {
  if (more === '') return xml;
  const all = `${inner(xml, table)}${more}`;
  const element = `<${table} count="${topElements(all).length}">${all}</${table}>`;
  return withChild(xml, ORDER, table, element);
}
