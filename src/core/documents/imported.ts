// What was taken from an officer's document or table: sheets of our workbook by their headers, and what is doubtful in them.
import type { CellValue } from '../cell.ts';
import type { SettingKey } from '../kinds/settings/setting-keys.ts';
import type { WhyLeftOut } from './tables/row-kinds.ts';

/** What the document says of the settings; null: nothing for certain. Years in พ.ศ. */
export interface ImportedSettings {
  readonly organisation: string | null;
  readonly organisationType: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly reporter: string | null;
}

/** A sheet as it is to be made. A row has a cell for each header; `?` stands where nothing in the document can be given to a cell. */
export interface ImportedSheet {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell that isn't certain: where it stands in the workbook (null: the row itself was not), and what the document says. */
export interface Doubt {
  readonly code: string;
  readonly sheet: string;
  /** `H21` in the made sheet */
  readonly cell: string | null;
  /** The document's own text. */
  readonly read: string;
  /** Where it was read: a cell of the officer's sheet, a page or a line of a document. */
  readonly place: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A row of the source, or a note in its margin, that was left out on purpose: where it stands, what it says, and why (`title`, `total`, `footer` …). */
export interface LeftOut {
  readonly place: string;
  readonly read: string;
  readonly why: WhyLeftOut;
}

/** All that was found. */
export interface Imported {
  readonly settings: ImportedSettings;
  /** The settings as a workbook of the add-on's own has them, all of them; left out for any other source. */
  readonly written?: Readonly<Partial<Record<SettingKey, string>>>;
  readonly sheets: readonly ImportedSheet[];
  readonly doubts: readonly Doubt[];
  /** What was left out on purpose: titles, totals, footers, footnotes. */
  readonly leftOut: readonly LeftOut[];
}
