// The amounts of money that a description's budget names: one for every year, one for each of some years, or a total.
import { satangFromText } from '../text/amount-text.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { matchesOf } from '../text/matches.ts';
import type { Satang } from '../text/money.ts';
import { cleanText } from '../text/text.ts';
import { namedYears } from './named-years.ts';

/**
 * What a budget's text says for certain.
 * - `every`: one amount, for each year in which the project runs.
 * - `years`: amounts with their years (พ.ศ.).
 * - `total`: an amount that is called a total (รวม, ทั้งสิ้น): of one year, or of all together.
 */
export type NamedAmounts =
  | { readonly kind: 'every' | 'total'; readonly satang: Satang }
  | { readonly kind: 'years'; readonly amounts: ReadonlyMap<number, Satang> };

interface Token {
  readonly start: number;
  readonly end: number;
  /** Null: this is a place that names years. */
  readonly satang: Satang | null;
  readonly years: readonly number[];
}

/** Money is not spent; what it isn't spent on may be said after it. */
const NONE = /ไม่(?:ได้|ต้อง|มีการ)?\s?(?:ใช้|มี|ขอ)\s?(?:จ่าย)?\s?งบ(?:ประมาณ)?/g;

/** An amount: a number that says so by its unit, or by its commas. */
const AMOUNT =
  /(?<![0-9.,])(?:฿ ?)?(?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,2})?(?: ?บาท|\.[-–—])|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?)(?![0-9.,]*[0-9])/g;

/** Amounts that are multiplied, limits, amounts in words of tens of thousands, years that are left out: nothing of that is certain. */
const UNCERTAIN =
  /(?<!ปี|แ)ละ\s?[0-9]|[×*=]|[xX]\s?[0-9]|(?<!งบ)ประมาณ\s?[0-9]|ไม่เกิน|เว้น|ไม่(?:รวม|นับ)|ก่อนปี|หลังปี|[0-9]\s?(?:หมื่น|แสน|ล้าน|พัน)|[0-9][.,][0-9]{1,2}[.,]/;

/** An amount is a total if one of these stands before it, after whatever was named last. */
const TOTAL = /รวม|ทั้งสิ้น|ทั้งหมด/;

/** A list number at the beginning of a line. */
const LIST_NUMBER = /^\s*\(?[0-9]{1,2}[.)](?=\s)/gm;

/** What the text of งบประมาณดำเนินการ says for certain; null for anything else, also for an empty one. */
export function namedAmounts(text: string): NamedAmounts | null {
  const whole = satangFromText(text);
  if (whole !== null) return { kind: 'every', satang: whole };
  if (!hasCertainDigits(text)) return null;
  const plain = toArabicDigits(cleanText(text)).replace(LIST_NUMBER, (number) => ' '.repeat(number.length));
  const tokens = tokensOf(plain);
  if (tokens === null || UNCERTAIN.test(plain)) return null;
  const isTotal = (token: Token, index: number) =>
    TOTAL.test(plain.slice(tokens[index - 1]?.end ?? 0, token.start));
  const totals = tokens.filter((token, index) => token.satang !== null && isTotal(token, index));
  const parts = tokens.filter((token) => !totals.includes(token));
  const hasYears = parts.some(({ satang }) => satang === null) && parts.some(({ satang }) => satang !== null);
  if (hasYears) return amountsWithYears(parts);
  const amounts = new Set(parts.flatMap(({ satang }) => satang ?? []));
  const [only] = amounts;
  if (totals.length === 1) return { kind: 'total', satang: totals[0]?.satang ?? 0 };
  return totals.length === 0 && amounts.size === 1 && only !== undefined
    ? { kind: 'every', satang: only }
    : null;
}

/** Amounts, "none" and years in the text's order; null if the years are not certain. */
function tokensOf(plain: string): readonly Token[] | null {
  const amounts = matchesOf(plain, AMOUNT).map((match): Token | null => {
    const [read] = match;
    const satang = satangFromText(read);
    return satang === null ? null : { start: match.index, end: match.index + read.length, satang, years: [] };
  });
  if (amounts.includes(null)) return null;
  const found = amounts as readonly Token[];
  const none = matchesOf(plain, NONE).map(
    (match): Token => ({ start: match.index, end: match.index + match[0].length, satang: 0, years: [] }),
  );
  const years = namedYears(plain);
  if (years === null) return null;
  const named = years
    .filter(({ start, end }) => found.every((amount) => end <= amount.start || amount.end <= start))
    .map((token): Token => ({ ...token, satang: null }));
  return [...found, ...none, ...named].sort((a, b) => a.start - b.start);
}

/** Each amount with the years that stand before it; or, where the text begins with an amount, after it. */
function amountsWithYears(tokens: readonly Token[]): NamedAmounts | null {
  const yearsFirst = tokens[0]?.satang === null;
  const ordered = yearsFirst ? tokens : [...tokens].reverse();
  const amounts = new Map<number, Satang>();
  let years: readonly number[] = [];
  let taken = true;
  for (const token of ordered) {
    if (token.satang === null) {
      years = taken ? token.years : [...years, ...token.years];
      taken = false;
      continue;
    }
    // Two amounts for one year, or one for none: a part of something that isn't said.
    if (taken || years.some((year) => amounts.has(year))) return null;
    for (const year of years) amounts.set(year, token.satang);
    taken = true;
  }
  return amounts.size === 0 ? null : { kind: 'years', amounts };
}
