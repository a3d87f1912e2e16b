// What kind of change of the plan it was; src/messages has the words.

/** Every kind of change. */
export type ChangeKind =
  | 'save'
  | 'add'
  | 'delete'
  | 'move'
  | 'fix'
  | 'tick'
  | 'make'
  | 'update'
  | 'import'
  | 'settings';

/** A change as it is named to a person: what kind, in which sheets, and of which row, where it is of one, or of how many. */
export interface NamedChange {
  readonly kind: ChangeKind;
  readonly sheets: readonly string[];
  /** The row's title; '' where there is none to name. */
  readonly row: string;
  readonly rows: number;
}

/** The two ways of taking a change back: undo, and the undo of an undo. */
export type WayOfTakingBack = 'undo' | 'redo';

/** What a change is in the history: something new, or the undo or the redo of another one. */
export type ChangeState = 'new' | WayOfTakingBack;
