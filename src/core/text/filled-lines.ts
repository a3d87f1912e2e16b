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

/** What an officer puts before an item of a list: `๑.`, `2)`, `(3)`, a dash, a bullet. */
const ITEM = /^\s*(?:(?:\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])|[-–—•●▪*])\s*)?/;

/** The number or the bullet of an item, with the white space around it; '' if it has none. */
export function itemMarker(line: string): string {
  return ITEM.exec(line)?.[0] ?? '';
}

/** The item without it. */
export function withoutMarker(line: string): string {
  return line.slice(itemMarker(line).length);
}
