// A period as officers write it, read as quarters of a fiscal year: their numbers, dates, or months; for certain, or not at all.

import type { Quarters } from '../plan.ts';
import {
  isoFromBuddhist,
  type PlanSpan,
  parseWrittenDate,
  quartersTouched,
  type WrittenDate,
} from './dates.ts';
import { hasCertainDigits, toArabicDigits } from './digits.ts';
import { visibleText } from './text.ts';

/** The year that a period is for (พ.ศ.), and the plan's years, into which a year of two digits has to fall. */
export interface PeriodYears extends PlanSpan {
  readonly fiscalYear: number;
}

/**
 * How a text reads. `isOpen`: it is one day, one month or one number, so that it may be only the start of what is meant.
 * `reversed`: it ends before it starts; `outside`: it touches no quarter of the year.
 */
export type Period =
  | { readonly kind: 'quarters'; readonly quarters: Quarters; readonly isOpen: boolean }
  | { readonly kind: 'unclear' | 'reversed' | 'outside' };

const UNCLEAR: Period = { kind: 'unclear' };

/** The whole year in words. */
const WHOLE_YEAR = /^(?:ทุก(?:ไตรมาส|เดือน)|(?:ตลอดทั้ง|ตลอด|ทั้ง)(?:ปี(?:งบประมาณ)?)?)$/;
/** A year after quarters: `ไตรมาส 1/2569`, `ไตรมาส 1 ปีงบประมาณ พ.ศ. 2569` */
const OF_YEAR = /^((?:ไตรมาส|ทุก|ตลอด|ทั้ง).*?) ?(?:\/|(?:ปี(?:งบประมาณ)?)? ?(?:พ\.? ?ศ\.?)?) ?([0-9]{4})$/;
/** Words around the numbers of quarters. */
const FILLER = /ไตรมาส(?: ?ที่)?|และ|กับ|,/g;
/** Between the two ends of a period. */
const BETWEEN = /( ?(?:จนถึง|ถึง|[-–—]) ?)/g;
/** What may stand before a period. */
const BEFORE = /^(?:ตั้งแต่|ระหว่าง|เริ่ม) ?/;

/**
 * The quarters that a text means for certain: `1,3`, `1-4`, `ไตรมาส 2 ถึง 3`, `ตลอดปี`, `15/12/2568 - 20/4/2569`, `15/12/68 - 20/4/69`,
 * `ธ.ค. 68 – เม.ย. 69`, `มกราคม - มีนาคม`, `31 ม.ค. 69`. Where a year is left out it is the one that the fiscal year gives, unless
 * the other end of the period would give another.
 */
export function readPeriod(typed: string, years: PeriodYears): Period {
  const text = visibleText(typed);
  const arabic = toArabicDigits(text);
  const ofYear = OF_YEAR.exec(arabic);
  const named = quartersNamed(ofYear?.[1] ?? arabic);
  if (named !== null) {
    if (ofYear !== null && Number(ofYear[2]) !== years.fiscalYear) return { kind: 'outside' };
    return { kind: 'quarters', quarters: named, isOpen: /^[1-4]$/.test(arabic) };
  }
  return hasCertainDigits(typed) ? readSpan(text.replace(BEFORE, ''), years) : UNCLEAR;
}

/** The quarters whose numbers are written; null if something else is. */
function quartersNamed(text: string): Quarters | null {
  if (WHOLE_YEAR.test(text)) return [true, true, true, true];
  const numbers = new Set<string>();
  const spaced = text.replace(FILLER, ' ').replace(/ +/g, ' ').trim();
  for (const part of spaced.replace(BETWEEN, '-').split(' ')) {
    const [, first, last] = /^([1-4])-([1-4])$/.exec(part) ?? [];
    if (first && last && first < last)
      for (const each of '1234') if (first <= each && each <= last) numbers.add(each);
    if (/^[1-4]{1,4}$/.test(part)) for (const each of part) numbers.add(each);
    else if (!(first && last && first < last)) return null;
  }
  return [numbers.has('1'), numbers.has('2'), numbers.has('3'), numbers.has('4')];
}

/** A day or month, or two of them: every way to part the text is tried, and more than one that makes sense is not certain. */
function readSpan(text: string, years: PeriodYears): Period {
  const plan = {
    firstYear: Math.min(years.firstYear, years.fiscalYear),
    lastYear: Math.max(years.lastYear, years.fiscalYear),
  };
  const spans: (readonly [WrittenDate, WrittenDate])[] = [];
  const whole = parseWrittenDate(text, plan);
  if (whole !== null) spans.push([whole, whole]);
  // Parts and what is between them in turn.
  const parts = text.split(BETWEEN);
  for (let at = 1; at < parts.length; at += 2) {
    const end = parseWrittenDate(parts.slice(at + 1).join(''), plan);
    const start = end && startOf(parts.slice(0, at).join(''), end, plan);
    if (start && end) spans.push([start, end]);
  }
  const [span, ...more] = spans;
  if (span === undefined || more.length > 0) return UNCLEAR;
  const [start, end] = withYears(span, years.fiscalYear) ?? [];
  if (!start || !end) return UNCLEAR;
  const quarters = quartersTouched(start, end, years.fiscalYear);
  if (quarters === null) return { kind: 'reversed' };
  if (!quarters.includes(true)) return { kind: 'outside' };
  return { kind: 'quarters', quarters, isOpen: span[0] === span[1] };
}

/** The start of a period; of `1 - 15 ธ.ค. 2568` only the day is written. */
function startOf(text: string, end: WrittenDate, plan: PlanSpan): WrittenDate | null {
  const start = parseWrittenDate(text, plan);
  const day = Number(/^(?:วันที่ ?)?([0-9]{1,2})$/.exec(toArabicDigits(text))?.[1] ?? 0);
  return start ?? (end.day !== null && day >= 1 && day <= end.day ? { ...end, day } : null);
}

/** Both ends as ISO dates (ค.ศ.), a month's first and last day where no day is written; null where the year isn't certain. */
function withYears([start, end]: readonly [WrittenDate, WrittenDate], fiscalYear: number) {
  const inYear = ({ month }: WrittenDate) => (month >= 10 ? fiscalYear - 1 : fiscalYear);
  const startYear = start.year ?? inYear(start);
  const endYear = end.year ?? inYear(end);
  // `ธ.ค. - ม.ค. 2570`: beside its end, the start is of another year than in the fiscal year.
  const later = end.month < start.month ? 1 : 0;
  if ((start.year === null) !== (end.year === null) && endYear - startYear !== later) return null;
  const first = isoFromBuddhist({ ...start, year: startYear, day: start.day ?? 1 });
  const days = end.day === null ? [31, 30, 29, 28] : [end.day];
  const last = days.map((day) => isoFromBuddhist({ ...end, year: endYear, day })).find((iso) => iso !== null);
  return first && last ? ([first, last] as const) : null;
}
