// A kind of sheet: a name, and a table of columns from which reading, layout, form, list and checks are made.
import type { Catalogue } from '../catalogue.ts';
import type { Area } from '../cell.ts';
import type { FindingCode } from '../check/finding.ts';
import type { FindingParts } from '../check/finding-in.ts';
import type { ColumnType, Fault, ReadContext, ReadingOf } from '../columns/column-type.ts';
import type { Settings } from '../plan.ts';
import type { Reading } from '../reading.ts';
import type { Table, TableRow } from '../table.ts';
import type { LinesKind } from './lines.ts';

/** A column that a sheet has once. */
export interface Column<Type extends ColumnType = ColumnType> {
  readonly type: Type;
  readonly header: string;
  /** A sheet without a required column can't be read. */
  readonly required: boolean;
  /** A new sheet gets it; others are there only where the officer wants them. */
  readonly made: boolean;
  /** Pixels, where the type's own width doesn't suit. */
  readonly width?: number;
}

/** What a series runs along: the quarters, the years of the plan, the rounds of a follow-up. */
export interface Axis<Points extends readonly number[] = readonly number[]> {
  /** Null where the settings don't say. */
  points(context: ReadContext): Points | null;
}

/** A column for each point of an axis; series side by side along one axis are laid out point by point. */
export interface Series<
  Type extends ColumnType = ColumnType,
  Points extends readonly number[] = readonly number[],
> {
  readonly type: Type;
  readonly along: Axis<Points>;
  readonly header: (at: number) => string;
  readonly required: boolean;
  readonly made: boolean;
  readonly width?: number;
}

/** A kind's columns by the code's names, in the order in which set-up lays them out. */
export type Columns = Readonly<Record<string, Column | Series>>;

/** A sheet's name: fixed, or one for each year (พ.ศ.) with the year after it. */
export type SheetName = { readonly fixed: string } | { readonly each: string };

/** What a rule may ask besides the sheet that it looks at. */
export interface RuleContext {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** Every sheet of the workbook: a year's sheet is not renamed to a name that is taken. */
  readonly sheetNames: readonly string[];
  /** The day of the check, ISO (ค.ศ.): what only time shows is not told without it. */
  readonly today?: string;
}

/** A rule for one row at a time; the panel runs it, too, while a row is typed, so it needs neither other rows nor a dictionary. */
export interface RowRule<K extends Kind = Kind> {
  readonly code: FindingCode;
  find(row: RowReading<K>, sheet: SheetReading<K>, context: RuleContext): readonly RowFault[];
}

/** What such a rule finds: the column, and what the finding says besides. The check makes findings of it, so that kinds need not know how. */
export interface RowFault extends FindingParts {
  readonly key: string;
}

/** A kind of sheet. */
export interface Kind<
  Name extends string = string,
  Cols extends Columns = Columns,
  Called extends SheetName = SheetName,
> {
  readonly name: Name;
  readonly sheet: Called;
  readonly columns: Cols;
  /** The column that names a row: first in the form, the headline in the list; after รหัส it tells rows apart. */
  readonly title: string;
  /** The kinds that it is held against when it is checked: the panel reads them with it. */
  readonly against: readonly string[];
  /** The kinds whose comparison with it says something at its own rows: the panel reads them for that, and lists nothing else of them. */
  readonly notedBy?: readonly string[];
  /** Its own rules for one row, besides those that its columns have by their types. */
  readonly rules: readonly RowRule[];
  /** The lines that its rows are, where these are fixed: they are filled in, and not moved or deleted; null: rows are the officer's. */
  readonly lines: LinesKind | null;
}

/** Makes a kind; the compiler takes its columns' names and types from the table. */
export function defineKind<
  const Name extends string,
  const Cols extends Columns,
  const Called extends SheetName,
>(
  kind: Pick<Kind<Name, Cols, Called>, 'name' | 'sheet' | 'columns' | 'against' | 'notedBy'> & {
    // Here and not in Kind: `keyof Cols` there would make a Kind of these columns no Kind.
    readonly title: TitleOf<Cols>;
  } & Ordered<Cols>,
  rules: readonly RowRule<Kind<Name, Cols, Called>>[] = [],
): Kind<Name, Cols, Called> {
  return { ...kind, rules, lines: null };
}

/**
 * A column that can name a row: of a type that says so where it is empty, as nothing of such a row could be printed. A line is found by
 * its label, which so is never empty.
 */
type TitleOf<Cols> = {
  [Key in keyof Cols & string]: Cols[Key] extends { readonly type: infer Type }
    ? Type extends { readonly faults: { readonly empty: Fault } } | { readonly name: 'line-label' }
      ? Key
      : never
    : never;
}[keyof Cols & string];

/** An object's keys keep their order, but for those that are numbers. */
type Ordered<Cols> =
  Extract<keyof Cols, number | `${number}`> extends never
    ? unknown
    : 'a key that is a number loses its place';

const HERE = { required: true, made: true } as const;

/** A column that every sheet of the kind must have. */
export function column<Type extends ColumnType>(type: Type, called: { readonly header: string }) {
  return { type, ...called, ...HERE } as const;
}

/** A column that a sheet may lack; `made`: set-up makes it all the same. `width`: pixels. */
export function optional<Type extends ColumnType>(
  type: Type,
  called: { readonly header: string; readonly made?: boolean; readonly width?: number },
) {
  return { type, required: false, made: true, ...called } as const;
}

/** A column for each point of an axis. */
export function series<Type extends ColumnType, Points extends readonly number[]>(
  type: Type,
  along: Axis<Points>,
  called: { readonly header: (at: number) => string },
) {
  return { type, along, ...called, ...HERE } as const;
}

/** The readings of a row by column: one, or as many as its series has points. */
export type Cells<Cols extends Columns> = {
  readonly [Key in keyof Cols]: Cols[Key] extends Series<infer Type, infer Points>
    ? { readonly [At in keyof Points]: ReadingOf<Type> }
    : ReadingOf<Cols[Key]['type']>;
};

/** The keys of a kind's columns as they stand in a sheet: `budget2566` for a point of a series. */
export type ColumnKey<K extends Kind> = {
  [Key in keyof K['columns'] & string]: K['columns'][Key] extends Series<ColumnType, infer Points>
    ? `${Key}${Points[number]}`
    : Key;
}[keyof K['columns'] & string];

/** A row of a sheet, each cell read. For a union of kinds: a row of any of them. */
export type RowReading<K extends Kind = Kind> = K extends Kind
  ? TableRow & {
      /** By the column's key: what a rule of the kind looks at. */
      readonly read: Cells<K['columns']>;
      /** The same in the order of the sheet reading's `columns`: what works on any kind looks at. */
      readonly readings: readonly Reading<unknown>[];
    }
  : never;

/** A sheet, read. */
export type SheetReading<K extends Kind = Kind> = K extends Kind
  ? {
      readonly kind: K['name'];
      readonly sheet: string;
      readonly year: number | null;
      readonly table: Table<ColumnKey<K>>;
      /** The columns of the kind as a sheet has them; what a series has one of for each point. */
      readonly columns: readonly SheetColumn<ColumnKey<K>>[];
      readonly rows: readonly RowReading<K>[];
      /** The kind's own rules for a row. */
      readonly rules: readonly RowRule[];
      readonly merges: readonly Area[];
      readonly hiddenRow: number | null;
    }
  : never;

/** A column by its place in a sheet. */
export interface PlacedColumn<Key extends string = string> {
  /** `budget2566` */
  readonly key: Key;
  /** `budget`: its key in the kind's table. */
  readonly of: string;
  /** The point of its series; null for a column that is there once. */
  readonly at: number | null;
  readonly type: ColumnType;
}

/** A column as it stands in a sheet. */
export interface SheetColumn<Key extends string = string>
  extends PlacedColumn<Key>,
    Pick<Column, 'header' | 'required' | 'made' | 'width'> {}

/** Every column of a kind as a sheet has them; null where the settings don't say the years that it needs. */
export function columnsOf<K extends Kind>(
  kind: K,
  context: ReadContext,
): readonly SheetColumn<ColumnKey<K>>[] | null {
  const places = placesOf(kind, context);
  if (places === null) return null;
  return places.map((place) => {
    const { of, at } = place;
    const { header, required, made, width } = kind.columns[of] as Column | Series;
    const named = typeof header === 'string' ? header : header(at ?? 0);
    return { ...place, header: named, required, made, ...(width !== undefined && { width }) };
  });
}

/** The same without what a sheet's making and the finding of its columns need. */
export function placesOf<K extends Kind>(
  { columns }: K,
  context: ReadContext,
): readonly PlacedColumn<ColumnKey<K>>[] | null {
  const all: PlacedColumn[] = [];
  const entries = Object.entries(columns);
  for (let from = 0; from < entries.length; ) {
    const along = axisOf(entries[from]?.[1]);
    let to = from + 1;
    while (along !== null && axisOf(entries[to]?.[1]) === along) to += 1;
    const points = along === null ? [null] : along.points(context);
    if (points === null) return null;
    for (const at of points) {
      for (const [of, { type }] of entries.slice(from, to))
        all.push({ key: `${of}${at ?? ''}`, of, at, type });
    }
    from = to;
  }
  // The keys are made as ColumnKey says: the table's own, with the point after it.
  return all as unknown as readonly PlacedColumn<ColumnKey<K>>[];
}

function axisOf(column: Column | Series | undefined): Axis | null {
  return column !== undefined && 'along' in column ? column.along : null;
}

/** A sheet's columns and where they stand. */
interface ColumnsThere {
  readonly columns: readonly PlacedColumn[];
  readonly table: Pick<Table<string>, 'columns'>;
}

/** A column with the readings of its own type. */
interface ColumnOf<Type extends ColumnType> {
  readonly column: PlacedColumn;
  readonly of: (row: RowReading) => ReadingOf<Type>;
}

/** What was found of each sheet by the name of the type: rules for a row ask again for each of many thousand. */
const OF_TYPE = new WeakMap<ColumnsThere, Map<string, readonly ColumnOf<ColumnType>[]>>();

/** The columns of a sheet that are of a type, each with its place among the readings of a row. */
export function columnsOfType<Type extends ColumnType>(
  sheet: ColumnsThere,
  type: Type,
): readonly ColumnOf<Type>[] {
  const known = OF_TYPE.get(sheet) ?? new Map<string, readonly ColumnOf<ColumnType>[]>();
  OF_TYPE.set(sheet, known);
  const found =
    known.get(type.name) ??
    sheet.columns.flatMap((column, index) =>
      column.type.name === type.name && sheet.table.columns[column.key] !== undefined
        ? // The column's own type has made the reading.
          [{ column, of: (row: RowReading) => row.readings[index] as ReadingOf<Type> }]
        : [],
    );
  known.set(type.name, found);
  return found as readonly ColumnOf<Type>[];
}

/** The keys of a series' columns that the sheet has; `of` is the series' name in the kind's table. */
export function keysOf({ columns, table }: Pick<SheetReading, 'columns' | 'table'>, of: string): string[] {
  return columns.flatMap((column) =>
    column.of === of && table.columns[column.key] !== undefined ? [column.key] : [],
  );
}
