// The look of each cell of a report: its styles laid over one another.
import type { Report, Style } from './report.ts';

/** For each cell what its styles say, a later one before an earlier one. */
export function looksOf({ cells, styles }: Pick<Report, 'cells' | 'styles'>): readonly (readonly Style[])[] {
  const looks: Style[][] = cells.map((row) => row.map(() => ({})));
  for (const { areas, style } of styles) {
    for (const { row, column, rows, columns } of areas) {
      for (let r = row - 1; r < row - 1 + rows; r++) {
        const line = looks[r];
        for (let c = column - 1; line && c < column - 1 + columns; c++) line[c] = { ...line[c], ...style };
      }
    }
  }
  return looks;
}
