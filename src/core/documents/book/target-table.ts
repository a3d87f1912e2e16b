// The table of targets as the plan document prints it: an indicator a row, its value and unit under each year.
import type { BookCell, BookTable } from './book-document.ts';
import type { BookWording } from './book-wording.ts';
import type { Target } from './plan-book.ts';

/** The table. Years are พ.ศ.; a column of remarks is there only where there is a remark. */
export function targetTable(
  targets: readonly Target[],
  years: readonly number[],
  { target: wording }: BookWording,
): BookTable {
  const remarks = targets.some(({ remark }) => remark !== '');
  const header = [wording.indicator, ...years.map(wording.year), ...(remarks ? [wording.remark] : [])];
  const lines = targets.map(({ indicator, unit, values, remark }) => [
    indicator,
    ...years.map((_, index) => withUnit(values[index] ?? '', unit, wording.unitsBefore)),
    ...(remarks ? [remark] : []),
  ]);
  return {
    kind: 'table',
    rows: lines.length + 1,
    shares: [28, ...years.map(() => 14), ...(remarks ? [16] : [])],
    headerRows: 1,
    borders: true,
    rowsBreak: false,
    cells: [header, ...lines].flatMap((line, row) =>
      line.map(
        (text, column): BookCell => ({
          row: row + 1,
          column: column + 1,
          rows: 1,
          columns: 1,
          text,
          style: row === 0 ? 'head' : column > 0 && column <= years.length ? 'centred' : 'text',
        }),
      ),
    ),
  };
}

function withUnit(value: string, unit: string, unitsBefore: readonly string[]): string {
  if (value === '' || unit === '') return value;
  return unitsBefore.includes(unit) ? `${unit} ${value}` : `${value} ${unit}`;
}
