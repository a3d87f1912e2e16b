// What the screens of a round show at a moment, and how it changes.
import type { CellValue } from '../../../core/cell.ts';
import type { RoundField, RoundRow, RoundState } from '../../../panel/round-types.ts';
import { show } from '../../state/desk.ts';

/** The fields of the form as text. */
export type RoundValues = Readonly<Record<RoundField, string>>;

/** The form, open on a project. */
export interface RoundForm {
  /** As it was when the form was opened, or as another officer has left it. */
  readonly row: RoundRow;
  readonly start: RoundValues;
  readonly values: RoundValues;
  /** Saving was tried: now what is wrong is told. */
  readonly tried: boolean;
  /** Another officer came between: the row's own text is shown beside. */
  readonly conflict: boolean;
}

/** A round's screens. */
export interface Rounds {
  readonly state: RoundState;
  readonly form: RoundForm | null;
  /** The status that the list shows; null: all; '': awaiting. */
  readonly status: string | null;
  /** Whose projects; '': everybody's. */
  readonly owner: string;
  readonly unfinished: boolean;
  /** The rows that are chosen. */
  readonly chosen: readonly number[];
  /** The project is shown to be copied. */
  readonly copying: boolean;
  /** The rows that were typed into e-PlanNACC, as long as the sidebar is open. */
  readonly typed: readonly number[];
}

/** The round that is shown; null: the plan is. */
export let rounds: Rounds | null = null;

/** What was typed into forms that were left without saving, as long as the sidebar is open. */
const drafts = new Map<string, RoundValues>();
const draftKey = (row: number) => `${rounds?.state.year} ${rounds?.state.round} ${row}`;

/** What was typed for a row and isn't saved. */
export function draftOf(row: number): RoundValues | undefined {
  return drafts.get(draftKey(row));
}

/** Keeps what was typed for a row; null: there is nothing that isn't saved. */
export function keepDraft(row: number, values: RoundValues | null): void {
  if (values) drafts.set(draftKey(row), values);
  else drafts.delete(draftKey(row));
}

/** Shows a round, or the plan again (null). */
export function showRounds(change: Partial<Rounds> | null): void {
  if (change === null) rounds = null;
  else if (rounds !== null) rounds = { ...rounds, ...change };
  show({});
}

/** Shows another state of a round; what was chosen and filtered stays within the same round. */
export function showState(state: RoundState): void {
  const same = rounds !== null && rounds.state.year === state.year && rounds.state.round === state.round;
  const begin = { status: null, owner: '', unfinished: false, chosen: [], copying: false, typed: [] };
  rounds = same && rounds ? { ...rounds, state } : { state, form: null, ...begin };
  show({});
}

/** The column of a field in the shown round. */
export function columnOf(field: RoundField, round = rounds?.state.round): string {
  return field === 'ordinance' || field === 'reason' || field === 'evidence' ? field : `${field}${round}`;
}

/** A cell as text. */
export function textOf(cell: CellValue | undefined): string {
  if (cell === undefined || typeof cell === 'boolean') return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** A field of a row as text. */
export function fieldOf(row: RoundRow, field: RoundField, round = rounds?.state.round): string {
  return textOf(row.cells[columnOf(field, round)]);
}
