// A project that was moved, taken out or put in goes back wherever a person's hand has put the others since, or nothing at all is changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../src/changes/change-plan.ts';
import { moved } from '../../src/changes/rows-back.ts';
import { Refusal } from '../../src/commands/session/refusal.ts';
import { readCells } from '../../src/commands/session/session.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { redoLast, runWriting, undoLast } from '../commands/on-paper/acts.ts';
import { deletes, moves, type Plan } from '../commands/on-paper/decided.ts';
import { LAST, nameOf, PROJECTS, paperPlan, YEAR } from '../commands/on-paper/paper-plan.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const rows = fc.integer({ min: 2, max: LAST });
type Hand = (workbook: PaperWorkbook) => void;
const hands: fc.Arbitrary<Hand> = fc.oneof(
  fc.tuple(rows, rows).map(
    ([from, to]): Hand =>
      (workbook) =>
        workbook.moveRow(YEAR, from, to),
  ),
  fc.tuple(rows, fc.integer({ min: 1, max: 2 })).map(([below, count]): Hand => {
    return (workbook) => workbook.insertRows(YEAR, below - 1, count);
  }),
  rows.map(
    (row): Hand =>
      (workbook) =>
        workbook.deleteRows(YEAR, row, 1),
  ),
  rows.map(
    (row): Hand =>
      (workbook) =>
        workbook.type(YEAR, row, 6, 'ของเจ้าหน้าที่'),
  ),
);
const names = (workbook: PaperWorkbook) => workbook.shown(YEAR).flatMap((line) => line[1] || []);
/** Whether the moved project stands on its first side of its neighbour; null where one of the two is gone. */
const isBack = (workbook: PaperWorkbook, from: number, to: number) => {
  const [own, other] = [from, to].map((row) => names(workbook).indexOf(nameOf(row, YEAR))) as [
    number,
    number,
  ];
  return own < 0 || other < 0 ? null : own < other === from < to;
};

test('undo of a move brings the project back past its neighbour, past no other, or changes nothing and names a row', () => {
  const ends = { back: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: LAST - 1 }),
      fc.boolean(),
      fc.array(hands, { maxLength: 3 }),
      (row, isDown, did) => {
        const [from, to] = isDown ? [row, row + 1] : [row + 1, row];
        const workbook = new PaperWorkbook(paperPlan(false));
        runWriting(workbook, (run) => {
          readCells(run, YEAR);
          changePlan(run, moves(from, to)(run));
        });
        for (const does of did) does(workbook);
        /** All but the neighbour: what stands where among them isn't the move's affair. */
        const others = () => names(workbook).filter((name) => name !== nameOf(to, YEAR));
        const before = others();
        const { sheets } = workbook.paper;
        try {
          runWriting(workbook, undoLast);
          expect(isBack(workbook, from, to)).toBe(true);
          expect(others()).toEqual(before);
          ends.back++;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(workbook.paper.sheets).toEqual(sheets);
          const { cells, rows: unknown } = error.reason as unknown as Record<'cells' | 'rows', unknown[]>;
          expect(cells.length + unknown.length).toBeGreaterThan(0);
          // One of the two that is gone is named by the place where it stood, the moved one first; else the moved one, for what came between.
          const isGone = (one: number) => !names(workbook).includes(nameOf(one, YEAR));
          expect(unknown[0]).toBe(!isGone(from) && isGone(to) ? from : to);
          ends.refused++;
        }
      },
    ),
    { seed: 2569, numRuns: 600 },
  );
  // Both ends are met often, else this says little.
  for (const often of Object.values(ends)) expect(often).toBeGreaterThan(10);
});

/** A change that is made, and what a person's hands do after it. */
function changed(plan: Plan, did: readonly Hand[], formulas = false) {
  const workbook = new PaperWorkbook(paperPlan(formulas));
  runWriting(workbook, (run) => {
    readCells(run, YEAR);
    changePlan(run, plan(run));
  });
  for (const does of did) does(workbook);
  return workbook;
}
/** What undo says stands in its way; null: it is done. */
function refusal(workbook: PaperWorkbook, does = undoLast) {
  const { sheets } = workbook.paper;
  try {
    runWriting(workbook, does);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(workbook.paper.sheets).toEqual(sheets);
    return error.reason;
  }
}
const projects = (workbook: PaperWorkbook) =>
  workbook.shown(YEAR).filter((line) => line.some((cell) => cell !== '' && cell !== false));
const since = (found: object) => ({
  ...{ code: 'changed-since', way: 'undo', sheet: YEAR },
  ...{ isGone: false, cells: [], rows: [], columns: [], ...found },
});
const whole = (row: number, formulas = false) =>
  new PaperWorkbook(paperPlan(formulas)).shown(YEAR)[row - 1] ?? [];

describe('a project that was taken out', () => {
  test('comes back whole, below the one that stood above it, else above the one below; redo takes it out again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROJECTS), fc.array(hands, { maxLength: 3 }), (row, did) => {
        const workbook = changed(deletes(row), did);
        const before = projects(workbook);
        expect(refusal(workbook)).toBeNull();
        const now = projects(workbook);
        const at = now.findIndex((line) => line[1] === nameOf(row, YEAR));
        expect(now[at]).toEqual(whole(row));
        expect(now.filter((_, index) => index !== at)).toEqual(before);
        // The first one stood below the header.
        const above = row === 2 ? 0 : now.findIndex((line) => line[1] === nameOf(row - 1, YEAR));
        const below = now.findIndex((line) => line[1] === nameOf(row + 1, YEAR));
        if (above >= 0) expect(at).toBe(above + 1);
        else if (below >= 0) expect(at).toBe(below - 1);
        expect(refusal(workbook, redoLast)).toBeNull();
        expect(projects(workbook)).toEqual(before);
      }),
      { seed: 2569, numRuns: 300 },
    );
  });

  test.each(PROJECTS)(
    'in row %i comes back with its formulas where it stood, and is named where rows have moved',
    (row) => {
      const had = new PaperWorkbook(paperPlan(true)).formulas(YEAR)[row - 1] ?? [];
      const still = changed(deletes(row), [], true);
      expect(refusal(still)).toBeNull();
      expect(still.formulas(YEAR)[row - 1]?.map(Boolean)).toEqual(had.map(Boolean));
      const onlyMoved = changed(deletes(row), [(workbook) => workbook.insertRows(YEAR, 1, 1)], true);
      const onlyLonger = changed(deletes(row), [(workbook) => workbook.insertRows(YEAR, 8, 1)], true);
      for (const workbook of [onlyMoved, onlyLonger]) {
        expect(refusal(workbook)).toEqual(had.some(Boolean) ? since({ rows: [row] }) : null);
      }
    },
  );

  test('and came back is taken out by redo wherever it stands, but not with what was typed into it since', () => {
    const back = (...did: readonly Hand[]) => {
      const workbook = changed(deletes(4), []);
      runWriting(workbook, undoLast);
      for (const does of did) does(workbook);
      return workbook;
    };
    const puts: Hand = (workbook) => workbook.insertRows(YEAR, 1, 2);
    const types =
      (row: number): Hand =>
      (workbook) =>
        workbook.type(YEAR, row, 6, 'ของเจ้าหน้าที่');
    const elsewhere = back(puts);
    expect(refusal(elsewhere, redoLast)).toBeNull();
    expect(projects(elsewhere)).toEqual(projects(changed(deletes(4), [puts])));
    expect(refusal(back(types(4)), redoLast)).toEqual({ ...since({ cells: ['F4'] }), way: 'redo' });
    expect(refusal(back(puts, types(6)), redoLast)).toEqual({ ...since({ cells: ['F6'] }), way: 'redo' });
    const copied: Hand = (workbook) => workbook.arrange(YEAR, [1, 2, 3, 4, 4, 5, 6, 7, 8, 9]);
    const other = back(copied);
    expect(refusal(other, redoLast)).toBeNull();
    expect(projects(other)).toEqual(projects(new PaperWorkbook(paperPlan(false))));
  });

  test('and came back with a formula goes again whatever the formula shows by now, but not with what was typed over it', () => {
    const back = (row: number, value: CellValue) => {
      const workbook = changed(deletes(4), [], true);
      runWriting(workbook, undoLast);
      workbook.type(YEAR, row, 4, value);
      return workbook;
    };
    const shows = back(2, 1);
    expect(shows.shown(YEAR)[3]?.[3]).not.toBe(whole(4, true)[3]);
    expect(refusal(shows, redoLast)).toBeNull();
    expect(names(shows)).not.toContain(nameOf(4, YEAR));
    expect(refusal(back(4, 99), redoLast)).toEqual({ ...since({ cells: ['D4'] }), way: 'redo' });
  });
});

describe('a project that was added in a row put in for it', () => {
  const cells: readonly CellValue[] = [9, 'ใหม่', 2, 500, true, 'เพิ่ม', 'P-NEW'];
  const adds: Plan = () => ({
    kind: 'add',
    sheet: YEAR,
    insert: { below: LAST, rows: 1 },
    edits: cells.map((to, index) => {
      return { sheet: YEAR, row: LAST + 1, column: index + 1, from: index === 4 ? false : '', to };
    }),
  });
  const types =
    (column: number, value: CellValue, formula = ''): Hand =>
    (workbook) =>
      workbook.type(YEAR, LAST + 1, column, value, formula);

  test('goes with its row', () => {
    for (const hand of [[], [(workbook: PaperWorkbook) => workbook.moveRow(YEAR, LAST + 1, 3)]]) {
      const workbook = changed(adds, hand);
      expect(refusal(workbook)).toBeNull();
      expect(workbook.rows(YEAR)).toBe(9);
      expect(projects(workbook)).toEqual(projects(new PaperWorkbook(paperPlan(false))));
    }
  });

  test('stays, with what was typed into it, which is named', () => {
    expect(refusal(changed(adds, [types(8, 'โน้ต')]))).toEqual(since({ cells: ['H7'] }));
    expect(refusal(changed(adds, [types(8, 'โน้ต', 'D2')]))).toEqual(since({ cells: ['H7'] }));
    expect(refusal(changed(adds, [types(4, 501)]))).toEqual(since({ cells: ['D7'] }));
  });

  test('is emptied where rows were put in or taken out since: its row stays', () => {
    const workbook = changed(adds, [(paper) => paper.insertRows(YEAR, 1, 1)]);
    expect(refusal(workbook)).toBeNull();
    expect(workbook.rows(YEAR)).toBe(11);
    expect(projects(workbook)).toEqual(projects(new PaperWorkbook(paperPlan(false))));
  });
});

test('where a row stands once another has moved', () => {
  const places = (from: number, to: number, sheet = 0) =>
    [1, 2, 3, 4, 5, 6].map((row) => moved({ move: { from, to } }, sheet, row));
  expect(places(2, 5)).toEqual([1, 5, 2, 3, 4, 6]);
  expect(places(5, 2)).toEqual([1, 3, 4, 5, 2, 6]);
  expect(places(5, 2, 1)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(moved({ sort: { row: 2, order: [4, 2, 3] } }, 1, 2)).toBe(2);
});
