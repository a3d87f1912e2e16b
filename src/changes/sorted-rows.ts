// Rows that stand one below the other, put in another order: how it is done, and how it is taken back.
import { digest } from '../core/text/digest.ts';
import type { Change } from './change.ts';
import { type Lines, wholeRow } from './row-keys.ts';

/** The rows from `row` on, as many as `order` has: which row (as they stand now) is to stand where. */
export interface RowSort {
  readonly row: number;
  readonly order: readonly number[];
}

/** The moves that bring the rows into order, one after another; from whichever end takes fewer. */
export function movesOf(sort: RowSort): readonly { readonly from: number; readonly to: number }[] {
  const [down, up] = [movesFrom(sort, false), movesFrom(sort, true)];
  return up.length < down.length ? up : down;
}

function movesFrom({ row, order }: RowSort, fromEnd: boolean) {
  const now = order.map((_, index) => row + index);
  const places = order.map((_, index) => index);
  return (fromEnd ? places.reverse() : places).flatMap((place) => {
    const at = now.indexOf(order[place] as number);
    if (at === place) return [];
    now.splice(place, 0, ...now.splice(at, 1));
    return [{ from: row + at, to: row + place }];
  });
}

/** The lines with their rows in that order. */
export function inOrder<Line>(lines: readonly Line[], { row, order }: RowSort, empty: Line): Line[] {
  const after = [...lines];
  while (after.length < row - 1 + order.length) after.push(empty);
  after.splice(row - 1, order.length, ...order.map((one) => lines[one - 1] ?? empty));
  return after;
}

/** Where a row stands once the rows are in order. */
export function placeInOrder({ row, order }: RowSort, one: number): number {
  const place = order.indexOf(one);
  return place < 0 ? one : row + place;
}

/** What the rows are known by in the journal: what they hold but for the edited columns. */
export function notedOrder(
  lines: Lines,
  { row, order }: RowSort,
  without: readonly number[],
): NonNullable<Change['sorted']> {
  return { row, keys: order.map((_, index) => keyAt(lines, row + index, without)) };
}

function keyAt(lines: Lines, row: number, without: readonly number[]): string {
  return digest(wholeRow(lines[row - 1], without));
}

/**
 * What brings the rows back into the order that was noted, wherever their sorting was broken off, and though all of them have moved;
 * null where the very same rows aren't there any more.
 */
export function orderBack(
  lines: Lines,
  { row, keys }: NonNullable<Change['sorted']>,
  without: readonly number[],
): RowSort | null {
  const own = new Set(keys);
  const now = lines.map((_, index) => keyAt(lines, index + 1, without));
  const known = now.slice(row - 1, row - 1 + keys.length).every((key) => own.has(key));
  const first = known ? row : now.findIndex((key) => own.has(key)) + 1;
  const free = new Map<string, number[]>();
  keys.forEach((_, index) => {
    const key = now[first - 1 + index] ?? '';
    free.set(key, [...(free.get(key) ?? []), first + index]);
  });
  const order = keys.map((key) => free.get(key)?.shift() ?? 0);
  return first > 0 && !order.includes(0) ? { row: first, order } : null;
}
