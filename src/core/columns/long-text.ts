// Long text: several lines, kept as they are typed; the sheet shows its beginning, and a form all of it.

import type { ColumnType } from './column-type.ts';
import { PLAIN } from './column-type.ts';
import { SHORT_TEXT, TITLE_TEXT } from './text.ts';

/** A text of several lines. */
export const LONG_TEXT = {
  ...SHORT_TEXT,
  name: 'long-text',
  long: true,
  look: { ...SHORT_TEXT.look, width: 260 },
} as const satisfies ColumnType<'long-text', string>;

/** What a row is called, in several lines; it must be called something. */
export const LONG_TITLE = {
  ...LONG_TEXT,
  blocks: TITLE_TEXT.blocks,
  faults: TITLE_TEXT.faults,
} as const satisfies ColumnType<'long-text', string>;

/** A heading of a project's description: each must be filled in. */
export const HEADING_TEXT = {
  ...LONG_TEXT,
  faults: { ...PLAIN.faults, empty: { code: 'description-heading-empty', read: '' } },
} as const satisfies ColumnType<'long-text', string>;

/** A list of texts in one cell, one a line. */
export const LINES = {
  ...LONG_TEXT,
  name: 'lines',
} as const satisfies ColumnType<'lines', string>;

/** The lines of a cell that say something, as typed. */
export function linesOfCell(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
