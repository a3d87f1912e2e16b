// A letter that is neither Thai nor Latin is found; nothing else is.
import { describe, expect, test } from 'vitest';
import { foreignLetters } from '../../../src/core/text/foreign-letters.ts';

/** Every character of the Basic Multilingual Plane that the shape, in Unicode's own properties, describes. */
function charactersOf(shape: RegExp): string[] {
  const found: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (shape.test(character)) found.push(character);
  }
  return found;
}

test('in the scanned name of the organisation is found, with where it stands', () => {
  const text = 'นายกองค์การบริหารส่วนตำบลอีसानเขต';
  const start = text.indexOf('स');
  expect(foreignLetters(text)).toStrictEqual([{ start, end: start + 3, read: text.slice(start, start + 3) }]);
});

test.each([
  ['Приём', [{ start: 0, end: 5, read: 'Приём' }]],
  [
    'ก Ω ข λ',
    [
      { start: 2, end: 3, read: 'Ω' },
      { start: 6, end: 7, read: 'λ' },
    ],
  ],
  ['ลาว ລາວ', [{ start: 4, end: 7, read: 'ລາວ' }]],
  ['😀𠀀ก', [{ start: 2, end: 4, read: '𠀀' }]],
  ['𐊀𗀀𞀀', [{ start: 0, end: 6, read: '𐊀𗀀𞀀' }]],
  ['สาनเ', [{ start: 2, end: 3, read: 'न' }]],
])('in %j is found with its neighbours, as one run', (text, found) => {
  expect(foreignLetters(text)).toStrictEqual(found);
});

test.each([
  '',
  'โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต',
  'มาตรการ NO Gift Policy',
  'Café Đà Nẵng ŝ ｆｕｌｌ',
  '๑๒๓ 123 १२३ ٣٤ ៣',
  '“…” – — ฿ € ₭ ° ½ × ☑ ✓ → ( ) ।',
  '😀👨\u200d👩\u200d👧🏳\ufe0f',
  '\u200b\ufeff\ud800',
])('is not in %j', (text) => {
  expect(foreignLetters(text)).toStrictEqual([]);
});

describe('the whole of Unicode', () => {
  test('has no letter of another script that is passed over', () => {
    const foreign = /(?=\p{L})[^\p{Script=Thai}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
    const missed = charactersOf(foreign).filter((letter) => foreignLetters(letter).length === 0);
    expect(missed).toStrictEqual([]);
  });

  test('has no Thai or Latin letter, no digit and no sign of common use that is taken for one', () => {
    const common = /[\p{Script=Thai}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Nd}]/u;
    const wrong = charactersOf(common).filter((character) => foreignLetters(character).length > 0);
    expect(wrong).toStrictEqual([]);
  });
});
