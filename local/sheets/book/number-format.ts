// Number formats: what a cell shows. Only what an add-on like this uses: General, digits and separators, %, text, dates and times.
import { wallOfSerial } from './dates.ts';

/** What is no code in a format: quoted and escaped text, what a space is as wide as, what fills the cell. */
const LITERALS = /"[^"]*"|\\.|_.|\*./g;
/** Codes for hours, minutes or seconds that have gone by. */
const ELAPSED = /\[(?:h+|m+|s+|ช+|น+|ท+)\]/i;
/** Letters of days, months, years, eras and times. */
const DATE_LETTERS = /[ymdhsbeg]|a{3,}|am\/pm|a\/p/i;
/** A calendar and a language in front of the codes: `[$-D07041E]`, `[$-th-TH,107]`; `[$-F800]` is the system's own long date. */
const LOCALE = /\[\$[^\]-]*-(?:[a-z-]+,)?([0-9a-f]+)\]/i;
/** The same codes as Thai versions write them: day, month, year, hours, minutes, seconds; a word that only holds such letters is none. */
const THAI_DATE = /(?<![\u0e00-\u0e7f])(?:ว{1,4}|ด{1,5}|ป{2,4}|ช{1,2}|น{1,2}|ท{1,2})(?![\u0e00-\u0e7f])/;

/** Whether the format shows a number as a date, a time, both, or a time that has gone by. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  // With a condition in front, the number may be shown by any of the sections.
  const shown = /^\s*(?:\[[^\]]*\])*\[[<>=]/.test(format) ? sections : sections.slice(0, 1);
  return shown.some(isDateSection);
}

function isDateSection(section: string): boolean {
  const codes = section.replace(LITERALS, '');
  if (ELAPSED.test(codes)) return true;
  const bare = codes
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standard/gi, '')
    .replace(/([sท])\.0+/gi, '$1');
  // A date has no place for digits: `#,##0 Dhs` is an amount, whatever its letters could mean.
  if (/[0#?@]/.test(bare)) return false;
  if (DATE_LETTERS.test(bare) || THAI_DATE.test(bare)) return true;
  return bare.trim() === '' && hasOwnCalendar(codes);
}

/** Whether the format names another calendar than the usual one, or the system's own date. */
function hasOwnCalendar(codes: string): boolean {
  const [, number] = LOCALE.exec(codes) ?? [];
  if (number === undefined) return false;
  if (/^F[48]00$/i.test(number)) return true;
  const withoutLanguage = codes.includes(',') ? number : number.slice(0, -4);
  return (Number.parseInt(withoutLanguage || '0', 16) & 0xff) !== 0;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A serial number as a date format shows it, in English (a Thai calendar is none that Google's formats can be relied on for). */
export function formatDate(serial: number, format: string): string {
  const date = new Date(wallOfSerial(serial));
  const twelve = /am\/pm/i.test(format);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const parts = format.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+|0+|./gi) ?? [];
  let time = false;
  return parts
    .map((part, index) => {
      if (part.startsWith('"')) return part.slice(1, -1);
      if (part.startsWith('\\')) return part.slice(1);
      if (part.startsWith('[')) return '';
      if (/^am\/pm$/i.test(part)) return date.getUTCHours() < 12 ? 'AM' : 'PM';
      const size = part.length;
      const letter = (part[0] ?? '').toLowerCase();
      if (letter === 'y') {
        return size <= 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), 4);
      }
      if (letter === 'd') {
        if (size <= 2) return pad(date.getUTCDate(), size);
        const day = DAYS[date.getUTCDay()] ?? '';
        return size === 3 ? day.slice(0, 3) : day;
      }
      if (letter === 'h') {
        time = true;
        return pad(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), Math.min(size, 2));
      }
      if (letter === 's') return pad(date.getUTCSeconds(), Math.min(size, 2));
      if (letter === 'm') {
        // Minutes after hours or before seconds, months elsewhere: the same letter means both.
        const next = parts.slice(index + 1).find((other) => /^[a-z]/i.test(other));
        if (time || /^s/i.test(next ?? '')) return pad(date.getUTCMinutes(), Math.min(size, 2));
        if (size <= 2) return pad(date.getUTCMonth() + 1, size);
        const month = MONTHS[date.getUTCMonth()] ?? '';
        return size === 3 ? month.slice(0, 3) : month;
      }
      return part;
    })
    .join('');
}

/** A number without a format: at most ten significant digits, scientific where it is very large or small. */
function formatGeneral(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-5)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .toUpperCase();
  }
  return String(Number(value.toPrecision(Math.abs(value) >= 1e9 ? 15 : 10)));
}

/** Rounds half away from zero on the decimal digits that a person sees, as spreadsheets do: 1.005 → 1.01. */
function fixed(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const [mantissa = '0', exponent = '0'] = exact.toExponential().split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return (scaled / 10 ** decimals).toFixed(decimals);
}

function formatDigits(value: number, pattern: string): string {
  const scientific = /^0(\.(0*))?E\+(0+)$/.exec(pattern);
  if (scientific) {
    const [mantissa = '', exponent = '0'] = value.toExponential((scientific[2] ?? '').length).split('e');
    const power = String(Math.abs(Number(exponent))).padStart((scientific[3] ?? '').length, '0');
    return `${mantissa}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
  }
  const percent = pattern.includes('%');
  const body = /[#0][#0,]*(\.[#0]*)?/.exec(pattern);
  if (body === null) return pattern.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const [digits, fraction = ''] = body;
  const required = (fraction.match(/0/g) ?? []).length;
  const allowed = Math.max(fraction.length - 1, 0);
  const minimum = (digits.split('.')[0]?.match(/0/g) ?? []).length;
  let [whole = '0', rest = ''] = fixed(percent ? value * 100 : value, allowed).split('.');
  while (rest.length > required && rest.endsWith('0')) rest = rest.slice(0, -1);
  whole = minimum === 0 && whole === '0' ? '' : whole.padStart(minimum, '0');
  if (digits.includes(',')) whole = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const shown = rest === '' ? whole : `${whole}.${rest}`;
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)|_.|\[\$([^\]-]*)[^\]]*\]/g, '$1$2$3');
  return literal(pattern.slice(0, body.index)) + shown + literal(pattern.slice(body.index + digits.length));
}

/** What a cell shows. `format` undefined = General. An empty cell shows ''. */
export function display(value: string | number | boolean | null, format: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '@' || /^general$/i.test(format)) return formatGeneral(value);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (isDateFormat(sections[0])) return formatDate(value, sections[0] ?? format);
  if (value === 0 && sections[2] !== undefined) return formatDigits(0, sections[2]);
  if (value < 0) {
    return sections[1] !== undefined
      ? formatDigits(-value, sections[1])
      : `-${formatDigits(-value, sections[0] ?? '0')}`;
  }
  return formatDigits(value, sections[0] ?? '0');
}
