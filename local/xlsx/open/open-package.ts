// A package made plain before anybody looks into it: one spelling of part names, one encoding, one way of writing XML.
import { XlsxError } from '../error.ts';
import { partText, refuseDoctype } from '../package.ts';
import type { Parts } from '../zip.ts';
import { decodedXml, hasPlainEncoding } from './encoding.ts';
import { kindOfPackage } from './file-kind.ts';
import { withOwnSheetParts } from './own-sheet-parts.ts';
import { withPlainNames } from './part-names.ts';
import { isPlainXml, plainXml } from './plain-xml.ts';

/**
 * The same package, as Excel itself would have written it: readers of the format may rest on names with `/` that are found as they
 * are spelt, on UTF-8, on the usual prefixes and on tags without a raw `>`. A part that is plain already is the same object.
 * Throws XlsxError: what the package is instead, damaged, doctype, encoding, and as workbookOf does.
 */
export function plainPackage(parts: Parts): Parts {
  const other = kindOfPackage(parts);
  if (other !== null) throw new XlsxError(other);
  const readable = new Map(
    [...parts].map(([path, bytes]): [string, Uint8Array] => [path, readableXml(path, bytes)]),
  );
  refuseDoctype(readable);
  const plain: Parts = new Map();
  for (const [path, bytes] of readable) {
    plain.set(path, isMarkup(path) ? written(path, bytes) : bytes);
  }
  return withOwnSheetParts(withPlainNames(plain));
}

/** Whether a part is one whose markup is made plain. VML is left alone: it is older than the rules, and nothing rests on it. */
function isMarkup(path: string): boolean {
  return /\.(xml|rels)$/i.test(path);
}

function readableXml(path: string, bytes: Uint8Array): Uint8Array {
  if (!isMarkup(path) || hasPlainEncoding(bytes)) return bytes;
  return new TextEncoder().encode(decodedXml(bytes, path));
}

function written(path: string, bytes: Uint8Array): Uint8Array {
  const xml = partText(new Map([[path, bytes]]), path);
  if (isPlainXml(xml)) return bytes;
  const plain = plainXml(xml);
  if (plain === null) throw new XlsxError('damaged', { part: path });
  return new TextEncoder().encode(plain);
}
