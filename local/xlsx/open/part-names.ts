// Part names: equal whatever the case of their ASCII letters (ECMA-376 part 2, 6.2.2.3), and some writers use `\`.
import { XlsxError } from '../error.ts';
import { partText, relationshipsPath, relativePath, resolvedTarget } from '../package.ts';
import { attributes, escapeXml } from '../xml.ts';
import type { Parts } from '../zip.ts';

const TYPES = '[Content_Types].xml';

/** The package with each part named as what refers to it names it. The same package if all are. Throws XlsxError `damaged`. */
export function withPlainNames(original: Parts): Parts {
  const found = new Map<string, { name: string; bytes: Uint8Array; claimed: boolean }>();
  for (const [path, bytes] of original) {
    const name = path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
    if (found.has(keyOf(name))) throw new XlsxError('damaged', { part: name });
    found.set(keyOf(name), { name, bytes, claimed: false });
  }
  const claim = (path: string) => {
    const part = found.get(keyOf(path)) ?? found.get(keyOf(decoded(path)));
    if (part === undefined) return null;
    const first = !part.claimed;
    if (first) part.name = path;
    part.claimed = true;
    return { part, first };
  };
  claim(TYPES);
  const follow = (path: string) => {
    const rels = claim(relationshipsPath(path))?.part;
    if (rels === undefined) return;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const next: string[] = [];
    const rewritten = textOf(rels.bytes).replace(/<Relationship\s[^>]*>/g, (tag) => {
      const { Target = '', TargetMode } = attributes(tag);
      if (TargetMode === 'External') return tag;
      const wanted = resolvedTarget(folder, Target);
      const target = claim(wanted);
      if (target === null) return tag;
      if (target.first) next.push(target.part.name);
      if (target.part.name === wanted && !Target.includes('\\')) return tag;
      return tag.replace(
        /(\sTarget=")[^"]*/,
        (_, before) => `${before}${escapeXml(relativePath(path, target.part.name))}`,
      );
    });
    if (rewritten !== textOf(rels.bytes)) rels.bytes = new TextEncoder().encode(rewritten);
    for (const one of next) follow(one);
  };
  follow('');
  const parts: Parts = new Map([...found.values()].map(({ name, bytes }) => [name, bytes]));
  const types = partText(parts, TYPES);
  const listed = types.replace(/(\sPartName=")([^"]*)/g, (whole, before, name: string) => {
    const part = found.get(keyOf(name.replaceAll('\\', '/').replace(/^\//, '')));
    return part === undefined ? whole : `${before}/${escapeXml(part.name)}`;
  });
  if (listed !== types) parts.set(TYPES, new TextEncoder().encode(listed));
  return parts;
}

function keyOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** `sheet%201.xml` as some writers name the part itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
