// The little XML that is needed around hucre: finding tags with their attributes, escaping and unescaping text.
import { XlsxError } from './error.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text or an attribute as it is written in XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The reverse of escapeXml, with numeric references. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A tag's attributes, unescaped, by their full name (`r:id`). */
export function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) found[name] = unescapeXml(double ?? single ?? '');
  }
  return found;
}

/** Every opening tag of that local name, whatever its prefix, with its attributes. */
export function tags(xml: string, name: string): Record<string, string>[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g');
  return (xml.match(pattern) ?? []).map(attributes);
}

/** The elements at the top of a fragment, each whole; text and comments between them are passed over. */
export function topElements(fragment: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of fragment.matchAll(
    /<(?:\/[\w:.-]+\s*|[\w:.-]+(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?\/?)>/g,
  )) {
    if (depth === 0 && !tag.startsWith('</')) from = index;
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth === 0) found.push(fragment.slice(from, index + tag.length));
  }
  return found;
}

/** Whole elements of that name, which hold none of their own: `<x/>`, `<x a="1"></x>`, `<x>…</x>`; the first group is what is inside. */
export function wholeElements(name: string): RegExp {
  return new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|[^>]*>([\\s\\S]*?)</${name}>)`, 'g');
}

/** The name of an element, with its prefix. */
export function elementName(element: string): string {
  return /^<([\w:.-]+)/.exec(element)?.[1] ?? '';
}

/**
 * A document's root as it opens and closes, and the elements in it; a root that is closed at once (`<Types/>`) opens like any other.
 * @throws XlsxError `damaged` if there is none
 */
function rootOf(xml: string): { readonly head: string; readonly children: string[]; readonly tail: string } {
  const [whole, open = '', name = '', rest = '', inner = ''] =
    /^((?:\s*<\?[\s\S]*?\?>)*\s*<([\w:.-]+))((?:\s[^>]*?)?)\s*(?:\/>|>([\s\S]*)<\/\2>)\s*$/.exec(xml) ?? [];
  if (whole === undefined) throw new XlsxError('damaged', { part: xml.slice(0, 60) });
  return { head: `${open}${rest}>`, children: topElements(inner), tail: `</${name}>` };
}

/** The first element of that name among the root's children; undefined if there is none. */
export function childOf(xml: string, name: string): string | undefined {
  return rootOf(xml).children.find((element) => elementName(element) === name);
}

/**
 * The document with this element among the root's children: in the place of those of that name that are there, or where `order`, the
 * names in the format's order, asks for it. Empty: without them.
 */
export function withChild(xml: string, order: readonly string[], name: string, element: string): string {
  const { head, children, tail } = rootOf(xml);
  const rest = children.filter((one) => elementName(one) !== name);
  const next = rest.findIndex((one) => order.indexOf(elementName(one)) > order.indexOf(name));
  const at = next === -1 ? rest.length : next;
  return [head, ...rest.slice(0, at), element, ...rest.slice(at), tail].join('');
}

/** The document with one more element, the last of the root's children. */
export function withLastChild(xml: string, element: string): string {
  const { head, children, tail } = rootOf(xml);
  return [head, ...children, element, tail].join('');
}

/** The document, or its beginning, with the prefix `r` of relationships declared at the root: that an element within declares it for itself says nothing of its neighbours. */
export function withRelationshipPrefix(xml: string): string {
  return xml.replace(/<[A-Za-z_](?:"[^"]*"|'[^']*'|[^'">])*>/, (root) =>
    'xmlns:r' in attributes(root)
      ? root
      : root.replace(/[\s/>]/, (end) => ` xmlns:r="${RELATIONSHIPS}"${end}`),
  );
}
