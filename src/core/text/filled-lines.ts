// The lines of a text that hold something.
import { visibleText } from './text.ts';

/** Each line without the white space around it. */
export function filledLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Each line as a reader sees it. */
export function visibleLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(visibleText)
    .filter((line) => line !== '');
}
