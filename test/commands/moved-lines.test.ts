// Whatever a person sorted, moved, put in or took out between two readings, each row and column of the later one is known for what it
// was; also where a command wrote a cell in between, into whichever row stood there by then.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsCameFrom, rowsCameFrom } from '../../src/commands/moved-lines.ts';
import type { CellValue } from '../../src/core/cell.ts';

const HEADER = ['ลำดับ', 'รายการโครงการ', 'มิติ', 'งบประมาณ (บาท)', 'หมายเหตุ'];
const NOTHING = { written: () => undefined, wanted: () => undefined };
const same = (column: number) => column;

/** A sheet whose rows all differ, and the rows of it that stand there later, in this order; null: one that was put in. */
const sheets = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    later: fc
      .shuffledSubarray(Array.from({ length: count }, (_, index) => index + 2))
      .chain((rows) =>
        fc
          .array(fc.nat(rows.length), { maxLength: 2 })
          .map((places) =>
            [...places]
              .sort((a, b) => b - a)
              .reduce<(number | null)[]>(
                (all, place) => [...all.slice(0, place), null, ...all.slice(place)],
                rows,
              ),
          ),
      ),
  }),
);
const rowOf = (row: number): CellValue[] => [
  row - 1,
  `โครงการที่ ${row * 7919}`,
  (row % 4) + 1,
  row * 1000,
  '',
];
const sheetOf = (count: number) => [HEADER, ...Array.from({ length: count }, (_, index) => rowOf(index + 2))];
const empty = (): CellValue[] => HEADER.map(() => '');

test('rows that were sorted, taken out, or had empty ones put between them', () => {
  fc.assert(
    fc.property(sheets, ({ count, later }) => {
      const now = [HEADER, ...later.map((row) => (row === null ? empty() : rowOf(row)))];
      const from = rowsCameFrom(sheetOf(count), now, same, NOTHING);
      expect(from(1)).toBe(1);
      later.forEach((row, index) => {
        if (row !== null) expect(from(index + 2)).toBe(row);
      });
      expect(from(now.length + 1)).toBeNull();
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('a cell that was written in between doesn’t hide whose row it landed in', () => {
  fc.assert(
    fc.property(sheets, fc.nat(6), fc.integer({ min: 1, max: 4 }), ({ count, later }, at, column) => {
      const target = (at % count) + 2;
      const value = 'เขียนแล้ว';
      const now = [HEADER, ...later.map((row) => (row === null ? empty() : rowOf(row)))].map((line) => [
        ...line,
      ]);
      const hit = now[target - 1];
      if (hit) hit[column] = value;
      const writing = (row: number, place: number) =>
        row === target && place === column + 1 ? value : undefined;
      const from = rowsCameFrom(sheetOf(count), now, same, { written: writing, wanted: writing });
      later.forEach((row, index) => {
        if (row !== null) expect(from(index + 2)).toBe(row);
      });
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('a row in which a person typed meanwhile is still the one that it was', () => {
  fc.assert(
    fc.property(sheets, fc.nat(6), fc.integer({ min: 1, max: 4 }), ({ count, later }, at, column) => {
      const now = [HEADER, ...later.map((row) => (row === null ? empty() : rowOf(row)))].map((line) => [
        ...line,
      ]);
      const typed = now[(at % Math.max(1, later.length)) + 1];
      if (typed && typed[1] !== '') typed[column] = 'พิมพ์ทับ';
      const from = rowsCameFrom(sheetOf(count), now, same, NOTHING);
      later.forEach((row, index) => {
        if (row !== null) expect(from(index + 2)).toBe(row);
      });
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('of rows that hold the same each is another one', () => {
  const [a, b] = [rowOf(2), rowOf(3)];
  const from = rowsCameFrom([HEADER, a, b, b, b], [HEADER, b, b, b], same, NOTHING);
  expect([2, 3, 4].map(from).sort()).toEqual([3, 4, 5]);
});

test('columns that were moved, taken out, or put in with or without a header', () => {
  const later = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 });
  fc.assert(
    fc.property(later, fc.nat(5), fc.constantFrom(null, 'ของเจ้าหน้าที่'), (columns, at, header) => {
      const now: (number | null)[] = [...columns.slice(0, at), null, ...columns.slice(at)];
      const headers = now.map((column) => (column === null ? (header ?? '') : (HEADER[column - 1] ?? '')));
      const from = columnsCameFrom([HEADER], [headers]);
      now.forEach((column, index) => {
        // An empty column at the end may as well be one that stood right of the table.
        if (column === null)
          expect(from(index + 1) ?? HEADER.length + 1, headers.join()).toBe(HEADER.length + 1);
        else expect(from(index + 1), headers.join()).toBe(column);
      });
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('where no header changed, no column did', () => {
  const from = columnsCameFrom([['', 'ก', 'ก', '']], [['', 'ก', 'ก', '']]);
  expect([1, 2, 3, 4, 9].map(from)).toEqual([1, 2, 3, 4, 9]);
});
