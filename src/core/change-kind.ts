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

/** What a change is in the history: something new, or the undo or the redo of another one. */
export type ChangeState = 'new' | 'undo' | 'redo';
