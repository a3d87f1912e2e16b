// Formulas: computed by @ironcalc/wasm when somebody looks.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaName } from '../../../local/sheets/book/a1.ts';
import { adjusted, referencesOf, shifted } from '../../../local/sheets/book/formulas/references.ts';
import { open } from './open.ts';

const SIZE = { rows: 100, columns: 40 };

test('totals over another sheet, whatever its name', () => {
  const { file, sheet } = open();
  sheet.setName("ปี 2569/1: 'ใหม่'");
  sheet.getRange('A1:D3').setValues([
    [1, 15000, true, 'ก'],
    [2, 0.1, false, 'ข'],
    [1, 0.2, true, "'01"],
  ]);
  const name = "'ปี 2569/1: ''ใหม่'''!";
  const cells = file.insertSheet('สรุป').getRange('A1:F1');
  cells.setFormulas([
    [
      `=SUM(${name}B1:B3)`,
      `=COUNTIF(${name}C1:C3,TRUE)`,
      `=SUMIFS(${name}B1:B3,${name}A1:A3,1)`,
      `=SUMPRODUCT((${name}A1:A3=1)*(${name}C1:C3=TRUE))`,
      `=COUNTA(${name}D1:D9)`,
      '=B1+A2',
    ],
  ]);
  expect(cells.getValues()).toEqual([[15000.3, 2, 15000.2, 2, 3, 2]]);
});

test('results follow what is written, by script and by hand', () => {
  const { sheet, control } = open();
  sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
  expect(sheet.getRange('B1').getValue()).toBe(2);
  sheet.getRange('A1').setValue(5);
  expect(sheet.getRange('B1').getValue()).toBe(10);
  control.type('ปี 2569', 'A1', '7');
  expect(control.computed().sheets[0]?.cells[0]?.[1]).toEqual({ value: 14, formula: '=A1*2' });
});

test('a sort, which looks at results itself, leaves none of them old', () => {
  const { sheet } = open();
  sheet.getRange('A1:B3').setValues([
    [3, 'ก'],
    [1, 'ข'],
    ['=1+1', 'ค'],
  ]);
  const first = sheet.getRange('D1').setFormula('=A1');
  expect(first.getValue()).toBe(3);
  sheet.getRange('A1:B3').sort(1);
  expect(first.getValue()).toBe(1);
});

test('rows that are inserted and deleted again leave every formula as it was', () => {
  const corner = fc
    .record({ column: fc.integer({ min: 1, max: 30 }), row: fc.integer({ min: 1, max: 90 }) })
    .map(({ column, row }) => areaName({ row, column, rows: 1, columns: 1 }));
  const formula = fc
    .array(
      fc.oneof(
        corner,
        fc.tuple(corner, corner).map((pair) => pair.join(':')),
      ),
      { minLength: 1 },
    )
    .map((parts) => `=SUM(${parts.join(',')})`);
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 9 }),
      (text, at, count) => {
        for (const axis of ['row', 'column'] as const) {
          const opened = adjusted(text, 'ก', 'ก', { axis, at, count });
          const closed = adjusted(opened, 'ก', 'ก', { axis, at, count: -count });
          expect(referencesOf(closed, SIZE)).toEqual(referencesOf(text, SIZE));
        }
      },
    ),
  );
});

test('a text of digits is passed over by SUM, as in Google', () => {
  const { sheet } = open();
  sheet.getRange('A1:A3').setValues([['15,000 บาท'], ["'15000"], [5]]);
  expect(sheet.getRange('A4').setFormula('=SUM(A1:A3)').getValue()).toBe(5);
});

test.each([
  ['=HYPERLINK("#gid=5&range=D7","ไปที่ D7")', 'ไปที่ D7'],
  ['=HYPERLINK("https://www.nacc.go.th")', 'https://www.nacc.go.th'],
  ['=1/0', '#DIV/0!'],
  ['=QUERY(A1:A2,"select A")', '#NAME?'],
  ['=missing!A1', '#REF!'],
  ['=1+', '#ERROR!'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=A9', 0],
  ['=1/3', 0.333333333333333],
])('%s gives %j', (formula, value) => {
  expect(open().sheet.getRange('A1').setFormula(formula).getValue()).toEqual(value);
});

test.each([
  ['=A1+$A$1+A$1+$A1', '=C4+$A$1+C$1+$A4'],
  ["=SUM('ปี 2569'!D2:D16)", "=SUM('ปี 2569'!F5:F19)"],
  ['="A1"&B1', '="A1"&D4'],
  ['=LOG10(A1)', '=LOG10(C4)'],
  ['=SUM(B:B,2:2)', '=SUM(D:D,5:5)'],
  ['=ปี!A1', '=ปี!C4'],
])('%s copied three rows down and two columns right reads %s', (formula, copied) => {
  expect(shifted(formula, 3, 2)).toBe(copied);
});

test('what a formula reads is found, and nothing else', () => {
  const found = referencesOf('=SUM(\'ก ข\'!A1:B2)+IF(C3="D4",E5,TRUE)', { rows: 9, columns: 9 });
  expect(found.map(({ sheet, area }) => [sheet, area.row, area.column, area.rows])).toEqual([
    ['ก ข', 1, 1, 2],
    [null, 3, 3, 1],
    [null, 5, 5, 1],
  ]);
});
