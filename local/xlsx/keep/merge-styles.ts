// A style sheet joined with another: what was there keeps its numbers, what is added comes after.

import { childOf, topElements, wholeElements, withChild } from '../xml.ts';

/** The tables of a style sheet whose entries are counted, and what counts one entry. */
const TABLES = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type Table = (typeof TABLES)[number];

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

/** Joins `added`, as hucre writes it, to any style sheet without prefixes. */
export function mergeStyles(original: string, added: string): MergedStyles {
  const base = withDefaults(original);
  const start = Object.fromEntries(
    TABLES.map((table) => [table, topElements(inner(base, table)).length]),
  ) as Record<Table, number>;
  const highest = Math.max(163, ...numbers(inner(base, 'numFmts'), 'numFmtId'));
  const formatId = (id: number) => (id < 164 ? id : id - 163 + highest);
  const renumbered = (xml: string) =>
    xml.replace(/(numFmtId=")(\d+)/g, (_, before, id) => `${before}${formatId(Number(id))}`);
  const moved: Record<Table, (xml: string) => string> = {
    fonts: (xml) => xml,
    fills: (xml) => xml,
    borders: (xml) => xml,
    dxfs: renumbered,
    cellXfs: (xml) =>
      renumbered(xml)
        .replace(/(fontId=")(\d+)/g, (_, before, id) => `${before}${Number(id) + start.fonts}`)
        .replace(/(fillId=")(\d+)/g, (_, before, id) => `${before}${Number(id) + start.fills}`)
        .replace(/(borderId=")(\d+)/g, (_, before, id) => `${before}${Number(id) + start.borders}`)
        // Without it the first font, border and fill of the file would show instead.
        // Said always: left out, the file's first font, fill or border may show instead.
        .replace(/ apply(?:Font|Fill|Border)="[^"]*"/g, '')
        .replace(/<xf /g, '<xf applyFont="1" applyFill="1" applyBorder="1" '),
  };
  let xml = append(base, 'numFmts', renumbered(inner(added, 'numFmts')));
  for (const table of TABLES) xml = append(xml, table, moved[table](inner(added, table)));
  return {
    xml,
    cellFormat: (own) => own + start.cellXfs,
    ruleFormat: (own) => own + start.dxfs,
  };
}

/** The style sheet with Excel's own look where a table has none: what is added must not become the look of cells that ask for number 0. */
function withDefaults(xml: string): string {
  const empty = TABLES.filter((table) => table !== 'dxfs' && topElements(inner(xml, table)).length === 0);
  return empty.reduce(
    (styles, table) => withChild(styles, ORDER, table, childOf(NO_STYLES, table) ?? ''),
    xml,
  );
}

function inner(xml: string, table: string): string {
  return wholeElements(table).exec(childOf(xml, table) ?? '')?.[1] ?? '';
}

function numbers(fragment: string, attribute: string): number[] {
  return [...fragment.matchAll(new RegExp(`${attribute}="(\\d+)"`, 'g'))].map(([, id]) => Number(id));
}

function append(xml: string, table: string, more: string): string {
  if (more === '') return xml;
  const all = `${inner(xml, table)}${more}`;
  const element = `<${table} count="${topElements(all).length}">${all}</${table}>`;
  return withChild(xml, ORDER, table, element);
}
