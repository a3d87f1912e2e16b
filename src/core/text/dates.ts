// Dates as text: ISO `YYYY-MM-DD` (ค.ศ.) inside, Thai months and พ.ศ. for people; fiscal years and their quarters. No clock, no time zone.

import type { Quarters } from '../plan.ts';
import { type DigitScript, hasCertainDigits, inDigits, toArabicDigits } from './digits.ts';
import { visibleText } from './text.ts';

/** The months in order: their names, and how they are shortened (dots and spaces in it don't matter). */
export const MONTHS: readonly { readonly name: string; readonly short: string }[] = [
  { name: 'มกราคม', short: 'มค' },
  { name: 'กุมภาพันธ์', short: 'กพ' },
  { name: 'มีนาคม', short: 'มีค' },
  { name: 'เมษายน', short: 'เมย' },
  { name: 'พฤษภาคม', short: 'พค' },
  { name: 'มิถุนายน', short: 'มิย' },
  { name: 'กรกฎาคม', short: 'กค' },
  { name: 'สิงหาคม', short: 'สค' },
  { name: 'กันยายน', short: 'กย' },
  { name: 'ตุลาคม', short: 'ตค' },
  { name: 'พฤศจิกายน', short: 'พย' },
  { name: 'ธันวาคม', short: 'ธค' },
];

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** พ.ศ. = ค.ศ. + 543 */
const BUDDHIST_MINUS_COMMON = 543;
/** พ.ศ. */
const LEAP_YEAR = 2567;

/** A year as written is พ.ศ. or ค.ศ. by its size; what lies between means neither for certain. */
const BUDDHIST_YEARS = { first: 2400, last: 2700 };
const COMMON_YEARS = { first: 1900, last: 2200 };

/** The first month of the fiscal year: October. */
const FIRST_FISCAL_MONTH = 10;

const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const YEAR_FIRST = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
/** `15/12/2568`, `15/12/68`, also with dots or hyphens */
const DAY_FIRST = /^([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{4}|[0-9]{2})$/;
/** `15 ธ.ค. 2568`, `15 ธ.ค. 68`, `วันที่ 15 เดือน ธันวาคม พ.ศ. 2568`; without its day or year, or without both: `ธ.ค. 2568`, `15 ธ.ค.`, `ธันวาคม` */
const NAMED_MONTH =
  /^(?:วันที่ ?)?(?:([0-9]{1,2}) ?)?(?:เดือน ?)?([^0-9]+?) ?(?:(?:(พ|ค)\.? ?ศ\.?)? ?([0-9]{4}|[0-9]{2}))?$/;
/** `12/2568`, `12/68` */
const MONTH_FIRST = /^([0-9]{1,2}) ?\/ ?([0-9]{4}|[0-9]{2})$/;
/** The last day of a month: from there on, a number of two digits beside a month is no day and no month. */
const LAST_DAY = 31;

/** A day of the Thai calendar; `year` is พ.ศ., `month` and `day` count from 1. */
export interface BuddhistDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An era as it is written beside a year. */
export type Era = 'พ' | 'ค';

/** The fiscal years (พ.ศ.) of a plan, first and last included. */
export interface PlanSpan {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A day or a month as it was written: what was left out is null; `year` is พ.ศ., `month` and `day` count from 1. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** The year in พ.ศ.: 1900–2200 is ค.ศ., 2400–2700 is พ.ศ.; null for any other, and where `era` says otherwise. */
export function buddhistYear(year: number, era: Era | null): number | null {
  const within = (years: { first: number; last: number }) =>
    Number.isInteger(year) && years.first <= year && year <= years.last;
  if (within(BUDDHIST_YEARS) && era !== 'ค') return year;
  if (within(COMMON_YEARS) && era !== 'พ') return year + BUDDHIST_MINUS_COMMON;
  return null;
}

/** The day that an ISO date means; null if it is no date of the calendar. */
export function buddhistDate(iso: string): BuddhistDate | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, day) ? { year: year + BUDDHIST_MINUS_COMMON, month, day } : null;
}

/** The ISO date (ค.ศ.) of a day of the Thai calendar; null if there is no such day. */
export function isoFromBuddhist({ year, month, day }: BuddhistDate): string | null {
  const common = year - BUDDHIST_MINUS_COMMON;
  if (!isDay(common, month, day)) return null;
  const digits = (number: number, width: number) => String(number).padStart(width, '0');
  return `${digits(common, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** As official reports write a date: `08 มิถุนายน 2569`. What is no ISO date is given back as it is. */
export function thaiDate(iso: string, digits: DigitScript): string {
  const date = buddhistDate(iso);
  if (date === null) return iso;
  const month = MONTHS[date.month - 1] as (typeof MONTHS)[number];
  return inDigits(`${String(date.day).padStart(2, '0')} ${month.name} ${date.year}`, digits);
}

/**
 * The ISO date (ค.ศ.) that an officer's text means for certain; null for anything else. A year of two digits is certain where
 * it falls into the years of `plan`: 68 is 2568 in a plan of 2566 to 2570.
 */
export function parseThaiDate(text: string, plan: PlanSpan | null = null): string | null {
  const { year = null, month = 0, day = null } = parseWrittenDate(text, plan) ?? {};
  return year === null || day === null ? null : isoFromBuddhist({ year, month, day });
}

/**
 * A date that may lack its day or its year: `15/12/2568`, `15 ธ.ค. 68`, `ธ.ค. 68`, `12/2568`, `15 ธันวาคม`, `มกราคม`; null where
 * it is not certain. With slashes the day comes first, as everywhere in Thailand; but beside a year in ค.ศ. it may come from a
 * program that puts the month first, so there a date that could be read both ways (5/6/2025) is not certain.
 */
export function parseWrittenDate(text: string, plan: PlanSpan | null): WrittenDate | null {
  if (!hasCertainDigits(text)) return null;
  const typed = toArabicDigits(visibleText(text));
  const written = (year: string | undefined, era: Era | null, month: number, day: number | null) => {
    const read = year === undefined ? null : writtenYear(year, era, plan);
    if ((year !== undefined && read === null) || month < 1 || month > 12) return null;
    // A leap year has every day that its month can have.
    if (day !== null && isoFromBuddhist({ year: read ?? LEAP_YEAR, month, day }) === null) return null;
    return { year: read, month, day };
  };
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst !== null) return written(yearFirst[1], null, Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst !== null) {
    const [day, month, year] = [Number(dayFirst[1]), Number(dayFirst[3]), dayFirst[4] as string];
    const isCommon = year.length === 4 && Number(year) <= COMMON_YEARS.last;
    return isCommon && day <= 12 && day !== month ? null : written(year, null, month, day);
  }
  const monthFirst = MONTH_FIRST.exec(typed);
  if (monthFirst !== null) {
    return Number(monthFirst[2]) > LAST_DAY
      ? written(monthFirst[2], null, Number(monthFirst[1]), null)
      : null;
  }
  const named = NAMED_MONTH.exec(typed);
  if (named === null) return null;
  const [, day, monthName, era = null, year] = named;
  const plain = (monthName as string).replace(/[. ]/g, '');
  const month = MONTHS.findIndex(({ name, short }) => plain === name || plain === short) + 1;
  return written(year, era as Era | null, month, day === undefined ? null : Number(day));
}

/** The year (พ.ศ.) of four digits, or of two that fall into the calendar years of the plan. */
function writtenYear(year: string, era: Era | null, plan: PlanSpan | null): number | null {
  if (year.length === 4) return buddhistYear(Number(year), era);
  if (plan === null || era === 'ค') return null;
  // A fiscal year begins in the calendar year before it.
  return inPlan(year, { firstYear: plan.firstYear - 1, lastYear: plan.lastYear });
}

/** The year (พ.ศ.) of the span that ends in these two digits; null if none does, or more than one. */
export function inPlan(twoDigits: string, { firstYear, lastYear }: PlanSpan): number | null {
  const first = firstYear + ((((Number(twoDigits) - firstYear) % 100) + 100) % 100);
  return first <= lastYear && first + 100 > lastYear ? first : null;
}

/** A day's fiscal year (พ.ศ.): 1 October to 30 September, named after the year in which it ends; null if it is no ISO date. */
export function fiscalYearOf(iso: string): number | null {
  return quarterOf(iso)?.fiscalYear ?? null;
}

/** A day's quarter, 1 (Oct–Dec) to 4 (Jul–Sep), and its fiscal year (พ.ศ.); null if it is no ISO date. */
export function quarterOf(
  iso: string,
): { readonly fiscalYear: number; readonly quarter: 1 | 2 | 3 | 4 } | null {
  const date = buddhistDate(iso);
  if (date === null) return null;
  const fiscalMonth = (date.month - FIRST_FISCAL_MONTH + 12) % 12;
  const fiscalYear = date.month >= FIRST_FISCAL_MONTH ? date.year + 1 : date.year;
  return { fiscalYear, quarter: (Math.floor(fiscalMonth / 3) + 1) as 1 | 2 | 3 | 4 };
}

/**
 * The quarters of a fiscal year (พ.ศ.) that a period touches, its first and last day included: all false if it lies outside
 * the year; null if it ends before it starts, or one of the two is no ISO date.
 */
export function quartersTouched(startIso: string, endIso: string, fiscalYear: number): Quarters | null {
  const start = quarterOf(startIso);
  const end = quarterOf(endIso);
  // ISO dates sort as text.
  if (start === null || end === null || endIso < startIso) return null;
  const count = (year: number, quarter: number) => year * 4 + quarter;
  const first = count(start.fiscalYear, start.quarter);
  const last = count(end.fiscalYear, end.quarter);
  const touches = (quarter: number) => {
    const one = count(fiscalYear, quarter);
    return first <= one && one <= last;
  };
  return [touches(1), touches(2), touches(3), touches(4)];
}

/** Whether the Gregorian calendar, which Thailand counts in พ.ศ., has this day; `year` is ค.ศ. */
function isDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger) || year < 0 || year > 9999) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
