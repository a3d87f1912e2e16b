// The numbers of an embedded chart, read from its cells, and the scale that they are drawn to.
import type { ChartModel, SheetModel } from '../../sheets/book/model.ts';
import { cellText } from './cell-text.ts';

/** Series by name over the same categories. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
}

/** Google's own colours where the chart names none. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Reads a chart's ranges side by side: the first row holds the series' names, the first column the categories. */
export function chartData(chart: ChartModel, sheet: SheetModel): ChartData {
  const rows = chart.ranges[0]?.rows ?? 0;
  const table = Array.from({ length: rows }, (_, index) =>
    chart.ranges.flatMap((range) =>
      Array.from(
        { length: range.columns },
        (_unused, offset) => sheet.cells[range.row + index - 1]?.[range.column + offset - 1] ?? null,
      ),
    ),
  );
  const [head = [], ...body] = table;
  return {
    categories: body.map((row) => cellText(row[0] ?? null)),
    series: head.slice(1).map((cell, index) => ({
      name: cellText(cell),
      color: chart.colors[index] ?? COLORS[index % COLORS.length] ?? '#4285f4',
      values: body.map((row) => Number(row[index + 1]?.value ?? 0) || 0),
    })),
  };
}

/** The marks of the value axis: from 0 to at least `highest`, in steps of 1, 2 or 5 times a power of ten. */
export function axisMarks(highest: number): number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  // A count of projects has no halves.
  const whole = Number.isInteger(highest) ? Math.max(1, Math.ceil(step)) : step;
  return Array.from({ length: Math.ceil(highest / whole) + 1 }, (_, index) => index * whole);
}
