// Which amounts a description's budget names, as officers write budgets.
import { describe, expect, it } from 'vitest';
import sample from '../../../local/sample/whole-plan/descriptions.json' with { type: 'json' };
import { namedAmounts } from '../../../src/core/compare/named-amounts.ts';

describe('one amount, for every year', () => {
  it.each([
    ['ไม่ใช้งบประมาณ', 0],
    ['ไม่ใช้งบประมาณดำเนินการ', 0],
    ['ไม่ได้ใช้งบประมาณในการดำเนินการ', 0],
    ['0', 0],
    ['๑๕,๐๐๐ บาท', 15000],
    ['15000', 15000],
    ['งบประมาณ 15,000 บาท', 15000],
    ['จำนวน ๑๕,๐๐๐.- บาท', 15000],
    ['ปีละ 15,000 บาท', 15000],
    ['15,000 บาท ต่อปี', 15000],
    ['15,000 บาท (หนึ่งหมื่นห้าพันบาทถ้วน)', 15000],
    ['งบประมาณ 20,000.50 บาท จากข้อบัญญัติงบประมาณรายจ่าย', 20000.5],
    ['จัดอบรม 50 คน ใช้งบประมาณ 15,000 บาท', 15000],
  ])('%s', (text, baht) => {
    expect(namedAmounts(text)).toEqual({ kind: 'every', satang: baht * 100 });
  });
});

describe('amounts with their years', () => {
  const many = (amounts: Readonly<Record<number, number>>) => ({
    kind: 'years',
    amounts: new Map(Object.entries(amounts).map(([year, baht]) => [Number(year), baht * 100])),
  });
  it.each([
    ['ปี 2566 จำนวน 15,000 บาท\nปี 2567 จำนวน 20,000 บาท', { 2566: 15000, 2567: 20000 }],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๖๘ ปีละ ๕,๐๐๐ บาท', { 2566: 5000, 2567: 5000, 2568: 5000 }],
    ['พ.ศ. 2566: 15,000, พ.ศ. 2567: 20,000', { 2566: 15000, 2567: 20000 }],
    ['๑) ปี ๒๕๖๖ ๑๕,๐๐๐ บาท\n๒) ปี ๒๕๖๗ ไม่ใช้งบประมาณ', { 2566: 15000, 2567: 0 }],
    ['ปี 2566 และ 2567 จำนวน 5,000 บาท ปี 2568 จำนวน 6,000 บาท', { 2566: 5000, 2567: 5000, 2568: 6000 }],
    ['15,000 บาท (ปี 2566), 20,000 บาท (ปี 2567)', { 2566: 15000, 2567: 20000 }],
    ['ปี 2566 จำนวน 15,000 บาท ปี 2567 จำนวน 20,000 บาท รวมทั้งสิ้น 35,000 บาท', { 2566: 15000, 2567: 20000 }],
  ])('%s', (text, amounts) => {
    const found = namedAmounts(text);
    const sorted =
      found?.kind === 'years'
        ? { kind: 'years', amounts: new Map([...found.amounts].sort(([a], [b]) => a - b)) }
        : found;
    expect(sorted).toEqual(many(amounts));
  });
});

it.each([
  ['รวมทั้งสิ้น 75,000 บาท', 75000],
  ['ค่าวิทยากร 3,600 บาท ค่าอาหาร 11,400 บาท รวมเป็นเงิน 15,000 บาท', 15000],
])('a total: %s', (text, baht) => {
  expect(namedAmounts(text)).toEqual({ kind: 'total', satang: baht * 100 });
});

it.each([
  '',
  '-',
  'ตามข้อบัญญัติ',
  'อบรม 3 ครั้ง ครั้งละ 5,000 บาท',
  '50 คน x 100 บาท',
  'ประมาณ 15,000 บาท',
  'ไม่เกิน 15,000 บาท',
  '5 หมื่นบาท',
  '1๕,000 บาท',
  '1.000.000 บาท',
  'ค่าวิทยากร 3,600 บาท ค่าอาหาร 11,400 บาท',
  'ปี 2566 ค่าวิทยากร 3,600 บาท ค่าอาหาร 11,400 บาท',
  'ปี 2570 - 2566 จำนวน 15,000 บาท',
  'ทุกปี ยกเว้นปี 2568 ปีละ 15,000 บาท',
])('"%s" names no amount for certain', (text) => {
  expect(namedAmounts(text)).toBeNull();
});

it('the real descriptions are without a budget, but for five', () => {
  const amounts = sample.descriptions.map(({ number, budget }) => [number, namedAmounts(budget)] as const);
  const baht = (number: number) => ({ 4: 15000, 5: 5000, 6: 15000, 16: 5000, 25: 5000 })[number] ?? 0;
  for (const [number, amount] of amounts) {
    expect([number, amount]).toEqual([number, { kind: 'every', satang: baht(number) * 100 }]);
  }
});
