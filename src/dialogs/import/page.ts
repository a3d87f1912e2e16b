// What the page's parts see of the whole: what was read and chosen, and the ways to choose otherwise.
import type { ImportAnswer } from '../../commands/take-in/import-answer.ts';
import type { ImportedInto, ImportRequest } from '../../commands/take-in/import-plan.ts';
import type { Choices, Opened } from './state.ts';

/** The page, as its parts see it. */
export interface Page {
  readonly answer: ImportAnswer;
  /** Null before anything was read. */
  readonly opened: Opened | null;
  readonly choices: Choices;
  /** What was taken in; null before. */
  readonly done: {
    readonly into: readonly ImportedInto[];
    readonly doubts: number;
    /** What ตั้งค่า was made with; null where there was one. */
    readonly settings: ImportRequest['settings'] | null;
  } | null;
  /** What went wrong last. */
  readonly error: string;
  /** What is going on, for which the buttons wait. */
  readonly busy: string;
  /** What was typed or pasted as text. */
  readonly typed: string;
  /** Doubts that are shown. */
  readonly shown: number;
  /** What was left from before, to go on with. */
  readonly left: string | null;
  readonly choose: (choices: Choices) => void;
  readonly showMore: (count: number) => void;
  readonly read: (file: File) => void;
  readonly paste: (html: string, text: string) => void;
  readonly type: (text: string) => void;
  readonly useSheet: () => void;
  readonly goOn: () => void;
  readonly back: () => void;
  readonly take: () => void;
  /** A part that opens and closes, and stays as the officer left it. */
  readonly details: (
    id: string,
    summary: string,
    isOpen: boolean,
    ...children: readonly (Node | null)[]
  ) => HTMLElement;
}
