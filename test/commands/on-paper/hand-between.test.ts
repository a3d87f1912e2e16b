// A person's hand between our last reading and our write, to the letter: what had landed in another row or column is put right, so that
// the sheet is just as that hand left it, and the command says so; or what it decided for still stood in its place, and is made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../src/changes/change-plan.ts';
import { carryOut } from '../../../src/changes/planned-change.ts';
import { Refusal } from '../../../src/commands/session/refusal.ts';
import { readCells } from '../../../src/commands/session/session.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import { runWriting, session, undoLast } from './acts.ts';
import { deletes, edits, moves, type Plan, put } from './decided.ts';
import { HEADER, nameOf, PLAN, PROJECTS, paperPlan, YEAR } from './paper-plan.ts';
import { PaperWorkbook } from './paper-workbook.ts';

type Hand = (workbook: PaperWorkbook) => void;

const [NUMBER, NAME, BUDGET, QUARTER, REMARK, ID] = [1, 2, 4, 5, 6, 7] as const;
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8];
const ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The first call of this name meets the hand. @returns what the sheets hold then, and by which sheet the command refused */
function meets(plan: Plan, hand: Hand, { at = 'edit', formulas = false } = {}) {
  const workbook = new PaperWorkbook(paperPlan(formulas));
  try {
    runWriting(workbook, (run) => {
      readCells(run, YEAR);
      const planned = plan(run);
      workbook.before = (call) => {
        if (call !== at) return;
        workbook.before = () => {};
        hand(workbook);
      };
      changePlan(run, planned);
    });
    return { workbook, refused: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { workbook, refused: error.reason };
  }
}
const shown = (workbook: PaperWorkbook, sheet = YEAR) => ({
  values: workbook.shown(sheet),
  formulas: workbook.paper.sheets
    .find(({ name }) => name === sheet)
    ?.grid.map((line) => line.map(({ formula }) => formula)),
});
/** What the hand alone makes of it. */
function alone(hand: Hand, formulas: boolean) {
  const workbook = new PaperWorkbook(paperPlan(formulas));
  hand(workbook);
  return workbook;
}

const row = (workbook: PaperWorkbook, number: number) => workbook.shown(YEAR)[number - 1];
const rows =
  (...order: readonly (number | null)[]): Hand =>
  (workbook) =>
    workbook.arrange(YEAR, order);
const columns =
  (...order: readonly (number | null)[]): Hand =>
  (workbook) =>
    workbook.arrange(YEAR, ROWS, order);
const without = (list: readonly number[], ...gone: readonly number[]) =>
  list.filter((one) => !gone.includes(one));
const turned = [1, 6, 5, 4, 3, 2, 7, 8, 9];
const putsIn =
  (below: number, count: number, sheet = YEAR): Hand =>
  (workbook) =>
    workbook.insertRows(sheet, below, count);
const both =
  (...hands: readonly Hand[]): Hand =>
  (workbook) => {
    for (const hand of hands) hand(workbook);
  };
const types =
  (row: number, column: number, value: CellValue): Hand =>
  (workbook) =>
    workbook.type(YEAR, row, column, value);

/** Every รหัส is wiped, as by a paste over its hidden column. */
const wipesIds: Hand = both(...[2, 3, 4, 5, 6].map((row) => types(row, ID, '')));

const oneCell = edits(put(4, BUDGET, 777));
const wholeRow = edits(
  put(4, NUMBER, 9),
  put(4, NAME, 'ชื่อใหม่'),
  put(4, BUDGET, 777),
  put(4, QUARTER, false),
  put(4, REMARK, 'ใหม่'),
);
const cleared = edits(put(4, REMARK, ''), put(4, BUDGET, ''));
const column = edits(...[2, 3, 4, 5, 6].map((row) => put(row, BUDGET, row * 7)));
const ticks = edits(...[2, 3, 4, 5, 6].map((row) => put(row, QUARTER, row % 2 === 1)));
const ids = edits(put(5, ID, 'P-NEW'));
const twoSheets = edits(put(3, REMARK, 'ก'), put(3, REMARK, 'ข', PLAN));

describe('what landed elsewhere is put right, and the command says so', () => {
  test.each<readonly [what: string, plan: Plan, hand: Hand]>([
    ['one cell, a row put in above', oneCell, putsIn(1, 1)],
    ['one cell, two rows put in right above', oneCell, putsIn(3, 2)],
    ['one cell, a row taken out above', oneCell, rows(...without(ROWS, 2))],
    ['one cell, all rows turned round', edits(put(3, BUDGET, 777)), rows(...turned)],
    ['one cell, its row at the end', oneCell, rows(1, 2, 3, 5, 6, 4, 7, 8, 9)],
    ['one cell, its row among the empty ones', oneCell, rows(1, 2, 3, 5, 6, 7, 8, 4, 9)],
    ['one cell, a column put in before it', oneCell, columns(1, 2, 3, null, 4, 5, 6, 7, 8)],
    ['one cell, a column taken out before it', oneCell, columns(...without(COLUMNS, 3))],
    ['one cell, two columns changed', oneCell, columns(1, 2, 3, 6, 5, 4, 7, 8)],
    [
      'one cell, rows and columns',
      oneCell,
      both(rows(...turned), columns(1, 2, 6, 3, 4, 5, 7, 8), putsIn(1, 1)),
    ],
    ['one cell, the row above copied with its รหัส', oneCell, rows(1, 2, 3, 3, 4, 5, 6, 7, 8, 9)],
    ['one cell, its row copied above with its รหัส', oneCell, rows(1, 2, 4, 3, 4, 5, 6, 7, 8, 9)],
    [
      'one cell, every รหัส wiped and all rows turned round',
      edits(put(3, BUDGET, 777)),
      both(wipesIds, rows(...turned)),
    ],
    ['one cell, a row put in above and its own taken out', oneCell, rows(1, null, 2, 3, 5, 6, 7, 8, 9)],
    ['one cell, its row copied below with its รหัส', oneCell, rows(1, 2, 3, 4, 4, 5, 6, 7, 8, 9)],
    ['a row, the row above copied with its รหัส', wholeRow, rows(1, 2, 3, 3, 4, 5, 6, 7, 8, 9)],
    ['a row, every รหัส wiped and a row put in above', wholeRow, both(wipesIds, putsIn(1, 1))],
    [
      'a row, a row put in above and one taken out further up',
      wholeRow,
      rows(1, null, null, 2, 4, 5, 6, 7, 8, 9),
    ],
    ['ticks, the last row copied to the top with its รหัส', ticks, rows(1, 6, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['a row, a row put in above', wholeRow, putsIn(1, 1)],
    ['a row, a row taken out above', wholeRow, rows(...without(ROWS, 3))],
    ['a row, changed with the one above', wholeRow, rows(1, 2, 4, 3, 5, 6, 7, 8, 9)],
    ['a row, all rows turned round', edits(put(3, NAME, 'ใหม่'), put(3, REMARK, 'ใหม่')), rows(...turned)],
    ['a row, a column put in at its middle', wholeRow, columns(1, 2, null, 3, 4, 5, 6, 7, 8)],
    ['a row, two columns changed', wholeRow, columns(1, 6, 3, 4, 5, 2, 7, 8)],
    ['cells cleared, a row put in above', cleared, putsIn(2, 1)],
    ['cells cleared, changed with the one below', cleared, rows(1, 2, 3, 5, 4, 6, 7, 8, 9)],
    ['cells cleared, columns changed', cleared, columns(1, 2, 3, 4, 6, 5, 7, 8)],
    ['a column, a row put in', column, putsIn(3, 1)],
    ['a column, a row taken out', column, rows(...without(ROWS, 4))],
    ['a column, columns changed', column, columns(1, 2, 4, 3, 5, 6, 7, 8)],
    ['a column, a column put in', column, columns(1, 2, 3, null, 4, 5, 6, 7, 8)],
    ['ticks, a row put in', ticks, putsIn(3, 1)],
    ['ticks, two rows changed', ticks, rows(1, 3, 2, 4, 5, 6, 7, 8, 9)],
    ['ticks, a column put in before them', ticks, columns(1, 2, 3, 4, null, 5, 6, 7, 8)],
    ['ticks, their column gone elsewhere', ticks, columns(1, 5, 2, 3, 4, 6, 7, 8)],
    ['a รหัส, a row put in', ids, putsIn(2, 1)],
    ['a รหัส, a row taken out', ids, rows(...without(ROWS, 3))],
  ])('%s', (_, plan, hand) => {
    for (const formulas of [false, true]) {
      const { workbook, refused } = meets(plan, hand, { formulas });
      expect(refused).toEqual({ code: 'moved-meanwhile', sheet: YEAR });
      expect(shown(workbook).values).toEqual(shown(alone(hand, formulas)).values);
    }
  });

  test('in the other sheet: also what landed rightly in the first is taken back', () => {
    const hand = putsIn(1, 1, PLAN);
    const { workbook, refused } = meets(twoSheets, hand);
    expect(refused).toEqual({ code: 'moved-meanwhile', sheet: PLAN });
    for (const sheet of [YEAR, PLAN])
      expect(shown(workbook, sheet)).toEqual(shown(alone(hand, false), sheet));
  });

  test('in both sheets, it names the first', () => {
    const hand = both(putsIn(1, 1), putsIn(1, 2, PLAN));
    const { workbook, refused } = meets(twoSheets, hand);
    expect(refused).toEqual({ code: 'moved-meanwhile', sheet: YEAR });
    for (const sheet of [YEAR, PLAN])
      expect(shown(workbook, sheet)).toEqual(shown(alone(hand, false), sheet));
  });
});

describe('another row than the one that was meant', () => {
  const HANDS: readonly (readonly [what: string, hand: Hand])[] = [
    ['a row put in above', putsIn(1, 1)],
    ['all rows turned round', rows(...turned)],
    ['changed with the one below', rows(1, 2, 4, 3, 5, 6, 7, 8, 9)],
    ['put at the end', rows(1, 2, 4, 5, 6, 3, 7, 8, 9)],
    ['rows turned round and columns changed', both(rows(...turned), columns(1, 2, 6, 4, 5, 3, 7, 8))],
    ['a row put in, a column put in', both(putsIn(1, 1), columns(1, null, 2, 3, 4, 5, 6, 7, 8))],
    ['a row put in, a column taken out', both(putsIn(1, 1), columns(...without(COLUMNS, 6)))],
  ];
  test.each(HANDS)('that was deleted comes back: %s', (_, hand) => {
    const { workbook, refused } = meets(deletes(3), hand, { at: 'deleteRows' });
    expect(refused).toEqual({ code: 'moved-meanwhile', sheet: YEAR });
    expect(shown(workbook).values).toEqual(shown(alone(hand, false)).values);
  });

  test.each(HANDS.filter(([what]) => !/column/.test(what)))(
    'comes back with what its formulas showed: %s',
    (_, hand) => {
      for (const row of [2, 3, 4, 5, 6]) {
        const { workbook, refused } = meets(deletes(row), hand, { at: 'deleteRows', formulas: true });
        const wanted = alone(hand, true);
        // An empty row that was taken out instead stays out.
        const hit = wanted.shown(YEAR)[row - 1]?.[NAME - 1];
        // Formulas that named it are given up.
        if (refused && hit) {
          const hadFormula = wanted.formulas(YEAR)[row - 1] ?? [];
          const typed = (line: readonly CellValue[] = []) => line.filter((_, index) => !hadFormula[index]);
          expect(typed(workbook.shown(YEAR)[row - 1]), `row ${row}`).toEqual(
            typed(wanted.shown(YEAR)[row - 1]),
          );
          expect(workbook.shown(YEAR)).toHaveLength(wanted.shown(YEAR).length);
          expect(workbook.formulas(YEAR)[row - 1]?.join('')).toBe('');
        } else expect(workbook.shown(YEAR)).toHaveLength(wanted.shown(YEAR).length - 1);
        expect(refused === null).toBe(hit === nameOf(row, YEAR));
      }
    },
  );

  test('comes back with what its formulas showed, where columns have changed, too', () => {
    const hand = both(rows(...turned), columns(1, 2, 6, 4, 5, 3, 7, 8));
    const { workbook } = meets(deletes(5), hand, { at: 'deleteRows', formulas: true });
    const wanted = alone(hand, true).shown(YEAR)[4];
    expect(row(workbook, 5)).toEqual(wanted);
    expect(shown(workbook).formulas?.[4]?.join('')).toBe('');
  });

  test('where a person took one out above in the same moment, ours comes back and theirs doesn’t', () => {
    const hand = rows(...without(ROWS, 2));
    const { workbook, refused } = meets(deletes(4), hand, { at: 'deleteRows' });
    expect(refused).toEqual({ code: 'moved-meanwhile', sheet: YEAR });
    expect(shown(workbook).values).toEqual(shown(alone(hand, false)).values);
  });

  test.each<readonly [what: string, hand: Hand]>([
    ['the row that was meant to the end', rows(1, 2, 3, 4, 5, 6, 3, 7, 8, 9)],
    ['the row above to below it', rows(1, 2, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['another row to the top', rows(1, 5, 2, 3, 4, 5, 6, 7, 8, 9)],
  ])('where a person copied %s with its รหัส, no project is lost', (_, hand) => {
    const { workbook, refused } = meets(deletes(3), hand, { at: 'deleteRows' });
    expect(refused).toEqual({ code: 'moved-meanwhile', sheet: YEAR });
    // A copy that was hit itself is no longer there: what it held is.
    const texts = (lines: readonly (readonly CellValue[])[]) =>
      new Set(lines.map((line) => JSON.stringify(line)));
    expect(texts(workbook.shown(YEAR))).toEqual(texts(alone(hand, false).shown(YEAR)));
  });

  test('is none where a person has taken out just the row that was meant', () => {
    const { workbook, refused } = meets(deletes(6), rows(...without(ROWS, 6)), { at: 'deleteRows' });
    expect(refused).toBeNull();
    expect(workbook.shown(YEAR).map((line) => line[NUMBER - 1])).toEqual(['ลำดับ', 1, 2, 3, 4, '', '']);
  });

  test.each<readonly [what: string, hand: Hand]>([
    ['a row put in above', putsIn(1, 1)],
    ['a row taken out above', rows(...without(ROWS, 2))],
    ['all rows turned round', rows(...turned)],
    ['changed with the one above', rows(1, 2, 4, 3, 5, 6, 7, 8, 9)],
  ])('that was moved goes back: %s', (_, hand) => {
    const { workbook, refused } = meets(moves(4, 5), hand, { at: 'moveRow' });
    expect(refused).toEqual({ code: 'moved-meanwhile', sheet: YEAR });
    expect(shown(workbook).values).toEqual(shown(alone(hand, false)).values);
  });
});

describe('what was meant stands in its place, and is made', () => {
  test.each<readonly [what: string, plan: Plan, hand: Hand]>([
    ['a cell, another one of its row typed into', oneCell, types(4, REMARK, 'มือ')],
    ['a cell, another one of its column typed into', oneCell, types(5, BUDGET, 1)],
    ['a cell, rows put in below', oneCell, putsIn(4, 2)],
    ['a cell, a row put in and one taken out above it', oneCell, rows(1, null, 2, 4, 5, 6, 7, 8, 9)],
    ['a cell, every รหัส wiped', oneCell, wipesIds],
    ['a cell, a row taken out below', oneCell, rows(...without(ROWS, 5))],
    ['a cell, rows turned round below', oneCell, rows(1, 2, 3, 4, 6, 5, 7, 8, 9)],
    ['a cell, a column put in behind it', oneCell, columns(1, 2, 3, 4, null, 5, 6, 7, 8)],
    ['a cell, columns changed behind it', oneCell, columns(1, 2, 3, 4, 6, 5, 7, 8)],
    ['a row, its mission typed into', wholeRow, types(4, 3, 2)],
    ['a row, rows put in below', wholeRow, putsIn(6, 1)],
    ['cells cleared, rows put in below', cleared, putsIn(4, 1)],
    ['ticks, a name typed', ticks, types(2, NAME, 'ชื่อจากมือ')],
    ['a delete, rows put in below', deletes(3), putsIn(3, 1)],
    ['a delete, a row taken out below', deletes(3), rows(...without(ROWS, 5))],
    ['a delete, the columns turned round', deletes(3), columns(1, 2, 3, 4, 6, 5, 7, 8)],
    ['a delete, a remark typed elsewhere', deletes(3), types(5, REMARK, 'มือ')],
  ])('%s', (_, plan, hand) => {
    // As if the change had been made once the hand was done.
    const other = new PaperWorkbook(paperPlan(false));
    const planned = plan(session(other));
    hand(other);
    carryOut(session(other), planned);
    const { workbook, refused } = meets(plan, hand, { at: planned.remove ? 'deleteRows' : 'edit' });
    expect(refused).toBeNull();
    expect(shown(workbook)).toEqual(shown(other));
  });
});

describe('whatever is decided, and however a person rearranges rows or columns in between', () => {
  const line = fc.constantFrom(...PROJECTS);
  const inSheet = fc.constantFrom(YEAR, YEAR, PLAN);
  const cells = fc.oneof(
    fc.record({
      row: line,
      column: fc.constantFrom(NUMBER, BUDGET, REMARK),
      to: fc.constantFrom<CellValue>('', 'ใหม่', 77),
    }),
    // A project must keep something to be known by.
    line.map((row) => ({ row, column: NAME, to: `ชื่อใหม่ ${row}` })),
    fc.record({ row: line, column: fc.constant(QUARTER), to: fc.boolean() }),
  );
  const writes = fc.uniqueArray(
    fc.tuple(cells, inSheet).map(([{ row, column, to }, sheet]) => put(row, column, to, sheet)),
    { minLength: 1, maxLength: 6, selector: ({ row, column, sheet }) => `${sheet}:${row}:${column}` },
  );
  const arrangesIn = (sheet: string): fc.Arbitrary<Hand> =>
    fc.oneof(
      fc.tuple(line, line).map(([from, to]): Hand => {
        return (workbook) => workbook.moveRow(sheet, from, to);
      }),
      fc.tuple(line, fc.integer({ min: 1, max: 2 })).map(([row, count]) => putsIn(row - 1, count, sheet)),
      fc.tuple(line, fc.integer({ min: 1, max: 2 })).map(([row, count]): Hand => {
        return (workbook) => workbook.deleteRows(sheet, row, count);
      }),
      fc
        .shuffledSubarray(without(COLUMNS, NAME), { minLength: 6 })
        .chain((order) =>
          fc.nat(order.length).map((at) => columns(...order.slice(0, at), NAME, ...order.slice(at))),
        ),
    );
  const arranges = arrangesIn(YEAR);
  const filled = (lines: readonly (readonly CellValue[])[]) =>
    lines.filter((cells) => cells.some((cell) => cell !== '' && cell !== false));
  const left = (workbook: PaperWorkbook) => filled(workbook.shown(YEAR));

  test('a cell is written into its own project, or all is as that hand left it', () => {
    const ends = { made: 0, refused: 0 };
    fc.assert(
      fc.property(writes, inSheet.chain(arrangesIn), (places, hand) => {
        const { workbook, refused } = meets(edits(...places), hand);
        ends[refused ? 'refused' : 'made']++;
        const sheets = [YEAR, PLAN].map((sheet) => ({ sheet, lines: alone(hand, false).shown(sheet) }));
        const written = (refused ? [] : places).map((one) => {
          const { lines = [] } = sheets.find(({ sheet }) => sheet === one.sheet) ?? {};
          const now = (lines[0] ?? []).indexOf(HEADER[one.column - 1] ?? '');
          return { ...one, now, line: lines.find((cells) => cells.includes(nameOf(one.row, one.sheet))) };
        });
        for (const { line, now, to } of written) if (line && now >= 0) line[now] = to;
        // A row that was put in right below the header has no boxes: one that was hit is left unticked.
        const unticked = (cell: CellValue, there: CellValue | undefined) =>
          cell === '' && there === false ? there : cell;
        for (const { sheet, lines } of sheets) {
          const found = workbook.shown(sheet);
          const wanted = lines.map((line, row) =>
            line.map((cell, column) => unticked(cell, found[row]?.[column])),
          );
          expect(found).toEqual(wanted);
        }
      }),
      { seed: 2569, numRuns: 400 },
    );
    for (const often of Object.values(ends)) expect(often).toBeGreaterThan(50);
  });

  test('a project that undo brings back is there whole, or all is as that hand left it', () => {
    const ends = { made: 0, refused: 0 };
    fc.assert(
      fc.property(line, arranges, (row, hand) => {
        const workbook = new PaperWorkbook(paperPlan(false));
        runWriting(workbook, (run) => changePlan(run, deletes(row)(run)));
        const wanted = new PaperWorkbook(workbook.paper);
        hand(wanted);
        workbook.before = (call) => {
          if (call !== 'insertRowsBelow') return;
          workbook.before = () => {};
          hand(workbook);
        };
        try {
          runWriting(workbook, undoLast);
          ends.made++;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          ends.refused++;
          expect(left(workbook)).toEqual(left(wanted));
          return;
        }
        const isBack = (cells: readonly CellValue[]) => cells.includes(nameOf(row, YEAR));
        expect(left(workbook).filter((cells) => !isBack(cells))).toEqual(left(wanted));
        const [header = []] = wanted.shown(YEAR);
        const whole = new PaperWorkbook(paperPlan(false)).shown(YEAR)[row - 1] ?? [];
        const now = header.map((name) => whole[HEADER.indexOf(String(name))] ?? '');
        expect(left(workbook).filter(isBack)).toEqual([now]);
      }),
      { seed: 2569, numRuns: 400 },
    );
    for (const often of Object.values(ends)) expect(often).toBeGreaterThan(50);
  });

  test('only the project that was meant is taken out, or none but what that hand took out', () => {
    const ends = { made: 0, refused: 0 };
    const texts = (lines: readonly (readonly CellValue[])[]) => lines.map((cells) => JSON.stringify(cells));
    fc.assert(
      fc.property(line, arranges, (row, hand) => {
        const { workbook, refused } = meets(deletes(row), hand, { at: 'deleteRows' });
        ends[refused ? 'refused' : 'made']++;
        const wanted = alone(hand, false).shown(YEAR);
        if (refused) {
          // Which of two took out which can't always be told: then both are there.
          expect(texts(left(workbook))).toEqual(expect.arrayContaining(texts(filled(wanted))));
          expect(workbook.shown(YEAR).length).toBeLessThanOrEqual(Math.max(wanted.length, ROWS.length));
        } else {
          const isMeant = (cells: readonly CellValue[]) => cells.includes(nameOf(row, YEAR));
          expect(left(workbook)).toEqual(filled(wanted.filter((cells) => !isMeant(cells))));
        }
      }),
      { seed: 2569, numRuns: 400 },
    );
    for (const often of Object.values(ends)) expect(often).toBeGreaterThan(50);
  });

  test('a moved project ends past its neighbour and no other, or all is as that hand left it', () => {
    const ends = { made: 0, refused: 0 };
    const names = (lines: readonly (readonly CellValue[])[]) =>
      lines.flatMap((cells) => cells.filter((cell) => /โครงการที่/.test(String(cell))));
    fc.assert(
      fc.property(fc.constantFrom(...PROJECTS.slice(1)), fc.boolean(), arranges, (row, up, hand) => {
        const [from, to] = up ? [row, row - 1] : [row - 1, row];
        const [own, other] = [nameOf(from, YEAR), nameOf(to, YEAR)];
        const wanted = alone(hand, false);
        const others = (workbook: PaperWorkbook) =>
          names(workbook.shown(YEAR)).filter((name) => name !== own);
        const isPast = (workbook: PaperWorkbook) => {
          const now = names(workbook.shown(YEAR));
          return Math.sign(now.indexOf(own) - now.indexOf(other)) === Math.sign(to - from);
        };
        // Two who exchange the same two at once have exchanged them twice.
        const untouched = others(new PaperWorkbook(paperPlan(false)));
        fc.pre(!isPast(wanted) || JSON.stringify(others(wanted)) !== JSON.stringify(untouched));
        const { workbook, refused } = meets(moves(from, to), hand, { at: 'moveRow' });
        ends[refused ? 'refused' : 'made']++;
        if (refused) expect(left(workbook)).toEqual(left(wanted));
        else {
          expect(isPast(workbook)).toBe(true);
          expect(others(workbook)).toEqual(others(wanted));
        }
      }),
      { seed: 2569, numRuns: 400 },
    );
    for (const often of Object.values(ends)) expect(often).toBeGreaterThan(50);
  });
});
