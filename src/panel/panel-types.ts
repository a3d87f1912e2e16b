// What crosses between the sidebar and the server: JSON only, one shape for every kind of sheet.

import type { SettingsChange } from '../commands/set-up/change-settings.ts';
import type { Catalogue } from '../core/catalogue.ts';
import type { CellValue } from '../core/cell.ts';
import type { ChangeState } from '../core/change-kind.ts';
import type { FindingCode, Severity } from '../core/check/finding.ts';
import type { KnownSheet } from '../core/kinds/known-sheets.ts';
import type { Settings } from '../core/plan.ts';
import type { SheetTotals } from '../core/reports/sheet-totals.ts';
import type { PanelWords } from '../messages/th/panel.ts';
import type { PanelGlance } from './panel-look.ts';
import type { PanelSettings, SettingsOutcome } from './panel-settings.ts';

/** Every server function answers with one of these; a raw exception never crosses. The message is in the user's language. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** A sheet that the panel can show. */
export type PanelSheet = KnownSheet;

/** A row as read, cells by the column's key; columns that the sheet lacks are left out. */
export interface PanelRow {
  /** The sheet's row, counted from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** False: its long texts were left out, to be fetched by `panelRow` when it is opened. */
  readonly whole?: false;
}

/** What is found where. */
export interface FindingPlace {
  readonly code: FindingCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell whose fix is asked for; `said`: the sentence of the very finding, where a cell has several that a person must confirm. */
export interface FixPlace {
  readonly row: number;
  readonly column: number;
  readonly said?: string;
}

/** A finding, ready to show. */
export interface PanelFinding extends FindingPlace {
  readonly severity: Severity;
  readonly cell: string;
  /** The column's header, or the setting's label, without its unit. */
  readonly named: string;
  /** The column's key where the finding is in the shown sheet, else null. */
  readonly key: string | null;
  readonly message: string;
  /** The message without its place. */
  readonly sentence: string;
  /** The other place, of a finding that holds two against each other. */
  readonly other: Pick<PanelFinding, 'sheet' | 'row' | 'column' | 'cell'> | null;
  /** An officer has looked at the warning: it is shown apart. */
  readonly accepted: boolean;
  /** What a click on แก้ไข does, in words; null where no fix is safe. */
  readonly fix: string | null;
  /** The fix may be made with others at once; the others are confirmed one at a time. */
  readonly together: boolean;
}

/** An issue of the risk register that a project controls. */
export interface ControlledRisk {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly issue: string;
}

/** What may stand in braces in a text of the book. */
export interface PanelSlots {
  /** Each slot's name, without its braces, and what fills it, in Arabic digits. */
  readonly slots: readonly (readonly [name: string, filled: string])[];
  /** The book prints Thai digits. */
  readonly thaiDigits: boolean;
}

/** A report that exists in the workbook. */
export interface PanelReport {
  readonly sheet: string;
  /** It no longer says what its sheets say. */
  readonly stale: boolean;
  /** Opens the sheet in Google Sheets. */
  readonly link: string;
  /** Google's PDF export of the sheet, A4 landscape. */
  readonly pdf: string;
}

/** A change of the add-on, ready to show. */
export interface PanelChange {
  readonly id: string;
  /** What it was, in words; of an undo, what it has undone. */
  readonly text: string;
  /** When it was, in words. */
  readonly time: string;
  readonly state: ChangeState;
}

/** What the add-on has changed, and what can be undone and redone next. */
export interface PanelHistory {
  /** The newest first. */
  readonly changes: readonly PanelChange[];
  /** `changes` holds only what was done just now, and comes before those that are known already. */
  readonly isNewest: boolean;
  readonly undo: PanelChange | null;
  readonly redo: PanelChange | null;
  /** What is to be known of the undo that was just made, besides that it was made. */
  readonly note?: string;
}

/** All that the panel shows; the server sends it whole, so that opening costs one call. */
export interface PanelState {
  /** The web address of the spreadsheet: what the browser keeps of it is kept by it. */
  readonly address: string;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly sheets: readonly PanelSheet[];
  readonly shown: PanelSheet;
  /** The sheet that is open in the spreadsheet, whichever is shown here. */
  readonly open: string;
  /** The keys of the columns that the shown sheet has, in its order. */
  readonly columns: readonly string[];
  /** What the columns are called in the form, by their keys in the kind's table. */
  readonly labels: Readonly<Record<string, string>>;
  readonly rows: readonly PanelRow[];
  /** What its rows come to; null where nothing is added up. */
  readonly totals: SheetTotals | null;
  /** The names of the plan's projects, where a column of the shown sheet names some. */
  readonly projects: readonly string[];
  /** There is a risk register, and the shown sheet has projects that may control its risks. */
  readonly controls: boolean;
  readonly findings: readonly PanelFinding[];
  /** The findings as one reads them, errors first, then what is rare: which of them say the same. */
  readonly groups: readonly (readonly number[])[];
  /** Changes with every change of what the state was made of; see PanelGlance. */
  readonly stamp: string;
  /** The name of the report that is made from the shown sheet; null if none is. */
  readonly makes: string | null;
  /** How many errors stop it: those of the sheets that it prints. */
  readonly stops: number;
  /** That report, if it has been made. */
  readonly report: PanelReport | null;
  /** Sheets of it that were made when the plan had other years. */
  readonly former: readonly string[];
  /** The panel's own sentences in the language of the settings; the sidebar carries none but those of its opening. */
  readonly words: PanelWords;
  readonly history: PanelHistory;
}

/** Which row is meant, and what it held when the user last saw it, so that another officer's change is noticed. */
export interface RowReference {
  readonly sheet: string;
  readonly row: number;
  readonly seen: Readonly<Record<string, CellValue>>;
}

/** Save one project. */
export interface SaveRequest {
  readonly sheet: string;
  /** null: a new project. */
  readonly target: RowReference | null;
  /** The cells to write by column key; the others stay. Budget in baht, quarters as booleans, dimension as a number. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** How a change of a row ended. A conflict wrote nothing; `theirs` is the row as it is now, null if it is gone. */
export type RowOutcome =
  | { readonly kind: 'done'; readonly row: number; readonly state: PanelState }
  | { readonly kind: 'conflict'; readonly theirs: PanelRow | null; readonly state: PanelState };

/** What a check left behind. */
export interface CheckedState {
  /** What was found, in the shown sheet and in all; null: there is no year's sheet, so that nothing was listed. */
  readonly said: string | null;
  readonly state: PanelState;
}

/** How making a report ended: made, or not made because of errors (the state holds them). */
export type ReportOutcome =
  | {
      readonly kind: 'made';
      readonly report: PanelReport;
      /** A sentence about the sheet in which an earlier report that was edited by hand is kept. */
      readonly kept: string | null;
      readonly state: PanelState;
    }
  | { readonly kind: 'errors'; readonly errors: number; readonly state: PanelState };

/** The sidebar's server functions: the names and shapes of the exports of main.ts that the sidebar calls. */
export interface PanelServer {
  /** The state of a sheet; null: the open sheet's, else the year's that the open sheet belongs to, else the newest year's. */
  panelOpen(sheet: string | null): Answer<PanelState>;
  /** A row with all its texts; null if it is gone. */
  panelRow(target: RowReference): Answer<PanelRow | null>;
  /** The risks that a project controls. */
  panelControls(target: RowReference): Answer<readonly ControlledRisk[]>;
  /** What may stand in braces in the texts of the book; null without a plan that fills it. */
  panelSlots(): Answer<PanelSlots | null>;
  panelSave(request: SaveRequest): Answer<RowOutcome>;
  panelDelete(target: RowReference): Answer<RowOutcome>;
  /** Moves a row one place up (-1) or down (1) among the projects and renumbers. */
  panelMove(target: RowReference, by: -1 | 1): Answer<RowOutcome>;
  /** Takes a change back by its id: the one that the history says can be undone, or redone, next. */
  panelUndo(sheet: string, change: string): Answer<PanelState>;
  /** Applies the safe fixes: all of them, or those of one cell. */
  panelFix(sheet: string, cells: FixPlace | readonly FixPlace[] | null): Answer<PanelState>;
  /** Selects a cell in the sheet. */
  panelGoTo(sheet: string, row: number, column: number): Answer<null>;
  /** Which sheet is open, and whether what is shown has changed since. */
  panelLook(sheet: string): Answer<PanelGlance>;
  /** Accepts warnings, or takes that back. */
  panelAccept(sheet: string, places: readonly FindingPlace[], accept: boolean): Answer<PanelState>;
  /** The settings as they are, also where there is no workbook yet. */
  panelSettings(): Answer<PanelSettings>;
  /** Saves the settings, and makes the sheets that are wanted. */
  panelSetUp(request: SettingsChange): Answer<SettingsOutcome>;
  /** Checks the year of the shown sheet, else the newest, as the menu does: marks the cells and lists all in ผลตรวจสอบ. */
  panelCheck(sheet: string): Answer<CheckedState>;
  /** Makes the summary of the shown sheet: of the year, or of the whole plan. */
  panelReport(sheet: string, draft: boolean): Answer<ReportOutcome>;
}
