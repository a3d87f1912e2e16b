// What a command of the command line ends with.

/** 0: no errors; 1: errors found. The text goes to standard output, whole. */
export interface Done {
  readonly code: 0 | 1;
  readonly text: string;
}
