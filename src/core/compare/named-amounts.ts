// The amounts of money that a description's budget names: one for every year, one for each of some years, or a total.
import { satangFromText } from '../text/amount-text.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { matchesOf } from '../text/matches.ts';
import type { Satang } from '../text/money.ts';
import { cleanText } from '../text/text.ts';
import { withoutUnitPrices } from '../text/unit-prices.ts';
import { namedYears } from './named-years.ts';
import { type AmountInText, isTotal, type WholeAmount, wholeAmount, yearlyAmount } from './whole-amount.ts';

/**
 * What a budget's text says for certain.
 * - `every`: one amount, for each year in which the project runs; and the total that may be said besides.
 * - `years`: amounts with their years (พ.ศ.).
 * - `total`: an amount that is called a total (รวม, ทั้งสิ้น): of one year, or of all together.
 */
export type NamedAmounts =
  | WholeAmount
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

/** Shares, what is still multiplied, limits, amounts in words of tens of thousands, years that are left out: nothing of that is certain. */
const UNCERTAIN =
  /(?<!ปี(?:งบประมาณ)?(?:\s?ๆ\s?)?|แ)ละ\s?[0-9]|[×*=]|[xX]\s?[0-9]|(?<!งบ)ประมาณ\s?[0-9]|ไม่(?:เกิน|น้อยกว่า|ต่ำกว่า)|อย่างน้อย|เว้น|ไม่(?:รวม|นับ)|ก่อนปี|หลังปี|[0-9]\s?(?:หมื่น|แสน|ล้าน|พัน)|[0-9][.,][0-9]{1,2}[.,]/;

/** A list number at the beginning of a line. */
const LIST_NUMBER = /^\s*\(?[0-9]{1,2}[.)](?=\s)/gm;

/** What the text of งบประมาณดำเนินการ says for certain; null for anything else, also for an empty one. */
export function namedAmounts(text: string): NamedAmounts | null {
  const whole = satangFromText(text);
  if (whole !== null) return { kind: 'every', satang: whole };
  if (!hasCertainDigits(text)) return null;
  const { text: plain, ...prices } = withoutUnitPrices(
    toArabicDigits(cleanText(text)).replace(LIST_NUMBER, (number) => ' '.repeat(number.length)),
  );
  const tokens = tokensOf(plain);
  if (tokens === null || UNCERTAIN.test(plain)) return null;
  const amounts = amountsAmong(tokens, plain);
  const [first] = amounts;
  if (first === undefined) return null;
  const years = tokens.filter(({ satang }) => satang === null);
  if (years.length === 0) return yearlyAmount(amounts) ?? wholeAmount(plain, amounts, prices);
  const totals = amounts.filter(isTotal).map(({ start }) => start);
  const parts = tokens.filter(({ start }) => !totals.includes(start));
  if (parts.length === years.length) return wholeAmount(plain, amounts, prices);
  const withYears = amountsWithYears(parts);
  if (withYears !== null) return withYears;
  // Years, and then what each of them costs.
  const yearly = years.every(({ end }) => end <= first.start) ? yearlyAmount(amounts) : null;
  return yearly === null
    ? null
    : {
        kind: 'years',
        amounts: new Map(years.flatMap((named) => named.years.map((year) => [year, yearly.satang]))),
      };
}

/** The amounts among all that is named, each with the words around it. */
function amountsAmong(tokens: readonly Token[], plain: string): readonly AmountInText[] {
  return tokens.flatMap(({ start, end, satang }, index) =>
    satang === null
      ? []
      : {
          ...{ start, satang, before: plain.slice(tokens[index - 1]?.end ?? 0, start) },
          after: plain.slice(end, tokens[index + 1]?.start ?? plain.length),
        },
  );
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
