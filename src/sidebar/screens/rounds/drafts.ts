// What was typed into the forms of a round and isn't saved, kept in the browser: of each form only the fields that were changed.
import type { Round } from '../../../core/follow-up/status.ts';
import type { RoundField } from '../../../panel/round-types.ts';
import { state } from '../../state/desk.ts';
import { keep, readKept } from '../../state/draft.ts';
import { changedFields, type Named, type RoundForm, rounds, rowOf } from './desk.ts';

/** An unsaved form. */
export interface RoundDraft extends Named {
  /** พ.ศ. */
  readonly year: number;
  readonly round: Round;
  /** Each changed field: what it held before, and what was typed. */
  readonly typed: Readonly<Partial<Record<RoundField, readonly [before: string, typed: string]>>>;
  /** The sheet changed meanwhile: that is told until the draft is saved or dropped. */
  readonly conflict: boolean;
}

const STORE = 'rounds';

/** What the browser couldn't keep: then it is kept as long as the sidebar is open. */
let unkept: readonly RoundDraft[] | null = null;

// Read each time: the same plan may be open in another tab of the browser.
function drafts(): readonly RoundDraft[] {
  const kept = unkept ?? readKept(STORE, state);
  return Array.isArray(kept) ? kept : [];
}

/** The unsaved forms of the shown year, of both rounds. */
export function draftsOfYear(): readonly RoundDraft[] {
  return drafts().filter(({ year }) => year === rounds.state.year);
}

/** Those of the shown round. */
export function draftsOfRound(): readonly RoundDraft[] {
  return draftsOfYear().filter(({ round }) => round === rounds.state.round);
}

/** What was typed for a row in the shown round and isn't saved. */
export function draftOf({ row }: Named): RoundDraft | undefined {
  return draftsOfRound().find((draft) => rowOf(draft)?.row === row);
}

/** Keeps what was typed into the form; where nothing was, forgets what was kept of its row. */
export function keepForm({ row, start, values, conflict }: RoundForm): void {
  const { year, round } = rounds.state;
  const { id = '', name = '' } = row.cells;
  const changed = changedFields({ start, values });
  const typed = Object.fromEntries(changed.map((field) => [field, [start[field], values[field]] as const]));
  const draft = { year, round, row: row.row, cells: { id, name }, typed, conflict };
  const old = draftOf(row);
  const others = drafts().filter((one) => !isSame(one, old) && !isSame(one, draft));
  replace(changed.length > 0 ? [...others, draft] : others);
}

/** Forgets an unsaved form. */
export function dropDraft(dropped: RoundDraft | undefined): void {
  replace(drafts().filter((draft) => !isSame(draft, dropped)));
}

function replace(now: readonly RoundDraft[]): void {
  unkept = keep(STORE, state, now.length > 0 ? now : null) ? null : now;
}

// Drafts are read anew each time: what is the same is told by its place.
function isSame(one: RoundDraft, other: RoundDraft | undefined): boolean {
  const placeOf = ({ year, round, row, cells }: RoundDraft) => JSON.stringify([year, round, row, cells]);
  return other !== undefined && placeOf(one) === placeOf(other);
}
