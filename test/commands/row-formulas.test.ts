// Formulas that name a row: Google rewrites them when it is deleted, so that they must be noted before, and known again after.
import { expect, test } from 'vitest';
import { pointingAt, sameButForCells } from '../../src/commands/row-formulas.ts';

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
  ['=D3*2', '=D2*2', true],
  ['=D3*2', '=#REF!*2', true],
  ['=D3*2', '=$AB$12*2', true],
  ['=SUM(D2:D5)', '=SUM(D2:D4)', true],
  ['=SUM($D$2:$D$5)', '=SUM(#REF!)', true],
  ['=A1+B2', '=#REF!+#REF!', true],
  ['=D3*2', '=D3*3', false],
  ['=D3*2', '=SUM(D3)', false],
  ['', '', false],
  ['', '=D3', false],
])('%s and %s are one but for the cells: %s', (one, other, same) => {
  expect(sameButForCells(one, other)).toBe(same);
});
