// Names that look the same are the same: however a keyboard, a scanner or a web page has put their signs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSheet } from '../../../../src/commands/reading/read-workbook.ts';
import { lookAlike, lookAlikeKey } from '../../../../src/core/text/names/look-alike.ts';
import { yearSheets } from '../../../../src/core/year-sheets.ts';

describe('look the same', () => {
  test.each([
    ['แผน', 'เเผน'],
    ['แผน', '\u200bแ\u00adผ\u2060น\ufeff'],
    ['ปี 2569', 'ปี\u00a02569'],
    ['ปี 2569', ' ปี  ๒๕๖๙ '],
    ['ตั้งค่า', 'ตั\u200dั้งคา\u0e48'.replace('า\u0e48', '\u0e48า')],
    ['ตั้งค่า', 'ต\u0e49\u0e31งค่า'],
    ['ที่ปรึกษา', 'ท\u0e48\u0e35ปรึกษา'],
    ['น้ำ', 'นำ้'],
    ['น้ำ', 'น\u0e4d\u0e49า'],
    ['ดำเนินการ', 'ด\u0e4dาเนินการ'],
    ['ไตรมาส 1', 'ไตรมาส\u2009๑\u3164'],
    ['มาตรการ', 'มๅตรกๅร'],
    ['ปี', 'ป\u0e35\u0e35'],
  ])('%s and %j', (one, other) => {
    expect(lookAlikeKey(other)).toBe(lookAlikeKey(one));
  });
});

test('a sign that can’t be seen changes nothing in how any text looks', () => {
  const letters = fc.constantFrom(
    ...'กอเแาำๅฤ\u0e31\u0e34\u0e38\u0e47\u0e48\u0e49\u0e4c\u0e4d\u0e4e๑2a ,  \n'.split(''),
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (list) => {
      const text = list.join('');
      expect(lookAlike(text)).toBe(lookAlike(`${text}\u200b`));
    }),
    { numRuns: 5_000 },
  );
});

describe('don’t', () => {
  test.each([
    ['แผน', 'แผ่น'],
    ['ปี 2569', 'ปี 2568'],
    ['มิติ', 'มติ'],
    ['ฤๅ', 'ฤา'],
  ])('%s and %s', (one, other) => {
    expect(lookAlikeKey(other)).not.toBe(lookAlikeKey(one));
  });
});

test('a tab is found by how it looks; one that is named to the letter comes first', () => {
  const session = (names: string[]) =>
    ({ workbook: { sheets: names.map((name, id) => ({ name, id })) } }) as never;
  expect(findSheet(session(['ก', 'เเผน']), 'แผน')).toBe('เเผน');
  expect(findSheet(session(['เเผน', 'แผน']), 'แผน')).toBe('แผน');
  expect(findSheet(session(['แผ่น']), 'แผน')).toBeNull();
  expect(yearSheets(['ป\u0e35\u0e35\u00a0๒๕๖๙'])).toEqual([{ sheet: 'ป\u0e35\u0e35\u00a0๒๕๖๙', year: 2569 }]);
});
