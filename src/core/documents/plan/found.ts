// What each part of a document gives: rows of one of our sheets, and what is doubtful in them by column.
import type { CellValue } from '../../cell.ts';
import type { DocumentDoubt } from '../doubt-codes.ts';

/** A doubt about a cell of a row. */
export interface CellDoubt {
  readonly code: DocumentDoubt;
  /** The header of its column; null: the whole row. */
  readonly header: string | null;
  readonly read: string;
  readonly place: string;
}

/** A row of a sheet, its cells by header; a header that isn't there is an empty cell, one that the add-on doesn't know a column right of its own. */
export interface FoundRow {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly doubts: readonly CellDoubt[];
}
