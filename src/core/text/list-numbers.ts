// The numbers before the lines of a list: whether they follow one another, and the text with numbers that do.
import { toArabicDigits, toThaiDigits } from './digits.ts';

/**
 * A number at the beginning of a line: `๑)`, `(1)`, `1.`, `๒.๑)`, `2.1.3`. Three digits and more are no list number but a year or
 * an amount; digits right after it make it an amount or a time (`1.50`).
 */
const AT_START = /^(\s*)(\(?)((?:[0-9๐-๙]{1,2}\.)*)([0-9๐-๙]{1,2})(\)|\.(?![0-9๐-๙])|(?=\s))(?=\s*\S)/;

/** A sub-list by letters, or by dashes: no number, but no paragraph of its own either. */
const LETTERED = /^\s*(?:\(?[ก-ฮa-zA-Z]\)|[-–—•*])/;

/** Where a list's numbers stop following one another. */
export interface ListFault {
  /** Counted from 1. */
  readonly line: number;
  /** `same-line`: the next item stands in this one's line; `order`: another number than the one that follows. */
  readonly kind: 'order' | 'same-line';
  /** The numbers of that list as they are written, in order: `๑ ๒ ๓ ๕ ๕`. */
  readonly read: string;
}

/** A numbered line, taken apart. */
interface Item {
  readonly line: number;
  readonly indent: string;
  readonly open: string;
  /** What stands before its last number: `๒.` of `๒.๑)`; as it is written. */
  readonly above: string;
  readonly digits: string;
  readonly close: string;
  readonly rest: string;
  readonly number: number;
}

/** Items that belong together: the same brackets, and the same number above them. */
interface List {
  readonly key: string;
  readonly items: Item[];
  /** Places in its items after which the next number stands in the same line. */
  readonly joined: number[];
}

/** Every fault of every list in a text, in the order of its lines. One number before a single line is no list. */
export function listFaults(text: string): readonly ListFault[] {
  return listsOf(text).flatMap(({ list, faults }) => {
    const read = list.items.map(({ above, digits }) => above + digits).join(' ');
    return faults.map(({ item, kind }) => ({ line: (list.items[item] as Item).line, kind, read }));
  });
}

/**
 * The text with its faulty lists numbered 1, 2, 3 … as they stand, an item that stood in another's line on a line of its own;
 * digits keep their script, and the numbers below a changed one follow it (`๕.๑` becomes `๔.๑`). Null if nothing is wrong.
 */
export function withListsNumbered(text: string): string | null {
  const lists = listsOf(text);
  if (lists.every(({ faults }) => faults.length === 0)) return null;
  const lines = text.split('\n');
  /** By an item's path as it was written (`2.1`), the path that it has now; a later item of the same path takes its place. */
  const paths = new Map<string, string>();
  const next = new Map<List, number>();
  const items = lists.flatMap(({ list, faults }) =>
    list.items.map((item, place) => ({ item, list, place, isFaulty: faults.length > 0 })),
  );
  for (const { item, list, place, isFaulty } of items.sort((a, b) => a.item.line - b.item.line)) {
    const parent = paths.get(toArabicDigits(item.above.replace(/\.$/, '')));
    const above = parent === undefined ? item.above : `${parent}.`;
    const number = isFaulty ? (next.get(list) ?? 1) : item.number;
    const parts = list.joined.includes(place) ? splitJoined(item) : [item.rest];
    lines[item.line - 1] = parts.map((rest, index) => written(item, above, number + index) + rest).join('\n');
    next.set(list, number + parts.length);
    paths.set(toArabicDigits(item.above + item.digits), above + inScript(number, item.digits));
  }
  return lines.join('\n');
}

/** Every list with at least two items, and where it goes wrong. */
function listsOf(text: string): readonly {
  readonly list: List;
  readonly faults: readonly { readonly item: number; readonly kind: ListFault['kind'] }[];
}[] {
  const lists: List[] = [];
  let open: List[] = [];
  let paragraph = true;
  text.split('\n').forEach((line, index) => {
    const item = itemOf(line, index + 1);
    if (item === null) {
      paragraph = paragraph || (line.trim() !== '' && !LETTERED.test(line));
      return;
    }
    const key = keyOf(item);
    const at = open.findIndex((list) => list.key === key);
    const own = open[at];
    const last = own?.items[own.items.length - 1];
    // 1 again after a paragraph, or after more than one item, begins another list.
    const begins = item.number === 1 && last !== undefined && (paragraph || last.number > 1);
    if (own === undefined || begins) {
      const list = { key, items: [item], joined: [] };
      lists.push(list);
      open = [...(at < 0 ? open : open.slice(0, at)), list];
    } else {
      own.items.push(item);
      open = open.slice(0, at + 1);
    }
    paragraph = false;
  });
  return lists
    .filter(({ items }) => items.length > 1 || items.some((item) => item.number > 1))
    .map((list) => ({ list, faults: faultsOf(list) }));
}

function faultsOf(list: List): readonly { readonly item: number; readonly kind: ListFault['kind'] }[] {
  const { items, joined } = list;
  const [first, second] = items;
  // A list that begins late has lost its beginning only if it goes on as a list does.
  if (first === undefined || second === undefined) return [];
  const faults: { item: number; kind: ListFault['kind'] }[] = [];
  if (first.number > 1 && second.number === first.number + 1) faults.push({ item: 0, kind: 'order' });
  if (first.number > 1 && second.number !== first.number + 1) return [];
  items.slice(1).forEach((item, index) => {
    const before = items[index] as Item;
    if (item.number === before.number + 1) return;
    if (item.number > before.number + 1 && joinedUpTo(before) === item.number - 1) {
      joined.push(index);
      faults.push({ item: index, kind: 'same-line' });
    } else faults.push({ item: index + 1, kind: 'order' });
  });
  return faults;
}

/** The last of the numbers that follow one another within an item's own line, its own if there is none. */
function joinedUpTo(item: Item): number {
  return item.number + splitJoined(item).length - 1;
}

/** The item's text, parted where the next numbers of its list stand in its line. */
function splitJoined(item: Item): readonly string[] {
  const parts: string[] = [];
  let rest = item.rest;
  for (let number = item.number + 1; ; number += 1) {
    const mark = written({ ...item, indent: '' }, item.above, number);
    const at = rest.search(new RegExp(`\\s${mark.replace(/[.()]/g, '\\$&')}(?=\\s*\\S)`));
    if (at < 0) return [...parts, rest];
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart().slice(mark.length);
  }
}

function itemOf(line: string, number: number): Item | null {
  const match = AT_START.exec(line);
  if (match === null) return null;
  const [whole, indent, open, above, digits, close] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  // `(1` and a bare number are no list; a number with others above it may go without a sign after it.
  if ((open === '(' && close !== ')') || (close === '' && above === '')) return null;
  return {
    line: number,
    indent,
    open,
    above,
    digits,
    close,
    rest: line.slice(whole.length),
    number: Number(toArabicDigits(digits)),
  };
}

function keyOf({ open, above, close }: Item): string {
  return `${open}${toArabicDigits(above)}#${close}`;
}

function written({ indent, open, digits, close }: Item, above: string, number: number): string {
  return `${indent}${open}${above}${inScript(number, digits)}${close}`;
}

function inScript(number: number, like: string): string {
  return /[๐-๙]/.test(like) ? toThaiDigits(String(number)) : String(number);
}
