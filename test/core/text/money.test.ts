// Money is exact: nothing is lost between baht in a cell and satang inside, nor in a sum.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSatang,
  bahtFromSatang,
  formatBaht,
  formatWholeBaht,
  MAX_SATANG,
  satangFromNumber,
  sumSatang,
} from '../../../src/core/text/money.ts';

const anySatang = fc.integer({ min: 0, max: MAX_SATANG });

describe('a number of baht in a cell', () => {
  test.each([
    [0, 0],
    [15000, 1500000],
    [0.01, 1],
    [0.29, 29],
    [1.005 - 0.005, 100],
    [0.1 + 0.2, 30],
    [1.1 * 3, 330],
    [999_999_999_999.99, 99_999_999_999_999],
    [1_000_000_000_000, 100_000_000_000_000],
  ])('%d is %d satang', (baht, satang) => {
    expect(satangFromNumber(baht)).toBe(satang);
  });

  test.each([
    0.001,
    0.005,
    0.009,
    100.005,
    100.000001,
    999_999_999_999.995,
    999_999_999.999,
    -0.001,
    -0.01,
    -5,
    1_000_000_000_000.01,
    1e15,
    1e300,
    Number.MIN_VALUE,
    Number.MAX_VALUE,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])('%d is no amount', (baht) => {
    expect(satangFromNumber(baht)).toBeNull();
  });

  test('minus nothing is nothing, without a minus', () => {
    expect(satangFromNumber(-0)).toBe(0);
  });

  test('every amount that a cell can hold goes to the cell and comes back', () => {
    fc.assert(
      fc.property(anySatang, (satang) => {
        expect(satangFromNumber(bahtFromSatang(satang))).toBe(satang);
      }),
    );
  });

  test('the noise of adding up a column in floats is forgiven, a third decimal never', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 12 }), (amounts) => {
        const floats = amounts.reduce((sum, amount) => sum + amount / 100, 0);
        const exact = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(satangFromNumber(floats)).toBe(exact);
        expect(satangFromNumber(floats + 0.005)).toBeNull();
      }),
    );
  });
});

describe('sums', () => {
  test('equal those of whole numbers without any limit, as long as they are safe', () => {
    fc.assert(
      fc.property(fc.array(anySatang, { maxLength: 80 }), (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(sumSatang(amounts)).toBe(Number(exact));
        expect(BigInt(sumSatang(amounts) ?? -1)).toBe(exact);
      }),
    );
  });

  test('of nothing are nothing', () => {
    expect(sumSatang([])).toBe(0);
  });

  test('that would no longer be exact are refused', () => {
    expect(addSatang(Number.MAX_SAFE_INTEGER, 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(addSatang(Number.MAX_SAFE_INTEGER, 1)).toBeNull();
    expect(sumSatang([Number.MAX_SAFE_INTEGER, 1, 2])).toBeNull();
    expect(sumSatang([1, Number.MAX_SAFE_INTEGER - 1])).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('an amount in a report', () => {
  test.each([
    [0, '0.00', '๐.๐๐', '0', '๐'],
    [5, '0.05', '๐.๐๕', '0.05', '๐.๐๕'],
    [50, '0.50', '๐.๕๐', '0.50', '๐.๕๐'],
    [99900, '999.00', '๙๙๙.๐๐', '999', '๙๙๙'],
    [100000, '1,000.00', '๑,๐๐๐.๐๐', '1,000', '๑,๐๐๐'],
    [1500000, '15,000.00', '๑๕,๐๐๐.๐๐', '15,000', '๑๕,๐๐๐'],
    [1500050, '15,000.50', '๑๕,๐๐๐.๕๐', '15,000.50', '๑๕,๐๐๐.๕๐'],
    [123456789, '1,234,567.89', '๑,๒๓๔,๕๖๗.๘๙', '1,234,567.89', '๑,๒๓๔,๕๖๗.๘๙'],
    [MAX_SATANG, '1,000,000,000,000.00', '๑,๐๐๐,๐๐๐,๐๐๐,๐๐๐.๐๐', '1,000,000,000,000', '๑,๐๐๐,๐๐๐,๐๐๐,๐๐๐'],
  ])('of %d satang is %s or %s, in the plan %s or %s', (satang, arabic, thai, wholeArabic, wholeThai) => {
    expect(formatBaht(satang, 'arabic')).toBe(arabic);
    expect(formatBaht(satang, 'thai')).toBe(thai);
    expect(formatWholeBaht(satang, 'arabic')).toBe(wholeArabic);
    expect(formatWholeBaht(satang, 'thai')).toBe(wholeThai);
  });
});
