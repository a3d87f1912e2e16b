// What comes in, held against what the workbook has: for each sheet which rows are new, changed, the same. Nothing is decided here.
import { type CellValue, cellName, cellText } from '../cell.ts';
import type { Doubt, ImportedSheet } from '../documents/imported.ts';
import { headerKey } from '../table.ts';
import { type IncomingRow, pairIncoming, type RowsUnderHeaders } from './pair-incoming.ts';

/** A sheet of ours as the workbook has it. */
export interface SheetThere {
  /** As an import names it: `แผน`, `ปี 2569`. */
  readonly sheet: string;
  /** As its tab is written. */
  readonly name: string;
  /** The header of what its rows are known by; null where it holds a label and its text a row. */
  readonly title: string | null;
  readonly cells: readonly (readonly CellValue[])[];
}

/** A sheet that comes in, held against the workbook's own. */
export interface ComparedSheet {
  readonly sheet: string;
  readonly there: SheetThere | null;
  /** False: the officer has a sheet of that name in another layout; nothing is ever written into it. */
  readonly isOurs: boolean;
  readonly rows: readonly IncomingRow[];
}

/** Where a doubt's cell stands. */
export type DoubtPlace = Pick<Doubt, 'sheet' | 'cell'>;

/** The headers of sheets that have none. */
const LABELS = ['label', 'text'] as const;

/** The rows of a sheet, below headers that they can be paired by. */
export function underHeaders({ headers, rows }: Pick<ImportedSheet, 'headers' | 'rows'>): RowsUnderHeaders {
  return headers.length === 0 ? { headers: LABELS, rows } : { headers, rows };
}

/** The last row (counted from 1) that holds something; what comes in new goes below it. Of an empty sheet the header's. */
export function lastFilled(cells: SheetThere['cells']): number {
  return cells.reduce((last, line, at) => (line.some((cell) => cell || cell === 0) ? at + 1 : last), 1);
}

/** Compares each sheet that comes in. `organisation`: as the settings write it. */
export function compareImport(
  sheets: readonly ImportedSheet[],
  doubts: readonly DoubtPlace[],
  there: readonly SheetThere[],
  organisation: string | null,
): readonly ComparedSheet[] {
  return sheets.map((incoming): ComparedSheet => {
    const { sheet, headers } = incoming;
    const own = there.find((one) => one.sheet === sheet) ?? null;
    const all = incoming.rows.map((_, at): IncomingRow => ({ kind: 'new', incoming: at }));
    if (own === null) return { sheet, there: null, isOurs: true, rows: all };
    const present =
      own.title === null
        ? underHeaders({ headers: [], rows: own.cells })
        : { headers: (own.cells[0] ?? []).map(cellText), rows: own.cells.slice(1) };
    const name = own.title ?? LABELS[0];
    const isOurs = present.headers.some((header) => headerKey(header) === headerKey(name));
    if (!isOurs) return { sheet, there: own, isOurs, rows: all };
    const unsure = new Set(doubts.filter((doubt) => doubt.sheet === sheet).map(({ cell }) => cell));
    const isDoubt = (row: number, header: string) =>
      headers.length === 0
        ? unsure.has(cellName(row + 1, 2))
        : unsure.has(cellName(row + 2, headers.indexOf(header) + 1));
    return {
      sheet,
      there: own,
      isOurs,
      rows: pairIncoming(present, underHeaders(incoming), { name, organisation, isDoubt }),
    };
  });
}
