// `เล่มแผน`, read.
import { catalogueFor } from '../../catalogue.ts';
import type { SheetCells } from '../../table.ts';
import { type LinesReading, readLines } from '../lines.ts';
import { BOOK } from './book.ts';

/** Its lines, each by the type of its value. */
export type BookReading = LinesReading<typeof BOOK.lines>;

/** Reads the sheet; lines that it doesn't know are left alone. */
export function readBook(cells: Pick<SheetCells, 'sheet' | 'cells'>): BookReading {
  return readLines(BOOK, cells, { catalogue: catalogueFor(null), years: null });
}
