// Formulas that name a row: Google rewrites them when it is deleted, so that they must be noted before, and known again after.
import { describe, expect, test } from 'vitest';
import { isLeftOf, pointingAt, relocated } from '../../src/changes/row-formulas.ts';

test('the formulas of other rows that name a row, as a cell or as an end of a range', () => {
  const formulas = [
    ['', '=D3', '=D2'],
    ['=D3', '=SUM(D1:D3)', '=$D$3*2'],
    ['=D3', '', ''],
    ['=D33', '=SUM(D3:D9)', '=D13+AA3'],
    ['=3*2', '=SUM(D1:D9)', '="D"&3'],
  ];
  expect(pointingAt(formulas, 3)).toEqual([
    [1, 2, '=D3'],
    [2, 1, '=D3'],
    [2, 2, '=SUM(D1:D3)'],
    [2, 3, '=$D$3*2'],
    [4, 2, '=SUM(D3:D9)'],
    [4, 3, '=D13+AA3'],
  ]);
  expect(pointingAt([], 3)).toEqual([]);
});

test.each([
  ['=D3*2', '=D3*2', true],
  ['=D2*2', '=D3*2', true],
  ['=#REF!*2', '=D3*2', true],
  ['=$AB$12*2', '=$AB$13*2', true],
  ['=SUM(D2:D4)', '=SUM(D2:D5)', true],
  ['=SUM(D1:D4)', '=SUM(D2:D5)', true],
  ['=SUM(#REF!)', '=SUM($D$2:$D$5)', true],
  ['=#REF!+B1', '=A1+B2', true],
  ['=D4*2', '=D3*2', false],
  ['=D1*2', '=D3*2', false],
  ['=E3*2', '=D3*2', false],
  ['=$D3*2', '=D3*2', false],
  ['=D$3*2', '=D3*2', false],
  ['=SUM(D2:D3)', '=SUM(D2:D5)', false],
  ['=SUM(D2:E4)', '=SUM(D2:D5)', false],
  ['=SUM(D2)', '=SUM(D2:D5)', false],
  ['=A1+#REF!', '=B1+A1', false],
  ['=D3*3', '=D3*2', false],
  ['=SUM(D3)', '=D3*2', false],
  ['', '', false],
  ['', '=D3', false],
])('%s may be what a deletion left of %s: %s', (formula, before, may) => {
  expect(isLeftOf(formula, before)).toBe(may);
});

describe('a formula whose rows stand elsewhere now', () => {
  const twoBelow = (row: number) => (row === 9 ? null : row + 2);

  test.each([
    ['=D4', '=D6'],
    ['=$D$4*AB12%', '=$D$6*AB14%'],
    ['=SUM(D2:D8)-D4', '=SUM(D4:D10)-D6'],
    ['=IF(A1="D4",LOG10(D4),"")', '=IF(A3="D4",LOG10(D6),"")'],
    ["='ปี 2569'!D4+แผน!$D4:D6+D4", "='ปี 2569'!D4+แผน!$D4:D6+D6"],
    ["='it''s A1'!D4&A1", "='it''s A1'!D4&A3"],
    ['=SUM(D:D)+ROUND(1/D1,2)', '=SUM(D:D)+ROUND(1/D3,2)'],
    ['=HALF2+A1', '=HALF2+A3'],
    ['=1+2', '=1+2'],
    ['', ''],
  ])('%s names them there: %s', (formula, now) => {
    expect(relocated(formula, twoBelow)).toBe(now);
  });

  test('is none where one of them is gone', () => {
    expect(relocated('=D4+D9', twoBelow)).toBeNull();
    expect(relocated('=D4+แผน!D9', twoBelow)).toBe('=D6+แผน!D9');
  });
});
