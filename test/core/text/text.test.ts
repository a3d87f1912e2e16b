// What can't be seen in a text is found, and cleaned away without changing what is seen.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  composeSaraAm,
  findHiddenCharacters,
  hasDecomposedSaraAm,
  visibleText,
} from '../../../src/core/text/text.ts';

const dirty = fc
  .array(
    fc.constantFrom(
      'ก',
      'น',
      '้',
      'ํ',
      'า',
      'ำ',
      ' ',
      '\u00a0',
      '\n',
      '\t',
      '\u000b',
      '\u200b',
      '\u200d',
      '\ufeff',
      '😀',
      'a',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('a hidden character', () => {
  test.each([
    ['โครง\u200bการ', [{ index: 4, name: 'U+200B' }]],
    ['\ufeffโครงการ', [{ index: 0, name: 'U+FEFF' }]],
    [
      'ก\u00adข\u200d',
      [
        { index: 1, name: 'U+00AD' },
        { index: 3, name: 'U+200D' },
      ],
    ],
    ['a\u0000', [{ index: 1, name: 'U+0000' }]],
    ['👨\u200d', [{ index: 2, name: 'U+200D' }]],
    ['👨\u200d👩ก\u200dข', [{ index: 6, name: 'U+200D' }]],
    ['\u200d👩', [{ index: 0, name: 'U+200D' }]],
  ])('in %j is found with its place and its name', (text, found) => {
    expect(findHiddenCharacters(text)).toStrictEqual(found);
  });

  test.each([
    0x0000, 0x0008, 0x000b, 0x000c, 0x000e, 0x001f, 0x007f, 0x0084, 0x0085, 0x0086, 0x009f, 0x00ad, 0x061c,
    0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfeff, 0xfff9, 0xfffb,
  ])('with the code %i is one', (code) => {
    const text = `ก${String.fromCharCode(code)}ข`;
    expect(findHiddenCharacters(text)).toHaveLength(1);
    expect(cleanText(text)).toMatch(/^ก\n?ข$/);
  });

  test.each([
    0x0009, 0x000a, 0x000d, 0x0020, 0x007e, 0x00a0, 0x00ac, 0x00ae, 0x061b, 0x061d, 0x180d, 0x180f, 0x200a,
    0x2010, 0x2029, 0x202f, 0x205f, 0x2070, 0xfefe, 0xff00, 0xfff8, 0xfffc, 0x0e33, 0xd800,
  ])('with the code %i is none', (code) => {
    expect(findHiddenCharacters(`ก${String.fromCharCode(code)}ข`)).toStrictEqual([]);
  });

  test.each(['👨\u200d👩\u200d👧', '❤\ufe0f\u200d🔥', '🏳\ufe0f\u200d⚧\ufe0f', '⛹\u200d♂'])(
    'is not the joiner within the picture %s',
    (picture) => {
      expect(findHiddenCharacters(picture)).toStrictEqual([]);
      expect(cleanText(picture)).toBe(picture);
    },
  );
});

describe('a ำ in two pieces', () => {
  test.each([
    ['นํา', 'นำ'],
    ['น้ํา', 'น้ำ'],
    ['นํ้า', 'น้ำ'],
    ['ทําคํ่าตํ๊าจํ๋า', 'ทำค่ำต๊ำจ๋ำ'],
    ['กิจกรรมการดําเนินงาน', 'กิจกรรมการดำเนินงาน'],
  ])('in %j is put together: %j', (text, composed) => {
    expect(hasDecomposedSaraAm(text)).toBe(true);
    expect(composeSaraAm(text)).toBe(composed);
  });

  test.each(['น้ำ', 'ํ', 'า', 'นํก', 'นาํ', ''])('is not in %j', (text) => {
    expect(hasDecomposedSaraAm(text)).toBe(false);
    expect(composeSaraAm(text)).toBe(text);
  });
});

describe('a cleaned text', () => {
  test.each([
    ['\u200bโครง\u200bการ\ufeff', 'โครงการ'],
    ['นํ\u200bา', 'นำ'],
    ['บรรทัดหนึ่ง\u000bบรรทัดสอง', 'บรรทัดหนึ่ง\nบรรทัดสอง'],
    ['ก\u000cข\u0085ค', 'ก\nข\nค'],
    ['ก\tข\r\nค\u00a0ง', 'ก\tข\r\nค\u00a0ง'],
    ['', ''],
  ])('of %j is %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test('has nothing left to clean', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const cleaned = cleanText(text);
        expect(findHiddenCharacters(cleaned)).toStrictEqual([]);
        expect(hasDecomposedSaraAm(cleaned)).toBe(false);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });
});

describe('what is seen', () => {
  test.each([
    ['  โครงการ \u00a0\n อบรม ', 'โครงการ อบรม'],
    ['\u200b \u200b', ''],
    ['１５，０００．－（ｘ）～！', '15,000.-(x)~!'],
    ['๑๕', '๑๕'],
  ])('of %j is %j', (text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  test('is the same when looked at again', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});
