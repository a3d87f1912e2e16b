// Which of several amounts of a budget is the whole of it: what a year costs, or what all the others add up to.
import type { Satang } from '../text/money.ts';

/** An amount of a text, with the words before it, from the amount before on, and those after it, up to the next. */
export interface AmountInText {
  readonly start: number;
  readonly satang: Satang;
  readonly before: string;
  readonly after: string;
}

/** What is said for certain of each year, or of one year or all together; with it the total that the text says besides. */
export type WholeAmount =
  | { readonly kind: 'every'; readonly satang: Satang; readonly total?: Satang }
  | { readonly kind: 'total'; readonly satang: Satang };

/** Where a text's unit prices stand; null where it has none. */
export interface UnitPrices {
  readonly first: number | null;
  readonly last: number | null;
}

/** A total, in words before it or after it. What `รวมถึงค่าเดินทาง` includes is none. */
const TOTAL =
  /รวม(?!(?:ถึง|ทั้ง)? ?ค่า(?!ใช้จ่าย))|ทั้งสิ้น|ทั้งหมด|ตลอด|ทั้ง(?:โครงการ|แผน)|(?<![0-9])[0-9]{1,2} ?ปี(?!ละ)/;
const TOTAL_AFTER = /^[ (]*(?:ตลอด|ทั้ง(?:โครงการ|แผน))|(?<![0-9])[0-9]{1,2} ?ปี/;

/** What some things come to: all of them, or one of them. */
const COMES_TO = /เป็น(?:จำนวน)?เงิน|คิดเป็น/;

/** What one year costs. */
const YEARLY =
  /(?:ปี(?:งบประมาณ)?(?: ?ๆ)? ?ละ|แต่ละปี(?:งบประมาณ)?|ทุก(?: ?ๆ)? ?ปี|ต่อปี) ?(?:(?:จำนวน|ตั้งไว้|ใช้|งบประมาณ|เป็นเงิน) ?)*$/;
const YEARLY_AFTER = /^ ?(?:ต่อ|\/) ?ปี/;

/** What is only a thing that the money is spent on. */
const COST_OF = /ค่า(?!ใช้จ่าย)|เบี้ย/g;

/** Money of others, and the first year apart from those after it: then what adds up may do so by chance. */
const NOT_ONE_BUDGET = /สมทบ|อุดหนุน|สนับสนุน|กองทุน|เดิม|เพิ่ม|โอน|ปี(?:แรก|ที่ ?[0-9]|ต่อ|ถัด|สุดท้าย)/;

/** Of things on lines of their own, or with numbers, each may cost the same. */
const SEVERAL = /\n|ที่ ?[0-9]/;

/** Whether an amount is called a total. */
export function isTotal({ before, after }: AmountInText): boolean {
  return TOTAL.test(before) || TOTAL_AFTER.test(after);
}

function isYearly({ before, after }: AmountInText): boolean {
  return YEARLY.test(before) || YEARLY_AFTER.test(after);
}

const sumOf = (amounts: readonly AmountInText[]) => amounts.reduce((sum, { satang }) => sum + satang, 0);
const costsOf = (text: string) => text.match(COST_OF)?.length ?? 0;

/** The one amount that is said of a year, with every other explained by it: a total, a multiple of it, parts that add up to it. */
export function yearlyAmount(amounts: readonly AmountInText[]): WholeAmount | null {
  const yearly = amounts.filter(isYearly);
  const [own] = yearly;
  if (own === undefined || yearly.length > 1) return null;
  const others = amounts.filter((amount) => amount !== own);
  const totals = others.filter(isTotal);
  const isMultiple = ({ satang, before }: AmountInText) =>
    satang > own.satang && own.satang > 0 && satang % own.satang === 0 && costsOf(before) === 0;
  const parts = others.filter((amount) => !totals.includes(amount) && !isMultiple(amount));
  const arePartsOfIt =
    parts.length > 1 && sumOf(parts) === own.satang && parts.every(({ satang }) => satang > 0);
  // A part may be said by the year, too: ค่าวิทยากร ปีละ 3,000 บาท.
  const mayBePart = others.length > 0 && costsOf(own.before) > 0;
  if (mayBePart || totals.length > 1 || (parts.length > 0 && !arePartsOfIt)) return null;
  const [total] = totals;
  return { kind: 'every', satang: own.satang, ...(total === undefined ? {} : { total: total.satang }) };
}

/** The whole that amounts without years say for certain. */
export function wholeAmount(
  text: string,
  amounts: readonly AmountInText[],
  prices: UnitPrices,
): WholeAmount | null {
  const total = totalOf(text, amounts, prices);
  if (total !== null) return { kind: 'total', satang: total };
  const [only] = amounts;
  const isSame = amounts.every(({ satang }) => satang === only?.satang);
  const isCertain = only !== undefined && isSame && prices.first === null && !amounts.some(isTotal);
  const mayBeParts = amounts.length > 1 && (SEVERAL.test(text) || costsOf(text) > 1);
  return isCertain && !mayBeParts ? { kind: 'every', satang: only.satang } : null;
}

function totalOf(text: string, amounts: readonly AmountInText[], prices: UnitPrices): Satang | null {
  const [first, ...afterFirst] = amounts;
  if (first === undefined) return null;
  const addUp = (whole: AmountInText, parts: readonly AmountInText[]) =>
    parts.length > 1 && parts.every(({ satang }) => satang > 0) && sumOf(parts) === whole.satang;
  const totals = amounts.filter(isTotal);
  const [total] = totals;
  const others = amounts.filter((amount) => amount !== total);
  if (total !== undefined && totals.length === 1) {
    // What comes after a total is its parts, or it is the total of what stands before it alone.
    const later = others.filter(({ start }) => start > total.start);
    const isOfAll = later.length === 0 || (later.length === others.length && total.satang >= sumOf(later));
    const isBeforePrices = others.length > 0 && prices.last !== null && prices.last > total.start;
    // "No budget" beside a total: that of another project, of which this one is a part.
    const isNone = others.some(({ satang }) => satang === 0);
    return isOfAll && !isBeforePrices && !isNone ? total.satang : null;
  }
  if (NOT_ONE_BUDGET.test(text)) return null;
  const last = amounts[amounts.length - 1] as AmountInText;
  const beforeLast = amounts.slice(0, -1);
  // Of several totals the last one, if it is that of the others.
  if (totals.length > 1) {
    const subtotals = totals.filter((one) => one !== last);
    return isTotal(last) && (addUp(last, subtotals) || addUp(last, beforeLast)) ? last.satang : null;
  }
  if (COMES_TO.test(last.before) && addUp(last, beforeLast)) return last.satang;
  if (costsOf(first.before) === 0 && addUp(first, afterFirst)) return first.satang;
  if (amounts.length > 1 || prices.first === null || prices.last === null) return null;
  // One amount beside prices: what one thing comes to, or what stands before all prices as the whole.
  const comesTo = COMES_TO.test(first.before) && prices.last < first.start && costsOf(text) < 2;
  const standsBefore = first.start < prices.first && costsOf(first.before) === 0;
  return comesTo || standsBefore ? first.satang : null;
}
