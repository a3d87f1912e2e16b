// A style sheet joined with another: what was there keeps its numbers, what is added comes after.

import { topElements } from '../xml.ts';

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
];

/** The joined style sheet, and the numbers that the added one's cell formats and rule formats have in it. */
export interface MergedStyles {
  readonly xml: string;
  readonly cellFormat: (own: number) => number;
  readonly ruleFormat: (own: number) => number;
}

/** Joins `added`, as hucre writes it, to any `base` without prefixes. */
export function mergeStyles(base: string, added: string): MergedStyles {
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

function inner(xml: string, table: string): string {
  return new RegExp(`<${table}(?:\\s[^>]*)?>([\\s\\S]*?)</${table}>`).exec(xml)?.[1] ?? '';
}

function numbers(fragment: string, attribute: string): number[] {
  return [...fragment.matchAll(new RegExp(`${attribute}="(\\d+)"`, 'g'))].map(([, id]) => Number(id));
}

function append(xml: string, table: string, more: string): string {
  if (more === '') return xml;
  const all = `${inner(xml, table)}${more}`;
  const element = `<${table} count="${topElements(all).length}">${all}</${table}>`;
  const there = new RegExp(`<${table}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${table}>)`);
  if (there.test(xml)) return xml.replace(there, () => element);
  const later = ORDER.slice(ORDER.indexOf(table) + 1);
  const next = new RegExp(`<(?:${[...later, 'colors', 'extLst'].join('|')})[\\s/>]|</styleSheet>`).exec(xml);
  const at = next?.index ?? xml.length;
  return `${xml.slice(0, at)}${element}${xml.slice(at)}`;
}
