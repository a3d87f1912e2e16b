// ลำดับ: 1, 2, 3 …; the add-on keeps it.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { type ColumnType, PLAIN } from './column-type.ts';
import { readNumeral } from './numeral.ts';

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
  const isOne = (number: number) => Number.isSafeInteger(number) && number >= 1;
  return readNumeral(cell, isOne, (text) => Number(NUMBERED.exec(text)?.[1]));
}
