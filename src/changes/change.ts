// A change of the plan as data: what it found, what it made, and what its rows and columns are known by.
import type { CellValue } from '../core/cell.ts';
import type { ChangeKind, WayOfTakingBack } from '../core/change-kind.ts';

/**
 * One cell: which of the change's sheets, row, column, what it held or showed, what it holds then (long text: a digest; a formula that
 * it gets back: that one, as what it shows hangs on other cells), the formula that it held.
 */
export type JournalEdit = readonly [
  sheet: number,
  row: number,
  column: number,
  from: CellValue,
  to: CellValue | { readonly digest: string } | { readonly formula: string },
  formula?: string,
];

/**
 * A row with all that it holds. `gridRows`: how many rows the sheet had before; `copies`: how many of them held the same; `keys`: what
 * it is known by, and the rows above and below it (none of an earlier add-on).
 */
export interface WholeRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly formulas: readonly string[];
  readonly gridRows: number;
  readonly copies: number;
  readonly keys?: readonly [own: Keys, above: Keys, below: Keys];
}

/** What a row is known by (see row-keys.ts). */
type Keys = readonly string[];

/** A sheet that a change made and filled: its name, a digest of all that it holds, and digests of its cells, one behind the other. */
export type FilledSheet = readonly [name: string, whole: string, cells: string];

/** A change of the plan, as it is written down. Rows and columns are those that its edits found or made. */
export interface Change {
  /** What it is asked for by. Later changes sort after it. */
  readonly id: string;
  /** When it was made, in the spreadsheet's time zone: `YYYY-MM-DDTHH:MM`. */
  readonly time: string;
  /**
   * The change that this one takes back: an undo, or the redo of an undo. `origin`: the id of the change that was first made; `last`:
   * it took out sheets with all that was in them, and can't be taken back in turn; `sheets`: those that the change is named by then.
   */
  readonly takesBack: {
    readonly id: string;
    readonly as: WayOfTakingBack;
    readonly origin: string;
    readonly last?: boolean;
    readonly sheets?: readonly string[];
  } | null;
  readonly kind: ChangeKind;
  /** The sheet that it is named after, and whose rows were moved, deleted or brought back. */
  readonly sheet: string;
  /** What the one row is called that it is of, to be named by; none where it is of several, or of an earlier add-on. */
  readonly row?: string;
  /**
   * The sheets of the edits by name and id; no id where the change makes the sheet. The first is `sheet`. Where a formula is written
   * over: how many rows the grid has after the change, as what a formula names moves with the rows.
   */
  readonly sheets: readonly (readonly [name: string, id: number | null, gridRows?: number])[];
  readonly edits: readonly JournalEdit[];
  /** The headers of the edited columns, so that a column is known after others were put before it. */
  readonly columns: readonly (readonly [sheet: number, column: number, header: string])[];
  /** What the edited rows are known by, before and after; '' if they had neither then (see row-keys.ts). */
  readonly rows: readonly (readonly [sheet: number, row: number, keys: readonly string[]])[];
  /** Sheets that were made with all that is in them (see filled-sheets.ts). */
  readonly filled?: readonly FilledSheet[];
  /** Rows that were put in. */
  readonly inserted: { readonly below: number; readonly rows: number; readonly gridRows: number } | null;
  /**
   * `key`: what the moved row held but for the edited columns; `other`: what stood in its new place before; `keys`: what the two are
   * known by (none of an earlier add-on).
   */
  readonly moved: {
    readonly from: number;
    readonly to: number;
    readonly key: string;
    readonly other?: string;
    readonly keys?: readonly [own: Keys, other: Keys];
  } | null;
  /** Rows that were put in another order: the first one's place, and what each held before but for the edited columns. */
  readonly sorted?: { readonly row: number; readonly keys: readonly string[] };
  readonly removed: WholeRow | null;
  readonly restored: WholeRow | null;
  readonly renamed: readonly (readonly [from: string, to: string])[];
}

/** What the add-on remembers in this file. */
export type Memory = Readonly<Record<string, string>>;
