import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from '../../../local/sheets/book/typed-input.ts';
import { isNumberText, isRiskyText } from '../../../src/core/text/risky-text.ts';

const READ_OTHERWISE = [
  ...['007', '15,000', '2.50', '.5', '-3', '50%', ' 1 ', '5 000', '1e5', '(5,000)', '฿500', '-$1,000.50'],
  ...[
    '1/2',
    '1-2',
    '31/12/2569',
    '2026-06-08',
    '1.6.2569',
    '2569/12.4',
    '10:30',
    '10:30:15',
    '9:15 pm',
    '8/6/2569 10:30',
  ],
  ...['15 Jan 2026', '1-feb', 'TRUE', 'false'],
];

test.each(READ_OTHERWISE)('"%s" would be a number, a date or a truth in a column that isn’t text', (text) => {
  expect(isNumberText(text)).toBe(true);
});

test.each(['', ' ', '-', '1.1.1', '๕๐๐', '1 บาท', 'โครงการที่ 7', 'P-7A', '1,', 'truth', '1//2', '1/2/3/4'])(
  '"%s" stays text',
  (text) => {
    expect(isNumberText(text)).toBe(false);
  },
);

test('whatever a cell takes for something else than the text that was typed is known beforehand', () => {
  const pieces = [...'0123456789 ,./:-+()%e฿$', '12', '2569', ' Jan ', 'true', 'am', 'บาท'];
  const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''));
  const asIs = fc.constantFrom(...READ_OTHERWISE);
  fc.assert(
    fc.property(fc.oneof(typed, asIs), fc.constantFrom('th_TH', 'en_US'), (text, locale) => {
      const { value, formula } = readTyped(text, { locale, thisYear: 2026, format: undefined });
      return (value === text && formula === undefined) || isNumberText(text) || isRiskyText(text);
    }),
    { numRuns: 20_000 },
  );
});
