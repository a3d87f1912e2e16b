// The parts of a .docx that hold its text, unpacked within limits; anything that is no .docx is refused by what it is.
import { decodeText, startsWith } from './decode-text.ts';
import { DocxError } from './docx-error.ts';
import { DOCX_LIMITS } from './docx-limits.ts';
import { endOfDirectory, entriesOf } from './unzip.ts';
import { child, children, type Element, parseXml } from './xml-tree.ts';

/** What the reader asks a package for. */
export interface DocxPackage {
  /** The root of the document's own part. */
  readonly document: Element;
  /** The root of the part that the document names by this relationship (`styles`, `numbering`); undefined where it has none. */
  readonly related: (relationship: string) => Element | undefined;
}

/** Text is in these; pictures, fonts, themes and settings are never unpacked. */
const PARTS_READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|.*\.xml|.*\.xml\.rels)$/i;
const NEVER_READ =
  /(?:^|\/)(?:media|fonts|embeddings|theme|glossary|customXml|docProps)\/|(?:header|footer|settings|fontTable|webSettings|comments[a-z]+)\d*\.xml$/i;

/** Opens a file. @throws DocxError */
export async function openPackage(file: Uint8Array): Promise<DocxPackage> {
  refuseOtherFormats(file);
  const parts = await unpacked(file);
  const trees = new Map<string, Element>();
  const tree = (name: string): Element | undefined => {
    const bytes = parts.get(name.toLowerCase());
    if (bytes === undefined) return undefined;
    const parsed = trees.get(name) ?? parseXml(decodeText(bytes), name);
    trees.set(name, parsed);
    return parsed;
  };
  const main = target('', relationships(tree('_rels/.rels')).get('officeDocument') ?? 'word/document.xml');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  refuseOtherDocuments(parts, main);
  const document = tree(main);
  if (document === undefined) throw new DocxError('no-text');
  const named = relationships(tree(`${folder}_rels/${main.slice(folder.length)}.rels`));
  return { document, related: (kind) => tree(target(folder, named.get(kind) ?? `${kind}.xml`)) };
}

/** Office's old and its encrypted files are OLE containers; an encrypted one names its stream `EncryptedPackage` in UTF-16. */
function refuseOtherFormats(file: Uint8Array): void {
  if (file.length === 0) throw new DocxError('empty');
  if (file.length > DOCX_LIMITS.fileBytes) throw new DocxError('too-large', { part: '' });
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new DocxError(holds(file, 'EncryptedPackage') ? 'encrypted' : 'old-doc');
  }
  if (!startsWith(file, [0x50, 0x4b])) throw new DocxError('not-docx');
}

async function unpacked(file: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw new DocxError('truncated', { part: '' });
  try {
    const wanted = entriesOf(file, view, end).filter(
      ({ name }) => PARTS_READ.test(name) && !NEVER_READ.test(name),
    );
    let total = 0;
    for (const { name, size } of wanted) {
      total += size;
      if (size > DOCX_LIMITS.partBytes || total > DOCX_LIMITS.unpackedBytes) {
        throw new DocxError('too-large', { part: name });
      }
    }
    const parts = new Map<string, Uint8Array>();
    for (const { name, size, unpack } of wanted) {
      const bytes = await unpack();
      if (bytes.length !== size) throw new RangeError('less than declared');
      // A zip's names are told apart by case, Office's are not.
      parts.set(name.replace(/\\/g, '/').toLowerCase(), bytes);
    }
    return parts;
  } catch (error) {
    // A browser without the stream that unpacks is no fault of the file.
    if (error instanceof DocxError || error instanceof ReferenceError) throw error;
    throw new DocxError('damaged', { part: '' });
  }
}

/** A workbook or a presentation with another ending to its name. */
function refuseOtherDocuments(parts: ReadonlyMap<string, Uint8Array>, main: string): void {
  const isThere = parts.has(main.toLowerCase());
  const has = (start: string) =>
    main.startsWith(start) || (!isThere && [...parts.keys()].some((name) => name.startsWith(start)));
  if (has('xl/')) throw new DocxError('spreadsheet');
  if (has('ppt/')) throw new DocxError('presentation');
  if (!isThere && !parts.has('[content_types].xml')) throw new DocxError('not-docx');
}

function relationships(root: Element | undefined): ReadonlyMap<string, string> {
  const found = children(root, 'Relationship').map(({ attributes }): [string, string] => {
    const type = attributes.Type ?? '';
    return [type.slice(type.lastIndexOf('/') + 1), attributes.Target ?? ''];
  });
  // The first of a kind counts.
  return new Map(found.reverse());
}

/** A relationship's target as a part's name. */
function target(folder: string, path: string): string {
  const whole = path.startsWith('/') ? path.slice(1) : folder + path;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Whether the bytes hold a word in UTF-16, which in Latin is every other byte. */
function holds(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0] as number); at >= 0; at = bytes.indexOf(codes[0] as number, at + 1)) {
    if (startsWith(bytes.subarray(at), codes)) return true;
  }
  return false;
}

/** The document's body. @throws DocxError where it has none */
export function bodyOf({ document }: DocxPackage): Element {
  const body = child(document, 'body');
  if (body === undefined) throw new DocxError('no-text');
  return body;
}
