// The check's links, which lead to a cell.
import { expect, test } from 'vitest';
import { linkAt, readLink } from '../../../local/page/add-on/links.ts';
import { exampleBook } from './example-book.ts';

test.each([
  ['#gid=5&range=D7', { row: 7, column: 4, rows: 1, columns: 1 }],
  ['#gid=5&range=A2%3AC3', { row: 2, column: 1, rows: 2, columns: 3 }],
  ['#gid=5', null],
  [
    'https://docs.google.com/spreadsheets/d/abc/edit#gid=5&range=D7',
    { row: 7, column: 4, rows: 1, columns: 1 },
  ],
])('%s leads to its cell', (href, area) => {
  const target = readLink(href, exampleBook());
  expect(target).toMatchObject({ kind: 'place', area });
});

test.each(['#gid=99', 'javascript:alert(1)', 'data:text/html,x', 'ไม่ใช่ลิงก์'])('%s leads nowhere', (href) => {
  expect(readLink(href, exampleBook())).toBeNull();
});

test('a HYPERLINK formula is a link, with its quotes undone', () => {
  expect(linkAt({ value: 'D7', formula: '=HYPERLINK("#gid=5&range=D7","ไปที่ ""D7""")' })).toBe(
    '#gid=5&range=D7',
  );
});
