// Prices of one of several are blanked out of a budget's text; what a year costs, shares and plain amounts stay.
import { expect, it } from 'vitest';
import { withoutUnitPrices } from '../../../src/core/text/unit-prices.ts';

const left = (text: string) => withoutUnitPrices(text).text.replace(/ +/g, ' ').trim();

it.each([
  ['อบรม 50 คน คนละ 120 บาท เป็นเงิน 6,000 บาท', 'อบรม 50 คน คน เป็นเงิน 6,000 บาท'],
  ['5 ชั่วโมง ๆ ละ 600.50 บาท', '5 ชั่วโมง ๆ'],
  ['วันละ 2 มื้อ มื้อละ 30 บาท', 'วัน มื้อ มื้อ'],
  ['(50 คน x 120 บาท) เป็นเงิน 6,000 บาท', 'เป็นเงิน 6,000 บาท'],
  ['50 คน × 2 มื้อ × 25 บาท = 2,500 บาท', 'เป็นเงิน 2,500 บาท'],
  ['600 บาท/ชั่วโมง x 5 ชั่วโมง', ''],
  ['1,200 บาท ต่อคน', ''],
])('%s', (text, rest) => {
  expect(left(text)).toBe(rest);
});

it.each([
  'ปีละ 5,000 บาท',
  'ปี ๆ ละ 5,000 บาท',
  '5,000 บาท/ปี',
  '5,000 บาท ต่อปี',
  'ร้อยละ 10',
  'และ 5,000 บาท',
  '5,000 บาท ต่อเนื่อง',
])('%s is no unit price', (text) => {
  expect(withoutUnitPrices(text)).toEqual({ text, first: null, last: null });
});

it('all else stays at its place', () => {
  const text = 'ค่าอาหาร 50 คน x 120 บาท = 6,000 บาท และคนละ 20 บาท รวม 7,000 บาท';
  const { text: blanked, first, last } = withoutUnitPrices(text);
  expect(blanked.indexOf('6,000')).toBe(text.indexOf('6,000'));
  expect(blanked.indexOf('7,000')).toBe(text.indexOf('7,000'));
  expect([first, last]).toEqual([text.indexOf('50 คน'), text.indexOf('ละ 20')]);
});
