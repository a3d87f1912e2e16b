// Amounts in words, as official Thai papers repeat them beside those in digits.
import { expect, test } from 'vitest';
import { amountsInWords, withWordsAsNumbers } from '../../../src/core/text/baht-words.ts';

test.each([
  ['ห้าพันบาทถ้วน', 5000],
  ['ยี่สิบเอ็ดบาทถ้วน', 21],
  ['สิบบาทถ้วน', 10],
  ['ร้อยยี่สิบบาทถ้วน', 120],
  ['หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหกบาทถ้วน', 123456],
  ['สองล้านห้าแสนบาทถ้วน', 2500000],
  ['สิบล้านบาทถ้วน', 10000000],
  ['หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบหกสตางค์', 1234.56],
  // No number in order, and what may go on.
  ['ห้าสิบพันบาทถ้วน', null],
  ['ล้านห้าพันบาทถ้วน', null],
  ['ห้าหกบาทถ้วน', null],
  ['ห้าพันบาท', null],
  ['หนึ่งบาทหนึ่งร้อยสตางค์', null],
])('%s is %s', (text, baht) => {
  expect(amountsInWords(text).map(({ satang }) => satang / 100)).toEqual(baht === null ? [] : [baht]);
});

test.each([
  ['จำนวน 6,000 บาท (ห้าพันบาทถ้วน) ต่อปี', 'จำนวน 5000 บาท ต่อปี'],
  ['๖,๐๐๐.- (ห้าพันบาทถ้วน)', '5000 บาท'],
  ['ปีละ (ห้าพันบาทถ้วน)', 'ปีละ (5000 บาท)'],
  ['ปี 2566 1 บาท (หนึ่งบาทถ้วน) ปี 2567 สองบาทถ้วน', 'ปี 2566 1 บาท ปี 2567 2 บาท'],
])('%s is read as %s', (text, numbers) => {
  expect(withWordsAsNumbers(text, amountsInWords(text))).toBe(numbers);
});
