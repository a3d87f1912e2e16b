// A period as officers write it, and the quarters that it means.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYearOf, quartersTouched, thaiDate } from '../../../src/core/text/dates.ts';
import { readPeriod } from '../../../src/core/text/period.ts';

const YEARS = { fiscalYear: 2569, firstYear: 2566, lastYear: 2570 };
/** The ticked quarters as text, such as `123`; else what is wrong. */
const read = (typed: string, years = YEARS) => {
  const period = readPeriod(typed, years);
  if (period.kind !== 'quarters') return period.kind;
  return period.quarters.map((runs, index) => (runs ? index + 1 : '')).join('');
};

describe('a period of the year 2569, in a plan of 2566 to 2570', () => {
  test.each([
    // numbers of quarters
    ['1', '1'],
    ['4', '4'],
    ['13', '13'],
    ['1,3', '13'],
    ['1 3', '13'],
    [' 2, 4 ', '24'],
    ['๑ ๒', '12'],
    ['ไตรมาส 1', '1'],
    ['ไตรมาสที่ 2', '2'],
    ['ไตรมาสที่ 1 และ 3', '13'],
    ['1 กับ 4', '14'],
    ['1234', '1234'],
    ['4321', '1234'],
    ['1-4', '1234'],
    ['๑-๔', '1234'],
    ['2 – 3', '23'],
    ['1, 3-4', '134'],
    ['ไตรมาส 2 ถึง 3', '23'],
    ['ไตรมาส ๒ ถึง ๓', '23'],
    ['ไตรมาสที่ 2 ถึงไตรมาสที่ 4', '234'],
    ['ไตรมาส 2 ถึง ไตรมาส 3', '23'],
    ['ไตรมาส 1/2569', '1'],
    ['ไตรมาส 1-2 ปีงบประมาณ พ.ศ. ๒๕๖๙', '12'],
    ['ทุกไตรมาส', '1234'],
    ['ตลอดปี', '1234'],
    ['ตลอดทั้งปีงบประมาณ', '1234'],
    ['ตลอดปีงบประมาณ 2569', '1234'],
    // dates
    ['15/12/2568 - 20/4/2569', '123'],
    ['15/12/68 - 20/4/69', '123'],
    ['๑๕/๑๒/๖๘ - ๒๐/๔/๖๙', '123'],
    ['15/12/68-20/4/69', '123'],
    ['15-12-2568 - 20-4-2569', '123'],
    ['15.12.68 – 20.4.69', '123'],
    ['2568-10-01 - 2568-12-31', '1'],
    ['15 ธ.ค. 2568 - 20 เม.ย. 2569', '123'],
    ['15 ธ.ค. 68 ถึง 20 เม.ย. 69', '123'],
    ['1/10/2568 – 31/12/2568', '1'],
    ['1 ม.ค. 2569 จนถึง 30 ก.ย. 2569', '234'],
    ['1 ต.ค. 2568—31 ธ.ค. 2568', '1'],
    ['ระหว่างวันที่ 1 ตุลาคม 2568 ถึง วันที่ 30 กันยายน 2569', '1234'],
    ['31 ม.ค. 69', '2'],
    ['1 ต.ค. 2568', '1'],
    ['1 - 15 ธ.ค. 2568', '1'],
    ['วันที่ 1-3 มีนาคม 2569', '2'],
    ['15 ธ.ค. - 20 เม.ย. 2569', '123'],
    ['15 ธ.ค. 2568 - 20 เม.ย.', '123'],
    ['15 ธันวาคม - 20 เมษายน', '123'],
    // months
    ['ธ.ค. 68 – เม.ย. 69', '123'],
    ['ธันวาคม 2568 - เมษายน 2569', '123'],
    ['เดือนธันวาคม พ.ศ. ๒๕๖๘ ถึงเดือนเมษายน พ.ศ. ๒๕๖๙', '123'],
    ['12/2568 - 4/2569', '123'],
    ['12/68 - 4/69', '123'],
    ['มกราคม - มีนาคม', '2'],
    ['ม.ค.-มี.ค.', '2'],
    ['ต.ค. - ก.ย.', '1234'],
    ['ตุลาคม - กันยายน 2569', '1234'],
    ['ม.ค. - ธ.ค. 2569', '234'],
    ['มกราคม', '2'],
    ['กุมภาพันธ์ 2569', '2'],
    ['ต.ค. 2567 - ก.ย. 2570', '1234'],
    // outside, or the wrong way round
    ['ไตรมาส 1/2570', 'outside'],
    ['ตลอดปี 2568', 'outside'],
    ['1 ต.ค. 2560 - 1 พ.ย. 2560', 'outside'],
    ['ต.ค. 69 - ก.ย. 70', 'outside'],
    ['31 ธ.ค. 2568 - 1 ต.ค. 2568', 'reversed'],
    ['เม.ย. 69 - ธ.ค. 68', 'reversed'],
    ['กันยายน - ตุลาคม', 'reversed'],
    // not certain
    ['', 'unclear'],
    ['5', 'unclear'],
    ['12345', 'unclear'],
    ['15', 'unclear'],
    ['x1', 'unclear'],
    ['1x', 'unclear'],
    ['หนึ่ง', 'unclear'],
    ['4-1', 'unclear'],
    ['1-1', 'unclear'],
    ['1-2-3', 'unclear'],
    ['1/4', 'unclear'],
    ['1/12', 'unclear'],
    ['31 ม.ค. 71', 'unclear'],
    ['15/12/25 - 20/4/26', 'unclear'],
    ['15/12/58 - 20/4/59', 'unclear'],
    ['5/6/2025 - 8/6/2025', 'unclear'],
    ['ธ.ค. - ม.ค. 2570', 'unclear'],
    ['ธ.ค. 2567 - ม.ค.', 'unclear'],
    ['29 ก.พ. - 1 มี.ค.', 'unclear'],
    ['31 เม.ย. 2569', 'unclear'],
    ['20 - 15 ธ.ค. 2568', 'unclear'],
    ['1๕ ธ.ค. 2568', 'unclear'],
    ['15/12/2568 - พรุ่งนี้', 'unclear'],
    ['1 ต.ค. 2568 - 1 พ.ย. 2568 - 1 ธ.ค. 2568', 'unclear'],
    ['ธ.ค. พ.ศ.', 'unclear'],
    ['ประมาณ ธ.ค. 2568', 'unclear'],
    ['ธ.ค. ค.ศ. 68', 'unclear'],
  ])('as %j is %s', (typed, quarters) => {
    expect(read(typed)).toBe(quarters);
  });

  test('a year of two digits is certain exactly where it falls into the plan’s years', () => {
    expect(read('31 ม.ค. 71', { fiscalYear: 2571, firstYear: 2571, lastYear: 2575 })).toBe('2');
    expect(read('31 ม.ค. 71', { fiscalYear: 2571, firstYear: 2566, lastYear: 2570 })).toBe('2');
    expect(read('1 ต.ค. 98 - 1 ก.พ. 02', { fiscalYear: 2599, firstYear: 2598, lastYear: 2602 })).toBe('1234');
    expect(read('1 ม.ค. 69', { fiscalYear: 2569, firstYear: 2569, lastYear: 2669 })).toBe('unclear');
  });

  test('of any two days is what the days’ quarters are, however they are written', () => {
    const days = fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2027, 8, 30) });
    const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
    const slashes = (date: string, short: boolean) => {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      return `${day}/${month}/${short ? (year + 543) % 100 : year + 543}`;
    };
    const writings = [
      (date: string) => thaiDate(date, 'arabic'),
      (date: string) => thaiDate(date, 'thai'),
      (date: string) => slashes(date, false),
      (date: string) => slashes(date, true),
    ];
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom(...writings),
        fc.constantFrom(' - ', '-', ' – ', ' ถึง ', 'จนถึง'),
        (a, b, write, between) => {
          const [start, end] = [iso(a), iso(b)];
          const touched = quartersTouched(start, end, 2569);
          const expected =
            touched === null
              ? 'reversed'
              : touched.map((runs, index) => (runs ? index + 1 : '')).join('') || 'outside';
          expect(read(write(start) + between + write(end))).toBe(expected);
        },
      ),
    );
    expect(fiscalYearOf(iso(Date.UTC(2026, 0, 1)))).toBe(2569);
  });
});
