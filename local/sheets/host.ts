// What the local Google Sheets needs from outside of its realm. Only strings, numbers and null cross, so that no object of
// another realm ever reaches the add-on.

/** The host's side: functions of primitives. JSON inside of strings. */
export interface Host {
  /** Milliseconds since 1970, as Date.now. */
  now(): number;
  /** Minutes that a time zone is ahead of UTC at an instant; throws a RangeError for an unknown zone. */
  offset(zone: string, instant: number): number;
  /** A random UUID. */
  uuid(): string;
  /** A line of the add-on's log. Level: log, info, warn or error. */
  log(level: string, text: string): void;
  /** Computes formulas: JSON of {@link EvaluateRequest} to JSON of {@link EvaluateAnswer}. */
  evaluate(request: string): string;
  /**
   * A person answers an alert or a prompt that no script has an answer for: JSON of {@link Question} to JSON of {@link Answer},
   * or null where nobody is there.
   */
  ask(question: string): string | null;
}

/** Cells that formulas read, and the formulas to compute. Rows and columns count from 1. */
export interface EvaluateRequest {
  readonly timeZone: string;
  readonly sheets: readonly {
    readonly name: string;
    /** Row, column, value. */
    readonly values: readonly (readonly [number, number, string | number | boolean])[];
    /** Row, column, formula with its `=`. */
    readonly formulas: readonly (readonly [number, number, string])[];
  }[];
}

/** For each sheet of the request, the results of its formulas in their order. An error is its text, such as `#DIV/0!`. */
export type EvaluateAnswer = readonly (readonly (string | number | boolean)[])[];

/** What an alert or a prompt shows. `buttons` as Ui.ButtonSet names them: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** The button as Ui.Button names it: OK, CANCEL, YES, NO, CLOSE; and the text of a prompt. */
export interface Answer {
  readonly button: string;
  readonly text?: string;
}
