// Lists in the texts of a plan: which numbering is wrong, and how it reads once it is mended.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '../../../local/sample/whole-plan/descriptions.json' with { type: 'json' };
import { toThaiDigits } from '../../../src/core/text/digits.ts';
import { listFaults, withListsNumbered } from '../../../src/core/text/list-numbers.ts';

describe('a list whose numbers follow one another is right, however it is written', () => {
  it.each([
    ['Thai digits', '๑) ก\n๒) ข\n๓) ค'],
    ['dots', '1. ก\n2. ข\n3. ค'],
    ['both brackets', '(1) ก\n(2) ข'],
    ['a list within a list', '๑) ก\n๑.๑) ก\n๑.๒) ข\n๒) ข\n๒.๑) ก\n๓) ค'],
    ['three levels', '๑) ก\n๒) ข\n๒.๑) ก\n๒.๑.๑) ก\n๒.๑.๒) ข\n๒.๒) ข\n๓) ค'],
    ['another kind of brackets within', '๑) ก\n(๑) ก\n(๒) ข\n๒) ข\n(๑) ก\n๓) ค'],
    ['dashes between', '๑) ก\n- หนึ่ง\n- สอง\n๒) ข'],
    ['a paragraph between', '๑) ก\nและเรื่องอื่น\n๒) ข'],
    ['two lists with a heading between', 'ผลผลิต\n๑) ก\n๒) ข\nผลลัพธ์\n๑) ค\n๒) ง'],
    ['letters after numbers', '๑) ก\n๒) ข\nก) ค\nข) ง'],
    ['one number alone', '๓) ก'],
    ['no list', 'อบรม 3 ครั้ง\n15,000 บาท\n2566 และ 2567\n09.00 - 12.00 น.'],
    ['an amount at the beginning of a line', '1.50 บาท\n1.75 บาท'],
    ['items that are all on one line', '๑) ก ๒) ข ๓) ค'],
  ])('%s', (_, text) => {
    expect(listFaults(text)).toEqual([]);
    expect(withListsNumbered(text)).toBeNull();
  });
});

describe('a list whose numbers do not is said, and mended', () => {
  it.each([
    ['one left out, one twice', '๑) ก\n๒) ข\n๓) ค\n๕) ง\n๕) จ', '๑ ๒ ๓ ๕ ๕', '๑) ก\n๒) ข\n๓) ค\n๔) ง\n๕) จ'],
    ['one twice', '1. ก\n2. ข\n2. ค\n3. ง', '1 2 2 3', '1. ก\n2. ข\n3. ค\n4. ง'],
    ['the beginning lost', '๒) ข\n๓) ค', '๒ ๓', '๑) ข\n๒) ค'],
    ['out of order', '๑) ก\n๓) ค\n๒) ข', '๑ ๓ ๒', '๑) ก\n๒) ค\n๓) ข'],
    ['two on one line', '๑) ก ๒) ข\n๓) ค', '๑ ๓', '๑) ก\n๒) ข\n๓) ค'],
    ['three on one line', '๑) ก ๒) ข ๓) ค\n๔) ง', '๑ ๔', '๑) ก\n๒) ข\n๓) ค\n๔) ง'],
    [
      'numbers below a changed one follow it',
      '๑) ก\n๓) ข\n๓.๑) ค\n๓.๒) ง\n๔) จ',
      '๑ ๓ ๔',
      '๑) ก\n๒) ข\n๒.๑) ค\n๒.๒) ง\n๓) จ',
    ],
    ['one below is wrong', '๑) ก\n๑.๑) ข\n๑.๓) ค\n๒) ง', '๑.๑ ๑.๓', '๑) ก\n๑.๑) ข\n๑.๒) ค\n๒) ง'],
    [
      'below the second of two fives',
      '๑) ก\n๒) ข\n๒.๑) ค\n๒) ง\n๒.๑) จ\n๒.๒) ฉ',
      '๑ ๒ ๒',
      '๑) ก\n๒) ข\n๒.๑) ค\n๓) ง\n๓.๑) จ\n๓.๒) ฉ',
    ],
  ])('%s', (_, text, read, mended) => {
    expect(new Set(listFaults(text).map((fault) => fault.read))).toEqual(new Set([read]));
    expect(withListsNumbered(text)).toBe(mended);
    expect(listFaults(mended)).toEqual([]);
  });
});

it('in the real descriptions three lists are wrong, and no others', () => {
  const found = sample.descriptions.flatMap(({ number, ...headings }) =>
    Object.entries(headings).flatMap(([heading, text]) =>
      listFaults(text).map((fault) => [number, heading, fault.kind, fault.read]),
    ),
  );
  expect(found).toEqual([
    [12, 'method', 'order', '๑ ๒ ๓ ๔ ๕ ๕ ๖ ๗ ๘ ๙ ๑๐'],
    [18, 'method', 'same-line', '๑ ๓ ๔ ๕ ๖ ๗ ๘ ๙ ๑๐'],
    [27, 'method', 'order', '๑ ๒ ๓ ๕ ๕'],
    [27, 'method', 'order', '๑ ๒ ๓ ๕ ๕'],
  ]);
});

it('any list with wrong numbers is found, and mending it changes nothing but numbers', () => {
  const lists = fc.record({
    numbers: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 9 }),
    mark: fc.constantFrom<(number: number) => string>(
      (number) => `${number})`,
      (number) => `(${number})`,
      (number) => `${number}.`,
      (number) => toThaiDigits(`${number})`),
    ),
  });
  fc.assert(
    fc.property(lists, ({ numbers, mark }) => {
      const written = (all: readonly number[]) =>
        all.map((n, at) => `${mark(n)} เรื่องที่หนึ่ง${'ก'.repeat(at)}`).join('\n');
      const right = numbers.map((_, index) => index + 1);
      const text = written(numbers);
      // Counted by hand: a list is right if it counts up from 1, and begins anew only after more than one item.
      const isRight = numbers.every((n, at) => {
        const before = numbers[at - 1] ?? 0;
        return n === before + 1 || (n === 1 && before > 1);
      });
      const lateAlone = numbers[0] !== 1 && numbers[1] !== (numbers[0] as number) + 1;
      if (isRight) expect(withListsNumbered(text)).toBeNull();
      else if (!lateAlone && !numbers.slice(1).includes(1))
        expect(withListsNumbered(text)).toBe(written(right));
      const mended = withListsNumbered(text) ?? text;
      expect(mended.replace(/[0-9๐-๙]/g, '')).toBe(text.replace(/[0-9๐-๙]/g, ''));
      expect(withListsNumbered(mended)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
