// Lists of areas as .xlsx writes them, `B2:D5 F7`, and cells put together into few areas.
import { columnNumber } from '../../sheets/book/a1.ts';
import type { AreaModel } from '../../sheets/book/model.ts';

/** The area of a name, `$` or not; null if it is none (whole columns, another sheet, a name). */
export function parseArea(name: string): AreaModel | null {
  const [, column1, row1, column2, row2] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(name.trim()) ?? [];
  if (column1 === undefined || row1 === undefined) return null;
  const first = { row: Number(row1), column: columnNumber(column1) };
  const last = { row: Number(row2 ?? row1), column: columnNumber(column2 ?? column1) };
  if (first.row < 1 || last.row < first.row || last.column < first.column) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Every area of a list separated by spaces; what is no area is left out. */
export function parseAreas(list: string): AreaModel[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/**
 * Cells put together into few areas: runs in each column, then equal runs of neighbouring columns.
 * The same cells give the same areas, in reading order of their first cells.
 */
export function areasOf(cells: readonly { row: number; column: number }[]): AreaModel[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: AreaModel[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas: AreaModel[] = [];
  for (const run of runs) {
    const left = areas.find(
      (area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
    );
    if (left === undefined) areas.push(run);
    else left.columns += 1;
  }
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
