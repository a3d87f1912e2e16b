// Any book, written and read again, is the same: with and without the file that it was changed from.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BookModel, CellModel, StyleModel } from '../../../local/sheets/book/model.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { book, sheet } from './books.ts';
import { expectWellFormed } from './well-formed.ts';

const colour = fc.constantFrom('#ff0000', '#00ff00', '#123abc');
const line = fc.record({ style: fc.constantFrom('solid', 'double', 'dotted'), color: colour } as const);
const style: fc.Arbitrary<StyleModel> = fc.record(
  {
    fontFamily: fc.constantFrom('Sarabun', 'Times New Roman'),
    fontSize: fc.integer({ min: 6, max: 36 }).filter((size) => size !== 10),
    bold: fc.constant(true),
    color: colour,
    background: colour,
    align: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constant('wrap'),
    numberFormat: fc.constantFrom('#,##0.00', '@', '0%', 'd/m/yyyy'),
    borders: fc.record({ top: line, left: line }),
  } as const,
  { requiredKeys: [] },
);
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('=1+1', 'ทุจริต', ' ', '_x0041_', '\ud800x', 'a\r\nb', '#N/A', "'", '\ufffe'),
);
const content: fc.Arbitrary<Partial<CellModel>> = fc.oneof(
  text.map((value) => ({ value })),
  fc.integer().map((value) => ({ value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value === 0 ? 0 : value })),
  fc.boolean().map((value) => ({ value })),
  fc.constantFrom('=SUM(A1:A9)', '=COUNTIF(B1:B3,"☑")').map((formula) => ({ value: null, formula })),
);
const cell: fc.Arbitrary<CellModel | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(content, style, fc.option(fc.constantFrom('หมายเหตุ', 'a<b'), { nil: undefined }))
      .map(([own, look, note]): CellModel => {
        // A number under a date's format is a date, which the file keeps to the millisecond.
        const dated = look.numberFormat === 'd/m/yyyy' && typeof own.value === 'number';
        const value = dated ? 46_181 : (own.value ?? null);
        const shown = Object.keys(look).length === 0 ? {} : { style: look };
        return { ...own, value, ...shown, ...(note === undefined ? {} : { note }) };
      }),
  },
);
const cells = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }).map((lines) => {
  for (const one of lines) while (one.length > 0 && one[one.length - 1] === null) one.pop();
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
});
const lengths = (min: number, max: number) =>
  fc.dictionary(
    fc.integer({ min: 1, max: 9 }).map(String),
    fc.integer({ min, max }).filter((pixels) => pixels !== 100),
  );
const widths = lengths(22, 700);
/** Lower than any row that fits its text: a height that is just that isn't kept as one that was set. */
const heights = lengths(2, 20);
const books: fc.Arbitrary<BookModel> = fc
  .array(fc.tuple(cells, widths, heights, fc.boolean()), { minLength: 1, maxLength: 3 })
  .map((sheets) =>
    book(
      sheets.map(([lines, wide, high, hidden], index) =>
        sheet(`แผ่น ${index}`, index, {
          cells: lines,
          columnWidths: { ...wide } as Record<number, number>,
          rowHeights: { ...high } as Record<number, number>,
          hidden: hidden && index > 0,
        }),
      ),
    ),
  );

it('any book is the same when it is written and read again', async () => {
  await fc.assert(
    fc.asyncProperty(books, async (one) => {
      expect(await readXlsx(await writeXlsx(one))).toEqual(one);
    }),
    { numRuns: 60 },
  );
});

it('any book is the same when it is written over the file of any other, and read again', async () => {
  await fc.assert(
    fc.asyncProperty(books, books, async (before, after) => {
      const file = await writeXlsx(before);
      const kept = await writeXlsx(after, await openXlsx(file));
      await expectWellFormed(kept);
      expect(await readXlsx(kept)).toEqual(after);
    }),
    { numRuns: 60 },
  );
});
