// How a row and a column are known again after a person has sorted, moved, put in or taken out others.
import { describe, expect, test } from 'vitest';
import {
  findColumn,
  findRowByKeys,
  headerAt,
  isEmptyRow,
  NO_KEY,
  rowKeys,
  wholeRow,
} from '../../src/changes/row-keys.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { digest } from '../../src/core/text/digest.ts';

const YEAR: CellValue[][] = [
  ['ลำดับ', 'รายการโครงการ', 'มิติ', 'รหัส'],
  [1, 'ก', 1, 'P-A'],
  [2, 'ข', 2, ''],
  [3, 'ค', 3, 'P-C'],
  [4, 'ก', 4, 'P-D'],
  ['', '', '', ''],
];
const PLAN: CellValue[][] = [
  ['รหัส', ' โครงการ/กิจกรรม/ มาตรการ'],
  ['P-A', ' ก '],
];
const keyOf = (text: string) => digest(text);

describe('what a row is known by', () => {
  test('its รหัส and its name; either one if the other is missing', () => {
    const keys = rowKeys(YEAR);
    expect([YEAR[1], YEAR[2], YEAR[5], undefined].map(keys)).toEqual([
      [keyOf('P-A'), keyOf('ก')],
      [keyOf('ข')],
      [],
      [],
    ]);
  });

  test('in แผน by its own header, whatever spaces stand around', () => {
    expect(rowKeys(PLAN)(PLAN[1])).toEqual([keyOf('P-A'), keyOf('ก')]);
  });

  test('where no column has รหัส, by its name alone', () => {
    const lines = YEAR.map((line) => line.slice(0, 3));
    expect(rowKeys(lines)(lines[1])).toEqual([keyOf('ก')]);
  });

  test('a name in the first column is found, too', () => {
    const lines = [
      ['รายการโครงการ', 'มิติ'],
      ['ก', 1],
    ];
    expect(rowKeys(lines)(lines[1])).toEqual([keyOf('ก')]);
  });

  test('in a sheet without names by รหัส alone, and without either by its first cell', () => {
    expect(rowKeys([['x', 'รหัส']])(['ภาษา', 'P-A'])).toEqual([keyOf('P-A')]);
    expect(rowKeys([['ชื่อหน่วยงาน', 'อบต.']])(['ภาษา', 'ไทย'])).toEqual([keyOf('ภาษา')]);
    expect(rowKeys([])([7])).toEqual([keyOf('7')]);
  });
});

describe('where a row is', () => {
  const [a, b, c, d] = ['P-A', 'ข', 'P-C', 'P-D'].map(keyOf) as [string, string, string, string];
  const name = keyOf('ก');
  test.each<readonly [what: string, row: number, wanted: readonly string[], found: number | null]>([
    ['at its place', 2, [a], 2],
    ['at its place by one of its keys', 5, [a, d], 5],
    ['elsewhere, the only such one', 2, [b], 3],
    ['elsewhere, at the end', 2, [d], 5],
    ['of two such rows the one at its place', 5, [name], 5],
    ['two such rows, neither at its place', 4, [name], null],
    ['gone', 2, [keyOf('ฮ')], null],
    ['gone, and its place is empty', 6, [keyOf('ฮ')], null],
    ['not written yet', 6, [NO_KEY, keyOf('ฮ')], 6],
    ['not written yet, and another stands at its place', 2, [NO_KEY, keyOf('ฮ')], null],
    ['written, and moved since', 6, [NO_KEY, c], 4],
    ['of no key that is known', 4, [], 4],
    ['below all that is there', 9, [NO_KEY], 9],
  ])('%s', (_, row, wanted, found) => {
    expect(findRowByKeys(YEAR, row, wanted)).toBe(found);
  });
});

describe('where a column is', () => {
  const lines: CellValue[][] = [['ลำดับ', 'รายการโครงการ', 'มิติ', 'มิติ', 'หมายเหตุ'], []];
  test.each<readonly [what: string, column: number, header: string, found: number | null]>([
    ['at its place', 2, 'รายการโครงการ', 2],
    ['elsewhere', 2, 'หมายเหตุ', 5],
    ['elsewhere, the first', 2, 'ลำดับ', 1],
    ['one of two, at its place', 4, 'มิติ', 4],
    ['one of two, elsewhere', 1, 'มิติ', null],
    ['gone', 2, 'รหัส', null],
    ['without a header', 9, '', 9],
  ])('%s', (_, column, header, found) => {
    expect(findColumn(lines, column, header)).toBe(found);
  });

  test('its header is noted in a sheet of projects, and only there', () => {
    expect([1, 2, 4, 9].map((column) => headerAt(YEAR, column))).toEqual([
      'ลำดับ',
      'รายการโครงการ',
      'รหัส',
      '',
    ]);
    expect(headerAt([['ชื่อหน่วยงาน', 'อบต.']], 1)).toBe('');
    expect(headerAt([], 1)).toBe('');
  });
});

describe('a row as a whole', () => {
  test('is one text, in which empty cells at the end don’t count, and others do', () => {
    expect(wholeRow([1, '', 'ก', '', ''])).toBe('[1,"","ก"]');
    expect([wholeRow(['', '']), wholeRow([]), wholeRow(undefined)]).toEqual(['[]', '[]', '[]']);
    expect(wholeRow([false])).toBe('[false]');
  });

  test('without some columns', () => {
    expect(wholeRow([1, 'ก', 2, 3], [1, 4])).toBe('["","ก",2]');
  });

  test.each<readonly [readonly CellValue[] | undefined, boolean]>([
    [undefined, true],
    [[], true],
    [['', false, ''], true],
    [['', true], false],
    [['', 0], false],
    [[' '], false],
    [['ก', ''], false],
  ])('%j is empty: %s', (line, empty) => {
    expect(isEmptyRow(line)).toBe(empty);
  });
});
