// Amounts of money in words, as official Thai papers repeat them: ห้าพันบาทถ้วน.
import { matchesOf } from './matches.ts';
import { bahtFromSatang, MAX_SATANG, type Satang } from './money.ts';

/** An amount in words, and where it stands. */
export interface AmountInWords {
  readonly start: number;
  readonly read: string;
  readonly satang: Satang;
}

const DIGITS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const UNITS = ['แสน', 'หมื่น', 'พัน', 'ร้อย', 'สิบ'];
const WORDS = [...DIGITS, ...UNITS, 'ยี่', 'เอ็ด', 'ล้าน'].join('|');

/** `ถ้วน` or satang close it: without them it may be the beginning of more. */
const AMOUNT = new RegExp(`(?<!${WORDS})((?:${WORDS})+) ?บาท ?(?:ถ้วน|((?:${WORDS})+) ?สตางค์)`, 'g');

/** The amounts in words of a text; one that is no number in order is none. */
export function amountsInWords(text: string): readonly AmountInWords[] {
  return matchesOf(text, AMOUNT).flatMap((match) => {
    const [read, baht = '', hundredths] = match;
    const satang = sumOf(numberOf(baht), hundredths === undefined ? 0 : numberOf(hundredths));
    return satang === null ? [] : [{ start: match.index, read, satang }];
  });
}

function sumOf(baht: number | null, satang: number | null): Satang | null {
  if (baht === null || satang === null || satang > 99) return null;
  const sum = baht * 100 + satang;
  return sum <= MAX_SATANG ? sum : null;
}

/** `หนึ่งแสนสองหมื่น`; null where its words don't stand in order. */
function numberOf(words: string): number | null {
  const [below = '', millions, ...more] = words.split('ล้าน').reverse();
  if (more.length > 0) return null;
  const [low, high] = [belowMillion(below), millions === undefined ? 0 : belowMillion(millions)];
  return low === null || high === null || (millions === '' && below !== '') ? null : high * 1_000_000 + low;
}

const DIGIT = DIGITS.join('|');
const BELOW_MILLION = new RegExp(
  `^${UNITS.map((unit) => `((?:${DIGIT}${unit === 'สิบ' ? '|ยี่' : ''})?${unit})?`).join('')}(${DIGIT}|เอ็ด)?$`,
);

function belowMillion(words: string): number | null {
  const parts = BELOW_MILLION.exec(words)?.slice(1) as (string | undefined)[] | undefined;
  const value = (part: string) =>
    DIGITS.findIndex((digit) => part.startsWith(digit)) + 1 || (part.startsWith('ยี่') ? 2 : 1);
  return parts?.reduce((sum, part) => sum * 10 + (part === undefined ? 0 : value(part)), 0) ?? null;
}

/** The text with its amounts in words as numbers, each in place of the number before it that it repeats: `5,000 บาท (ห้าพันบาทถ้วน)`. */
export function withWordsAsNumbers(text: string, amounts: readonly AmountInWords[]): string {
  let plain = '';
  let next = 0;
  for (const { start, read, satang } of amounts) {
    const before = text.slice(next, start).replace(REPEATED, '');
    plain += `${before}${bahtFromSatang(satang)} บาท`;
    next = start + read.length;
    if (/^\s*\)/.test(text.slice(next)) && !before.endsWith('(')) next = text.indexOf(')', next) + 1;
  }
  return plain + text.slice(next);
}

/** Not a year: a number before words is an amount by its unit, its dash, or the bracket around the words. */
const REPEATED = /[0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]{1,2})?(?:\s*บาท\s*\(?|\.[-–—]\s*(?:บาท)?\s*\(?|\s*\()\s*$/;
