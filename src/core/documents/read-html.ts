// HTML as blocks: what Word, Google Docs, Excel and browsers put on the clipboard, and saved pages. Lists are numbered as they show.
import { isSeen, NOTE_PLACES, paragraphsAloud, type ReadBlock } from './block.ts';
import { fontOf, isUnseen, noteIn, styleOf } from './html-style.ts';
import { htmlTable } from './html-table.ts';
import { type HtmlElement, parseHtml, textOf } from './html-tree.ts';
import { listNumber } from './list-number.ts';
import { inFont } from './symbols.ts';

/** Elements that stand in lines of their own. */
const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|table|blockquote|section|article|main|header|footer|nav|aside|pre|dt|dd|dl|center|form|body|html|hr|tbody|thead|tfoot|tr|td|th|caption|address|figure|figcaption|fieldset)$/;

/** A paragraph while it is read. */
interface Reading {
  readonly blocks: ReadBlock[];
  text: string;
  number: string;
  level: number;
  readonly counts: Record<'paragraphs' | 'tables' | keyof typeof NOTE_PLACES, number>;
}

/** What elements hand down to those within them. */
interface Handed {
  /** White space counts. */
  readonly isPre: boolean;
  readonly font: string | undefined;
}

/** The blocks of a page or of what was pasted. */
export function readHtml(html: string): readonly ReadBlock[] {
  const root = parseHtml(whole(html));
  return blocksOf([root], { paragraphs: 0, tables: 0, footnote: 0, endnote: 0, comment: 0 });
}

/** Excel hides what a narrow column cuts off; of a table alone Google Docs may copy its rows without it. */
function whole(html: string): string {
  const shown = /schemas-microsoft-com:office:excel/.test(html)
    ? html.replace(/<span\s+style='display:none'>/g, '<span>')
    : html;
  const [start, end] = [shown.search(/<tr[\s>]/i), shown.toLowerCase().lastIndexOf('</tr>') + 5];
  if (start < 0 || end < start || /<table/i.test(shown)) return shown;
  return `${shown.slice(0, start)}<table>${shown.slice(start, end)}</table>${shown.slice(end)}`;
}

function blocksOf(nodes: HtmlElement['children'], counts: Reading['counts']): readonly ReadBlock[] {
  const reading: Reading = { blocks: [], text: '', number: '', level: 0, counts };
  for (const node of nodes) walk(node, reading, { isPre: false, font: undefined }, null);
  flush(reading);
  return reading.blocks;
}

function walk(
  node: HtmlElement | string,
  reading: Reading,
  handed: Handed,
  parent: HtmlElement | null,
): void {
  if (typeof node === 'string') {
    reading.text += inFont(handed.isPre ? node : node.replace(/[ \t\r\n\f]+/g, ' '), handed.font);
    return;
  }
  if (isUnseen(node)) return;
  const { name } = node;
  const style = styleOf(node);
  if (style.includes('mso-list:ignore')) reading.number = shownNumber(textOf(node));
  else if (name === 'br') reading.text += '\n';
  else if (style.includes('mso-tab-count')) reading.text += '\t';
  else if (name === 'input') {
    if (node.attributes.type === 'checkbox') reading.text += 'checked' in node.attributes ? '☑' : '☐';
  } else if (name === 'table') {
    flush(reading);
    for (const child of node.children)
      if (typeof child !== 'string' && child.name === 'caption') walk(child, reading, handed, node);
    const { grid, inner } = htmlTable(node, (cell) => blocksOf(cell.children, reading.counts));
    reading.blocks.push(...inner);
    // A table that only lays out others says nothing itself.
    if (inner.length > 0 && grid.cells.every(({ text }) => text === '')) return;
    reading.counts.tables += 1;
    reading.blocks.push({ kind: 'table', grid, place: `ตาราง ${reading.counts.tables}` });
  } else {
    const note = noteIn(node, style);
    if (note === null) walkInto(node, reading, handed, parent);
    else addNote(node, reading, note);
  }
}

function addNote(
  { children }: HtmlElement,
  { blocks, counts }: Reading,
  kind: keyof typeof NOTE_PLACES,
): void {
  const text = paragraphsAloud(blocksOf(children, { ...counts }));
  counts[kind] += 1;
  blocks.push({ kind: 'note', text, number: '', place: `${NOTE_PLACES[kind]} ${counts[kind]}` });
}

function walkInto(node: HtmlElement, reading: Reading, handed: Handed, parent: HtmlElement | null): void {
  const { name } = node;
  const style = styleOf(node);
  const isBlock = BLOCK.test(name);
  // `<li><p>`: the number waits for the first text within.
  if (isBlock && !(reading.number !== '' && reading.text.trim() === '')) flush(reading);
  const [, heading] = /^h([1-6])$/.exec(name) ?? /mso-outline-level:([1-9])/.exec(style) ?? [];
  if (heading !== undefined) reading.level = Number(heading);
  if (name === 'li') reading.number = itemNumber(node, parent);
  if (name === 'sup') reading.text += ' ';
  const inner = {
    isPre: handed.isPre || name === 'pre' || /white-space:pre(?!-line)/.test(style),
    font: fontOf(node, style) ?? handed.font,
  };
  for (const child of node.children) walk(child, reading, inner, node);
  if (isBlock) flush(reading);
}

function flush(reading: Reading): void {
  const text = reading.text
    .replace(/\u00ad/g, '')
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/^[ \u00a0\n]+|[ \u00a0\n]+$/g, '');
  if (isSeen({ ...reading, text })) {
    reading.counts.paragraphs += 1;
    const place = `ย่อหน้า ${reading.counts.paragraphs}`;
    reading.blocks.push({ kind: 'paragraph', text, number: reading.number, level: reading.level, place });
  }
  reading.text = '';
  reading.number = '';
  reading.level = 0;
}

/** Word puts the number itself into the text; its bullets come from symbol fonts. */
function shownNumber(text: string): string {
  const number = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return /^[·§oØvü\uf000-\uf0ff]$/.test(number) ? '•' : number;
}

/** The formats that web pages name, by the names that Word has for them. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^thai/, 'thaiNumbers'],
  [/^(?:lower-alpha|lower-latin|a$)/, 'lowerLetter'],
  [/^(?:upper-alpha|upper-latin|A$)/, 'upperLetter'],
  [/^(?:lower-roman|i$)/, 'lowerRoman'],
  [/^(?:upper-roman|I$)/, 'upperRoman'],
  [/^none/, 'none'],
  [/^(?:disc|circle|square)/, 'bullet'],
];

function itemNumber(item: HtmlElement, list: HtmlElement | null): string {
  const own =
    /list-style-type:([\w-]+)/.exec(styleOf(item)) ??
    /list-style-type:([\w-]+)/.exec(list === null ? '' : styleOf(list));
  const said = own?.[1] ?? list?.attributes.type ?? (list?.name === 'ul' ? 'disc' : 'decimal');
  const format = FORMATS.find(([shape]) => shape.test(said))?.[1] ?? 'decimal';
  if (format === 'bullet') return '•';
  if (format === 'none') return '';
  let count = Number(list?.attributes.start ?? 1) || 1;
  for (const child of list?.children ?? []) {
    if (typeof child === 'string' || child.name !== 'li') continue;
    count = Number(child.attributes.value ?? count) || count;
    if (child === item) break;
    count += 1;
  }
  // Word for the web says how its own numbers are shown.
  const shape = item.attributes['data-leveltext'] ?? '';
  return (/^[^%]*%[1-9][^%]*$/.test(shape) ? shape : '%1.').replace(/%[1-9]/, listNumber(count, format));
}
