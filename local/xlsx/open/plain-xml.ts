// XML in one way of writing: the usual prefixes, attributes in double quotes without a raw `>`, no comments, no CDATA.
import { escapeXml } from '../xml.ts';
import { canonicalPrefixes, type Scope, TRANSITIONAL } from './namespaces.ts';

/** A tag with its quotes closed; neither a tag nor a value holds a raw `<`. */
const TAG = /<(\/?)([^\s<>/"'=]+)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>/y;
const ATTRIBUTE = /\s*([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
/** A raw `>` in a value, quotes or spaces that are not the usual ones, a comment, a CDATA section. */
const UNUSUAL =
  /<!|=\s*(?:"[^"<>]*>|'|\s)|<[^<>"]*(?:"[^"<>]*"[^<>"]*)*(?:\s[=>]|[\t\r\n])|"http:\/\/purl\.oclc\.org\//;

/** Whether the XML is written in the usual way already. */
export function isPlainXml(xml: string): boolean {
  return !UNUSUAL.test(xml) && canonicalPrefixes(xml) === null;
}

/** The same document in the usual way of writing; null if it is no XML: a tag without an end, tags that don't match. */
export function plainXml(xml: string): string | null {
  const out: string[] = [];
  const scopes: Scope[] = [];
  const renaming = canonicalPrefixes(xml);
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    out.push(xml.slice(at, open));
    if (xml.startsWith('<!--', open)) {
      const end = xml.indexOf('-->', open + 4);
      if (end < 0) return null;
      at = end + 3;
    } else if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      if (end < 0) return null;
      out.push(escapeXml(xml.slice(open + 9, end)));
      at = end + 3;
    } else if (xml.startsWith('<?', open)) {
      const end = xml.indexOf('?>', open);
      if (end < 0) return null;
      out.push(xml.slice(open, end + 2));
      at = end + 2;
    } else {
      TAG.lastIndex = open;
      const [whole, slash, name = '', rest = ''] = TAG.exec(xml) ?? [];
      if (whole === undefined) return null;
      at = open + whole.length;
      if (slash === '/') {
        const scope = scopes.pop();
        if (scope === undefined || scope.element !== name) return null;
        out.push(`</${scope.renamed}>`);
        continue;
      }
      const attributes = attributesOf(rest);
      if (attributes === null) return null;
      const outer = scopes[scopes.length - 1];
      const scope =
        renaming === null ? { element: name, renamed: name, names: null } : renaming(name, attributes, outer);
      const written = attributes.map(({ name: key, value }) => ` ${key}="${value}"`).join('');
      const closed = rest.endsWith('/');
      out.push(`<${scope.renamed}${written}${closed ? '/' : ''}>`);
      if (!closed) scopes.push(scope);
    }
  }
  out.push(xml.slice(at));
  return scopes.length === 0 ? out.join('') : null;
}

function attributesOf(rest: string): { name: string; value: string }[] | null {
  const found: { name: string; value: string }[] = [];
  let at = 0;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole, name = '', double, single = ''] = ATTRIBUTE.exec(rest) ?? [];
    if (whole === undefined) break;
    at += whole.length;
    const value = (double ?? single.replaceAll('"', '&quot;')).replaceAll('>', '&gt;');
    found.push({ name, value: TRANSITIONAL[value] ?? value });
  }
  return /^\s*\/?$/.test(rest.slice(at)) ? found : null;
}
