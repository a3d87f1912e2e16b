// A merged cell's text is seen whole: its rows get the height that Google doesn't give them.
import { expect, test } from 'vitest';
import { mergedHeights } from '../../../src/core/reports/merged-heights.ts';
import type { Report, ReportCell } from '../../../src/core/reports/report.ts';
import { linesHeight } from '../../../src/core/text/text-size.ts';

const LONG = 'แผนปฏิบัติการป้องกันการทุจริตขององค์การบริหารส่วนตำบล '.repeat(3);

function report(
  cells: readonly (readonly ReportCell[])[],
  merges: readonly [row: number, column: number, rows: number, columns: number][],
): Pick<Report, 'cells' | 'styles' | 'merges' | 'columnWidths' | 'frozenRows'> {
  const areaOf = ([row, column, rows, columns]: (typeof merges)[number]) => ({ row, column, rows, columns });
  return {
    cells,
    merges: merges.map(areaOf),
    columnWidths: [200, 200, 200],
    frozenRows: 0,
    styles: [
      { areas: [{ row: 1, column: 1, rows: cells.length, columns: 3 }], style: { size: 10, wrap: true } },
      { areas: [{ row: 1, column: 1, rows: 1, columns: 3 }], style: { size: 14 } },
    ],
  };
}

test('a title of one line gets the height of its letters, a longer one that of its lines', () => {
  expect(mergedHeights(report([['แผน', '', '']], [[1, 1, 1, 3]]))).toEqual([
    { row: 1, pixels: linesHeight(1, 14) },
  ]);
  const [title] = mergedHeights(report([[LONG, '', '']], [[1, 1, 1, 3]]));
  expect(title?.pixels).toBeGreaterThanOrEqual(linesHeight(3, 14));
});

test('text that has room in its rows, or in another cell’s of them, raises none', () => {
  const two = (first: ReportCell, other: string) => [
    ['', '', ''],
    [first, '', other],
    ['', '', other],
  ];
  expect(mergedHeights(report(two('สั้น', 'ก'), [[2, 1, 2, 2]]))).toEqual([]);
  expect(mergedHeights(report(two(LONG, LONG), [[2, 1, 2, 2]]))).toEqual([]);
  expect(mergedHeights(report(two(15_000, ''), [[2, 1, 2, 2]]))).toEqual([]);
  expect(mergedHeights(report([['', '', '']], [[1, 1, 1, 3]]))).toEqual([]);
});

test('text over several rows stands whole beside the first of them, so that no page that ends below it cuts it', () => {
  const cells = [
    ['', '', ''],
    [LONG, '', 'ก'],
    ['', '', LONG],
    ['ข', 'ก', 'ก'],
  ];
  const heights = mergedHeights(report(cells, [[2, 1, 2, 1]]));
  expect(heights.map(({ row }) => row)).toEqual([2]);
  expect(heights[0]?.pixels).toBeGreaterThanOrEqual(linesHeight(4, 10));
});

test('two that begin in one row need no more than the longer one, whichever comes first', () => {
  const cells = [
    ['', '', ''],
    [LONG, `${LONG}${LONG}`, 'ก'],
    ['', '', 'ก'],
  ];
  const long = [2, 2, 1, 1] as const;
  const short = [2, 1, 2, 1] as const;
  const both = mergedHeights(report(cells, [[...short], [...long]]));
  expect(both).toEqual(mergedHeights(report(cells, [[...long], [...short]])));
  expect(both).toEqual(mergedHeights(report(cells, [[...long]])));
});
