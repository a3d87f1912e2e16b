// Two names are the same name if an officer would see no difference.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toThaiDigits } from '../../../../src/core/text/digits.ts';
import { nameKey } from '../../../../src/core/text/names/name-key.ts';

describe('the same name', () => {
  test.each([
    ['กิจกรรม “วิเคราะห์ผลการจัดซื้อจัดจ้างประจำปี”', 'กิจกรรม "วิเคราะห์ผลการจัดซื้อจัดจ้างประจำปี"'],
    ['กิจกรรม “วิเคราะห์ผล”', 'กิจกรรมวิเคราะห์ผล'],
    ['โครงการอบรม ปี 2569', 'โครงการอบรม  ปี ๒๕๖๙'],
    ['มาตรการ NO Gift Policy', 'มาตรการ No Gift Policy'],
    ['โครงการดำเนินงาน', 'โครงการดําเนิน\u200bงาน'],
    ['โครงการแก้ไขปัญหาน้ำท่วม', 'โครงการเเก้ไขปัญหานำ้ท่วม'],
    ['', ' \u200b“”'],
  ])('is %j and %j', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });
});

describe('another name', () => {
  test.each([
    ['โครงการอบรม 1', 'โครงการอบรม 2'],
    ['โครงการอบรม', 'กิจกรรมอบรม'],
    ['แผนขององค์การบริหารส่วนตำบลหนองบัว', 'แผนขององค์การบริหารส่วนตำบลอีสานเขต'],
    ['แผนขององค์การบริหารส่วนตำบลอีสานเขต', 'แผนของ'],
    ['องค์การบริหารส่วนตำบลอีสานเขต', 'อบต.อีสานเขต'],
  ])('is %j beside %j', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

test('digits, spaces, quotes and capitals never make another name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('โครงการ', 'ก', 'Gift', '2569', '1', 'ำ', 'OURS'), { maxLength: 6 }),
      fc.constantFrom(' ', '', '“', "'", '\u200b', '\u00a0'),
      (words, between) => {
        const changed = toThaiDigits(words.join(between).toUpperCase());
        expect(nameKey(changed)).toBe(nameKey(words.join('')));
      },
    ),
  );
});
