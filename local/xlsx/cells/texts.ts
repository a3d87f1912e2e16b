// Texts as the file stores them: runs joined, reading aids left out, `_x000B_` as the character that it stands for.
import { partText } from '../package.ts';
import { unescapeXml } from '../xml.ts';
import type { Parts } from '../zip.ts';

/** Every shared text, in order; none if the package has no such part. */
export function sharedTexts(parts: Parts, path: string | undefined): string[] {
  if (path === undefined) return [];
  return [...partText(parts, path).matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, inner = '']) =>
    plainText(inner),
  );
}

/**
 * The text of a shared or inline string: its `t` elements, joined. `rPh` holds a reading aid (how the text is pronounced), which is no
 * part of it (ECMA-376 part 1, 18.4.6).
 */
export function plainText(inner: string): string {
  const own = inner.includes('<rPh') ? inner.replace(/<rPh\b[^>]*?(?:\/>|>[\s\S]*?<\/rPh>)/g, '') : inner;
  return [...own.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)]
    .map(([, text = '']) => storedToText(unescapeXml(text.replace(/\r\n?/g, '\n'))))
    .join('');
}

/** A stored text without its escapes (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function storedToText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
