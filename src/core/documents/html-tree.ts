// HTML as a tree, as forgiving as a browser where officers' programs need it; it needs no page, runs nothing and fetches nothing.
import { matchesOf } from '../text/matches.ts';

/** An element by its name in small letters. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

/** All text within an element, as it is written. */
export function textOf({ children }: HtmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** They have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** What stands in them is no text of the document. */
const RAW = /^(?:script|style|title|xml|noscript|template|iframe|object|svg|textarea)$/;

/** A tag closes those of the names that are open, up to one of the bounds. */
const CLOSES: readonly { readonly tag: RegExp; readonly open: RegExp; readonly bound: RegExp }[] = [
  { tag: /^li$/, open: /^(?:li|p)$/, bound: /^(?:ul|ol|td|th|table)$/ },
  { tag: /^(?:td|th)$/, open: /^(?:td|th|p|li|ul|ol|span|b|i|font|div)$/, bound: /^(?:tr|table)$/ },
  {
    tag: /^tr$/,
    open: /^(?:tr|td|th|p|li|ul|ol|span|b|i|font|div)$/,
    bound: /^(?:table|tbody|thead|tfoot)$/,
  },
  {
    tag: /^(?:tbody|thead|tfoot)$/,
    open: /^(?:tbody|thead|tfoot|tr|td|th|p|li|ul|ol|span|b|i|font|div|colgroup)$/,
    bound: /^table$/,
  },
  {
    tag: /^(?:p|div|h[1-6]|ul|ol|table|hr|blockquote|section|article|pre|center|dl)$/,
    open: /^p$/,
    bound: /^(?:td|th|li|div|table|body|section|article|blockquote)$/,
  },
  { tag: /^(?:dt|dd)$/, open: /^(?:dt|dd|p)$/, bound: /^dl$/ },
];

/** An end tag goes no further than the cell or table it stands in. */
const SCOPE = /^(?:td|th|table)$/;

/** A `<` that begins a tag or a comment; any other is a letter. */
const MARK = /<(?=[a-zA-Z/!?])/;

/** Elements within one another; what is deeper is taken for its parent's own. */
const DEEPEST = 150;

/** Longer tags are none. */
const LONGEST_TAG = 20_000;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  shy: '\u00ad',
  copy: '©',
  reg: '®',
  deg: '°',
  laquo: '«',
  raquo: '»',
  le: '≤',
  ge: '≥',
  check: '✓',
  checkmark: '✓',
  zwnj: '\u200c',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  baht: '฿',
};

/** The tree of a page or of a piece of one. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let at = 0;
  const top = () => open[open.length - 1] as HtmlElement;
  const text = (end: number) => {
    if (end > at) top().children.push(decodeEntities(html.slice(at, end)));
  };
  const marks = new RegExp(MARK.source, 'g');
  while (at < html.length) {
    marks.lastIndex = at;
    const start = marks.exec(html)?.index ?? html.length;
    text(start);
    at = start;
    if (start === html.length) break;
    const next = html.charAt(start + 1);
    if (next === '!' || next === '?') {
      at = html.startsWith('<!--', start) ? behind(html, '-->', start + 4) : behind(html, '>', start + 1);
      continue;
    }
    const end = tagEnd(html, start);
    if (end < 0) {
      // What has no end is no tag; it is text as far as one was looked for.
      const looked = Math.min(html.length, start + LONGEST_TAG);
      text(looked);
      at = looked;
      continue;
    }
    at = end + 1;
    const tag = html.slice(start + 1, end);
    if (tag.startsWith('/')) close(open, nameOf(tag.slice(1)));
    else at = openTag(html, tag, open, at);
  }
  return root;
}

/** Opens an element; gives where reading goes on: behind the end of an element whose text is no text. */
function openTag(html: string, tag: string, open: HtmlElement[], at: number): number {
  const name = nameOf(tag);
  for (const { tag: own, open: closed, bound } of CLOSES) if (own.test(name)) closeUpTo(open, closed, bound);
  const element: HtmlElement = { name, attributes: attributesOf(tag.slice(name.length)), children: [] };
  (open[open.length - 1] as HtmlElement).children.push(element);
  if (RAW.test(name) && !tag.endsWith('/')) {
    const end = indexOfEnd(html, name, at);
    return end < 0 ? html.length : behind(html, '>', end);
  }
  if (!VOID.test(name) && !tag.endsWith('/') && open.length < DEEPEST) open.push(element);
  return at;
}

/** Where the mark ends that comes next; the end of all where none does. */
function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function closeUpTo(open: HtmlElement[], closed: RegExp, bound: RegExp): void {
  for (let index = open.length - 1; index > 0; index -= 1) {
    const { name } = open[index] as HtmlElement;
    if (bound.test(name) || !closed.test(name)) return;
    open.length = index;
  }
}

function close(open: HtmlElement[], name: string): void {
  for (let index = open.length - 1; index > 0; index -= 1) {
    const own = (open[index] as HtmlElement).name;
    if (own === name) {
      open.length = index;
      return;
    }
    if (SCOPE.test(own) && !/^(?:td|th|tr|table|tbody|thead|tfoot)$/.test(name)) return;
    if (own === 'table') return;
  }
}

/** The `>` that ends a tag: not one within the quotation marks of an attribute; -1 where there is none. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  let before = '';
  const limit = Math.min(html.length, start + LONGEST_TAG);
  for (let at = start + 1; at < limit; at += 1) {
    const letter = html.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && before === '=') quote = letter;
    if (letter !== ' ' && letter !== '\n') before = letter;
  }
  return -1;
}

function indexOfEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

function nameOf(tag: string): string {
  return (/^[^\s/>]+/.exec(tag)?.[0] ?? '').toLowerCase();
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single, bare] of matchesOf(text, ATTRIBUTE))
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return found;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,10}));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
