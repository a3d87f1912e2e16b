// What a text becomes when it is typed into a cell, or given to setValue(s), which reads it the same way.
import { serialOfDay } from './dates.ts';

/** A text as the cell keeps it: its value, or a formula, and the number format that typing it brings along. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)$/;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const SPACED = /^\d+( \d+)+$/;
const SCIENTIFIC = /^[-+]?(\d+\.?\d*|\.\d+)e[-+]?\d{1,3}$/i;
const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function number(text: string): Typed | null {
  if (PLAIN.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) {
    return {
      value: Number(text.replace(/,/g, '')),
      numberFormat: text.includes('.') ? '#,##0.00' : '#,##0',
    };
  }
  if (SPACED.test(text)) return { value: Number(text.replace(/ /g, '')) };
  if (SCIENTIFIC.test(text)) return { value: Number(text), numberFormat: '0.00E+00' };
  return null;
}

function amount(text: string): Typed | null {
  const brackets = /^\((.+)\)$/.exec(text);
  if (brackets) {
    const inner = /^[-+]/.test(brackets[1] ?? '') ? null : number(brackets[1] ?? '');
    return inner && { ...inner, value: -Number(inner.value) };
  }
  const percent = /^(.+?) ?%$/.exec(text);
  if (percent) {
    const inner = number(percent[1] ?? '');
    return (
      inner && {
        value: Number((Number(inner.value) / 100).toPrecision(15)),
        numberFormat: /\./.test(percent[1] ?? '') ? '0.00%' : '0%',
      }
    );
  }
  return number(text);
}

/** Currency: the locale's own sign before the number; another sign stays text. */
function currency(text: string, locale: string): Typed | null {
  const sign = locale === 'th_TH' ? '฿' : '$';
  const match = new RegExp(`^([-+]?)\\${sign} ?(\\d.*)$`).exec(text);
  const inner = match && number(match[2] ?? '');
  if (!inner) return null;
  const value = Number(inner.value) * (match[1] === '-' ? -1 : 1);
  return {
    value,
    numberFormat: `"${sign}"#,##0${/\./.test(match[2] ?? '') ? '.00' : ''}`,
  };
}

function time(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds = '0', half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** A day in the locale's order; a year of two digits or more, or this year where none is given. */
function day(text: string, locale: string, thisYear: number): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  const month = MONTH_NAMES.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  if (named && month > 0) {
    return serialOfDay(named[3] ? fullYear(named[3]) : thisYear, month, Number(named[1]));
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match === null || (match[2] === '.' && match[4] === undefined)) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = match[4] === undefined ? thisYear : fullYear(match[4]);
  return locale === 'en_US' ? serialOfDay(year, first, second) : serialOfDay(year, second, first);
}

function moment(text: string, locale: string, thisYear: number): Typed | null {
  const dayFormat = locale === 'en_US' ? 'M/d/yyyy' : 'd/M/yyyy';
  const onlyTime = time(text);
  if (onlyTime !== null) return { value: onlyTime, numberFormat: /m$/i.test(text) ? 'h:mm am/pm' : 'h:mm' };
  const onlyDay = day(text, locale, thisYear);
  if (onlyDay !== null) return { value: onlyDay, numberFormat: dayFormat.toLowerCase() };
  const both = /^(\S+)[ T](.+)$/.exec(text);
  const datePart = both && day(both[1] ?? '', locale, thisYear);
  const timePart = both && time(both[2] ?? '');
  if (datePart === null || timePart === null) return null;
  return { value: datePart + timePart, numberFormat: `${dayFormat.toLowerCase()} h:mm:ss` };
}

/**
 * What Google Sheets makes of a typed text. `format` is the cell's number format: `@` keeps everything but a formula as text
 * (whether `@` also keeps a leading `=` is reported both ways, so the harder case is taken: it becomes a formula).
 * A text of several lines, or with white space around a number, is not trimmed where it stays text.
 */
export function readTyped(
  text: string,
  context: { locale: string; thisYear: number; format: string | undefined },
): Typed {
  if (text.length > 1 && text.startsWith('=')) return { value: '', formula: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (context.format === '@') return { value: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const read =
    amount(trimmed) ?? currency(trimmed, context.locale) ?? moment(trimmed, context.locale, context.thisYear);
  if (read !== null) return read;
  // A leading + starts a formula as = does, unless a number follows (read above).
  if (/^\+[^\s+]/.test(text)) return { value: '', formula: `=${text}` };
  return { value: text };
}
