// The files that can be taken in, by their ending: each reader gives the plan that it found in one.
import { CATALOGUES } from '../../src/core/catalogue.ts';
import { ownWorkbook } from '../../src/core/documents/own-workbook.ts';
import type { ImportedTables } from '../../src/core/documents/recognise-tables.ts';
import { readSource, recogniseSource, SOURCE_ENDINGS } from '../../src/files/reading/read-source.ts';
import { placedSheets } from '../xlsx/placed-sheets.ts';
import { readXlsx } from '../xlsx/read.ts';

/** The endings that can be read, with their dot. */
export const ENDINGS: readonly string[] = ['.xlsx', ...SOURCE_ENDINGS];

/** Reads a file by its ending. `year` (พ.ศ.): that of tables that don't say theirs. @throws XlsxError, DocxError for a file that is refused */
export async function readPlan(
  ending: string,
  file: Uint8Array,
  year: number | null,
): Promise<ImportedTables> {
  const options = { year, catalogues: CATALOGUES };
  if (ending.toLowerCase() === '.xlsx') {
    const tables = placedSheets(await readXlsx(file));
    return ownWorkbook(tables) ?? recogniseSource({ kind: 'tables', tables }, options);
  }
  const source = readSource(ending, file);
  if (source === null) throw new Error(`no reader for ${ending}`);
  return recogniseSource(source, options);
}
