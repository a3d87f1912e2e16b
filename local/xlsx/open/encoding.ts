// The encoding of an XML part: by its mark or its declaration, as XML 1.0 says (appendix F); what can't be decoded is refused.
import { XlsxError } from '../error.ts';

const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/** Whether the bytes are UTF-8 without a mark, and say nothing else. */
export function hasPlainEncoding(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xef || first === 0xfe || first === 0xff || first === 0 || second === 0) return false;
  const declared = declaredIn(bytes);
  return (declared === null || /^utf-?8$/i.test(declared)) && isUtf8(bytes);
}

/** The part's text, whose declaration then says UTF-8. Throws XlsxError `encoding` if the bytes are not what they say. */
export function decodedXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.replace(DECLARATION, (head, name: string) => head.replace(name, 'UTF-8'));
  } catch {
    throw new XlsxError('encoding', { part, encoding });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0xef) return 'utf-8';
  return declaredIn(bytes) ?? 'utf-8';
}

function declaredIn(bytes: Uint8Array): string | null {
  return DECLARATION.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
