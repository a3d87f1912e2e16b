// What an officer types to say which quarters: their numbers, or a start and an end date.

import type { Quarters } from '../core/plan.ts';
import { parseThaiDate, quartersTouched } from '../core/text/dates.ts';
import { toArabicDigits } from '../core/text/digits.ts';
import { visibleText } from '../core/text/text.ts';

/** Between two dates: a dash of any length, or a word. A date with dashes of its own needs spaces around this one. */
const BETWEEN_DATES = [/ (?:-|–|—) /, /\s*(?:ถึง|จนถึง|[–—])\s*/, /\s*-\s*/];

/** Words that may stand around the numbers. */
const FILLER = /ไตรมาส(?:ที่)?|และ|กับ|[,\s]/g;

/**
 * The quarters of the fiscal year (พ.ศ.) that `typed` names: `1 3`, `1,3`, `ไตรมาส 1 และ 3`, or two dates in which it
 * runs: `15 ธ.ค. 2568 - 20 เม.ย. 2569`. Null if it isn't certain, or no quarter of the year is touched.
 */
export function quartersTyped(typed: string, fiscalYear: number): Quarters | null {
  const text = toArabicDigits(visibleText(typed));
  const numbers = text.replace(FILLER, '');
  if (/^[1-4]{1,4}$/.test(numbers)) {
    return [numbers.includes('1'), numbers.includes('2'), numbers.includes('3'), numbers.includes('4')];
  }
  for (const between of BETWEEN_DATES) {
    const [start, end, ...more] = text.split(between).map(parseThaiDate);
    if (!start || !end || more.length > 0) continue;
    const quarters = quartersTouched(start, end, fiscalYear);
    return quarters?.includes(true) ? quarters : null;
  }
  return null;
}
