// What the page needs of the add-on: its menu, and a way to run its functions over the open book.
import type { Edit } from './edit-book.ts';
import type { CallCounts } from './estimate.ts';
import type { Menu } from './menu-bar.tsx';

/** How a function is started: that decides what it may do, and how long it takes in Google. */
export type Start = 'open' | 'menu' | 'sidebar' | 'edit';

/** What a run put on the screen. */
export type Shown =
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number | null }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    };

/** How a run ended. `result` is JSON, null for undefined. The error is the add-on's own, as Google would show it. */
export interface RunEnd {
  readonly result: string | null;
  readonly error: { readonly name: string; readonly message: string } | null;
  readonly counts: CallCounts;
}

/** The add-on in its realm. Runs wait for one another. */
export interface AddOn {
  readonly menus: () => readonly Menu[];
  /** Runs a function; `args` is JSON of its arguments. */
  readonly run: (name: string, args: string, start: Start) => Promise<RunEnd>;
  /** Fires onEdit, if the add-on has one. */
  readonly edited: (edit: Edit) => Promise<void>;
  /** Brings the results of all formulas up to date. */
  readonly compute: () => void;
}
