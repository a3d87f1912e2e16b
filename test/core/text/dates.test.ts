// Dates as officers write them, and the fiscal quarters they fall in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buddhistDate,
  buddhistYear,
  type Era,
  fiscalYearOf,
  isoFromBuddhist,
  parseThaiDate,
  quarterOf,
  quartersTouched,
  thaiDate,
} from '../../../src/core/text/dates.ts';

const MS_A_DAY = 86_400_000;
const iso = (day: number) => new Date(day * MS_A_DAY).toISOString().slice(0, 10);
const FIRST = Date.UTC(1970, 0, 1) / MS_A_DAY;
const LAST = Date.UTC(2069, 11, 31) / MS_A_DAY;
const anyDay = fc.integer({ min: Date.UTC(1900, 0, 1) / MS_A_DAY, max: Date.UTC(2157, 11, 31) / MS_A_DAY });

describe('a date that an officer types', () => {
  test.each([
    '15 ธ.ค. 2568',
    '15 ธ.ค.2568',
    '15ธ.ค.2568',
    '15 ธค 2568',
    '15 ธ. ค. 2568',
    '15 ธันวาคม 2568',
    '15 ธันวาคม พ.ศ. 2568',
    '15 ธันวาคม พ.ศ.2568',
    '15 ธันวาคม พศ 2568',
    '๑๕ ธันวาคม พ.ศ. ๒๕๖๘',
    'วันที่ ๑๕ เดือน ธันวาคม พ.ศ. ๒๕๖๘',
    'วันที่15เดือนธันวาคม2568',
    '15 ธันวาคม ค.ศ. 2025',
    '15 ธันวาคม 2025',
    '15/12/2568',
    '๑๕/๑๒/๒๕๖๘',
    '๑๕ ธ.ค. 2568',
    '15 / 12 / 2568',
    '15-12-2568',
    '15.12.2568',
    '15/12/2025',
    '2025-12-15',
    '2568-12-15',
    ' 15\u00a0ธันวาคม\u200b 2568 ',
    '１５/１２/２５６８',
  ])('as %j is 15 December 2025', (text) => {
    expect(parseThaiDate(text)).toBe('2025-12-15');
  });

  test.each([
    ['1 ม.ค. 2569', '2026-01-01'],
    ['14 กุมภาพันธ์ 2569', '2026-02-14'],
    ['14 ก.พ. 2569', '2026-02-14'],
    ['8 มี.ค. 2569', '2026-03-08'],
    ['6 เม.ย. 2569', '2026-04-06'],
    ['4 พ.ค. 2569', '2026-05-04'],
    ['08 มิถุนายน 2569', '2026-06-08'],
    ['8 มิ.ย. พ.ศ. 2569', '2026-06-08'],
    ['28 ก.ค. 2569', '2026-07-28'],
    ['12 ส.ค. 2569', '2026-08-12'],
    ['30 ก.ย. 2569', '2026-09-30'],
    ['13 ต.ค. 2569', '2026-10-13'],
    ['5 พ.ย. ค.ศ. 2026', '2026-11-05'],
    ['5/6/2569', '2026-06-05'],
    ['5/5/2026', '2026-05-05'],
    ['13/6/2026', '2026-06-13'],
    ['12/13/2569', null],
    ['2569-6-8', '2026-06-08'],
    ['29 ก.พ. 2567', '2024-02-29'],
    ['29 ก.พ. 2400', null],
    ['29/2/2543', '2000-02-29'],
    ['1 ม.ค. 1900', '1900-01-01'],
    ['1 ม.ค. 2400', '1857-01-01'],
    ['31 ธ.ค. 2700', '2157-12-31'],
    ['31 ธ.ค. 2200', '2200-12-31'],
    ['13/1/2200', '2200-01-13'],
    ['5/1/2200', null],
    ['5/1/2400', '1857-01-05'],
    ['12/1/2026', null],
  ])('as %j is %j', (text, date) => {
    expect(parseThaiDate(text)).toBe(date);
  });

  test.each([
    '',
    'วันนี้',
    '15/12/68',
    '15 ธ.ค. 68',
    '15 ธันวาคม',
    'ธันวาคม 2568',
    '2568',
    '5/6/2025',
    '12/1/2025',
    '29 ก.พ. 2568',
    '29/2/2443',
    '31 เม.ย. 2569',
    '32 ธ.ค. 2568',
    '0 ธ.ค. 2568',
    '15/13/2568',
    '15/0/2568',
    '15 December 2025',
    '15 ธันวา 2568',
    '15 พ.ศ. 2568',
    '15/12-2568',
    '15 ธ.ค. 2300',
    '15 ธ.ค. 1899',
    '15 ธ.ค. 2201',
    '15 ธ.ค. 2399',
    '15 ธ.ค. 2701',
    '15 ธ.ค. พ.ศ. 2025',
    '15 ธ.ค. ค.ศ. 2568',
    '115 ธ.ค. 2568',
    '15 ธ.ค. 25680',
    'x15/12/2568',
    '15/12/2568x',
    '2025-12-15T00:00:00Z',
    'x2025-12-15',
    'ก่อนวันที่ 15 ธ.ค. 2568',
    '15 ธ.ค. 2568 - 20 เม.ย. 2569',
    '1๕ ธ.ค. 2568',
  ])('as %j is not certain', (text) => {
    expect(parseThaiDate(text)).toBeNull();
  });
});

describe('a date in a report', () => {
  test.each([
    ['2026-06-08', '08 มิถุนายน 2569', '๐๘ มิถุนายน ๒๕๖๙'],
    ['2025-10-31', '31 ตุลาคม 2568', '๓๑ ตุลาคม ๒๕๖๘'],
    ['2024-02-29', '29 กุมภาพันธ์ 2567', '๒๙ กุมภาพันธ์ ๒๕๖๗'],
    ['2025-02-29', '2025-02-29', '2025-02-29'],
    ['ไม่มี', 'ไม่มี', 'ไม่มี'],
  ])('%s is written %s or %s', (date, arabic, thai) => {
    expect(thaiDate(date, 'arabic')).toBe(arabic);
    expect(thaiDate(date, 'thai')).toBe(thai);
  });

  test('has the month in full', () => {
    const months = Array.from(
      { length: 12 },
      (_, month) => thaiDate(`2026-${String(month + 1).padStart(2, '0')}-01`, 'arabic').split(' ')[1],
    );
    expect(months.join(' ')).toBe(
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    );
  });

  test('is read back as the same day, in either digits', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('arabic', 'thai'), (day, digits) => {
        expect(parseThaiDate(thaiDate(iso(day), digits))).toBe(iso(day));
      }),
    );
  });
});

describe('พ.ศ. and ค.ศ.', () => {
  test('of a day are 543 years apart, there and back', () => {
    expect(buddhistDate('2026-06-08')).toStrictEqual({ year: 2569, month: 6, day: 8 });
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = buddhistDate(iso(day));
        expect(date?.year).toBe(Number(iso(day).slice(0, 4)) + 543);
        expect(date === null ? null : isoFromBuddhist(date)).toBe(iso(day));
      }),
    );
  });

  test.each([
    '',
    '2026-6-8',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '1900-02-29',
    '2026-06-08x',
    'x2026-06-08',
    '12026-06-08',
  ])('know no day %j', (text) => {
    expect(buddhistDate(text)).toBeNull();
    expect(quarterOf(text)).toBeNull();
    expect(fiscalYearOf(text)).toBeNull();
  });

  test.each([
    [{ year: 2443, month: 2, day: 29 }, null],
    [{ year: 2543, month: 2, day: 29 }, '2000-02-29'],
    [{ year: 2569, month: 6, day: 1.5 }, null],
    [{ year: 2569, month: 1.5, day: 1 }, null],
    [{ year: 2569.5, month: 1, day: 1 }, null],
    [{ year: 2569, month: 0, day: 1 }, null],
    [{ year: 542, month: 1, day: 1 }, null],
    [{ year: 543, month: 1, day: 1 }, '0000-01-01'],
    [{ year: 10542, month: 12, day: 31 }, '9999-12-31'],
    [{ year: 10543, month: 1, day: 1 }, null],
    [{ year: Number.NaN, month: 1, day: 1 }, null],
  ])('of %j are %j', (date, text) => {
    expect(isoFromBuddhist(date)).toBe(text);
  });

  test.each<[number, Era | null, number | null]>([
    [2569, null, 2569],
    [2569, 'พ', 2569],
    [2569, 'ค', null],
    [2026, null, 2569],
    [2026, 'ค', 2569],
    [2026, 'พ', null],
    [1899, null, null],
    [1900, null, 2443],
    [2200, null, 2743],
    [2201, null, null],
    [2399, null, null],
    [2400, null, 2400],
    [2700, null, 2700],
    [2701, null, null],
    [2569.5, null, null],
  ])('of the year %d with the era %j are %j', (year, era, buddhist) => {
    expect(buddhistYear(year, era)).toBe(buddhist);
  });
});

describe('the fiscal year', () => {
  test.each([
    ['2026-06-08', 2569, 3],
    ['2025-09-30', 2568, 4],
    ['2025-10-01', 2569, 1],
    ['2025-12-31', 2569, 1],
    ['2026-01-01', 2569, 2],
    ['2026-03-31', 2569, 2],
    ['2026-04-01', 2569, 3],
    ['2026-06-30', 2569, 3],
    ['2026-07-01', 2569, 4],
    ['2026-09-30', 2569, 4],
    ['2026-10-01', 2570, 1],
  ])('of %s is %d, its quarter %d', (date, fiscalYear, quarter) => {
    expect(quarterOf(date)).toStrictEqual({ fiscalYear, quarter });
    expect(fiscalYearOf(date)).toBe(fiscalYear);
  });

  test('gives every day of a hundred years one quarter, each as long as three months, in order', () => {
    let before = quarterOf(iso(FIRST));
    let length = 1;
    for (let day = FIRST + 1; day <= LAST; day += 1) {
      const now = quarterOf(iso(day));
      expect(now).not.toBeNull();
      if (now === null || before === null) return;
      const steps = now.fiscalYear * 4 + now.quarter - (before.fiscalYear * 4 + before.quarter);
      if (steps !== 0) {
        expect(steps).toBe(1);
        expect(iso(day).slice(8)).toBe('01');
        expect(length).toBeGreaterThanOrEqual(90);
        length = 0;
      }
      length += 1;
      expect(length).toBeLessThanOrEqual(92);
      before = now;
    }
  });
});

describe('the quarters that a period touches', () => {
  const all = [true, true, true, true];
  const none = [false, false, false, false];

  test.each([
    ['2025-12-15', '2026-04-20', 2569, [true, true, true, false]],
    ['2025-12-15', '2025-12-15', 2569, [true, false, false, false]],
    ['2025-10-01', '2026-09-30', 2569, all],
    ['2020-01-01', '2030-01-01', 2569, all],
    ['2025-09-30', '2025-10-01', 2569, [true, false, false, false]],
    ['2026-09-30', '2026-10-01', 2569, [false, false, false, true]],
    ['2026-10-01', '2026-12-31', 2569, none],
    ['2025-01-01', '2025-09-30', 2569, none],
    ['2026-04-20', '2025-12-15', 2569, null],
    ['2026-04-20', '2026-04-19', 2569, null],
    ['2026-02-30', '2026-04-19', 2569, null],
    ['2026-02-01', 'ไม่มี', 2569, null],
  ])('from %s to %s in %d are %j', (start, end, year, quarters) => {
    expect(quartersTouched(start, end, year)).toStrictEqual(quarters);
  });

  test('are those in which one of its days lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 2 }),
        (first, days, offset) => {
          const year = (fiscalYearOf(iso(first)) ?? 0) + offset - 1;
          const touched = [false, false, false, false];
          for (let day = first; day <= first + days; day += 1) {
            const at = quarterOf(iso(day));
            if (at !== null && at.fiscalYear === year) touched[at.quarter - 1] = true;
          }
          expect(quartersTouched(iso(first), iso(first + days), year)).toStrictEqual(touched);
        },
      ),
    );
  });
});
