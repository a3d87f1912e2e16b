// A file of an officer's, or what was pasted, as it is recognised: blocks of a document, or tables. Runs in a browser and in Node.
import type { ReadBlock } from '../../core/documents/block.ts';
import type { PlacedGrid } from '../../core/documents/grid.ts';
import { readHtml } from '../../core/documents/read-html.ts';
import { readSeparated, type Separator, separatorOf } from '../../core/documents/read-separated.ts';
import { isProse, readText } from '../../core/documents/read-text.ts';
import { recognisePlan, recogniseSheets } from '../../core/documents/recognise-plan.ts';
import type { ImportedTables, TablesOptions } from '../../core/documents/recognise-tables.ts';
import { matchesOf } from '../../core/text/matches.ts';
import { decodeText } from './decode-text.ts';
import { DocxError } from './docx-error.ts';
import { readDocx } from './read-docx.ts';

/** What was read. */
export type Source =
  | { readonly kind: 'blocks'; readonly blocks: readonly ReadBlock[] }
  | { readonly kind: 'tables'; readonly tables: readonly PlacedGrid[] };

const READERS: Readonly<Record<string, (file: Uint8Array) => Source | Promise<Source>>> = {
  '.docx': async (file) => ({ kind: 'blocks', blocks: await readDocx(file) }),
  '.html': (file) => fromHtml(textIn(file)),
  '.htm': (file) => fromHtml(textIn(file)),
  '.txt': (file) => fromText(textIn(file)),
  '.csv': (file) => fromSeparated(textIn(file), null),
  '.tsv': (file) => fromSeparated(textIn(file), '\t'),
};

/** Signs that no text has, in files that are none and where the writing was taken for another. */
const NO_LETTERS = /[^\P{Cc}\s]/gu;
const MOST_NO_LETTERS = 0.05;

function textIn(file: Uint8Array): string {
  if (file.length === 0) throw new DocxError('empty');
  const text = decodeText(file);
  if (matchesOf(text, NO_LETTERS).length > text.length * MOST_NO_LETTERS) throw new DocxError('not-text');
  return text;
}

/** The endings that can be read, with their dot. */
export const SOURCE_ENDINGS: readonly string[] = Object.keys(READERS);

/** Reads a file by its ending (`.docx`); null where nobody reads it. @throws DocxError for a Word file that is refused */
export async function readSource(ending: string, file: Uint8Array): Promise<Source | null> {
  return READERS[ending.toLowerCase()]?.(file) ?? null;
}

/** Reads what was pasted: with its tables and lists where the clipboard has them, else as text; cells of a sheet are parted by tabs. */
export function readPasted(html: string, text: string): Source {
  if (/<(?:table|tr|p|li|h[1-6]|div|br)\b/i.test(html)) return fromHtml(html);
  return fromText(text);
}

/** A text most of whose lines have cells is a sheet, as Excel writes and copies it; any other a document. */
function fromText(text: string): Source {
  // A value in quotes may hold lines of its own.
  const bare = text.replace(/"[^"]*"/g, '');
  const lines = bare.split(/\r?\n/).filter((line) => line.trim() !== '');
  const hasCells = lines.filter((line) => !isProse(line)).length * 2 > lines.length;
  return hasCells ? fromSeparated(text, '\t') : { kind: 'blocks', blocks: readText(text) };
}

/** The plan that is recognised in it. */
export function recogniseSource(source: Source, options: TablesOptions): ImportedTables {
  return source.kind === 'blocks'
    ? recognisePlan(source.blocks, options)
    : recogniseSheets(source.tables, options);
}

function fromHtml(html: string): Source {
  return { kind: 'blocks', blocks: readHtml(html) };
}

function fromSeparated(text: string, given: Separator | null): Source {
  const grid = readSeparated(text, given ?? separatorOf(text));
  return { kind: 'tables', tables: [{ grid, place: 'ไฟล์', sheet: null, before: [], after: [] }] };
}
