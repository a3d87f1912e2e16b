// Several projects in one cell: parted by their list numbers or lines; one that isn't certain to be several stays one.
import { toArabicDigits } from '../../text/digits.ts';
import { filledLines } from '../../text/filled-lines.ts';
import { matchesOf } from '../../text/matches.ts';
import { KIND } from './row-kinds.ts';
import { inOrder, joinedLines } from './thai-order.ts';

/** A project as it stands in a cell: its number, where one is written, and its name without it. */
export interface ListItem {
  readonly number: number | null;
  readonly text: string;
}

/** `๑)`, `1.`, `(1)`, `๑.)`, at a line's start; not `1.1`, nor `1.5 ล้าน`. */
const NUMBER = /^\(?([0-9๐-๙]{1,3})(?:\.\)|[.)])(?![0-9๐-๙])\s*/;
/** The same within a line, behind a space. */
const INNER = /(?:^|\s)\(?([0-9๐-๙]{1,3})(?:\.\)|[.)])(?![0-9๐-๙])\s*/g;
/** A line shorter than that is the end of a broken name, not a project. */
const SHORTEST_NAME = 8;

/** What stands before an item of a list without numbers, as programs draw it. */
export const BULLET = /^[-–—•●▪◦·*➢❖o]\s+/;

/**
 * The projects of a cell. `beside`: how many lines the cells beside it have that hold one thing a line (budgets, ticks); lines
 * without numbers are several projects only if all of them begin as a project does, or as many lines stand beside.
 */
export function listItems(text: string, beside: number): readonly ListItem[] {
  const lines = filledLines(inOrder(text).replace(/[ \t\u00a0]+/g, ' '));
  if (lines.length === 0) return [];
  const inner = lines.length === 1 ? innerItems(lines[0] as string) : null;
  if (inner !== null) return inner;
  const starts = lines.map((line) => NUMBER.test(line) || BULLET.test(line));
  if (starts[0]) {
    const items = parted(lines, (_, index) => starts[index] === true);
    return items.flatMap((item) => innerItems(joinedLines(item)) ?? [itemOf(item)]);
  }
  const kinds = lines.filter((line) => KIND.test(line)).length;
  const each = kinds === lines.length;
  // Broken names: as many lines begin a project as things stand beside.
  if (!each && kinds > 1 && kinds === beside && KIND.test(lines[0] as string)) {
    return parted(lines, (line) => KIND.test(line)).map(itemOf);
  }
  const areSeveral = each
    ? beside === lines.length || beside <= 1
    : beside === lines.length && lines.every((line) => line.length >= SHORTEST_NAME);
  return lines.length > 1 && areSeveral ? lines.map(itemOf) : [itemOf(lines.join('\n'))];
}

/** The lines put together to items, each beginning at a start; the first line is one. */
function parted(
  lines: readonly string[],
  isStart: (line: string, index: number) => boolean,
): readonly string[] {
  const items: string[] = [];
  lines.forEach((line, index) => {
    if (isStart(line, index)) items.push(line);
    else items[items.length - 1] += `\n${line}`;
  });
  return items;
}

function itemOf(text: string): ListItem {
  const plain = text.replace(BULLET, '');
  const number = NUMBER.exec(plain);
  const rest = number === null ? plain : plain.slice(number[0].length);
  if (joinedLines(rest) === '') return { number: null, text: joinedLines(plain) };
  return {
    number: number === null ? null : Number(toArabicDigits(number[1] as string)),
    text: joinedLines(rest),
  };
}

/** Numbers that count up one by one within a line part it; any others belong to the name. */
function innerItems(line: string): readonly ListItem[] | null {
  const found = matchesOf(line, INNER);
  if (found.length < 2 || (found[0]?.index ?? 1) > 0) return null;
  const first = Number(toArabicDigits(found[0]?.[1] ?? ''));
  const counted = found.filter(
    (match, index) => Number(toArabicDigits(match[1] as string)) === first + index,
  );
  const scripts = new Set(found.map((match) => /[0-9]/.test(match[1] as string)));
  if (counted.length !== found.length || scripts.size > 1) return null;
  const items = found.map((match, index) => {
    const text = line.slice(match.index + match[0].length, found[index + 1]?.index);
    return { number: first + index, text: joinedLines(text) };
  });
  return items.every(({ text }) => text.length >= SHORTEST_NAME) ? items : null;
}

/** The lines of a cell that holds one thing for each project: as many as `count`, or null. Empty lines count where they make it so many. */
export function linesFor(text: string, count: number): readonly string[] | null {
  const all = inOrder(text)
    .split('\n')
    .map((line) => line.trim());
  if (all.length === count) return all;
  const held = all.filter((line) => line !== '');
  if (held.length === count) return held;
  const words = held.join(' ').split(/\s+/);
  const areAmounts = words.every((word) => /^(?:[-–—]|[0-9๐-๙,.]+(?:\.-)?|[☑✓✔✅√/☐])$/.test(word));
  return words.length === count && areAmounts && held.length === 1 ? words : null;
}
