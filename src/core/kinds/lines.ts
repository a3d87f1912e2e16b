// A kind of sheet that holds lines instead of rows: a label in column A, its value in column B, in any order.
import { type CellValue, cellText } from '../cell.ts';
import type { ColumnType, ReadContext, ReadingOf } from '../columns/column-type.ts';
import type { Reading } from '../reading.ts';
import { headerKey, type SheetCells, type TableReading, type TableRow } from '../table.ts';
import { isErrorValue } from '../text/error-value.ts';
import { visibleText } from '../text/text.ts';

/** A line: what its value is, and the label that it is found by. */
export interface Line<Type extends ColumnType = ColumnType> {
  readonly type: Type;
  readonly label: string;
  /** The value that counts where none is written; null: it must be written. */
  readonly standard: string | null;
}

/** A kind's lines by the code's names, in the order in which set-up lays them out. */
export type Lines = Readonly<Record<string, Line>>;

/** A kind of sheet of lines. */
export interface LinesKind<Name extends string = string, Of extends Lines = Lines> {
  readonly name: Name;
  readonly sheet: { readonly fixed: string };
  readonly lines: Of;
}

/** Makes a kind of lines. */
export function defineLines<const Name extends string, const Of extends Lines>(
  kind: LinesKind<Name, Of>,
): LinesKind<Name, Of> {
  return kind;
}

/** A line that must be written. */
export function line<Type extends ColumnType>(type: Type, label: string) {
  return { type, label, standard: null } as const;
}

/** A line that has a standard value. */
export function standardLine<Type extends ColumnType, const Label extends string>(
  type: Type,
  label: Label,
  standard: string,
) {
  return { type, label, standard } as const;
}

/** Where the value of a line stands, and what was read there. */
export interface LineCell {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A sheet of lines, read. */
export interface LinesReading<Of extends Lines> {
  readonly sheet: string;
  /** Of two cells of one label the first that holds something. */
  readonly cells: Readonly<Partial<Record<keyof Of, LineCell>>>;
  /** `empty` where the label isn't in the sheet. */
  readonly read: { readonly [Key in keyof Of]: ReadingOf<Of[Key]['type']> };
  /** Labels that stand in the sheet a second time, with another value. */
  readonly twice: readonly { readonly key: keyof Of & string; readonly cell: LineCell }[];
}

/** Column B. */
const VALUE_COLUMN = 2;

/** Reads a sheet of lines. Unknown labels, and a line of headings, are left alone. */
export function readLines<Of extends Lines>(
  { lines }: LinesKind<string, Of>,
  { sheet, cells: rows }: Pick<SheetCells, 'sheet' | 'cells'>,
  context: ReadContext,
): LinesReading<Of> {
  const entries = Object.entries(lines) as [keyof Of & string, Line][];
  const cells: Partial<Record<keyof Of, LineCell>> = {};
  const twice: { key: keyof Of & string; cell: LineCell }[] = [];
  for (const cell of lineCells(rows)) {
    const key = entries.find(([, { label }]) => isLabel(cell.label, label))?.[0];
    if (key === undefined) continue;
    const first = cells[key];
    if (first === undefined || textOf(first.value) === '') cells[key] = placeOf(cell);
    else if (textOf(cell.value) !== '' && textOf(first.value) !== textOf(cell.value)) {
      twice.push({ key, cell: placeOf(cell) });
    }
  }
  const read = Object.fromEntries(
    entries.map(([key, { type }]): [string, Reading<unknown>] => [
      key,
      type.reader(context)(saidIn(cells[key]?.value ?? '')),
    ]),
  );
  // As with rows: each value is read by the very type that its line has.
  return { sheet, cells, twice, read: read as LinesReading<Of>['read'] };
}

/** The columns of a sheet of lines read as rows: what a line is, and what stands there. */
export interface LineHeaders {
  readonly label: string;
  readonly text: string;
}

/** The lines of a sheet as the rows of a table, each known by its label; lines that the kind doesn't know are left alone. */
export function lineTable(
  { lines }: LinesKind,
  { sheet, cells }: Pick<SheetCells, 'sheet' | 'cells'>,
  headers: LineHeaders,
): TableReading<keyof LineHeaders> {
  const labels = Object.values(lines).map(({ label }) => label);
  const rows = cells
    .map((row, index): TableRow => ({ row: index + 1, cells: row }))
    .filter(({ cells: [label = ''] }) => labels.some((known) => isLabel(label, known)));
  return {
    table: {
      ...{ sheet, columns: { label: 1, text: VALUE_COLUMN }, headers, labelled: 'label' },
      ...{ line: [], rows, totalRows: [] },
    },
    problems: rows.length > 0 ? [] : [{ code: 'no-rows', sheet, cell: null, header: '' }],
  };
}

/** The sheet's cells again, from its lines as rows. */
export function cellsOfLines(rows: readonly TableRow[]): SheetCells['cells'] {
  const cells: (readonly CellValue[])[] = [];
  for (const { row, cells: line } of rows) {
    while (cells.length < row - 1) cells.push([]);
    cells.push(line);
  }
  return cells;
}

/** Every line of a sheet, with its label. */
export function lineCells(rows: SheetCells['cells']): readonly (LineCell & { readonly label: CellValue })[] {
  return rows.map(([label = '', value = ''], index) => ({
    label,
    row: index + 1,
    column: VALUE_COLUMN,
    value,
  }));
}

/** Whether what was read is this label; a colon after it makes no difference. */
export function isLabel(read: CellValue, known: string): boolean {
  return typeof read === 'string' && headerKey(read).replace(/[:：]$/, '') === headerKey(known);
}

function placeOf({ row, column, value }: LineCell): LineCell {
  return { row, column, value };
}

/** An error value says nothing; the check names it. */
function saidIn(value: CellValue): CellValue {
  return isErrorValue(value) ? '' : value;
}

function textOf(value: CellValue): string {
  return visibleText(cellText(saidIn(value)));
}
