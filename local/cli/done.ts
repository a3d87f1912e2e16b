// How a command of the command line ends: done, or refused as it was called.

/** 0: no errors; 1: errors found. The text goes to standard output, whole. */
export interface Done {
  readonly code: 0 | 1;
  readonly text: string;
}

/** A call that can't be carried out; the message is the one line that the user reads. */
export class Usage extends Error {}
