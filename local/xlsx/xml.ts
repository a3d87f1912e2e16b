// The little XML that is needed around hucre: finding tags with their attributes, escaping and unescaping text.

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
