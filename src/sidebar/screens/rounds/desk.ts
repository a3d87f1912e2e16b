// What the screens of a round show at a moment, and how it changes.
import type { CellValue } from '../../../core/cell.ts';
import type { RoundWords } from '../../../messages/th/round-panel.ts';
import type { RoundField, RoundRow, RoundState } from '../../../panel/round-types.ts';
import { show } from '../../state/desk.ts';

/** The fields of the form as text. */
export type RoundValues = Readonly<Record<RoundField, string>>;

/** The fields in the form's order. */
export const FIELDS: readonly RoundField[] = [
  ...(['status', 'reason', 'ordinance', 'spent', 'result', 'problem', 'suggestion', 'evidence'] as const),
];

/** As much of a row as tells which project it is. */
export type Named = Pick<RoundRow, 'row' | 'cells'>;

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
  /** It was opened with what was typed at an earlier time. */
  readonly kept: boolean;
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
}

/** Whether a round is shown, and not the plan. */
export let inRounds = false;

/** The round that is shown; screens and actions that read it are offered only once it is there. */
export let rounds: Rounds;

/** Its sentences in the user's language. */
export let words: RoundWords;

/** A row of the shown round, wherever it stands now: by its รหัส, or its name where it has none; of several alike, by its place. */
export function rowOf({ row, cells }: Named): RoundRow | undefined {
  const alike = rounds.state.rows.filter((one) =>
    cells.id && one.cells.id ? one.cells.id === cells.id : one.cells.name === cells.name,
  );
  return alike.find((one) => one.row === row) ?? (alike.length === 1 ? alike[0] : undefined);
}

/** The rows that are chosen. */
export function chosenRows(): readonly RoundRow[] {
  return rounds.state.rows.filter(({ row }) => rounds.chosen.includes(row));
}

/** The form of a row, with nothing typed. */
export function formOf(row: RoundRow): RoundForm {
  const start = roundValues(row);
  return { row, start, values: start, tried: false, conflict: false, kept: false };
}

/** The fields whose text isn't the sheet's. */
export function changedFields({ start, values }: Pick<RoundForm, 'start' | 'values'>): readonly RoundField[] {
  return FIELDS.filter((field) => values[field] !== start[field]);
}

/** Shows something else of the round. */
export function showRounds(change: Partial<Rounds>): void {
  rounds = { ...rounds, ...change };
  show({});
}

/** Shows the plan again. */
export function hideRounds(): void {
  inRounds = false;
  show({});
}

/** Shows another state of a round; what was chosen, filtered and typed stays within the same round. */
export function showState(state: RoundState): void {
  const same = inRounds && rounds.state.year === state.year && rounds.state.round === state.round;
  const begin = { status: null, owner: '', unfinished: false, chosen: [], copying: false };
  const before = same ? chosenRows() : [];
  inRounds = true;
  words = state.words;
  rounds = same ? { ...rounds, state } : { state, form: null, ...begin };
  // Rows may have moved: the projects stay chosen, not their places.
  const chosen = before.flatMap((row) => rowOf(row)?.row ?? []);
  const { form } = rounds;
  const now = form && changedFields(form).length === 0 ? rowOf(form.row) : undefined;
  showRounds({ chosen, ...(form && now && { form: { ...formOf(now), tried: form.tried } }) });
}

/** The column of a field in the shown round. */
export function columnOf(field: RoundField, round = rounds.state.round): string {
  return field === 'ordinance' || field === 'reason' || field === 'evidence' ? field : `${field}${round}`;
}

/** A cell as text. */
export function textOf(cell: CellValue | undefined): string {
  if (cell === undefined || typeof cell === 'boolean') return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** All fields of a row as text. */
export function roundValues(row: RoundRow, round = rounds.state.round): RoundValues {
  return Object.fromEntries(FIELDS.map((field) => [field, fieldOf(row, field, round)])) as RoundValues;
}

/** A field of a row as text. */
export function fieldOf(row: RoundRow, field: RoundField, round = rounds.state.round): string {
  return textOf(row.cells[columnOf(field, round)]);
}
