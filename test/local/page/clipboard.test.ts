// The block that officers copy between this page, Google Sheets and Excel.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromClipboard, toClipboard } from '../../../local/page/cells/clipboard.ts';

describe('A block from the clipboard', () => {
  test.each([
    ['one cell', 'โครงการ', [['โครงการ']]],
    ['a row', '1\tโครงการ\t15,000.00', [['1', 'โครงการ', '15,000.00']]],
    [
      'rows as Excel ends them',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells between',
      'a\t\tc\n\t\t',
      [
        ['a', '', 'c'],
        ['', '', ''],
      ],
    ],
    ['a line break inside of a cell', '"สองบรรทัด\nจริง ๆ"\tb', [['สองบรรทัด\nจริง ๆ', 'b']]],
    ['quotes that were doubled', '"มาตรการ ""NO Gift"""', [['มาตรการ "NO Gift"']]],
    ['a quote that nobody closed', '"ยังไม่ปิด\tb', [['"ยังไม่ปิด', 'b']]],
    ['an empty row between two', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s is understood', (_, text, block) => {
    expect(fromClipboard(text)).toEqual(block);
  });

  test('comes back as it was copied, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('ก', 'า', '"', '\t', '\n', '\r', ' ', '=', 'a') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (block) => {
          // A last row that is one empty cell can't be told from a line break at the end.
          fc.pre(
            block[block.length - 1]?.join('') !== '' ||
              block[block.length - 1]?.length !== 1 ||
              block.length === 1,
          );
          expect(fromClipboard(toClipboard(block))).toEqual(block);
        },
      ),
    );
  });
});
