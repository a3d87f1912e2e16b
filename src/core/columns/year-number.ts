// A year in พ.ศ.; one in ค.ศ. is understood.
import type { CellValue } from '../cell.ts';
import { certain, type Reading } from '../reading.ts';
import { buddhistYear, type Era } from '../text/dates.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, understood, value } from './column-type.ts';

/** `2569`, `พ.ศ. 2569`, `ปี 2569`, `ปีงบประมาณ พ.ศ. 2569`, `ค.ศ. 2026` */
const YEAR = /^(?:ปี(?:งบประมาณ)?)? ?(?:(พ|ค)\.? ?ศ\.?)? ?([0-9]{4})$/;

/** The years (พ.ศ.) that a plan can be for. */
const PLAN_YEARS = { first: 2500, last: 2700 };

/** A year of the plan. It is kept as text, so that Google never takes it for anything else; the check reads it for certain. */
export const YEAR_NUMBER = {
  ...PLAIN,
  name: 'year-number',
  reader: () => readYear,
  write: (year) => String(year),
  accepts: (sent) => sent === '' || (typeof sent === 'string' && certain(readYear(sent)) !== null),
  look: { width: 110, numberFormat: '@', align: 'left', entry: 'any' },
} as const satisfies ColumnType<'year-number', number>;

/**
 * A year in พ.ศ., 2500 to 2700. A year in ค.ศ. (1957 to 2157) is understood, as พ.ศ.; an era that is written out must
 * fit the number.
 */
export function readYear(cell: CellValue): Reading<number> {
  if (typeof cell === 'number') {
    const year = planYear(cell, null);
    if (year === null) return INVALID;
    return year === cell ? value(year) : understood(year);
  }
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const match = hasCertainDigits(cell) ? YEAR.exec(text) : null;
  const year = match === null ? null : planYear(Number(match[2]), (match[1] as Era | undefined) ?? null);
  return year === null ? INVALID : understood(year);
}

function planYear(written: number, era: Era | null): number | null {
  const year = buddhistYear(written, era);
  return year !== null && PLAN_YEARS.first <= year && year <= PLAN_YEARS.last ? year : null;
}
