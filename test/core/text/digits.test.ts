// Thai and Arabic digits are the same numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCertainDigits, inDigits, toArabicDigits, toThaiDigits } from '../../../src/core/text/digits.ts';

test('all ten digits have a partner, and nothing else changes', () => {
  expect(toThaiDigits('0123456789 ก๎a/:฿๏')).toBe('๐๑๒๓๔๕๖๗๘๙ ก๎a/:฿๏');
  expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙ ก๎a/:฿๏')).toBe('0123456789 ก๎a/:฿๏');
});

test('a report has the digits that its settings ask for', () => {
  expect(inDigits('พ.ศ. 2569', 'thai')).toBe('พ.ศ. ๒๕๖๙');
  expect(inDigits('พ.ศ. 2569', 'arabic')).toBe('พ.ศ. 2569');
});

test('there and back changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0159กa .,') }), (text) => {
      expect(toArabicDigits(toThaiDigits(text))).toBe(text);
      expect(toThaiDigits(toArabicDigits(toThaiDigits(text)))).toBe(toThaiDigits(text));
    }),
  );
});

describe('the digits of a text', () => {
  test.each(['', 'ไม่มี', '15,000', '๑๕,๐๐๐', '１５', '๑๕ ธ.ค. 2568', '๑/2', '１ 2', '1-２'])(
    '%j are each whole',
    (text) => {
      expect(hasCertainDigits(text)).toBe(true);
    },
  );

  test.each(['1๕', '1,๕', '๑5', '๑.5', '1５', '1,５', '๑５', '๑,５', '５1', '５，1', '５．๑', '\u202e12'])(
    '%j are not certain',
    (text) => {
      expect(hasCertainDigits(text)).toBe(false);
    },
  );
});
