// The numbers and the scale of an embedded chart.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisMarks, chartData } from '../../../local/page/cells/chart-data.ts';
import { overviewSheet } from './example-book.ts';

test('a chart shows the numbers of its cells, named by the first row and the first column', () => {
  const sheet = overviewSheet();
  const [chart] = sheet.charts;
  const data = chart === undefined ? null : chartData(chart, sheet);
  expect(data?.categories).toEqual(['2566', '2567', '2568', '2569', '2570']);
  expect(data?.series[3]).toEqual({ name: 'มิติ 4', color: '#a05195', values: [0, 2000, 4000, 6000, 8000] });
});

test('the scale reaches over the highest bar, in few even steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (highest) => {
      const marks = axisMarks(highest);
      expect(marks[marks.length - 1]).toBeGreaterThanOrEqual(highest * 0.999999);
      expect(marks.length).toBeLessThanOrEqual(7);
    }),
  );
  expect(axisMarks(3)).toEqual([0, 1, 2, 3]);
});
