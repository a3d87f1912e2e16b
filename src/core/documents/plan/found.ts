// What each part of a document gives: rows of one of our sheets, and what is doubtful in them by column.
import type { CellValue } from '../../cell.ts';

/** Every kind of doubt that a part of a document can have; each has its sentence in src/messages. */
export const DOCUMENT_DOUBTS = [
  /** Several levels for several issues, and not one for each. */
  'levels-shared',
  /** โอกาส or ผลกระทบ that is no number from 1 to 5. */
  'score-unclear',
  /** A target that is no number with its unit. */
  'target-unclear',
  /** Targets of one indicator in several units. */
  'target-units-differ',
  /** A description's heading that the document doesn't have. */
  'heading-missing',
  /** A description's number that isn't its place in the order. */
  'description-number-unclear',
  /** A date that isn't certain. */
  'date-unclear',
  /** A member of the committee without a duty, or a line that may be one. */
  'member-unclear',
  /** Years that the document names in two ways. */
  'years-unclear',
] as const;

/** A kind of doubt. */
export type DocumentDoubt = (typeof DOCUMENT_DOUBTS)[number];

/** A doubt about a cell of a row. */
export interface CellDoubt {
  readonly code: DocumentDoubt;
  /** The header of its column; null: the whole row. */
  readonly header: string | null;
  readonly read: string;
  readonly place: string;
}

/** A row of a sheet, its cells by header; a header that isn't there is an empty cell. */
export interface FoundRow {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly doubts: readonly CellDoubt[];
}

/** Rows of one sheet, and headers that the add-on doesn't know, taken along right of its own. */
export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly extraHeaders: readonly string[];
}
