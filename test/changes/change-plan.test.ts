// Changes that do several things at once: all of it is there afterwards, and one undo puts all of it back, formulas and names too.
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../src/changes/change-plan.ts';
import { changesIn, named } from '../../src/changes/history.ts';
import type { PlannedChange } from '../../src/changes/planned-change.ts';
import { readCells } from '../../src/commands/session/session.ts';
import { runWriting, undoLast } from '../commands/on-paper/acts.ts';
import { deletes, edits, type Plan, put } from '../commands/on-paper/decided.ts';
import { LAST, PLAN, paperPlan, YEAR } from '../commands/on-paper/paper-plan.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const FORMULAS = paperPlan(true);

function make(workbook: PaperWorkbook, plan: Plan): void {
  runWriting(workbook, (run) => {
    readCells(run, YEAR);
    changePlan(run, plan(run));
  });
}
const together =
  (...plans: readonly Plan[]): Plan =>
  (run) => {
    const all = plans.map((plan) => plan(run));
    return Object.assign({}, ...all, { edits: all.flatMap((one) => one.edits ?? []) }) as PlannedChange;
  };
/** All sheets, without empty rows at their ends: those stay where a change has made room. */
const held = ({ paper }: PaperWorkbook) =>
  paper.sheets.map(({ name, grid }) => {
    const used = grid.findLastIndex((line) =>
      line.some(({ value, formula }) => formula !== '' || (value !== '' && value !== false)),
    );
    return [name, grid.slice(0, used + 1)];
  });

describe('undone in one go is', () => {
  const overFormula = put(4, 4, 77);
  test.each<readonly [what: string, plan: Plan, then: (workbook: PaperWorkbook) => unknown, is: unknown]>([
    [
      'the deletion of a project and a number of the same row of แผน',
      together(edits(put(6, 4, 6, PLAN)), deletes(LAST)),
      (workbook) => [workbook.shown(YEAR)[5]?.[1], workbook.shown(PLAN)[5]?.[3]],
      ['', 6],
    ],
    [
      'a cell written over a formula while rows are put in below',
      together(edits(overFormula), () => ({ kind: 'update', sheet: YEAR, insert: { below: 9, rows: 2 } })),
      (workbook) => [workbook.shown(YEAR)[3]?.[3], workbook.gridRows(YEAR)],
      [77, 11],
    ],
    [
      'a cell written over a formula while a project below is deleted',
      together(edits(overFormula), deletes(LAST)),
      (workbook) => [workbook.shown(YEAR)[3]?.[3], workbook.gridRows(YEAR)],
      [77, 8],
    ],
    [
      'a cell of แผน written over a formula while it gets more room',
      together(edits(put(4, 4, 77, PLAN)), () => ({
        ...{ kind: 'update', sheet: YEAR },
        room: [{ sheet: PLAN, below: 8, rows: 3 }],
      })),
      (workbook) => [workbook.shown(PLAN)[3]?.[3], workbook.gridRows(PLAN)],
      [77, 11],
    ],
    [
      'a new name of a sheet and a cell in it',
      together(edits(put(2, 4, 8, 'ปี ๒๕๗๑')), () => ({
        ...{ kind: 'fix', sheet: 'ปี ๒๕๗๑' },
        renames: [{ sheet: 'ปี ๒๕๗๑', to: 'ปี 2571' }],
      })),
      (workbook) => [workbook.shown('ปี 2571')[1]?.[3], workbook.paper.sheets.length],
      [8, 3],
    ],
  ])('%s', (_, plan, then, is) => {
    const workbook = new PaperWorkbook(FORMULAS);
    const before = held(workbook);
    make(workbook, plan);
    expect(then(workbook)).toEqual(is);
    runWriting(workbook, undoLast);
    expect(held(workbook)).toEqual(before);
  });
});

test('a change is named by the project that it is of, a long name by its beginning', () => {
  const workbook = new PaperWorkbook(FORMULAS);
  for (const row of ['โครงการ', 'ก'.repeat(61)])
    make(workbook, (run) => ({ ...edits(put(2, 4, row.length))(run), row }));
  expect(changesIn(workbook.paper.memory).map((change) => named(change).row)).toEqual([
    'ก'.repeat(60),
    'โครงการ',
  ]);
});
