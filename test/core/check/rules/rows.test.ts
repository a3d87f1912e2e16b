import { describe, expect, it } from 'vitest';
import { type CellValue, cellName } from '../../../../src/core/cell.ts';
import { otherPlaceOf } from '../../../../src/core/check/other-place.ts';
import { planSheet, yearSheet } from '../../seed.ts';
import { checkPlan, checkYear, codesOf, yearWith } from '../checking.ts';

const RENUMBER = { kind: 'renumber', sheet: 'ปี 2569' };

describe('the numbers of the rows', () => {
  it.each<[string, readonly CellValue[], readonly (readonly [string, object])[]]>([
    ['in order', [1, 2, 3, 4, 5], []],
    ['in another order, as after sorting', [5, 3, 1, 2, 4], []],
    ['in Thai digits', ['๑', '๒', '๓.'], []],
    // The number that nobody has is the second one's: once it has it, nothing is left out.
    ['one twice', [1, 2, 2, 4], [['number-duplicate A4', { number: 2, firstRow: 3 }]]],
    [
      'one three times',
      [3, 2, 3, 3],
      [
        ['number-duplicate A4', { number: 3, firstRow: 2 }],
        ['number-duplicate A5', { number: 3, firstRow: 2 }],
      ],
    ],
    ['one of a row below', [7], [['number-duplicate A8', { number: 7, firstRow: 2 }]]],
    ['one above all rows', [16], [['number-gap A3', { number: 2, from: 1, to: 1 }]]],
    [
      'from 101 on',
      Array.from({ length: 15 }, (_, index) => 101 + index),
      [['number-gap A2', { number: 101, from: 1, to: 100 }]],
    ],
    ['one missing', [1, '', 3], [['number-missing A3', {}]]],
  ])('%s', (_, numbers, expected) => {
    const found = checkYear(yearWith({ ลำดับ: numbers }));
    const short = found.map((finding, index) => [codesOf(found)[index], finding.details]);
    expect(short).toHaveLength(expected.length);
    expect(short).toEqual(expect.arrayContaining([...expected]));
    for (const finding of found) expect(finding.fix).toEqual(RENUMBER);
  });
});

describe('the order of the dimensions', () => {
  it('is 1 to 4: a row below a higher dimension is told, with that row', () => {
    const found = checkYear(yearWith({ มิติ: [1, 3, 2, 'ห้า', 2, 1] })).filter(
      ({ code }) => code === 'dimension-order',
    );
    expect(found.map(({ row, details }) => [row, details])).toEqual([
      [4, { dimension: 2, above: 3, aboveRow: 3 }],
      [7, { dimension: 1, above: 2, aboveRow: 6 }],
    ]);
    expect(found[0]).toMatchObject({ column: 3, header: 'มิติ', read: '2', fix: null });
  });
});

const NAME = 'โครงการส่งเสริมการดำเนินชีวิตตามหลักปรัชญาของเศรษฐกิจพอเพียง';

describe('the names of a sheet', () => {
  it.each([
    ['the same', NAME],
    ['with other spaces and quotation marks', ` โครงการ “ส่งเสริมการดำเนินชีวิต” ตามหลักปรัชญาของเศรษฐกิจพอเพียง`],
    ['with a hidden character', NAME.replace('ชีวิต', 'ชี\u200bวิต')],
  ])('that are %s are told at the later row', (_, name) => {
    const found = checkYear(yearWith({ รายการโครงการ: [name] })).filter(({ code }) =>
      code.startsWith('name'),
    );
    expect(found).toMatchObject([
      { code: 'name-duplicate', row: 3, column: 2, details: { firstRow: 2 }, read: NAME, fix: null },
    ]);
  });

  it.each([
    ['a letter bent', NAME.replace('พอเพียง', 'พอเพยง')],
    ['two letters bent', NAME.replace('พอเพียง', 'พเพยง')],
  ])('that differ by %s are told as similar', (_, name) => {
    const found = checkYear(yearWith({ รายการโครงการ: [name] }));
    expect(found).toMatchObject([
      { code: 'name-similar', row: 3, column: 2, details: { otherRow: 2, otherName: name }, fix: null },
    ]);
  });

  it.each([
    ['whose numbers differ', `${NAME} รุ่นที่ 1`, `${NAME} รุ่นที่ 2`],
    ['that are short', 'อบรม ก', 'อบรม ข'],
    ['that are missing', '', ''],
    ['that differ in a word', 'โครงการอบรมผู้บริหารท้องถิ่นชาย', 'โครงการอบรมผู้บริหารท้องถิ่นหญิง'],
  ])('%s are not similar', (_, first, second) => {
    const found = checkYear(yearWith({ รายการโครงการ: [first, second] }));
    expect(found.filter(({ code }) => code === 'name-similar' || code === 'name-duplicate')).toEqual([]);
  });

  it('and the numbers that stand there twice lead to the first of the two, too', () => {
    const firstOf = (changes: Parameters<typeof yearWith>[0]) =>
      checkYear(yearWith(changes)).flatMap((finding) => {
        const first = otherPlaceOf(finding, []);
        return first ? [`${finding.code} ${first.sheet} ${cellName(first.row, first.column)}`] : [];
      });
    expect(firstOf({ รายการโครงการ: [NAME] })).toEqual(['name-duplicate ปี 2569 B2']);
    expect(firstOf({ รายการโครงการ: [NAME.replace('พอเพียง', 'พอเพยง')] })).toEqual([
      'name-similar ปี 2569 B2',
    ]);
    expect(firstOf({ ลำดับ: [1, 2, 2] })).toEqual(['number-duplicate ปี 2569 A3']);
  });

  it('are no more alike for the organisation that both name', () => {
    const own = 'องค์การบริหารส่วนตำบลอิสานเขต';
    expect(checkYear(yearWith({ รายการโครงการ: [`แผน ก ${own}`, `แผน ข ${own}`] }))).toEqual([]);
  });

  it('are compared without the organisation', () => {
    const one = 'มาตรการขององค์การบริหารส่วนตำบลอิสานเขต';
    const other = 'มาตรการของ องค์การบริหารส่วนตำบล อิสานเขต';
    expect(codesOf(checkYear(yearWith({ รายการโครงการ: [one, other] })))).toEqual(['name-duplicate B3']);
    expect(codesOf(checkYear(yearWith({ รายการโครงการ: [one, other] }), { ชื่อหน่วยงาน: '' }))).toEqual([
      'setting-missing B1',
      'name-duplicate B3',
    ]);
  });
});

describe('names that are one to the comparisons between sheets', () => {
  it.each([
    ['แจ้งเบาะแสของ อบต.อิสานเขต', 'แจ้งเบาะแสขององค์การบริหารส่วนตำบลอิสานเขต', ['name-duplicate B3']],
    ['จัดเวทีประชาคมหมู่บ้าน', 'โครงการจัดเวทีประชาคมหมู่บ้าน', ['name-duplicate B3']],
    ['โครงการจัดเวทีประชาคมหมู่บ้าน', 'จัดเวทีประชาคมหมู่บ้าน', ['name-duplicate B3']],
    ['กิจกรรมจัดเวทีประชาคมหมู่บ้าน', 'โครงการจัดเวทีประชาคมหมู่บ้าน', []],
  ])('%s, %s', (one, other, codes) => {
    expect(codesOf(checkYear(yearWith({ รายการโครงการ: [one, other] })))).toEqual(codes);
  });
});

describe('merged cells', () => {
  it.each([
    ['in a known column', { row: 5, column: 2, rows: 3, columns: 1 }, ['merged-cells B5']],
    ['over known columns', { row: 5, column: 1, rows: 1, columns: 4 }, ['merged-cells A5']],
    ['from the header down', { row: 1, column: 3, rows: 2, columns: 1 }, ['merged-cells C1']],
    ['in the header alone', { row: 1, column: 3, rows: 1, columns: 1 }, []],
    ['from the last row down', { row: 16, column: 12, rows: 5, columns: 2 }, ['merged-cells L16']],
    ['below the data', { row: 17, column: 2, rows: 2, columns: 1 }, []],
    ['in columns that are not known', { row: 5, column: 13, rows: 2, columns: 3 }, []],
    [
      'from an unknown column into a known one',
      { row: 5, column: 12, rows: 2, columns: 3 },
      ['merged-cells L5'],
    ],
  ])('%s', (_, merge, expected) => {
    const found = checkYear({ ...yearSheet(), merges: [merge] });
    expect(codesOf(found)).toEqual(expected);
  });

  it('beside the known columns are no matter', () => {
    const sheet = yearSheet();
    const shifted = { ...sheet, cells: sheet.cells.map((row) => ['', ...row]) };
    const merges = [{ row: 5, column: 1, rows: 2, columns: 1 }];
    expect(checkYear({ ...shifted, merges })).toEqual([]);
  });

  it('are told with their range and the column they are in', () => {
    const merges = [{ row: 5, column: 2, rows: 3, columns: 2 }];
    expect(checkPlan({ ...planSheet(), merges })).toEqual([
      {
        code: 'merged-cells',
        severity: 'error',
        sheet: 'แผน',
        row: 5,
        column: 2,
        header: 'มิติ',
        read: 'B5:C7',
        details: { range: 'B5:C7' },
        fix: null,
      },
    ]);
  });

  it('and hidden rows of a sheet without projects are none', () => {
    const [header = []] = yearSheet().cells;
    const merges = [{ row: 2, column: 2, rows: 3, columns: 2 }];
    expect(checkYear({ ...yearSheet(), cells: [header], merges, hiddenRow: 2 })).toEqual([]);
  });
});

describe('rows that a filter hides', () => {
  it.each([
    [2, ['rows-hidden A2']],
    [16, ['rows-hidden A16']],
    [17, []],
    [null, []],
  ])('from row %s on', (hiddenRow, expected) => {
    const found = checkYear({ ...yearSheet(), hiddenRow });
    expect(codesOf(found)).toEqual(expected);
    for (const finding of found) {
      expect(finding).toMatchObject({ severity: 'warning', header: '', read: '', details: {}, fix: null });
    }
  });
});
