// Rows in another order: the moves that bring them there, and the way back, wherever it was broken off and whatever a hand did since.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, movesOf, notedOrder, orderBack, placeInOrder } from '../../src/changes/sorted-rows.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { HEADER, YEAR } from '../commands/on-paper/paper-plan.ts';

type Line = readonly CellValue[];
const line = (number: number, name: string, id = ''): Line => [number, name, 1, 0, false, '', id];
const projects = (count: number, first = 2): readonly Line[] => [
  ...[HEADER, line(0, 'ก่อนหน้า', 'P-0')].slice(0, first - 1),
  ...Array.from({ length: count }, (_, index) => line(index + 1, `${YEAR} ${index}`, `P-${index + 1}`)),
];
/** The number stays with its place: it is the column that is written. */
const NUMBER = [1];
const sorted = (lines: readonly Line[], row: number, order: readonly number[]): readonly Line[] =>
  inOrder(lines, { row, order }, []).map((cells, index) => [lines[index]?.[0] ?? '', ...cells.slice(1)]);
const names = (lines: readonly Line[]) => lines.map((cells) => cells[1]);
const orders = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 7 }))
  .chain(([row, count]) => {
    const rows = Array.from({ length: count }, (_, index) => row + index);
    return fc.shuffledSubarray(rows, { minLength: count }).map((order) => ({ row, order }));
  });
const moved = (lines: readonly Line[], moves: ReturnType<typeof movesOf>) =>
  moves.reduce<readonly Line[]>((now, { from, to }) => {
    const others = now.filter((_, index) => index !== from - 1);
    return [...others.slice(0, to - 1), now[from - 1] ?? [], ...others.slice(to - 1)];
  }, lines);

test('moves bring every order about, and none is made for a row that stands where it is to stand', () => {
  fc.assert(
    fc.property(orders, (sort) => {
      const lines = projects(sort.order.length + 1, sort.row);
      const moves = movesOf(sort);
      expect(names(moved(lines, moves))).toEqual(names(inOrder(lines, sort, [])));
      expect(moves.every(({ from, to }) => from !== to)).toBe(true);
      for (const row of lines.keys()) {
        const place = placeInOrder(sort, row + 1);
        expect(inOrder(lines, sort, [])[place - 1]).toBe(lines[row]);
      }
    }),
    { seed: 2569 },
  );
});

test('the first row to the end, or the last to the beginning, is one move', () => {
  expect(movesOf({ row: 2, order: [3, 4, 5, 6, 2] })).toEqual([{ from: 2, to: 6 }]);
  expect(movesOf({ row: 2, order: [6, 2, 3, 4, 5] })).toEqual([{ from: 6, to: 2 }]);
});

test('a sheet that ends above the last of the rows is taken as empty there', () => {
  expect(inOrder(['a', 'b'], { row: 2, order: [4, 2, 3] }, '-')).toEqual(['a', '-', 'b', '-']);
});

describe('the way back', () => {
  test('is found from wherever the sorting was broken off, and where rows were put in above since', () => {
    fc.assert(
      fc.property(orders, fc.nat(6), fc.nat(3), (sort, done, above) => {
        const lines = projects(sort.order.length, sort.row);
        const noted = notedOrder(lines, sort, NUMBER);
        const reached = moved(lines, movesOf(sort).slice(0, done));
        const [header = [], ...rest] = reached;
        const found = [header, ...Array.from({ length: above }, () => line(9, 'ใหม่')), ...rest];
        const back = orderBack(found, noted, NUMBER);
        if (!('order' in back)) throw new Error(`not found: ${back}`);
        expect(names(inOrder(found, back, [])).filter((name) => name !== 'ใหม่')).toEqual(names(lines));
      }),
      { seed: 2569 },
    );
  });

  test('knows a row that has neither รหัส nor a name of its own by all that it holds, but for what was written', () => {
    const lines = [HEADER, line(1, 'ซ้ำ'), line(2, 'ซ้ำ'), [3, 'ซ้ำ', 4, 0, true, 'อื่น', '']];
    const noted = notedOrder(lines, { row: 2, order: [4, 2, 3] }, NUMBER);
    const found = sorted(lines, 2, [4, 2, 3]);
    expect(orderBack(found, noted, NUMBER)).toEqual({ row: 2, order: [3, 4, 2] });
  });

  test('knows a row by its รหัส where its name was changed, by its name where its รหัส was', () => {
    const lines = projects(3);
    const noted = notedOrder(lines, { row: 2, order: [4, 3, 2] }, NUMBER);
    const found = [HEADER, line(1, 'ชื่ออื่น', 'P-3'), line(2, `${YEAR} 1`, 'P-9'), line(3, `${YEAR} 0`, 'P-1')];
    expect(orderBack(found, noted, NUMBER)).toEqual({ row: 2, order: [4, 3, 2] });
  });

  test('is none where one of the rows is gone, or stands apart: its place then is told', () => {
    const lines = projects(4);
    const sort = { row: 2, order: [5, 4, 3, 2] };
    const noted = notedOrder(lines, sort, NUMBER);
    const found = sorted(lines, 2, sort.order);
    const without = (row: number) => found.filter((_, index) => index !== row - 1);
    // What stands in row 3 now stood in row 4, and so on.
    expect(orderBack(without(3), noted, NUMBER)).toEqual([4]);
    expect(orderBack(without(2), noted, NUMBER)).toEqual([5]);
    expect(orderBack([HEADER], noted, NUMBER)).toEqual([2, 3, 4, 5]);
    const apart = [...without(5), line(9, 'ใหม่'), found[4] ?? []];
    expect(orderBack(apart, noted, NUMBER)).toEqual([2]);
  });
});
