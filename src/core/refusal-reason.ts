// Why a command that can't go on refuses: data, from which src/messages makes the sentence.
import type { NamedChange, WayOfTakingBack } from './change-kind.ts';
import type { NearName } from './kinds/near-names.ts';
import type { StructureProblem } from './table.ts';

/** Why a command refused, with what its sentence needs. */
export type RefusalReason =
  | { readonly code: 'structure'; readonly problems: readonly StructureProblem[] }
  | { readonly code: 'layout-newer'; readonly layout: number; readonly newest: number }
  /** `near`: a sheet that is nearly named as the year's. */
  | {
      readonly code: 'year-unknown';
      readonly read: string;
      readonly years: readonly number[];
      readonly near: NearName | null;
    }
  | { readonly code: 'year-not-planned'; readonly year: number; readonly years: readonly number[] }
  /** `near`: a sheet that is nearly named as a year's; `fromPlan`: the workbook has what a year can be made from. */
  | {
      readonly code: 'year-not-chosen';
      readonly years: readonly number[];
      readonly near: NearName | null;
      readonly fromPlan: boolean;
    }
  | {
      readonly code: 'totals-disagree';
      readonly sheet: string;
      readonly cell: string;
      readonly formula: number;
      readonly own: number;
    }
  | { readonly code: 'nothing-selected'; readonly sheet: string }
  /** Somebody changed a setting while the page of settings was open; `read`: as it is now. */
  | { readonly code: 'settings-changed'; readonly label: string; readonly read: string }
  /** `wants`: the choices; 'text' where nothing is there; left out: a year, or years that make a plan. */
  | {
      readonly code: 'settings-not-understood';
      readonly label: string;
      readonly read: string;
      readonly wants?: 'text' | readonly string[];
    }
  | { readonly code: 'request-invalid'; readonly what: string }
  /** The sidebar asked for a sheet, or for a cell of one, that somebody deleted or renamed since it saw it. */
  | { readonly code: 'sheet-gone'; readonly sheet: string }
  | { readonly code: 'cell-gone'; readonly sheet: string; readonly cell: string }
  /** A column that the sidebar knows has lost its header, or was deleted; `header`: as it must read. */
  | { readonly code: 'column-gone'; readonly sheet: string; readonly header: string }
  /** What the sidebar asked to mend isn't found there any more; `cell` null: it asked for all. */
  | { readonly code: 'fix-gone'; readonly sheet: string; readonly cell: string | null }
  | { readonly code: 'text-impossible'; readonly header: string; readonly found: string }
  | { readonly code: 'nothing-to-undo'; readonly way: WayOfTakingBack }
  | { readonly code: 'already-undone'; readonly way: WayOfTakingBack }
  /** `first`: how that other change can be taken back before this one; null: there is no way. */
  | {
      readonly code: 'other-change-since';
      readonly way: WayOfTakingBack;
      readonly first: WayOfTakingBack | null;
      readonly change: NamedChange;
      /** `YYYY-MM-DDTHH:MM` (ค.ศ.). */
      readonly time: string;
    }
  | { readonly code: 'too-large' }
  /** What is to be taken in has more rows or columns than one sheet gets at a time. */
  | {
      readonly code: 'too-many';
      readonly sheet: string;
      readonly what: 'rows' | 'columns';
      readonly found: number;
      readonly most: number;
    }
  | { readonly code: 'moved-meanwhile'; readonly sheet: string }
  /**
   * What stands in the way of taking a change back, in one sheet: cells, where they stand now; rows and columns that aren't known any
   * more, by their places then. All are empty where it is something else.
   */
  | {
      readonly code: 'changed-since';
      readonly way: WayOfTakingBack;
      readonly sheet: string;
      readonly isGone: boolean;
      readonly cells: readonly string[];
      readonly rows: readonly number[];
      readonly columns: readonly string[];
    }
  | { readonly code: 'changed-while-asked' }
  | { readonly code: 'year-not-said'; readonly sheet: string }
  | { readonly code: 'sheet-exists'; readonly sheet: string }
  | { readonly code: 'busy' };
