// What the officer types beside a doubt in place of what the document says: read as the column reads it, and put into the cell.
import type { Catalogue } from '../../core/catalogue.ts';
import { type CellValue, cellName, numberAtEnd } from '../../core/cell.ts';
import type { ColumnType } from '../../core/columns/column-type.ts';
import { TICK } from '../../core/columns/tick.ts';
import type { Doubt, Imported, ImportedSheet } from '../../core/documents/imported.ts';
import type { Column, Series } from '../../core/kinds/kind.ts';
import { PLAN } from '../../core/kinds/plan/plan.ts';
import { YEAR } from '../../core/kinds/year/year.ts';
import { readPeriod } from '../../core/text/period.ts';

/** What was typed, by the doubt's place. */
export type Mended = Readonly<Record<string, string>>;

/** A cell with what it is to hold. */
interface MendedCell {
  readonly row: number;
  readonly column: number;
  readonly to: CellValue;
}

/** What a doubt's field is known by. */
export function mendKey({ sheet, cell }: Doubt): string {
  return `mend-${sheet}-${cell}`;
}

/** The columns of แผน and of a year; other sheets hold texts, of which the check says what is wrong. */
const COLUMNS: readonly (Column | Series)[] = [
  ...Object.values(PLAN.columns),
  ...Object.values(YEAR.columns),
];

/** Which row and column (from 0) of what comes in a doubt's cell is; null where it is none. */
export function placeIn(
  { headers, rows }: ImportedSheet,
  { cell }: Doubt,
): { readonly row: number; readonly column: number } | null {
  const below = headers.length > 0 ? 2 : 1;
  const row = numberAtEnd(cell ?? '') - below;
  // A sheet without headers has its texts in column B.
  const column =
    headers.length > 0 ? headers.findIndex((_, at) => cellName(row + below, at + 1) === cell) : 1;
  return rows[row] === undefined || column < 0 ? null : { row, column };
}

function typeOf(header: string): ColumnType | undefined {
  const at = numberAtEnd(header);
  return COLUMNS.find(({ header: own }) => (typeof own === 'string' ? own : own(at)) === header)?.type;
}

/**
 * The cells that what was typed beside a doubt gives: one, or all quarters of the row, which one doubt stands for; null where it can't
 * be understood for certain.
 */
export function cellsMended(
  imported: ImportedSheet,
  doubt: Doubt,
  typed: string,
  catalogue: Catalogue,
): readonly MendedCell[] | null {
  const { headers, sheet } = imported;
  const place = placeIn(imported, doubt);
  if (place === null || typed.trim() === '') return null;
  const { row, column } = place;
  const type = typeOf(headers[column] ?? '');
  if (type === undefined) return [{ row, column, to: typed.trim() }];
  if (type.name === TICK.name) {
    const fiscalYear = numberAtEnd(sheet);
    const period = readPeriod(typed, { fiscalYear, firstYear: fiscalYear, lastYear: fiscalYear });
    return period.kind !== 'quarters'
      ? null
      : period.quarters.map((to, at) => ({
          ...{ row, column: headers.indexOf(YEAR.columns.quarter.header(at + 1)), to },
        }));
  }
  const reading = type.reader({ catalogue, years: null })(typed);
  return reading.kind === 'value' || reading.kind === 'understood'
    ? [{ row, column, to: type.write(reading.value) }]
    : null;
}

/** What comes in with the doubts mended that can be: their cells hold what was typed, and are doubtful no more. */
export function withMended<Of extends Imported>(imported: Of, mended: Mended, catalogue: Catalogue): Of {
  const solved = new Set<Doubt>();
  const sheets = imported.sheets.map((sheet) => {
    const cells = imported.doubts.flatMap((doubt) => {
      const typed = doubt.sheet === sheet.sheet ? mended[mendKey(doubt)] : undefined;
      const to = typed === undefined ? null : cellsMended(sheet, doubt, typed, catalogue);
      if (to !== null) solved.add(doubt);
      return to ?? [];
    });
    if (cells.length === 0) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    for (const { row, column, to } of cells) {
      const line = rows[row];
      if (line !== undefined) line[column] = to;
    }
    return { ...sheet, rows };
  });
  return { ...imported, sheets, doubts: imported.doubts.filter((doubt) => !solved.has(doubt)) };
}
