// `เล่มแผน`, understood: each line by the type of its value.
import { catalogueFor } from '../../catalogue.ts';
import type { SheetReading } from '../kind.ts';
import { cellsOfLines, type LinesReading, readLines } from '../lines.ts';
import { BOOK } from './book.ts';
import type { BOOK_KIND } from './book-kind.ts';

/** Its lines, each by the type of its value. */
export type BookReading = LinesReading<typeof BOOK.lines>;

/** The lines of the sheet; of two with one label the first that holds something. */
export function readBook({
  sheet,
  rows,
}: Pick<SheetReading<typeof BOOK_KIND>, 'sheet' | 'rows'>): BookReading {
  return readLines(
    BOOK,
    { sheet, cells: cellsOfLines(rows) },
    { catalogue: catalogueFor(null), years: null },
  );
}
