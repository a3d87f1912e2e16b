// A type of column: all that the add-on knows of its cells, in one value. A kind of sheet is a table of columns, each of one type.
import type { Catalogue } from '../catalogue.ts';
import type { CellValue } from '../cell.ts';
import type { Finding, FindingCode } from '../check/finding.ts';
import type { Reading } from '../reading.ts';

/** What reading may ask besides the cell. */
export interface ReadContext {
  readonly catalogue: Catalogue;
  /** The years of the plan (พ.ศ.), in order; null where the settings don't say them. */
  readonly years: readonly number[] | null;
}

/** How a column of this type is made ready in a sheet. */
export interface Look {
  /** Pixels. */
  readonly width: number;
  /** Google's number format; `@` keeps what is typed as text; null leaves it to Google. */
  readonly numberFormat: string | null;
  readonly align: 'left' | 'center' | 'right';
  readonly entry: 'any' | 'checkbox' | 'list' | 'amount';
}

/** What the check says of a reading. */
export interface Fault {
  readonly code: FindingCode;
  /** What the finding says was read, where it isn't the cell's own text. */
  readonly read?: '';
}

/**
 * A type of column. Its functions are methods, not properties: so a `ColumnType<'amount', Satang>` is a `ColumnType`, and what
 * works on any column needs no cast.
 */
export interface ColumnType<Name extends string = string, Value = unknown> {
  readonly name: Name;
  /** Made once for a sheet; reads each of its cells. */
  reader(context: ReadContext): (cell: CellValue) => Reading<Value>;
  /** A second look at the whole column, where a value is only certain among the others. */
  settle?(column: readonly Reading<Value>[]): readonly Reading<Value>[];
  /** The cell that says the value as it should be written: what a fix writes, and the form. */
  write(value: Value): CellValue;
  /** Whether the panel may send this for a cell; nothing for a column that the add-on keeps itself. */
  accepts(sent: unknown): boolean;
  /** The add-on fills it; the form has no field for it. */
  readonly kept: boolean;
  /** What officers write freely: the rules for texts look at it, and the search. */
  readonly prose: boolean;
  /** It may well speak of others than this organisation: a note, what came of a project. */
  readonly ofOthers: boolean;
  /** It may hold pages: a list of rows goes without it, and it is fetched when its row is opened. */
  readonly long: boolean;
  /** What a cell of a new row holds, before anything is said. */
  readonly blank: '' | false;
  readonly look: Look;
  /** What may be chosen, where the look's entry is a list. */
  choices(context: ReadContext): readonly string[];
  /** What the check says of each reading that isn't a plain value; null: nothing. */
  readonly faults: Readonly<Record<'understood' | 'invalid' | 'empty', Fault | null>>;
  /** Empty it may be asked for by a rule that knows its row: no form calls it optional. */
  readonly asked: boolean;
  /** With such a reading the form isn't saved: nobody could tell what or where the row is, or what it costs. */
  readonly blocks: readonly Reading<Value>['kind'][];
  /** What the sentence of a fault needs besides. */
  details(reading: Reading<Value>, cell: CellValue): Finding['details'];
}

/** How a cell of a type is read: `Reading<Satang>` for an amount. */
export type ReadingOf<Type extends ColumnType> = Reading<Parameters<Type['write']>[0]>;

export const EMPTY = { kind: 'empty' } as const;
export const INVALID = { kind: 'invalid' } as const;

/** A reading of a cell that is written as it should be. */
export function value<Value>(read: Value): Reading<Value> {
  return { kind: 'value', value: read };
}

/** A reading of a cell that is certain, but written otherwise than it should be. */
export function understood<Value>(read: Value): Reading<Value> {
  return { kind: 'understood', value: read };
}

/** What most types say nothing of; spread first, so that a type names what is its own. */
export const PLAIN = {
  kept: false,
  prose: false,
  ofOthers: false,
  long: false,
  blank: '',
  asked: false,
  blocks: [],
  choices: (): readonly string[] => [],
  faults: { understood: null, invalid: null, empty: null },
  details: (): Finding['details'] => ({}),
} as const;
