// The columns of the years that the plan has got since the settings say so: in แผน, in เป้าหมาย. None is ever taken away.
import { cellText } from '../../core/cell.ts';
import type { ReadContext } from '../../core/columns/column-type.ts';
import { KINDS } from '../../core/kinds/index.ts';
import { columnsOf, type Kind } from '../../core/kinds/kind.ts';
import { knownSheets } from '../../core/kinds/known-sheets.ts';
import { headerKey } from '../../core/table.ts';
import { readCells, type Session } from '../session/session.ts';

/** A column that is to be added, and the one of another year that it looks like. */
interface YearColumn {
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly like: number;
}

/**
 * The columns that sheets with columns of years lack; reads. A sheet that has none of the plan's years belongs to another plan and
 * stays as it is.
 */
export function missingYearColumns(session: Session, context: ReadContext): readonly YearColumn[] {
  const names = session.workbook.sheets.map(({ name }) => name);
  return knownSheets(names).flatMap(({ kind, name: sheet, year }): readonly YearColumn[] => {
    const own: Kind = KINDS[kind];
    const columns = (columnsOf(own, context) ?? []).filter(({ at }) => at !== null);
    if (year !== null || columns.length === 0) return [];
    const headers = (readCells(session, sheet)[0] ?? []).map((cell) => headerKey(cellText(cell)));
    const placeOf = (header: string) => headers.indexOf(headerKey(header)) + 1;
    return columns
      .flatMap(({ of, header }) => {
        const others = columns.filter((other) => other.of === of).map((other) => placeOf(other.header));
        const like = others.find((place) => place > 0);
        return placeOf(header) > 0 || like === undefined ? [] : [{ sheet, header, like }];
      })
      .map((column, index) => ({ ...column, column: headers.length + 1 + index }));
  });
}

/** Adds them. @returns `แผน (งบ 2571)` for each */
export function addYearColumns({ workbook }: Session, columns: readonly YearColumn[]): readonly string[] {
  for (const { sheet, column, header, like } of columns) workbook.addColumn(sheet, column, header, like);
  return columns.map(({ sheet, header }) => `${sheet} (${header})`);
}
