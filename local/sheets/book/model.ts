// A spreadsheet as plain data: what the local Google Sheets holds in memory, what .xlsx is read into and written from,
// and what the web page draws. JSON-safe throughout. Rows and columns count from 1 in Areas and keys, as Google does.

/** A whole spreadsheet file. */
export interface BookModel {
  name: string;
  /** Google's names: `th_TH`, `Asia/Bangkok`. */
  locale: string;
  timeZone: string;
  sheets: SheetModel[];
  /** The id of the sheet that is open. */
  activeSheet: number;
  /** Document properties of the add-on (they stay in Google's store; a file carries none). */
  properties: Record<string, string>;
}

/** One sheet (tab). */
export interface SheetModel {
  id: number;
  name: string;
  hidden: boolean;
  /** A chart's own sheet: it has no cells. */
  object?: true;
  /** Size of the grid. */
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** cells[row - 1]?.[column - 1]; rows and columns beyond what is stored are empty. */
  cells: (CellModel | null)[][];
  merges: AreaModel[];
  /** Pixels by column number; the others are 100 wide. */
  columnWidths: Record<number, number>;
  /** Pixels by row number, as set by hand; the others fit their text (at least 21). */
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  /** Rows hidden by hand. */
  hiddenRows: number[];
  /** The sheet's filter, with the rows it hides now. */
  filter: { area: AreaModel; criteriaColumns: number[]; hiddenRows: number[] } | null;
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  /** The tab's colour, `#rrggbb`. */
  tabColor?: string;
  hiddenGridlines?: boolean;
  /** What is selected on this sheet; A1 where nothing was selected yet. */
  selection?: AreaModel;
  /** Developer metadata of the sheet: no user sees it. */
  metadata?: { key: string; value: string }[];
  /** Ranges that warn before they are edited, or that others than the user have locked. */
  protections: {
    /** null: the whole sheet. */
    area: AreaModel | null;
    description: string;
    warningOnly: boolean;
    /** The user is none of those who may edit it. */
    locked?: true;
  }[];
}

export interface AreaModel {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A cell. `value` of a formula is its last result, null until it is computed. A date is a serial number with a date's number format. */
export interface CellModel {
  value: string | number | boolean | null;
  /** In A1 notation with its `=`. */
  formula?: string;
  /** The result is the one that the file had stored: what the formula reads can't be seen here, so it is not computed anew. */
  kept?: true;
  /** What the formula reads can't be seen here, and no result is stored: its value is an error's until it is computed elsewhere. */
  unseen?: true;
  note?: string;
  /** A link on the whole text, as setLinkUrl makes: `#gid=5&range=D7` or a web address. */
  link?: string;
  style?: StyleModel;
  validation?: ValidationModel;
}

/** What Google's range setters can set; left out = the default (Arial 10, bottom, overflow, no fill, no border). */
export interface StyleModel {
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** `#rrggbb` */
  color?: string;
  background?: string;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'wrap' | 'clip';
  numberFormat?: string;
  borders?: { top?: BorderModel; bottom?: BorderModel; left?: BorderModel; right?: BorderModel };
}

export interface BorderModel {
  style: 'solid' | 'solid-medium' | 'solid-thick' | 'dotted' | 'dashed' | 'double';
  color: string;
}

/** A data validation of one cell. */
export interface ValidationModel {
  kind: 'checkbox' | 'list' | 'number-between' | 'number-at-least' | 'custom';
  /** The list's choices, the bounds, or the custom formula. */
  arguments: (string | number)[];
  /** false: only a warning is shown. */
  rejects: boolean;
  help: string;
}

export interface ConditionalFormatModel {
  areas: AreaModel[];
  /** A custom formula with its `=`. */
  formula: string;
  style: StyleModel;
  /** Of a rule that was read from a file: the sheet's part, and the rule's place among those by formula in it, from 0. */
  origin?: { part: string; index: number };
}

export interface ChartModel {
  kind: 'columns' | 'stacked-columns' | 'bars' | 'pie';
  title: string;
  ranges: AreaModel[];
  anchor: { row: number; column: number };
  width: number;
  height: number;
  colors: string[];
}
