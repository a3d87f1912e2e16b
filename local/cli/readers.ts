// The files that can be taken in, by their ending: each reader gives the plan that it found in one.
import type { Block } from '../../src/core/documents/block.ts';
import type { PlacedGrid } from '../../src/core/documents/grid.ts';
import { readHtml } from '../../src/core/documents/read-html.ts';
import { readSeparated, type Separator, separatorOf } from '../../src/core/documents/read-separated.ts';
import { readText } from '../../src/core/documents/read-text.ts';
import { recognisePlan } from '../../src/core/documents/recognise-plan.ts';
import { type ImportedTables, recogniseTables } from '../../src/core/documents/recognise-tables.ts';
import { readDocx } from '../../src/files/reading/read-docx.ts';
import { placedSheets } from '../xlsx/placed-sheets.ts';
import { readXlsx } from '../xlsx/read.ts';
import { decodeText } from './decode-text.ts';

/** Reads a file's bytes. `year` (พ.ศ.): that of tables that don't say theirs. */
type Reader = (file: Uint8Array, year: number | null) => Promise<ImportedTables>;

const READERS: Readonly<Record<string, Reader>> = {
  '.xlsx': async (file, year) => fromTables(placedSheets(await readXlsx(file)), year),
  '.docx': async (file, year) => fromBlocks(readDocx(file), year),
  '.csv': async (file, year) => fromSeparated(decodeText(file), null, year),
  '.tsv': async (file, year) => fromSeparated(decodeText(file), '\t', year),
  '.html': async (file, year) => fromBlocks(readHtml(decodeText(file)), year),
  '.htm': async (file, year) => fromBlocks(readHtml(decodeText(file)), year),
  '.txt': async (file, year) => fromBlocks(readText(decodeText(file)), year),
};

/** The endings that can be read, with their dot. */
export const ENDINGS: readonly string[] = Object.keys(READERS);

/** Reads a file by its ending. @throws XlsxError, DocxError for a file that is refused */
export async function readPlan(
  ending: string,
  file: Uint8Array,
  year: number | null,
): Promise<ImportedTables> {
  const reader = READERS[ending.toLowerCase()];
  if (reader === undefined) throw new Error(`no reader for ${ending}`);
  return reader(file, year);
}

function fromTables(tables: readonly PlacedGrid[], year: number | null): ImportedTables {
  return recogniseTables(tables, { year });
}

function fromBlocks(blocks: readonly Block[], year: number | null): ImportedTables {
  return recognisePlan(blocks, { year });
}

function fromSeparated(text: string, given: Separator | null, year: number | null): ImportedTables {
  const grid = readSeparated(text, given ?? separatorOf(text));
  return fromTables([{ grid, place: 'ไฟล์', sheet: null, before: [], after: [] }], year);
}
