// Which fiscal years a period names, as officers write periods.
import { expect, it } from 'vitest';
import sample from '../../../local/sample/whole-plan/descriptions.json' with { type: 'json' };
import { yearsOfPeriod } from '../../../src/core/compare/named-years.ts';
import { toArabicDigits } from '../../../src/core/text/digits.ts';

it.each([
  ['ปีงบประมาณ พ.ศ. ๒๕๖๖ , ๒๕๖๗ , ๒๕๖๘', [2566, 2567, 2568]],
  ['ปีงบประมาณ ๒๕๖๘ , ๒๕๖๙ , ๒๕๗๐', [2568, 2569, 2570]],
  ['ปีงบประมาณ พ.ศ. 2566', [2566]],
  ['พ.ศ. 2566 - 2570', [2566, 2567, 2568, 2569, 2570]],
  ['พ.ศ.2566–2568', [2566, 2567, 2568]],
  ['ปี 2566 ถึงปี 2568', [2566, 2567, 2568]],
  ['ตั้งแต่ปีงบประมาณ พ.ศ. 2566 ถึง พ.ศ. 2567', [2566, 2567]],
  ['2566-2567 และ 2570', [2566, 2567, 2570]],
  ['๒๕๖๖, ๖๗, ๖๘', [2566, 2567, 2568]],
  ['2566-70', [2566, 2567, 2568, 2569, 2570]],
  ['1 ตุลาคม 2565 - 30 กันยายน 2566', [2566]],
  ['1 ต.ค. 2565 – 30 ก.ย. 2570', [2566, 2567, 2568, 2569, 2570]],
  ['ตุลาคม - ธันวาคม 2566', [2567]],
  ['ตุลาคม – กันยายน 2566', [2566]],
  ['มกราคม พ.ศ. ๒๕๖๘', [2568]],
  ['1/10/2565 - 30/9/2566', [2566]],
  ['ปีงบประมาณ 2566 (ตุลาคม 2565 - กันยายน 2566)', [2566]],
  ['ปีงบประมาณ 2566 ไตรมาสที่ 1 (ตุลาคม - ธันวาคม)', [2566]],
  ['ค.ศ. 2023', [2566]],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๖\nปีงบประมาณ พ.ศ. ๒๕๖๘', [2566, 2568]],
  ['ปี\u200b 2566', [2566]],
])('%s', (period, years) => {
  expect(yearsOfPeriod(period)).toEqual(years);
});

it.each([
  '',
  '-',
  'ทุกปี',
  '5 ปี',
  'ตลอดปีงบประมาณ',
  'ตุลาคม - ธันวาคม',
  '2570 - 2566',
  '2๕66',
  '๒๕66',
  '12566',
  '2566.50',
])('"%s" names no year for certain', (period) => {
  expect(yearsOfPeriod(period)).toBeNull();
});

it('every period of the real descriptions names the years that stand in it, four digits each', () => {
  for (const { number, period } of sample.descriptions) {
    const years = (toArabicDigits(period).match(/[0-9]+/g) ?? []).map(Number);
    expect([number, yearsOfPeriod(period)]).toEqual([number, years]);
  }
});
