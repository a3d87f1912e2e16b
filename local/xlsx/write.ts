// The book model written as an .xlsx file that Google Sheets, Excel and LibreOffice open.
import type { BookModel } from '../sheets/book/model.ts';
import { finishWorkbook } from './finish.ts';
import { freshParts } from './fresh.ts';
import { keepOriginal } from './keep/keep.ts';
import { partText, workbookOf } from './package.ts';
import { withLegalNames } from './parts/legal-names.ts';
import type { OpenedXlsx } from './read.ts';
import { childOf, tags } from './xml.ts';
import { zip } from './zip.ts';

/**
 * The book as an .xlsx file. Formulas are written with the result that the book knows, for viewers that compute nothing; whoever
 * computes does so when the file is opened.
 * With the file that the book was read from, everything that the book doesn't hold is kept: parts and sheets that
 * did not change are the same byte for byte, and in a sheet that did, only what changed is written anew.
 * The same book (and original) gives the same bytes.
 */
export async function writeXlsx(book: BookModel, original?: OpenedXlsx): Promise<Uint8Array> {
  const legal = namedForFile(book, original);
  if (original !== undefined) {
    return zip(await keepOriginal(original, legal));
  }
  const parts = await freshParts(legal.sheets, legal);
  finishWorkbook(parts, legal);
  return zip(parts);
}

/** The book with the names that its sheets have in the file: legal, and none of a sheet that the book doesn't hold (only a chart). */
export function namedForFile(book: BookModel, original?: Pick<OpenedXlsx, 'plain'>): BookModel {
  if (original === undefined) return withLegalNames(book);
  const { path, sheets } = workbookOf(original.plain);
  const others = tags(childOf(partText(original.plain, path), 'sheets') ?? '', 'sheet')
    .map(({ name = '' }) => name)
    .filter((name) => !sheets.some((sheet) => sheet.name === name));
  return withLegalNames(book, others);
}
