import { describe, expect, it } from 'vitest';
import {
  areaName,
  type CellValue,
  cellName,
  cellText,
  columnLetters,
  isBlank,
  isDateCell,
} from '../../src/core/cell.ts';

describe('a cell', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
  ])('in column %i is named by %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(cellName(7, column)).toBe(`${letters}7`);
  });

  it.each<[CellValue, string]>([
    ['ก', 'ก'],
    ['', ''],
    [15000.5, '15000.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ date: '2026-06-08' }, '2026-06-08'],
  ])('that holds %j reads as the text %j', (value, text) => {
    expect(cellText(value)).toBe(text);
    expect(isDateCell(value)).toBe(typeof value === 'object');
    expect(isBlank(value)).toBe(text === '');
  });

  it.each([
    [{ row: 5, column: 2, rows: 3, columns: 2 }, 'B5:C7'],
    [{ row: 5, column: 2, rows: 1, columns: 1 }, 'B5'],
  ])('or several (%j) are named by %s', (area, name) => {
    expect(areaName(area)).toBe(name);
  });

  it('with nothing but white space is blank', () => {
    expect([isBlank(' \n\u00a0'), isBlank(' ก ')]).toEqual([true, false]);
  });
});
