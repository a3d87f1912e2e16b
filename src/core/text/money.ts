// Money: whole satang inside, so that every sum is exact.
import { type DigitScript, inDigits } from './digits.ts';

/** An amount in whole satang (1 baht = 100 satang); a safe integer ≥ 0. */
export type Satang = number;

/** The largest amount that one cell may hold: 1,000,000,000,000.00 baht. With its satang it has the 15 digits that a spreadsheet keeps. */
export const MAX_SATANG: Satang = 100_000_000_000_000;

/** The amount in baht, as the number that belongs into a cell or into JSON: the number nearest to it, exact to two decimals. */
export function bahtFromSatang(satang: Satang): number {
  return satang / 100;
}

/**
 * The whole satang in a number of baht; null unless it is ≥ 0, at most MAX_SATANG and has at most two decimals.
 * Decimals are counted in its first 15 significant digits, which is what a spreadsheet keeps: 0.1 + 0.2 is 0.30,
 * 100.005 is nothing.
 */
export function satangFromNumber(baht: number): Satang | null {
  const satang = Math.round(baht * 100);
  if (!(baht >= 0 && satang <= MAX_SATANG)) return null;
  // `+ 0` makes -0 a plain 0.
  return Number(baht.toPrecision(15)) === satang / 100 ? satang + 0 : null;
}

/** The exact sum; null if it is beyond Number.MAX_SAFE_INTEGER (90 trillion baht), where a number would no longer be exact. */
export function addSatang(a: Satang, b: Satang): Satang | null {
  const sum = a + b;
  return Number.isSafeInteger(sum) ? sum : null;
}

/** The exact sum of any number of amounts, 0 for none; null as addSatang says. */
export function sumSatang(amounts: readonly Satang[]): Satang | null {
  return amounts.reduce<Satang | null>((sum, amount) => (sum === null ? null : addSatang(sum, amount)), 0);
}

/** Baht with two decimals, as reports show them: `15,000.00`, `๑๕,๐๐๐.๐๐`. */
export function formatBaht(satang: Satang, digits: DigitScript): string {
  const baht = String(Math.floor(satang / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return inDigits(`${baht}.${String(satang % 100).padStart(2, '0')}`, digits);
}

/** Baht as the five-year table shows them: `15,000`, `๑๕,๐๐๐`; satang are kept where there are some: `๑๕,๐๐๐.๕๐`. */
export function formatWholeBaht(satang: Satang, digits: DigitScript): string {
  const text = formatBaht(satang, digits);
  return satang % 100 === 0 ? text.slice(0, -3) : text;
}
