// A change as data: what becomes of the sheet by it, and in which calls it is made.
import { describe, expect, test } from 'vitest';
import {
  carryOut,
  formulasBefore,
  linesBefore,
  type PlannedChange,
  sheetsOf,
  withEdits,
  withRowsChanged,
} from '../../src/changes/planned-change.ts';
import { newSession, readCells, readFormulas } from '../../src/commands/session/session.ts';
import type { CellValue } from '../../src/core/cell.ts';
import { HEADER, NEW, NEW_SHEET, PLAN, paperPlan, YEAR } from '../commands/on-paper/paper-plan.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const change = (planned: Partial<PlannedChange>): PlannedChange => ({ kind: 'fix', sheet: YEAR, ...planned });
const edit = (row: number, column: number, to: CellValue = 'x', sheet = YEAR) => ({
  sheet,
  row,
  column,
  from: '' as CellValue,
  to,
});
const rowOf = (row: number, cells: readonly CellValue[], formulas: readonly string[] = []) => ({
  row,
  cells,
  formulas: cells.map((_, index) => formulas[index] ?? ''),
});
function sessionOf(formulas = true) {
  const workbook = new PaperWorkbook(paperPlan(formulas));
  const calls: string[] = [];
  workbook.before = (call) => calls.push(call);
  return {
    session: newSession({ workbook, today: '', now: { instant: 0, local: '' }, random: () => 0 }),
    workbook,
    calls,
  };
}

describe('what becomes of the rows', () => {
  const LINES: CellValue[][] = [['h'], ['a'], ['b'], ['c']];
  const first = (planned: Partial<PlannedChange>) =>
    withRowsChanged(LINES, change(planned)).map((line) => line[0] ?? '');

  test.each<readonly [what: string, planned: Partial<PlannedChange>, rows: readonly CellValue[]]>([
    ['nothing', {}, ['h', 'a', 'b', 'c']],
    ['rows put in', { insert: { below: 2, rows: 2 } }, ['h', 'a', '', '', 'b', 'c']],
    ['a row put in at the end', { insert: { below: 4, rows: 1 } }, ['h', 'a', 'b', 'c', '']],
    ['a row put in below empty ones', { insert: { below: 6, rows: 1 } }, ['h', 'a', 'b', 'c', '', '', '']],
    ['a row moved down', { move: { from: 2, to: 4 } }, ['h', 'b', 'c', 'a']],
    ['a row moved up', { move: { from: 4, to: 2 } }, ['h', 'c', 'a', 'b']],
    ['a row moved below empty ones', { move: { from: 3, to: 6 } }, ['h', 'a', 'c', '', '', 'b']],
    ['an empty row moved up', { move: { from: 6, to: 3 } }, ['h', 'a', '', 'b', 'c', '']],
    ['a row taken out', { remove: rowOf(3, ['b']) }, ['h', 'a', 'c']],
    ['a row brought back', { restore: rowOf(3, ['z']) }, ['h', 'a', 'z', 'b', 'c']],
    ['a row brought back at the end', { restore: rowOf(5, ['z']) }, ['h', 'a', 'b', 'c', 'z']],
    ['a row brought back below empty ones', { restore: rowOf(7, ['z']) }, ['h', 'a', 'b', 'c', '', '', 'z']],
  ])('%s', (_, planned, rows) => {
    expect(first(planned)).toEqual(rows);
    expect(LINES).toEqual([['h'], ['a'], ['b'], ['c']]);
  });

  test('empty rows hold nothing', () => {
    expect(withRowsChanged([], change({ insert: { below: 1, rows: 1 } }))).toEqual([[], []]);
    expect(withRowsChanged([], change({ restore: rowOf(2, [1]) }))).toEqual([[], [1]]);
  });
});

describe('what becomes of the cells', () => {
  test('those of the sheet are written, also beyond what is there, and the lines stay as they were', () => {
    const lines = [['a', 'b'], ['c']];
    const edits = [edit(1, 2), edit(2, 3, 7), edit(4, 1, true), edit(1, 1, 'y', PLAN)];
    expect(withEdits(lines, YEAR, edits)).toEqual([['a', 'x'], ['c', '', 7], [], [true]]);
    expect(withEdits(lines, PLAN, edits)).toEqual([['y', 'b'], ['c']]);
    expect(withEdits(lines, YEAR)).toEqual(lines);
    expect(lines).toEqual([['a', 'b'], ['c']]);
  });

  test('the sheets are those of the edits, each once, the one that it is named after first', () => {
    expect(sheetsOf(change({}))).toEqual([YEAR]);
    expect(sheetsOf(change({ edits: [edit(1, 1, 1, PLAN), edit(2, 1), edit(2, 1, 1, PLAN)] }))).toEqual([
      YEAR,
      PLAN,
    ]);
  });
});

describe('what was there before', () => {
  test('is what the run has read; else it is read, and of a sheet that isn’t there it is nothing', () => {
    const { session, calls } = sessionOf();
    const seen = readCells(session, YEAR);
    expect(linesBefore(session, YEAR)).toBe(seen);
    expect(calls).toEqual(['cells']);
    expect(linesBefore(session, PLAN)[0]).toEqual(HEADER);
    expect(calls).toEqual(['cells', 'cells']);
    expect(linesBefore(session, 'ไม่มี')).toEqual([]);
  });

  test('its formulas are read once', () => {
    const { session, calls } = sessionOf();
    readCells(session, PLAN);
    const planned = change({ edits: [edit(3, 4), edit(8, 1, 1, PLAN), edit(2, 1, 1, PLAN)] });
    expect(formulasBefore(session, PLAN, planned)).toHaveLength(8);
    expect(formulasBefore(session, PLAN, planned)[3]?.[3]).toBe('=D2+D3');
    expect(calls).toEqual(['cells', 'formulas']);
    expect(formulasBefore(session, YEAR, planned)).toHaveLength(9);
    const { session: other } = sessionOf();
    readCells(other, YEAR);
    expect(formulasBefore(other, YEAR, planned)).toHaveLength(9);
    const known = readFormulas(other, YEAR);
    expect(formulasBefore(other, YEAR, planned)).toBe(known);
  });

  test.each<readonly [what: string, planned: Partial<PlannedChange>, read: boolean]>([
    ['nothing is written', {}, false],
    ['only another sheet is', { edits: [edit(3, 1, 1, PLAN)] }, false],
    [
      'only rows that are put in are',
      { insert: { below: 6, rows: 2 }, edits: [edit(7, 1), edit(8, 1)] },
      false,
    ],
    ['the row above those is, too', { insert: { below: 6, rows: 2 }, edits: [edit(7, 1), edit(6, 1)] }, true],
    ['the row below those is, too', { insert: { below: 6, rows: 2 }, edits: [edit(7, 1), edit(9, 1)] }, true],
    ['a row is', { edits: [edit(3, 1)] }, true],
  ])('its formulas where %s: %s', (_, planned, read) => {
    const { session, calls } = sessionOf();
    readCells(session, YEAR);
    expect(formulasBefore(session, YEAR, change(planned)).length > 0).toBe(read);
    expect(calls).toEqual(read ? ['cells', 'formulas'] : ['cells']);
  });

  test('rows that are put in elsewhere don’t spare the reading', () => {
    const { session } = sessionOf();
    readCells(session, PLAN);
    const planned = change({ insert: { below: 2, rows: 1 }, edits: [edit(3, 1, 1, PLAN)] });
    expect(formulasBefore(session, PLAN, planned)).toHaveLength(8);
  });
});

describe('how it is made', () => {
  const made = (planned: Partial<PlannedChange>) => {
    const { session, workbook, calls } = sessionOf();
    carryOut(session, change(planned));
    return {
      calls: [...calls],
      shown: workbook.shown(YEAR),
      formulas: workbook.formulas(YEAR),
      workbook,
    };
  };

  test('rows first, then cells, then formulas, then names', () => {
    const { calls } = made({
      insert: { below: 6, rows: 1 },
      edits: [{ ...edit(3, 6), formula: '=D2' }, edit(7, 1)],
      renames: [{ sheet: PLAN, to: 'แผนใหม่' }],
    });
    expect(calls).toEqual(['insertRowsBelow', 'edit', 'setFormulas', 'renameSheet']);
    expect(made({ fill: [{ layout: NEW_SHEET, edits: [edit(2, 1, 1, NEW)] }] }).calls).toEqual([
      'createSheet',
      'edit',
    ]);
    expect(made({ move: { from: 2, to: 3 } }).calls).toEqual(['moveRow']);
    expect(made({ remove: rowOf(2, []) }).calls).toEqual(['deleteRows']);
  });

  test('a formula is written as one, not as what it showed', () => {
    const { formulas, shown } = made({ edits: [{ ...edit(3, 6, 2000), formula: '=D2' }] });
    expect([formulas[2]?.[5], shown[2]?.[5]]).toEqual(['=D2', 2000]);
  });

  test('a row that is brought back has its cells and its formulas', () => {
    const cells = [9, 'ชื่อ', '', 4000, true, 4000, 'P-9'];
    const { calls, formulas, workbook } = made({ restore: rowOf(3, cells, ['', '', '', '', '', '=D4']) });
    expect(calls).toEqual(['gridRows', 'insertRowsBelow', 'edit', 'edit', 'edit', 'setFormulas']);
    const row = workbook.paper.sheets[0]?.grid[2]?.map(({ value, formula }) => formula || value);
    expect(row).toEqual([9, 'ชื่อ', '', 4000, true, '=D4', 'P-9', '']);
    expect(formulas[3]?.[5]).toBe('=D5');
  });

  test('a row is brought back at the end of a grid that has become shorter', () => {
    const { session, workbook } = sessionOf();
    workbook.deleteRows(YEAR, 7, 3);
    carryOut(session, change({ restore: rowOf(7, [9]) }));
    expect([workbook.rows(YEAR), workbook.shown(YEAR)[6]?.[0]]).toEqual([7, 9]);
  });
});
