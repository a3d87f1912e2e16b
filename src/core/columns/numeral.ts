// A number in a cell, as a number or as text.
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';
import { EMPTY, INVALID, understood, value } from './column-type.ts';

/** A number that is one of those meant (`isOne`); in a text, whose digits are Arabic by then, what `inText` finds, NaN if nothing. */
export function readNumeral(
  cell: CellValue,
  isOne: (number: number) => boolean,
  inText: (text: string) => number,
): Reading<number> {
  if (typeof cell === 'number') return isOne(cell) ? value(cell) : INVALID;
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const number = hasCertainDigits(cell) ? inText(text) : NaN;
  return isOne(number) ? understood(number) : INVALID;
}
