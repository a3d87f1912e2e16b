// Whatever a person sorted, moved, put in or took out between two readings, each row and column of the later one is known for what it
// was; also where a command wrote a cell in between, into whichever row stood there by then.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CameFrom, columnsCameFrom, rowsCameFrom, type Writing } from '../../src/changes/moved-lines.ts';
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
const laterSheet = (later: readonly (number | null)[]): CellValue[][] => [
  [...HEADER],
  ...later.map((row) => (row === null ? empty() : rowOf(row))),
];
/** Each row that was there is known for what it was. */
function expectKnown(later: readonly (number | null)[], from: CameFrom) {
  later.forEach((row, index) => {
    if (row !== null) expect(from(index + 2), `row ${index + 2} of ${later}`).toBe(row);
  });
}

test('rows that were sorted, taken out, or had empty ones put between them', () => {
  fc.assert(
    fc.property(sheets, ({ count, later }) => {
      const now = laterSheet(later);
      const from = rowsCameFrom(sheetOf(count), now, same, NOTHING);
      expect(from(1)).toBe(1);
      expectKnown(later, from);
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
      const now = laterSheet(later);
      const hit = now[target - 1];
      if (hit) hit[column] = value;
      const writing = (row: number, place: number) =>
        row === target && place === column + 1 ? value : undefined;
      const from = rowsCameFrom(sheetOf(count), now, same, { written: writing, wanted: writing });
      expectKnown(later, from);
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('a row in which a person typed meanwhile is still the one that it was', () => {
  fc.assert(
    fc.property(sheets, fc.nat(6), fc.integer({ min: 1, max: 4 }), ({ count, later }, at, column) => {
      const now = laterSheet(later);
      const typed = now[(at % Math.max(1, later.length)) + 1];
      if (typed && typed[1] !== '') typed[column] = 'พิมพ์ทับ';
      const from = rowsCameFrom(sheetOf(count), now, same, NOTHING);
      expectKnown(later, from);
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

test('a row that was written all over is the one that stood there: it is missing elsewhere', () => {
  fc.assert(
    fc.property(sheets, fc.nat(6), ({ count, later }, at) => {
      fc.pre(later.filter((row) => row !== null).length === count);
      const target = (at % later.length) + 2;
      const written = ['ก', 'เขียนทั้งแถว', 9, 'ข', 'ค'];
      const now = laterSheet(later);
      now[target - 1] = written;
      const writing = (row: number, column: number) => (row === target ? written[column - 1] : undefined);
      const from = rowsCameFrom(sheetOf(count), now, same, { written: writing, wanted: writing });
      expectKnown(later, from);
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('a row that was emptied all over is the one that stood there, too, where no others are empty', () => {
  fc.assert(
    fc.property(sheets, fc.nat(6), ({ count, later }, at) => {
      fc.pre(later.length === count && !later.includes(null));
      const target = (at % later.length) + 2;
      const now = laterSheet(later);
      now[target - 1] = empty();
      const writing = (row: number) => (row === target ? '' : undefined);
      const from = rowsCameFrom(sheetOf(count), now, same, { written: writing, wanted: writing });
      expectKnown(later, from);
    }),
    { seed: 2569, numRuns: 500 },
  );
});

test('a row that was written where it stood, and moved after that, is known by what it was to hold', () => {
  fc.assert(
    fc.property(sheets, fc.nat(6), fc.integer({ min: 1, max: 4 }), ({ count, later }, at, column) => {
      const target = (at % count) + 2;
      const wanted = (row: number, place: number) =>
        row === target && place === column + 1 ? 'เขียนแล้ว' : undefined;
      const now = [
        HEADER,
        ...later.map((row) => {
          if (row === null) return empty();
          return rowOf(row).map((cell, place) => wanted(row, place + 1) ?? cell);
        }),
      ];
      const from = rowsCameFrom(sheetOf(count), now, same, { written: () => undefined, wanted });
      expectKnown(later, from);
    }),
    { seed: 2569, numRuns: 500 },
  );
});

describe('rows that fit to many', () => {
  const [a, b, c, d] = [2, 3, 4, 5].map(rowOf) as [CellValue[], CellValue[], CellValue[], CellValue[]];
  const ready = ['', '', '', '', false];
  const all = (rows: number, from: (row: number) => number | null) =>
    Array.from({ length: rows }, (_, index) => from(index + 1));

  test('nothing moved: each is itself, empty ones and those with a checkbox, too', () => {
    const lines = [HEADER, a, b, ready, empty(), ready];
    expect(all(7, rowsCameFrom(lines, lines, same, NOTHING))).toEqual([1, 2, 3, 4, 5, 6, null]);
  });

  test('an empty row that was put in comes from below the last one that was read', () => {
    const from = rowsCameFrom([HEADER, a, b], [HEADER, a, ready, b], same, NOTHING);
    expect(all(4, from)).toEqual([1, 2, 4, 3]);
  });

  test('of two rows of the same the one below its neighbour', () => {
    const from = rowsCameFrom([HEADER, a, b, c, b, d], [HEADER, c, b, d, a, b], same, NOTHING);
    expect(all(6, from)).toEqual([1, 4, 3, 6, 2, 5]);
  });

  test('a new project in an empty row is that empty row, not the one that a person took out', () => {
    const put = ['9', 'ใหม่', 1, 5, 'x'];
    const written = (row: number, column: number) => (row === 5 ? put[column - 1] : undefined);
    const writing = { written, wanted: written };
    const found = [HEADER, a, c, ready, put];
    // Taken out before it was written: row 5 was below, and empty, too.
    const from = rowsCameFrom([HEADER, a, b, c, ready, ready], found, same, writing);
    expect(all(5, from)).toEqual([1, 2, 4, 5, 6]);
  });

  test('a new project in the next empty row, after a row above was taken out, is the one below', () => {
    const put = ['9', 'ใหม่', 1, 5, true];
    const written = (row: number, column: number) => (row === 6 ? put[column - 1] : undefined);
    const found = [HEADER, b, c, d, ready, put, ready];
    const from = rowsCameFrom([HEADER, a, b, c, d, ready, ready, ready], found, same, {
      written,
      wanted: written,
    });
    expect(all(7, from)).toEqual([1, 3, 4, 5, 6, 7, 8]);
  });

  test('a row that was written over is not missed for one that was taken out', () => {
    const put = ['9', 'ใหม่', 1, 5, 'x'];
    const written = (row: number, column: number) => (row === 4 ? put[column - 1] : undefined);
    const found = [HEADER, ready, a, put, c];
    const from = rowsCameFrom([HEADER, a, b, ready, c], found, same, { written, wanted: written });
    expect([3, 4, 5].map(from)).toEqual([2, 3, 5]);
  });

  test('a row of which nothing is as it was is new', () => {
    const from = rowsCameFrom([HEADER, a, b], [HEADER, ['x', 'y', 'z', 'v', 'w'], b], same, NOTHING);
    expect(all(3, from)).toEqual([1, null, 3]);
    // What both lack is nothing that they have in common.
    const [lacks, other] = [
      [2, 'เดิม', '', false],
      [7, 'ใหม่', '', false],
    ];
    expect(all(2, rowsCameFrom([HEADER, lacks], [HEADER, other], same, NOTHING))).toEqual([1, null]);
  });

  describe('a row that is there twice', () => {
    const copied = (line: readonly CellValue[], writing: Writing = NOTHING) =>
      rowsCameFrom([HEADER, a, b], [HEADER, a, b, line], same, writing).copied(4);

    test('is a copy of the one that holds the same', () => {
      expect(copied(a)).toBe(2);
      expect(copied(b)).toBe(3);
      expect(copied(HEADER)).toBe(1);
    });

    test('also where a cell was written in between', () => {
      const hit = a.map((cell, index) => (index === 3 ? 77 : cell));
      const written = (row: number, column: number) => (row === 4 && column === 4 ? 77 : undefined);
      expect(copied(hit)).toBeNull();
      expect(copied(hit, { written, wanted: () => undefined })).toBe(2);
      expect(
        copied(hit, { written: () => undefined, wanted: (_, column) => (column === 4 ? 77 : undefined) }),
      ).toBeNull();
    });

    test('is none for one cell alone, nor for what both lack', () => {
      const alone = ['', '', '', a[3] ?? '', ''];
      const rows = [HEADER, alone, b];
      expect(rowsCameFrom(rows, [...rows, alone], same, NOTHING).copied(4)).toBeNull();
      const ticked = ['', '', false, a[3] ?? '', false];
      const boxes = [HEADER, ticked, b];
      expect(rowsCameFrom(boxes, [...boxes, ticked], same, NOTHING).copied(4)).toBeNull();
      expect(copied(empty())).toBeNull();
    });
  });

  test('the one with most in common, the nearer of two', () => {
    const typed = [a[0] ?? '', 'พิมพ์ทับ', a[2] ?? '', a[3] ?? '', ''];
    const near = [b[0] ?? '', 'พิมพ์ทับ', a[2] ?? '', 'x', ''];
    expect(rowsCameFrom([HEADER, b, a], [HEADER, typed, b], same, NOTHING)(2)).toBe(3);
    expect(rowsCameFrom([HEADER, a, b], [HEADER, near], same, NOTHING)(2)).toBe(2);
  });

  test('a header that was typed over is the header', () => {
    const from = rowsCameFrom([HEADER, a], [['ลำดับที่', ...HEADER.slice(1)], a], same, NOTHING);
    expect(all(2, from)).toEqual([1, 2]);
  });

  test('columns that are new are not asked', () => {
    const columns = (column: number) => (column === 1 ? null : column - 1);
    const now = [HEADER, b, a].map((line) => ['ใหม่', ...line]);
    expect(all(3, rowsCameFrom([HEADER, a, b], now, columns, NOTHING))).toEqual([1, 3, 2]);
  });
});

describe('columns', () => {
  test.each<
    readonly [
      what: string,
      before: readonly CellValue[],
      now: readonly CellValue[],
      from: readonly (number | null)[],
    ]
  >([
    ['two of one name, where they stood', ['ก', 'ข', 'ข'], ['ก', 'ข', 'ข', 'ค'], [1, 2, 3, null]],
    ['two of one name, one of them new', ['ก', 'ข'], ['ข', 'ข'], [2, 2]],
    ['two of one name, behind a new one', ['ก', 'ก', 'ข'], ['ค', 'ก', 'ก', 'ข'], [null, 2, null, 3]],
    ['none of a name at the end', ['ก', 'ข'], ['ก', 'ข', ''], [1, 2, 3]],
    ['none of a name between', ['ก', '', 'ข'], ['ข', 'ก', ''], [3, 1, 2]],
    ['none of a name first', ['', 'ก'], ['', 'ข', 'ก'], [1, null, 2]],
    ['none of a name put in first', ['ก', '', 'ข'], ['', 'ก', 'ข'], [null, 1, 3]],
    ['none of a name beside another than before', ['ก', 'ข', ''], ['ข', 'ก', ''], [2, 1, null]],
    ['spaces in a name', ['ก ข', 'ค'], ['ค', 'ก  ข'], [2, 1]],
    ['none at all', [], ['ก'], [null]],
  ])('%s', (_, before, now, from) => {
    const came = columnsCameFrom([before], [now]);
    expect(now.map((__, index) => came(index + 1))).toEqual(from);
    expect(came(now.length + 1)).toBe(now.length + 1);
  });

  test('without any lines', () => {
    expect(columnsCameFrom([], [])(3)).toBe(3);
  });
});
