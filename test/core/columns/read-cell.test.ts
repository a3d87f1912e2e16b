// What an officer types into a cell, and what it is taken for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../../../src/core/catalogue.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { readBudget } from '../../../src/core/columns/amount.ts';
import { readDimension } from '../../../src/core/columns/dimension.ts';
import { readPlanBudget } from '../../../src/core/columns/planned-amount.ts';
import { readNumber } from '../../../src/core/columns/row-number.ts';
import { readQuarter } from '../../../src/core/columns/tick.ts';
import { readYear } from '../../../src/core/columns/year-number.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { toThaiDigits } from '../../../src/core/text/digits.ts';
import { bahtFromSatang, formatBaht, formatWholeBaht, MAX_SATANG } from '../../../src/core/text/money.ts';

const empty = { kind: 'empty' };
const invalid = { kind: 'invalid' };
const value = <Value>(read: Value) => ({ kind: 'value', value: read });
const understood = <Value>(read: Value) => ({ kind: 'understood', value: read });
const date: CellValue = { date: '2026-06-08' };
const blanks: readonly CellValue[] = ['', ' ', '\u00a0', '\u200b', '\n'];
/** Text that looks like what the columns hold, whole or in pieces. */
const likelyText = fc
  .array(
    fc.constantFrom(
      '1',
      '2',
      '15',
      '2569',
      '๒',
      '๑๕',
      ',000',
      '.',
      ')',
      ' ',
      'มิติ',
      'พ.ศ.',
      'บาท',
      '☑',
      '-',
      '\u200b',
    ),
    {
      maxLength: 4,
    },
  )
  .map((pieces) => pieces.join(''));
const anyCell = fc.oneof(
  likelyText,
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.record({ date: fc.string() }),
);
const anySatang = fc.integer({ min: 0, max: MAX_SATANG });

describe('a budget', () => {
  test.each([
    [0, 0],
    [-0, 0],
    [15000, 1500000],
    [0.5, 50],
    [20000.25, 2000025],
    [0.1 + 0.2, 30],
    [1_000_000_000_000, MAX_SATANG],
  ])('that is the number %d is taken as it is', (cell, satang) => {
    expect(readBudget(cell)).toStrictEqual(value(satang));
  });

  test.each([
    '15,000.00',
    '15000',
    '15000.0',
    '๑๕,๐๐๐',
    '๑๕๐๐๐.๐๐',
    '๑๕,๐๐๐ บาท',
    '15,000บาท',
    '15000 บ.',
    '15,000.-',
    '15,000 .-',
    '15,000.–',
    '15,000.— บาท',
    '15,000.-บาท',
    '15,000.-บาทถ้วน',
    '15000 บาทถ้วน',
    '15,000.00 บาท ถ้วน',
    '฿15,000',
    '฿ 15,000.00',
    '฿15,000.-',
    'THB 15,000',
    '15,000 baht',
    '15,000 THB',
    '15,000 Baht',
    'thb 15,000',
    'จำนวน ๑๕,๐๐๐ บาท',
    'จํานวน ๑๕,๐๐๐ บาท',
    '１５，０００',
    '１５０００．００',
    '\u00a015,000\u00a0บาท\u00a0',
    '\u200b15,000\u200b',
    '\ufeff15,000',
    ' 15,000\n',
  ])('written %j is certainly 15,000 baht', (cell) => {
    expect(readBudget(cell)).toStrictEqual(understood(1500000));
  });

  test.each([
    ['0', 0],
    ['๐', 0],
    ['0.00', 0],
    ['0 บาท', 0],
    ['ไม่ใช้งบประมาณ', 0],
    ['ไม่ใช้ งบประมาณ', 0],
    ['ไม่ได้ใช้งบประมาณ', 0],
    ['ไม่ต้องใช้งบประมาณ', 0],
    ['ไม่มีงบประมาณ', 0],
    ['ไม่ใช้งบ', 0],
    ['ไม่มีงบ', 0],
    ['1', 100],
    ['12', 1200],
    ['999', 99900],
    ['1,234,567.89', 123456789],
    ['123,456.7', 12345670],
    ['๑,๒๓๔.๕', 123450],
    ['15.05', 1505],
    ['15.50 บาท', 1550],
    ['1,000,000,000,000.00', MAX_SATANG],
  ])('written %j is certainly %d satang', (cell, satang) => {
    expect(readBudget(cell)).toStrictEqual(understood(satang));
  });

  test.each(blanks)('cell with %j in it is empty', (cell) => {
    expect(readBudget(cell)).toStrictEqual(empty);
  });

  test.each<CellValue>([
    100.005,
    -5,
    -0.01,
    1_000_000_000_000.01,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    true,
    false,
    date,
    'สิบบาท',
    '5 หมื่น',
    '1.000.000',
    '1.000,00',
    '15.000',
    '15.005',
    '15,00',
    '1,5000',
    '15,0000',
    '1500,000',
    '0,500',
    ',500',
    '15,000,',
    '15,,000',
    '15, 000',
    '15 000',
    '15\u00a0000',
    '15000-',
    '15000 -',
    '-15000',
    '+15000',
    '−5',
    '(500)',
    '15,000.50.-',
    '15,000.50 บาทถ้วน',
    '15,000.',
    '.50',
    '015,000',
    '00',
    '1e5',
    '0x10',
    'Infinity',
    '15k',
    '15%',
    '15000/ปี',
    '15,000 บาท/ปี',
    '15,000-20,000',
    '15,000 บาท 20,000 บาท',
    'ประมาณ 15,000',
    'จำนวน 15,000',
    'จำนวน 50 คน',
    'บาท',
    '฿',
    '฿15,000 บาท',
    '$15,000',
    '15,000 ดอลลาร์',
    '1๕,000',
    '๑5',
    '1５',
    '\u202e15,000',
    '१५',
    '-',
    'ไม่มี',
    'ไม่',
    'ไม่ใช้งบประมาณ 500',
    '1,000,000,000,000.01',
    '9'.repeat(400),
    '=15000',
  ])('that is %j is not certain', (cell) => {
    expect(readBudget(cell)).toStrictEqual(invalid);
  });

  test('comes back from every way in which reports write it', () => {
    fc.assert(
      fc.property(anySatang, fc.constantFrom('arabic', 'thai'), (satang, digits) => {
        for (const text of [formatBaht(satang, digits), `${formatWholeBaht(satang, digits)} บาท`]) {
          expect(readBudget(text)).toStrictEqual(understood(satang));
        }
        expect(readBudget(bahtFromSatang(satang))).toStrictEqual(value(satang));
      }),
    );
  });
});

describe("a year's cell of the five-year plan", () => {
  test.each<[CellValue, unknown]>([
    ...blanks.map((cell): [CellValue, unknown] => [cell, value(null)]),
    ['-', value(null)],
    [' - ', value(null)],
    ['–', value(null)],
    ['—', value(null)],
    [0, value(0)],
    [15000, value(1500000)],
    ['๐', understood(0)],
    ['๑๕,๐๐๐', understood(1500000)],
    ['--', invalid],
    ['x', invalid],
    [-1, invalid],
    [true, invalid],
  ])('%j reads as %j', (cell, reading) => {
    expect(readPlanBudget(cell)).toStrictEqual(reading);
  });
});

describe('a dimension', () => {
  const names = catalogueFor(2566).dimensions;
  const read = (cell: CellValue) => readDimension(cell, names);

  test.each([1, 2, 3, 4])('that is the number %d is taken as it is', (cell) => {
    expect(read(cell)).toStrictEqual(value(cell));
  });

  test.each([
    ['1', 1],
    ['๑', 1],
    ['４', 4],
    [' 2 ', 2],
    ['1.', 1],
    ['๓)', 3],
    ['มิติ 1', 1],
    ['มิติ1', 1],
    ['มิติที่ ๑', 1],
    ['มิติ ที่ 4', 4],
    ['มิติที่ 2.', 2],
    ['การสร้างวัฒนธรรมสุจริต', 1],
    ['การบริหารราชการ\nด้วยความโปร่งใส', 2],
    ['มิติที่ 2 การบริหารราชการด้วยความโปร่งใส', 2],
    ['มิติ ๓: การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน', 3],
    ['1 การสร้างวัฒนธรรมสุจริต', 1],
    ['4. การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น', 4],
    ['การยกระดับกลไกการตรวจสอบการดําเนินงานขององค์กรปกครองส่วนท้องถิ่น', 4],
  ])('written %j is certainly %d', (cell, dimension) => {
    expect(read(cell)).toStrictEqual(understood(dimension));
  });

  test.each(blanks)('cell with %j in it is empty', (cell) => {
    expect(read(cell)).toStrictEqual(empty);
  });

  test.each<CellValue>([
    0,
    5,
    2.5,
    -1,
    Number.NaN,
    true,
    date,
    '0',
    '5',
    '๕',
    '12',
    '1.5',
    '2.5',
    '1.1',
    '1 2',
    '1-2',
    '1,2',
    'x1',
    '1x',
    'หนึ่ง',
    'มิติ',
    'มิติที่',
    'มิติที่ 1 การบริหารราชการด้วยความโปร่งใส',
    'การสร้างวัฒนธรรม',
    'วัฒนธรรมสุจริต',
  ])('that is %j is not certain', (cell) => {
    expect(read(cell)).toStrictEqual(invalid);
  });
});

describe('a quarter', () => {
  test.each<[CellValue, boolean]>([
    [true, true],
    [false, false],
    ...blanks.map((cell): [CellValue, boolean] => [cell, false]),
  ])('that is %j is ticked: %j', (cell, ticked) => {
    expect(readQuarter(cell)).toStrictEqual(value(ticked));
  });

  test.each([
    ['☑', true],
    ['☑\ufe0f', true],
    ['✓', true],
    ['✔', true],
    ['✔\ufe0e', true],
    ['✅', true],
    ['√', true],
    ['/', true],
    [' / ', true],
    ['／', true],
    ['TRUE', true],
    ['true', true],
    ['True', true],
    ['☐', false],
    ['FALSE', false],
    ['false', false],
  ])('written %j is certainly ticked: %j', (cell, ticked) => {
    expect(readQuarter(cell)).toStrictEqual(understood(ticked));
  });

  test.each<CellValue>([0, 1, 2, date, 'x', 'X', '✗', '☒', '-', '//', 'ใช่', 'yes', '1', 'TRUE TRUE'])(
    'that is %j is not certain',
    (cell) => {
      expect(readQuarter(cell)).toStrictEqual(invalid);
    },
  );
});

describe("a row's number", () => {
  test.each([1, 2, 15, 5000])('that is the number %d is taken as it is', (cell) => {
    expect(readNumber(cell)).toStrictEqual(value(cell));
  });

  test.each([
    ['1', 1],
    ['๑', 1],
    ['๑๕', 15],
    ['1.', 1],
    ['1)', 1],
    ['๒ )', 2],
    [' 12. ', 12],
    ['01', 1],
    ['１２', 12],
  ])('written %j is certainly %d', (cell, number) => {
    expect(readNumber(cell)).toStrictEqual(understood(number));
  });

  test.each(blanks)('cell with %j in it is empty', (cell) => {
    expect(readNumber(cell)).toStrictEqual(empty);
  });

  test.each<CellValue>([
    0,
    -1,
    1.5,
    1e300,
    Number.NaN,
    true,
    date,
    '0',
    '00',
    '-1',
    '1.5',
    '1.1',
    '1..',
    'ก',
    '1ก',
    'ข้อ 1',
    '1,000',
    '1๐',
    '1234567890',
  ])('that is %j is not certain', (cell) => {
    expect(readNumber(cell)).toStrictEqual(invalid);
  });
});

describe('a year', () => {
  test.each([2500, 2566, 2569, 2700])('that is the number %d is พ.ศ. already', (cell) => {
    expect(readYear(cell)).toStrictEqual(value(cell));
  });

  test.each<[CellValue, number]>([
    [2026, 2569],
    [1957, 2500],
    [2157, 2700],
    ['2569', 2569],
    ['๒๕๖๙', 2569],
    ['พ.ศ. 2569', 2569],
    ['พ.ศ.๒๕๖๙', 2569],
    ['พ.ศ 2569', 2569],
    ['พศ 2569', 2569],
    ['พ. ศ. 2569', 2569],
    ['ปี 2569', 2569],
    ['ปี2569', 2569],
    ['ปี พ.ศ. 2569', 2569],
    ['ปีงบประมาณ 2569', 2569],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๙', 2569],
    ['2026', 2569],
    ['ค.ศ. 2026', 2569],
    ['ปี ค.ศ. 2026', 2569],
    ['２５６９', 2569],
  ])('%j certainly means พ.ศ. %d', (cell, year) => {
    expect(readYear(cell)).toStrictEqual(understood(year));
  });

  test.each(blanks)('cell with %j in it is empty', (cell) => {
    expect(readYear(cell)).toStrictEqual(empty);
  });

  test.each<CellValue>([
    1956,
    2158,
    2499,
    2701,
    69,
    2569.5,
    2026.5,
    0,
    -2569,
    Number.NaN,
    true,
    date,
    '69',
    "'69",
    '2,569',
    '2569.0',
    '2566-2570',
    '25690',
    '12569',
    'พ.ศ. 2026',
    'ค.ศ. 2569',
    'พ.ศ.',
    'ปี',
    'ปีแรก 2569',
    '2569 ปี',
    '25๖๙',
  ])('that is %j is not certain', (cell) => {
    expect(readYear(cell)).toStrictEqual(invalid);
  });
});

test('no cell makes a reader fail, and what it was taken for, written back as the fix does, needs no fix', () => {
  const names = catalogueFor(2566).dimensions;
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const read of [
        readQuarter,
        readNumber,
        readYear,
        (typed: CellValue) => readDimension(typed, names),
      ]) {
        const reading: Reading<number | boolean> = read(cell);
        if (reading.kind === 'understood') expect(read(reading.value)).toStrictEqual(value(reading.value));
      }
      const budget = readBudget(cell);
      if (budget.kind === 'understood') {
        expect(readBudget(bahtFromSatang(budget.value))).toStrictEqual(value(budget.value));
      }
    }),
    { numRuns: 2000 },
  );
});

test('Thai digits are read as the same number in every column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2700 }), (number) => {
      const text = toThaiDigits(String(number));
      expect(readNumber(text)).toStrictEqual(understood(number));
      expect(readBudget(text)).toStrictEqual(understood(number * 100));
      expect(readYear(text)).toStrictEqual(readYear(String(number)));
    }),
  );
});
