// Free text: as typed, less the white space at its ends.
import { type CellValue, cellText } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, PLAIN, value } from './column-type.ts';

/** A text; `empty` where nothing can be seen in it. */
export function readText(cell: CellValue): Reading<string> {
  const text = cellText(cell);
  return visibleText(text) === '' ? EMPTY : value(text.trim());
}

/** A line of text. */
export const SHORT_TEXT = {
  ...PLAIN,
  name: 'short-text',
  reader: () => readText,
  write: (text) => text,
  accepts: (sent) => typeof sent === 'string',
  prose: true,
  look: { width: 250, numberFormat: '@', align: 'left', entry: 'any' },
} as const satisfies ColumnType<'short-text', string>;

/** A line of text without which its row can't be printed. */
export const NEEDED_TEXT = {
  ...SHORT_TEXT,
  faults: { ...PLAIN.faults, empty: { code: 'text-missing', read: '' } },
} as const satisfies ColumnType<'short-text', string>;

/** What an officer notes beside a row. */
export const REMARK = { ...SHORT_TEXT, ofOthers: true } as const satisfies ColumnType<'short-text', string>;

/** What a row is called, which it must be. */
export const TITLE_TEXT = { ...NEEDED_TEXT, blocks: ['empty'] } as const satisfies ColumnType<
  'short-text',
  string
>;

/** Who carries a project out: a line of text that often stands in other rows, too. */
export const OWNER = { ...SHORT_TEXT, name: 'owner' } as const satisfies ColumnType<'owner', string>;

/** A line of text that is compared with others: hidden characters and line breaks in it don't count. */
export const ONE_LINE = {
  ...SHORT_TEXT,
  name: 'one-line',
  reader: () => (cell) => {
    const text = visibleText(cellText(cell));
    return text === '' ? EMPTY : value(text);
  },
} as const satisfies ColumnType<'one-line', string>;

/** A project's name, which it must have. */
export const PROJECT_NAME = {
  ...SHORT_TEXT,
  name: 'project-name',
  blocks: ['empty'],
  look: { ...SHORT_TEXT.look, width: 420 },
  faults: { ...PLAIN.faults, empty: { code: 'name-missing', read: '' } },
} as const satisfies ColumnType<'project-name', string>;

/** `รหัส`: hidden, and kept by the add-on. */
export const ID = {
  ...SHORT_TEXT,
  name: 'id',
  accepts: () => false,
  kept: true,
  prose: false,
  look: { ...SHORT_TEXT.look, width: 80 },
} as const satisfies ColumnType<'id', string>;
