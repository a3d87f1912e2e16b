// What a migration of an older workbook does, step by step; src/messages has the words.

/** One thing that a migration does: `column` (counted from 1) of a sheet gets the header รหัส, and is hidden. */
export interface MigrationStep {
  readonly code: 'add-id-column';
  readonly sheet: string;
  readonly column: number;
}
