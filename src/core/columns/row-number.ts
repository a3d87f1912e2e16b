// ลำดับ: 1, 2, 3 …; the add-on keeps it.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, understood, value } from './column-type.ts';

/** `1`, `1.`, `1)` */
const NUMBERED = /^([0-9]{1,9}) ?[.)]?$/;

/** `ลำดับ`. What is missing, doubled or left out is told by a rule of its own: one fix numbers all rows again. */
export const ROW_NUMBER = {
  ...PLAIN,
  name: 'row-number',
  reader: () => readNumber,
  write: (number) => number,
  accepts: () => false,
  kept: true,
  look: { width: 60, numberFormat: '0', align: 'center', entry: 'any' },
} as const satisfies ColumnType<'row-number', number>;

/** ลำดับ: a whole number from 1. */
export function readNumber(cell: CellValue): Reading<number> {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 1 ? value(cell) : INVALID;
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const number = hasCertainDigits(cell) ? Number(NUMBERED.exec(text)?.[1] ?? 0) : 0;
  return number >= 1 ? understood(number) : INVALID;
}
