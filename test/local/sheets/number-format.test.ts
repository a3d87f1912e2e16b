// What cells show: the patterns of developers.google.com/workspace/sheets/api/guides/formats that this add-on's sheets have.
import { expect, test } from 'vitest';
import { display, isDateFormat } from '../../../local/sheets/book/number-format.ts';

test.each([
  [15000, '#,##0.00', '15,000.00'],
  [0, '#,##0.00', '0.00'],
  [-1234567.891, '#,##0.00', '-1,234,567.89'],
  [1.005, '0.00', '1.01'],
  [0.125, '0.00', '0.13'],
  [15, '0', '15'],
  [0.5, '0%', '50%'],
  [5, '000', '005'],
  [1500, '#,##0" บาท"', '1,500 บาท'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [-5, '0;(0)', '(5)'],
  [0.1 + 0.2, undefined, '0.3'],
  [1 / 3, undefined, '0.3333333333'],
  [123456789012, undefined, '123456789012'],
  [1e21, undefined, '1E+21'],
  [46181, 'd/m/yyyy', '8/6/2026'],
  [46181, 'dd mmmm yyyy', '08 June 2026'],
  [46181.5, 'yyyy-mm-dd hh:mm:ss', '2026-06-08 12:00:00'],
  [0.75, 'h:mm am/pm', '6:00 PM'],
  [true, '0', 'TRUE'],
  ['ก', '#,##0.00', 'ก'],
  [null, '0', ''],
])('%j under %j shows %j', (value, format, shown) => {
  expect(display(value, format)).toBe(shown);
});

test.each([
  ['d/m/yyyy', true],
  ['[h]:mm', true],
  ['#,##0.00', false],
  ['General', false],
  ['@', false],
  ['0.00E+00', false],
  ['0" days"', false],
])('%s shows dates: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
