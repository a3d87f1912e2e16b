import { expect, test } from 'vitest';
import { isNumberText } from '../../../src/core/text/risky-text.ts';

test.each([
  '007',
  '15,000',
  '2.50',
  '.5',
  '-3',
  '50%',
  ' 1 ',
  '1/2',
  '1-2',
  '31/12/2569',
  '10:30',
  '10:30:15',
  'TRUE',
  'false',
])('"%s" would be a number, a date or a truth in a column that isn’t text', (text) => {
  expect(isNumberText(text)).toBe(true);
});

test.each(['', ' ', '-', '1.1.1', '๕๐๐', '1 บาท', 'โครงการที่ 7', 'P-7A', '1,', 'truth', '1//2', '1/2/3/4'])(
  '"%s" stays text',
  (text) => {
    expect(isNumberText(text)).toBe(false);
  },
);
