// A generated sheet as data: core makes it, src/google writes it in a handful of calls whatever its number of rows.
import type { Area } from '../cell.ts';

/** What a report's cell holds. A string is always literal text, even if it starts with `=`; a formula says that it is one. */
export type ReportCell = string | number | boolean | Formula;

/** A live formula in A1 notation, starting with `=`. Only SUM, SUMIFS, COUNTIF(S), SUMPRODUCT, HYPERLINK, over closed ranges. */
export interface Formula {
  readonly formula: string;
}

/** How cells look. What is left out stays the sheet's default: Sarabun, 11 pt, left for text and right for numbers, no border. */
export interface Style {
  readonly bold?: boolean;
  /** Font size in points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Lines are broken inside the cell; otherwise text runs over the empty cells to its right. */
  readonly wrap?: boolean;
  /** `#rrggbb` */
  readonly background?: string;
  /** `#rrggbb` */
  readonly color?: string;
  /** Google's number format, such as `#,##0.00`; `@` for text. */
  readonly numberFormat?: string;
  /** A thin line around each cell of the areas. */
  readonly border?: boolean;
}

/** One look and where it is; a later entry wins over an earlier one where they overlap. */
export interface StyledAreas {
  readonly areas: readonly Area[];
  readonly style: Style;
}

/** A number that a live formula must give once the sheet is written; the writer reads it back and refuses the report if it differs. */
export interface Proof {
  readonly row: number;
  readonly column: number;
  /** The core's own total, in the cell's unit (baht for money). */
  readonly equals: number;
  /** How far the formula's own number may be off, less than which it is the same: half a satang where nothing else is said. */
  readonly within?: number;
}

/** A chart over cells of the report itself; its numbers stand in the sheet beside it. */
export interface Chart {
  readonly kind: 'stacked-columns' | 'columns';
  readonly title: string;
  /** The first row holds the series' names, the first column the categories' names. */
  readonly data: Area;
  /** The cell under the chart's upper left corner. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, one for each series. */
  readonly colors: readonly string[];
}

/** A whole generated sheet. */
export interface Report {
  /** The sheet's name, such as `สรุป 2569`. */
  readonly sheet: string;
  /** Rectangular: every row as long as `columnWidths`. */
  readonly cells: readonly (readonly ReportCell[])[];
  readonly styles: readonly StyledAreas[];
  readonly merges: readonly Area[];
  /** Pixels, one for each column. */
  readonly columnWidths: readonly number[];
  /** A list that is nobody's to edit: made anew, what someone wrote into it is not kept. A tab that isn't ours is. */
  readonly isList?: true;
  /** Rows that stay in sight when scrolling, and that are printed again on each page. */
  readonly frozenRows: number;
  readonly proofs: readonly Proof[];
  readonly charts: readonly Chart[];
}
