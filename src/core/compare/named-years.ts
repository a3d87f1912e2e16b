// The fiscal years that a text names: `ปีงบประมาณ พ.ศ. ๒๕๖๖ , ๒๕๖๗`, `พ.ศ. 2566 - 2570`, `1 ต.ค. 2565 – 30 ก.ย. 2566`.
import { buddhistYear, type Era, fiscalYearOf, isoFromBuddhist, MONTHS } from '../text/dates.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { matchesOf } from '../text/matches.ts';
import { cleanText } from '../text/text.ts';

/** Years (พ.ศ.) that stand at one place of a text, and where: one year, or all of a range. */
export interface NamedYears {
  readonly start: number;
  readonly end: number;
  readonly years: readonly number[];
}

/** A day, a month or a year as it stands in the text. */
interface Point {
  readonly start: number;
  readonly end: number;
  /** 1 to 12; null where only a year is said, which then is a fiscal one. */
  readonly month: number | null;
  /** พ.ศ.; of a month the calendar's, of a year alone the fiscal one; null where a month's year is said further on. */
  readonly year: number | null;
}

/** A plan's text names no year before or after these (พ.ศ.). */
const FIRST_YEAR = 2500;
const LAST_YEAR = 2700;

const ERA = '(?:(พ|ค)\\.? ?ศ\\.? ?)?';
const FOUR = '(?<![0-9]|[0-9][.,])([12][0-9]{3})(?![0-9]|[.,][0-9]| ?(?:บาท|คน|ครั้ง))';
const MONTH = `(${MONTHS.flatMap(({ name, short }) => [
  name,
  short
    .split(/(?=[ก-ฮ])/)
    .map((part) => `${part}\\.?`)
    .join(' ?'),
]).join('|')})`;

/** What names a year, the longest first: a day in numbers; a month with its year; a year; a month; the last two digits of a year. */
const POINTS = new RegExp(
  [
    '(?<![0-9/])[0-9]{1,2} ?/ ?([0-9]{1,2}) ?/ ?([12][0-9]{3})(?![0-9])',
    `${MONTH} ?(?:ปี ?)?${ERA}${FOUR}`,
    `${ERA}${FOUR}`,
    MONTH,
    '(?<=(?:[-–—,]|และ|ถึง) ?)([0-9]{2})(?= *(?:$|[-–—,)\\n]|และ|ถึง))',
  ].join('|'),
  'g',
);

/** What may stand between the two ends of a range besides its sign. */
const BETWEEN = /วันที่|เดือน|สิ้น|ปีงบประมาณ|ปี|[0-9]{1,2}|\s/g;
const RANGE_SIGN = /^(?:-|–|—|ถึง|จนถึง|~)$/;

/**
 * The years that a text names, in its order; null if it is not certain which (a range that runs backwards, digits of two
 * scripts in one number). A month belongs to its fiscal year: ตุลาคม 2565 is of 2566. `text` as it is for `start` and `end`.
 */
export function namedYears(text: string): readonly NamedYears[] | null {
  if (!hasCertainDigits(text)) return null;
  const points = pointsOf(toArabicDigits(text));
  const found: NamedYears[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const own = points[at] as Point;
    const next = points[at + 1];
    const from = fiscalOf(own, next);
    if (from === null) continue;
    const isRange = next !== undefined && isRangeBetween(text.slice(own.end, next.start));
    const to = isRange ? fiscalOf(next, undefined) : from;
    if (to === null || to < from) return null;
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    found.push({ start: own.start, end: isRange ? next.end : own.end, years });
    if (isRange) at += 1;
  }
  return found;
}

/** Of these words a year is none of the period's, or one of several: `ทุกปี ยกเว้นปี 2568`, `ปี 2566 หรือ 2567`, `ทุก 2 ปี`. */
const NOT_OR_MAYBE = /เว้น|ไม่|งด|ยกเลิก|หรือ|(?<!งบ)ประมาณ|คาดว่า|ทุก ?ๆ? ?[0-9๐-๙]+ ?ปี/;

/** And of these it is one end of years that are not named, unless a range is: `ปี 2567 เป็นต้นไป`, `เริ่มปี 2566 สิ้นสุดปี 2570`. */
const ONE_END = /ตั้งแต่|เริ่ม|นับ(?:แต่|จาก)|ไป|ถึง|สิ้นสุด|ก่อน|หลัง|ภายใน|ต่อเนื่อง/;

/** All years that a period names (พ.ศ.), ascending, each once; null if it names none for certain. */
export function yearsOfPeriod(period: string): readonly number[] | null {
  const text = cleanText(period);
  const found = namedYears(text);
  if (found === null || found.length === 0 || NOT_OR_MAYBE.test(text)) return null;
  const hasRange = found.some(({ start, end }) => /[-–—~]|ถึง/.test(text.slice(start, end)));
  if (ONE_END.test(text) && !hasRange) return null;
  return [...new Set(found.flatMap(({ years }) => years))].sort((a, b) => a - b);
}

function pointsOf(text: string): readonly Point[] {
  const points: Point[] = [];
  for (const match of matchesOf(text, POINTS)) {
    const [read, dayMonth, dayYear, monthWithYear, monthEra, monthYear, era, alone, month, lastTwo] = match;
    const place = { start: match.index, end: match.index + read.length };
    const before = points[points.length - 1]?.year ?? null;
    if (dayYear !== undefined) {
      points.push({ ...place, month: Number(dayMonth), year: yearOf(dayYear, undefined) });
    } else if (monthYear !== undefined) {
      points.push({ ...place, month: monthOf(monthWithYear), year: yearOf(monthYear, monthEra) });
    } else if (alone !== undefined) {
      const year = yearOf(alone, era);
      if (year !== null) points.push({ ...place, month: null, year });
    } else if (month !== undefined) points.push({ ...place, month: monthOf(month), year: null });
    else if (lastTwo !== undefined && before !== null) {
      points.push({ ...place, month: null, year: Math.floor(before / 100) * 100 + Number(lastTwo) });
    }
  }
  return points;
}

/** A point's fiscal year. A month without a year has that of the next point, the year before it if it comes after that in the calendar. */
function fiscalOf({ month, year }: Point, next: Point | undefined): number | null {
  if (month === null) return year;
  if (year !== null) return fiscalYear(year, month);
  if (next === undefined || next.month === null || next.year === null) return null;
  return fiscalYear(month > next.month ? next.year - 1 : next.year, month);
}

function fiscalYear(year: number, month: number): number | null {
  const iso = isoFromBuddhist({ year, month, day: 1 });
  return iso === null ? null : fiscalYearOf(iso);
}

function isRangeBetween(text: string): boolean {
  return RANGE_SIGN.test(toArabicDigits(text).replace(BETWEEN, ''));
}

function yearOf(digits: string, era: string | undefined): number | null {
  const year = buddhistYear(Number(digits), (era as Era | undefined) ?? null);
  return year !== null && FIRST_YEAR <= year && year <= LAST_YEAR ? year : null;
}

function monthOf(word: string | undefined): number {
  const plain = (word ?? '').replace(/[. ]/g, '');
  return MONTHS.findIndex(({ name, short }) => plain === name || plain === short) + 1;
}
