// The layout of a workbook, and what a migration of an older one does, step by step; src/messages has the words.

/**
 * The layout of a workbook: which sheets and columns it has. A line of `ตั้งค่า` carries its number, so that it goes with every copy
 * and download of the file. A workbook without the line has layout 0.
 */
export const LAYOUT = {
  label: 'รุ่นของสมุดงาน',
  /** The layout that this add-on makes, and the newest that it understands. */
  current: 1,
} as const;

/** One thing that a migration does: `column` (counted from 1) of a sheet gets the header รหัส, and is hidden. */
export interface MigrationStep {
  readonly code: 'add-id-column';
  readonly sheet: string;
  readonly column: number;
}
