// The files that can be taken in, by their ending: each reader gives the plan that it found in one.
import { CATALOGUES } from '../../src/core/catalogue.ts';
import { cellName } from '../../src/core/cell.ts';
import type { LeftOut } from '../../src/core/documents/imported.ts';
import { ownSheets, ownWorkbook } from '../../src/core/documents/own-workbook.ts';
import type { ImportedTables } from '../../src/core/documents/recognise-tables.ts';
import { readSource, recogniseSource, SOURCE_ENDINGS } from '../../src/files/reading/read-source.ts';
import type { SheetModel } from '../sheets/book/model.ts';
import { placedSheets } from '../xlsx/placed-sheets.ts';
import { readXlsx } from '../xlsx/read.ts';
import { hiddenDoubts } from './hidden-rows.ts';

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
    const book = await readXlsx(file);
    const all = placedSheets({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, hidden: false })) });
    // A year that is over may be hidden: of our own workbook it comes along.
    const own = ownWorkbook(all);
    if (own !== null) return own;
    const { sheets, rest } = ownSheets(placedSheets(book));
    const read = recogniseSource({ kind: 'tables', tables: rest }, options);
    const hidden = book.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
    // A register in another sheet beside our own: which of them counts is for a person to say.
    const isDouble = (name: string) => sheets.some(({ sheet }) => sheet === name);
    const doubled = read.sheets.map(({ sheet }) => sheet).filter(isDouble);
    return {
      ...read,
      sheets: [...read.sheets.filter(({ sheet }) => !isDouble(sheet)), ...sheets],
      doubts: [
        ...read.doubts.filter(({ sheet }) => !isDouble(sheet)),
        ...book.sheets
          .filter(({ name }) => !hidden.includes(name) && !read.otherTables.includes(name))
          .flatMap((sheet) => {
            const understood = read.tables.find(({ place }) => place === sheet.name);
            return hiddenDoubts(sheet, { sheet: understood?.sheet ?? sheet.name, leftOut: read.leftOut });
          }),
      ],
      leftOut: [
        ...read.leftOut,
        ...book.sheets.filter(({ name }) => !hidden.includes(name)).flatMap(notesOf),
        ...[...hidden, ...doubled].map((name): LeftOut => ({ place: name, read: name, why: 'other-table' })),
      ],
    };
  }
  const source = await readSource(ending, file);
  if (source === null) throw new Error(`no reader for ${ending}`);
  return recogniseSource(source, options);
}

/** Comments on cells: no text of the plan, and never lost unsaid. */
function notesOf({ name, cells }: SheetModel): readonly LeftOut[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, at): LeftOut[] =>
      cell?.note ? [{ place: `${name} ${cellName(row + 1, at + 1)}`, read: cell.note, why: 'note' }] : [],
    ),
  );
}
