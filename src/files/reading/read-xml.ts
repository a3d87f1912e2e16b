// XML read as events, in one pass: well-formed or refused; no DOCTYPE, and no entities but XML's own. https://www.w3.org/TR/xml/
import { matchesOf } from '../../core/text/matches.ts';

/** What is told while reading. Names are as written, with their prefix. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

/** Why a text is no XML that is read. */
export class XmlError extends Error {
  readonly code: 'damaged' | 'doctype';

  constructor(code: XmlError['code']) {
    super(code);
    this.name = 'XmlError';
    this.code = code;
  }
}

/** A tag with its attributes. A name and a value exclude each other's letters, so that no text is looked at twice. */
const TAG = /<(\/?)([^\s<>/=&"'!?]+)((?:\s+[^\s<>/=&"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/** An ampersand, and what it stands for where it stands for something. */
const REFERENCE = /&(?:#x([0-9a-f]{1,6});|#([0-9]{1,7});|(amp|lt|gt|quot|apos);)?/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What is passed over or taken as it is: how it begins, and how it ends. */
const SPECIAL: readonly (readonly [begins: string, ends: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Reads a whole XML document. @throws XmlError, and whatever `events` throw */
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
  const names: string[] = [];
  let roots = 0;
  let at = 0;
  const keep = (piece: string) => {
    if (names.length > 0) text(piece);
    else if (piece.trim().replace('\ufeff', '') !== '') throw new XmlError('damaged');
  };
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next !== at) keep(unescaped(xml.slice(at, next < 0 ? xml.length : next)));
    if (next < 0) break;
    const special = SPECIAL.find(([begins]) => xml.startsWith(begins, next));
    if (special !== undefined) {
      const [begins, ends] = special;
      const end = xml.indexOf(ends, next + begins.length);
      if (end < 0) throw new XmlError('damaged');
      if (begins === '<![CDATA[') keep(xml.slice(next + begins.length, end));
      at = end + ends.length;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag === null)
      throw new XmlError(/^<!DOCTYPE/i.test(xml.slice(next, next + 9)) ? 'doctype' : 'damaged');
    const [whole, closes, name = '', attributes = '', isEmpty] = tag;
    at = next + whole.length;
    if (closes) {
      if (names.pop() !== name || attributes !== '' || isEmpty) throw new XmlError('damaged');
      close();
      continue;
    }
    if (names.length === 0 && ++roots > 1) throw new XmlError('damaged');
    open(name, attributesIn(attributes));
    if (isEmpty) close();
    else names.push(name);
  }
  if (names.length > 0 || roots === 0) throw new XmlError('damaged');
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});

function attributesIn(text: string): Readonly<Record<string, string>> {
  if (text === '') return NONE;
  const found = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of matchesOf(text, ATTRIBUTE)) {
    if (name in found) throw new XmlError('damaged');
    // In an attribute a line's end is a space.
    found[name] = unescaped((double ?? single ?? '').replace(/[\t\r\n]/g, ' '));
  }
  return found;
}

function unescaped(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(REFERENCE, (_, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const letter = name === undefined ? letterOf(code) : ENTITIES[String(name).toLowerCase()];
    if (letter === undefined) throw new XmlError('damaged');
    return letter;
  });
}

function letterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
