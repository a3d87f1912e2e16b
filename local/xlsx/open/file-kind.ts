// What a file that is no .xlsx is instead, told from its bytes: each kind has its own sentence that says what to do with it.
import type { XlsxErrorCode } from '../error.ts';

/** Files that officers have and that are no workbook of Excel's present format. */
export type OtherKind = Extract<
  XlsxErrorCode,
  | 'ods'
  | 'docx'
  | 'old-doc'
  | 'old-xls'
  | 'csv'
  | 'pdf'
  | 'html'
  | 'xlsb'
  | 'xml-2003'
  | 'picture'
  | 'not-xlsx'
>;

/** What a file begins with, in the order in which it is looked for; letters are Latin-1. */
const BEGINNINGS: readonly { readonly kind: OtherKind; readonly begins: RegExp }[] = [
  { kind: 'pdf', begins: /^%PDF/ },
  { kind: 'picture', begins: /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM)/ },
  { kind: 'old-doc', begins: /^\{\\rtf/ },
  {
    kind: 'xml-2003',
    begins: /^(?:\xef\xbb\xbf)?\s*<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/,
  },
  {
    kind: 'html',
    begins: /^(?:\xef\xbb\xbf|\xff\xfe)?\s*<(?:!doctype html|html|head|body|table|meta|style)/i,
  },
  { kind: 'html', begins: /^(?:\xef\xbb\xbf)?\s*<[\s\S]*<table/i },
];

/** What a file is that is neither a zip nor an old container of Office: told from its first bytes. */
export function kindOfBytes(file: Uint8Array): OtherKind {
  const marked = file[0] === 0xff && file[1] === 0xfe ? 'utf-16le' : 'latin1';
  const text = new TextDecoder(marked).decode(file.subarray(0, 4_000));
  const known = BEGINNINGS.find(({ begins }) => begins.test(text));
  if (known !== undefined) return known.kind;
  return isTable(text) ? 'csv' : 'not-xlsx';
}

/** Text with commas, tabs or semicolons in its first line; Excel saves "Unicode Text" in UTF-16. */
function isTable(text: string): boolean {
  const [line = ''] = text.split(/[\r\n]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what tells a text from other bytes
  return /[,;\t]/.test(line) && !/[\0-\x08\x0e-\x1f]/.test(text);
}

/** What an old container of Office (OLE) holds; its streams' names stand in it in UTF-16. */
export function kindOfContainer(file: Uint8Array): 'encrypted' | 'old-doc' | 'old-xls' {
  const text = new TextDecoder('latin1').decode(file).replaceAll('\0', '');
  if (text.includes('EncryptedPackage')) return 'encrypted';
  return text.includes('WordDocument') && !/Workbook|Book/.test(text) ? 'old-doc' : 'old-xls';
}

/** What a zip holds that is no workbook of Excel's present format; null if it may be one. */
export function kindOfPackage(parts: ReadonlyMap<string, Uint8Array>): OtherKind | null {
  const names = [...parts.keys()].map((name) => name.replaceAll('\\', '/').toLowerCase());
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const type = new TextDecoder().decode(parts.get('mimetype'));
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  if (type.includes('opendocument')) return 'docx';
  if (has(/^word\/document\d*\.xml$/)) return 'docx';
  if (has(/(?:^|\/)workbook\.bin$/)) return 'xlsb';
  return null;
}
