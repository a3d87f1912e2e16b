// A share as per cent, exact: two decimals, half up.
import { type DigitScript, inDigits } from '../text/digits.ts';

/** `part` of `whole` as `45.00%`; both are whole numbers ≥ 0, `whole` at least 1. Exact up to a tenth of the safe integers. */
export function formatPerCent(part: number, whole: number, digits: DigitScript): string {
  // Long division: a product of satang and ten thousand may be no safe integer, the rest times ten is.
  let hundredths = Math.floor(part / whole);
  let rest = part % whole;
  for (let place = 0; place < 4; place += 1) {
    hundredths = hundredths * 10 + Math.floor((rest * 10) / whole);
    rest = (rest * 10) % whole;
  }
  if (rest * 2 >= whole) hundredths += 1;
  return inDigits(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`, digits);
}
