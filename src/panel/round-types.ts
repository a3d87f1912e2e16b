// What crosses between the sidebar's screens of a round and the server: JSON only.
import type { CellValue } from '../core/cell.ts';
import type { Round } from '../core/follow-up/status.ts';
import type { RoundColumn } from '../core/kinds/follow-up/follow-up.ts';
import type { RoundWords } from '../messages/th/round-panel.ts';
import type { Answer, PanelReport, PanelRow } from './panel-types.ts';

/** A field of the form; a round's own without their months. */
export type RoundField = RoundColumn | 'ordinance' | 'reason' | 'evidence';

/** A project of the follow-up as read. */
export interface RoundRow extends PanelRow {
  /** The year's budget in baht; null where the row belongs to no project of the year, or it can't be understood. */
  readonly planned: number | null;
  /** Who is responsible, where the year says so. */
  readonly owner: string;
  /** The row belongs to a project of the year. */
  readonly counted: boolean;
}

/** All that a round's screens show. */
export interface RoundState {
  /** พ.ศ. */
  readonly year: number;
  readonly round: Round;
  /** Null: the follow-up hasn't been made. */
  readonly sheet: string | null;
  /** The keys of the columns that the sheet has. */
  readonly columns: readonly string[];
  readonly rows: readonly RoundRow[];
  /** How many projects of the year have no row. */
  readonly missing: number;
  /** The round's report, if it has been made. */
  readonly report: PanelReport | null;
  /** The round as a table of a web page, HTML. */
  readonly table: string;
  readonly words: RoundWords;
  /** Changes with the follow-up, the year's sheet, แผน and the settings; see PanelGlance. */
  readonly stamp: string;
}

/** A row that is to be changed: what it held when the user last saw it, and what to write, by column. */
export interface RoundChange {
  readonly row: number;
  readonly seen: Readonly<Record<string, CellValue>>;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** How a save ended. A conflict wrote nothing; `theirs` is the row as it is now, null if it is gone. */
export type RoundOutcome =
  | { readonly kind: 'done'; readonly state: RoundState }
  | { readonly kind: 'conflict'; readonly theirs: RoundRow | null; readonly state: RoundState };

/** How making the report ended: with how many errors in its way. */
export interface RoundReported {
  readonly errors: number;
  readonly state: RoundState;
}

/** The server functions of these screens: exports of main.ts. */
export interface RoundServer {
  /** A year's round; null: the one that the day suggests. */
  roundOpen(year: number, round: Round | null): Answer<RoundState>;
  /** Makes the follow-up of a year, if it isn't there. */
  roundMake(year: number): Answer<RoundState>;
  /** Saves one or several projects at once: all of them, or none. */
  roundSave(year: number, round: Round, changes: readonly RoundChange[]): Answer<RoundOutcome>;
  /** Makes the report of a round; `draft`: although there are errors. */
  roundReport(year: number, round: Round, draft: boolean): Answer<RoundReported>;
}
