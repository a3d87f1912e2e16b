// Rows that stand one below the other, put in another order: how it is done, and how it is taken back.
import { digest } from '../core/text/digest.ts';
import type { Change } from './change.ts';
import { type Lines, rowKeys, wholeRow } from './row-keys.ts';

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

/** What the rows are known by in the journal: รหัส and name that no other has, else what they hold but for the edited columns. */
export function notedOrder(
  lines: Lines,
  { row, order }: RowSort,
  without: readonly number[],
): NonNullable<Change['sorted']> {
  const known = rowKeys(lines);
  const all = lines.flatMap(known);
  const keyAt = (line: Lines[number] | undefined) =>
    known(line)
      .filter((key) => all.indexOf(key) === all.lastIndexOf(key))
      .join(' ') || wholeKey(line, without);
  return { row, keys: order.map((_, index) => keyAt(lines[row - 1 + index])) };
}

function wholeKey(line: Lines[number] | undefined, without: readonly number[]): string {
  return digest(wholeRow(line, without));
}

/**
 * What brings the rows back into the order that was noted, wherever their sorting was broken off, and though all of them have moved;
 * where the very same rows don't stand one below the other any more, the places then of those that don't.
 */
export function orderBack(
  lines: Lines,
  { row, keys }: NonNullable<Change['sorted']>,
  without: readonly number[],
): RowSort | readonly number[] {
  const known = rowKeys(lines);
  const now = lines.map((line) => [wholeKey(line, without), ...known(line)]);
  // Where they stood first: elsewhere there may be their like.
  const places = [...keys.map((_, index) => row + index), ...lines.map((_, index) => index + 1)];
  const taken = new Set<number>();
  const order = keys.map((key, index) => {
    const fits = (place: number) =>
      !taken.has(place) && key.split(' ').some((one) => now[place - 1]?.includes(one));
    const place = places.find(fits) ?? 0;
    taken.add(place);
    return place || -index - 1;
  });
  const missing = order.flatMap((place) => (place < 0 ? [row - place - 1] : []));
  if (missing.length > 0) return missing;
  const first = Math.min(...order);
  const apart = order.flatMap((place, index) => (place >= first + keys.length ? [row + index] : []));
  return apart.length > 0 ? apart : { row: first, order };
}
