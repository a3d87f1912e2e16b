// Undo to the letter: which cells it names, what it leaves alone, and when there is nothing to undo.
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../../src/changes/change-plan.ts';
import { changesIn } from '../../../src/changes/history.ts';
import type { PlannedChange } from '../../../src/changes/planned-change.ts';
import { finishInterrupted, historyOf, settleChange, takeChangeBack } from '../../../src/changes/undo.ts';
import { Refusal } from '../../../src/commands/session/refusal.ts';
import { readCells, type Session } from '../../../src/commands/session/session.ts';
import type { CellValue } from '../../../src/core/cell.ts';
import type { RefusalReason } from '../../../src/core/refusal-reason.ts';
import { redoLast, session, undoLast } from './acts.ts';
import { deletes, edits, moves as movesRow, type Plan, put, sorts } from './decided.ts';
import { NEW, NEW_SHEET, nameOf, PLAN, paperPlan, YEAR } from './paper-plan.ts';
import { type Paper, PaperWorkbook } from './paper-workbook.ts';

const PLAIN = paperPlan(false);
const FORMULAS = paperPlan(true);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Makes a change, decided from what is there; with `at` of the formulas, too. */
function made(paper: Paper, plan: (session: Session) => PlannedChange, atomic = false): PaperWorkbook {
  const workbook = new PaperWorkbook(paper);
  const run = session(workbook);
  readCells(run, YEAR);
  changePlan(run, plan(run), { atomic });
  settleChange(run);
  return workbook;
}
const newRow = (row: number) =>
  [row - 1, `ใหม่ ${row}`, 2, 500, true, 'เพิ่ม', `P-NEW${row}`].map((to, index) => ({
    ...put(row, index + 1, to),
    from: index === 4 ? false : ('' as CellValue),
  }));
const putsIn =
  (below: number, rows = 1) =>
  (): PlannedChange => ({
    kind: 'add',
    sheet: YEAR,
    insert: { below, rows },
    edits: numbers(rows).flatMap((row) => newRow(below + row)),
  });

function refusal(workbook: PaperWorkbook): RefusalReason | null {
  try {
    const run = session(workbook);
    undoLast(run);
    settleChange(run);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason;
  }
}
const row = (workbook: PaperWorkbook, number: number, sheet = YEAR) => workbook.shown(sheet)[number - 1];
const names = (workbook: PaperWorkbook) => workbook.sheets.map(({ name }) => name);
const columns = (workbook: PaperWorkbook, order: readonly (number | null)[], sheet = YEAR) =>
  workbook.arrange(sheet, numbers(workbook.rows(sheet)), order);
const NOTHING = { code: 'nothing-to-undo', way: 'undo' };
const ALREADY = { code: 'already-undone', way: 'undo' };
const since = (sheet: string, found: object) => ({
  ...{ code: 'changed-since', way: 'undo', sheet },
  ...{ isGone: false, cells: [], rows: [], columns: [], ...found },
});
const sheetsOf = ({ paper }: PaperWorkbook) => paper.sheets;

describe('nothing to undo', () => {
  test('where nothing was changed', () => {
    expect(refusal(new PaperWorkbook(PLAIN))).toEqual(NOTHING);
  });

  test('a second time', () => {
    const workbook = made(PLAIN, edits(put(3, 4, 1)));
    expect([refusal(workbook), refusal(workbook)]).toEqual([null, NOTHING]);
    expect(workbook.paper.memory).toMatchObject({ seen: 'kept' });
  });

  test('once its sheet is gone; it is not forgotten', () => {
    const workbook = made(PLAIN, edits(put(3, 4, 1)));
    workbook.deleteSheet(YEAR);
    expect(refusal(workbook)).toEqual(NOTHING);
    expect(changesIn(workbook.paper.memory)).toHaveLength(1);
  });

  test('where it was noted, and the run ended before it was made; the note goes, and nothing else', () => {
    const workbook = made(PLAIN, edits(put(3, 4, 1)), true);
    const { sheets } = PLAIN;
    workbook.paper = { sheets, memory: workbook.paper.memory };
    expect(refusal(workbook)).toEqual(ALREADY);
    expect(workbook.paper).toEqual({ sheets, memory: { seen: 'kept' } });
  });

  test('where a person has taken it back', () => {
    const workbook = made(PLAIN, deletes(3));
    workbook.insertRows(YEAR, 2, 1);
    (PLAIN.sheets[0]?.grid[2] ?? []).forEach(({ value }, index) => {
      workbook.type(YEAR, 3, index + 1, value);
    });
    expect(refusal(workbook)).toEqual(ALREADY);
  });
});

describe('the cells that are no longer as the add-on left them', () => {
  const fixed = () =>
    made(PLAIN, edits(put(3, 4, 1), put(4, 4, 2), put(5, 6, 'ก'), put(2, 4, 3, PLAN), put(3, 4, 4, PLAN)));

  test('are named, those of the first sheet, and nothing is undone', () => {
    const workbook = fixed();
    for (const [at, sheet] of [
      [5, YEAR],
      [3, YEAR],
      [2, PLAN],
    ] as const) {
      workbook.type(sheet, at, at === 5 ? 6 : 4, 'อื่น');
    }
    const before = sheetsOf(workbook);
    expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['D3', 'F5'] }));
    expect(sheetsOf(workbook)).toBe(before);
  });

  test('are named in the other sheet, too', () => {
    const workbook = fixed();
    workbook.type(PLAN, 3, 4, 'อื่น');
    expect(refusal(workbook)).toEqual(since(PLAN, { cells: ['D3'] }));
  });

  test('are named where they stand now', () => {
    const workbook = fixed();
    workbook.insertRows(YEAR, 1, 2);
    columns(workbook, [null, ...numbers(8)]);
    workbook.type(YEAR, 5, 5, 'อื่น');
    expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['E5'] }));
  });

  test.each<readonly [what: string, hand: (workbook: PaperWorkbook) => void, found: object]>([
    ['row', (workbook) => workbook.deleteRows(YEAR, 3, 1), { rows: [3] }],
    ['column', (workbook) => columns(workbook, [1, 2, 3, 5, 6, 7, 8]), { columns: ['D'] }],
    ['header', (workbook) => workbook.type(YEAR, 1, 4, 'ยอด'), { columns: ['D'] }],
  ])('are not named once their %s is gone: that is, by its old place', (_, hand, found) => {
    const workbook = fixed();
    hand(workbook);
    expect(refusal(workbook)).toEqual(since(YEAR, found));
  });

  test('are not named where their sheet is gone: that is', () => {
    const workbook = fixed();
    workbook.deleteSheet(PLAN);
    expect(refusal(workbook)).toEqual(since(PLAN, { isGone: true }));
  });

  test('are not those that were only written along, as they were: what is typed there stays', () => {
    const text = row(new PaperWorkbook(PLAIN), 3)?.[5] ?? '';
    const workbook = made(PLAIN, edits(put(3, 4, 1), put(3, 5, false), put(3, 6, text), put(3, 7, 'P-NEW')));
    workbook.type(YEAR, 3, 5, true);
    workbook.type(YEAR, 3, 6, 'ของเจ้าหน้าที่');
    expect(refusal(workbook)).toBeNull();
    const before = row(new PaperWorkbook(PLAIN), 3);
    expect(row(workbook, 3)).toEqual([...(before?.slice(0, 4) ?? []), true, 'ของเจ้าหน้าที่', before?.[6]]);
  });

  test('are not those that hold their old value again', () => {
    const workbook = fixed();
    workbook.type(YEAR, 3, 4, 3000);
    workbook.renameSheet(YEAR, 'ปี ๒๕๖๙');
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook).map(({ grid }) => grid)).toEqual(PLAIN.sheets.map(({ grid }) => grid));
  });

  test('of long texts are known by the whole text', () => {
    const text = 'ยาว '.repeat(30);
    const workbook = made(PLAIN, edits(put(3, 6, text)));
    expect(changesIn(workbook.paper.memory)[0]?.edits[0]?.[4]).toEqual({ digest: expect.any(String) });
    workbook.type(YEAR, 3, 6, `${text}.`);
    expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['F3'] }));
    workbook.type(YEAR, 3, 6, text);
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(PLAIN.sheets);
  });

  test.each([60, 61])('a text of %i letters, and then a number in its place', (letters) => {
    const workbook = made(PLAIN, edits(put(3, 6, 'ก'.repeat(letters))));
    workbook.type(YEAR, 3, 6, 7);
    expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['F3'] }));
  });

  test('that were dates are dates again only as text', () => {
    const date = { date: '2026-06-08' };
    const start = new PaperWorkbook(PLAIN);
    start.type(YEAR, 3, 6, date);
    const workbook = made(start.paper, edits(put(3, 6, 'วันนี้')));
    expect(refusal(workbook)).toBeNull();
    expect(row(workbook, 3)?.[5]).toEqual(date);
  });
});

describe('formulas', () => {
  test('that were written over come back where they stood, and are named where their cell has moved', () => {
    const workbook = made(FORMULAS, edits(put(4, 4, 7), put(3, 6, 'ก')));
    const moved = new PaperWorkbook(workbook.paper);
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(FORMULAS.sheets);
    moved.insertRows(YEAR, 1, 1);
    expect(refusal(moved)).toEqual(since(YEAR, { cells: ['D5', 'F4'] }));
  });

  test('are named where only their column has moved', () => {
    const workbook = made(FORMULAS, edits(put(4, 4, 7)));
    columns(workbook, [null, ...numbers(8)]);
    expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['E4'] }));
  });

  test('are named where rows were put in or taken out elsewhere: what they named may have moved', () => {
    for (const hand of [
      (workbook: PaperWorkbook) => workbook.insertRows(YEAR, 8, 1),
      (workbook: PaperWorkbook) => workbook.deleteRows(YEAR, 9, 1),
    ]) {
      const workbook = made(FORMULAS, edits(put(3, 6, 'ก')));
      const inOther = new PaperWorkbook(workbook.paper);
      hand(workbook);
      expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['F3'] }));
      inOther.insertRows(PLAN, 3, 1);
      expect(refusal(inOther)).toBeNull();
    }
  });

  test('come back together with the rows that the same change put in or brought back', () => {
    const both = (): PlannedChange => ({
      kind: 'update',
      sheet: YEAR,
      insert: { below: 9, rows: 2 },
      edits: [...newRow(10), ...newRow(11), { ...put(3, 6, 'ก'), from: 4000 }],
    });
    const workbook = made(FORMULAS, both);
    expect(refusal(workbook)).toBeNull();
    expect(workbook.formulas(YEAR)[2]?.[5]).toBe('=D4');
  });

  test('of a deleted row come back; what named it stays as Google left it, which is given up', () => {
    for (const at of [2, 3, 4, 5]) {
      const workbook = made(FORMULAS, deletes(at));
      expect(refusal(workbook), `row ${at}`).toBeNull();
      expect(workbook.formulas(YEAR)[at - 1], `row ${at}`).toEqual(
        new PaperWorkbook(FORMULAS).formulas(YEAR)[at - 1],
      );
    }
    const workbook = made(FORMULAS, deletes(4));
    expect(refusal(workbook)).toBeNull();
    expect(workbook.formulas(YEAR)[2]?.[5]).toBe('=#REF!');
  });
});

describe('rows that were put in', () => {
  test('go out whole', () => {
    for (const below of [2, 6, 9]) {
      const workbook = made(PLAIN, putsIn(below));
      expect([workbook.rows(YEAR), refusal(workbook)]).toEqual([10, null]);
      expect(sheetsOf(workbook), `below ${below}`).toEqual(PLAIN.sheets);
    }
  });

  test.each<readonly [what: string, hand: (workbook: PaperWorkbook) => void]>([
    ['text', (workbook) => workbook.type(YEAR, 7, 8, 'ของเจ้าหน้าที่')],
    ['a formula', (workbook) => workbook.type(YEAR, 7, 8, '', '=D2')],
    ['a formula that shows nothing', (workbook) => workbook.type(YEAR, 7, 8, '', '=Z99')],
  ])('stay as they are if an officer has %s in them: that cell is named', (_, hand) => {
    for (const rows of [1, 2]) {
      const workbook = made(PLAIN, putsIn(6, rows));
      hand(workbook);
      const before = sheetsOf(workbook);
      expect(refusal(workbook)).toEqual(since(YEAR, { cells: ['H7'] }));
      expect(sheetsOf(workbook)).toBe(before);
    }
  });

  test('stay, and are emptied, once other rows were put in or taken out', () => {
    for (const hand of [
      (workbook: PaperWorkbook) => workbook.insertRows(YEAR, 9, 1),
      (workbook: PaperWorkbook) => workbook.deleteRows(YEAR, 9, 1),
    ]) {
      const workbook = made(PLAIN, putsIn(6));
      hand(workbook);
      const rows = workbook.rows(YEAR);
      expect(refusal(workbook)).toBeNull();
      expect([workbook.rows(YEAR), row(workbook, 7)?.slice(0, 4)]).toEqual([rows, ['', '', '', '']]);
    }
  });

  test('are not put back into a row in which an officer has typed since: its cell is named', () => {
    const workbook = made(PLAIN, () => ({ kind: 'add', sheet: YEAR, edits: newRow(7) }));
    expect(refusal(workbook)).toBeNull();
    workbook.type(YEAR, 7, 8, 'ของเจ้าหน้าที่');
    const before = sheetsOf(workbook);
    expect(() => redoLast(session(workbook))).toThrow(
      new Refusal({ ...since(YEAR, { cells: ['H7'] }), way: 'redo' } as RefusalReason),
    );
    expect(sheetsOf(workbook)).toBe(before);
    workbook.type(YEAR, 7, 8, '');
    const run = session(workbook);
    redoLast(run);
    expect(row(workbook, 7)?.[1]).toBe('ใหม่ 7');
  });

  test('go out though the header of a cell in which they hold nothing was changed', () => {
    const blank = { ...put(7, 6, ''), from: '' as CellValue };
    const cells = [...newRow(7).filter(({ column }) => column !== 6), blank];
    const workbook = made(PLAIN, () => ({ kind: 'add', sheet: YEAR, edits: cells }));
    workbook.type(YEAR, 1, 6, 'โน้ต');
    expect(refusal(workbook)).toBeNull();
    expect(row(workbook, 7)).toEqual(['', '', '', '', false, '', '']);
  });

  test('go out where they stand now', () => {
    const workbook = made(PLAIN, putsIn(6));
    workbook.arrange(YEAR, [1, 7, 2, 3, 4, 5, 6, 8, 9, 10]);
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(PLAIN.sheets);
  });

  test('several stay, and are emptied', () => {
    const workbook = made(PLAIN, putsIn(9, 2));
    expect(refusal(workbook)).toBeNull();
    expect([workbook.rows(YEAR), row(workbook, 10)]).toEqual([11, ['', '', '', '', false, '', '']]);
  });

  test('and that an interrupted run had left empty go out again', () => {
    for (const rows of [1, 2]) {
      const workbook = new PaperWorkbook(PLAIN);
      const run = session(workbook);
      readCells(run, YEAR);
      changePlan(run, putsIn(6, rows)());
      expect(workbook.rows(YEAR)).toBe(9 + rows);
      finishInterrupted(session(workbook));
      expect(workbook.paper, `${rows} rows`).toEqual(PLAIN);
    }
  });
});

describe('a deleted row', () => {
  const cells = (paper: Paper) => paper.sheets[0]?.grid[2]?.map(({ value }) => value) ?? [];

  test('comes back by its headers', () => {
    const workbook = made(PLAIN, deletes(3));
    columns(workbook, [7, null, 1, 2, 3, 4, 5, 6, 8]);
    expect(refusal(workbook)).toBeNull();
    const [number, name, dimension, budget, quarter, remark, id] = cells(PLAIN);
    expect(row(workbook, 3)).toEqual([id, '', number, name, dimension, budget, quarter, remark]);
  });

  test('is refused by the columns of the cells that have no place any more', () => {
    const workbook = made(PLAIN, deletes(3));
    columns(workbook, [1, 2, 3, 5, 7, 8]);
    expect(refusal(workbook)).toEqual(since(YEAR, { columns: ['D', 'F'] }));
    expect(workbook.rows(YEAR)).toBe(8);
  });

  test('comes back without a column in which nothing stood', () => {
    const start = new PaperWorkbook(PLAIN);
    start.type(YEAR, 3, 6, '');
    start.type(YEAR, 3, 5, false);
    const workbook = made(start.paper, deletes(3));
    columns(workbook, [1, 2, 3, 4, 7, 8]);
    expect(refusal(workbook)).toBeNull();
    expect(row(workbook, 3)).toEqual([2, cells(PLAIN)[1], 4, 3000, 'P-73A']);
  });

  test('with a formula is refused once the formula’s column has moved', () => {
    const workbook = made(FORMULAS, deletes(3));
    columns(workbook, [null, ...numbers(8)]);
    expect(refusal(workbook)).toEqual(since(YEAR, { columns: ['F'] }));
  });

  test('comes back beside its like', () => {
    const start = new PaperWorkbook(PLAIN);
    cells(PLAIN).forEach((value, index) => {
      start.type(YEAR, 5, index + 1, value);
    });
    const workbook = made(start.paper, deletes(3));
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(start.paper.sheets);
  });
});

describe('sheets', () => {
  const makes = (): PlannedChange => ({
    kind: 'update',
    sheet: NEW,
    fill: [{ layout: NEW_SHEET, edits: newRow(2).map((edit) => ({ ...edit, sheet: NEW })) }],
  });

  test('that were made go once nothing is in them', () => {
    const workbook = made(PLAIN, makes);
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(PLAIN.sheets);
  });

  test('that were filled beside rows of another one can’t come back by redo: none is offered', () => {
    const workbook = made(PLAIN, (run) => ({
      ...edits(put(3, 4, 7))(run),
      fill: makes().fill ?? [],
    }));
    const run = session(workbook);
    expect(takeChangeBack(run, historyOf(run).undo?.id ?? '')).toMatchObject({ canBeTakenBack: false });
    settleChange(run);
    expect(sheetsOf(workbook)).toEqual(PLAIN.sheets);
    expect(historyOf(session(workbook))).toMatchObject({ undo: null, redo: null });
  });

  test('that were made and renamed since go, too', () => {
    const workbook = made(PLAIN, makes);
    workbook.renameSheet(NEW, 'ปี ๒๕๗๐');
    expect(refusal(workbook)).toEqual(NOTHING);
    expect(names(workbook)).toContain('ปี ๒๕๗๐');
  });

  test('get their old names back, unless another has that name by now', () => {
    const renames = (): PlannedChange => ({
      kind: 'fix',
      sheet: YEAR,
      edits: [],
      renames: [{ sheet: 'ปี ๒๕๗๑', to: 'ปี 2571' }],
    });
    const workbook = made(PLAIN, renames);
    const other = new PaperWorkbook(workbook.paper);
    expect(names(workbook)).toContain('ปี 2571');
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(PLAIN.sheets);
    other.renameSheet(PLAN, 'ปี ๒๕๗๑');
    expect([refusal(other), names(other)]).toEqual([ALREADY, [YEAR, 'ปี ๒๕๗๑', 'ปี 2571']]);
  });

  test('that were renamed again keep their name', () => {
    const workbook = made(PLAIN, () => ({
      kind: 'fix',
      sheet: YEAR,
      renames: [{ sheet: 'ปี ๒๕๗๑', to: 'ปี 2571' }],
    }));
    workbook.renameSheet('ปี 2571', 'ปีหน้า');
    expect(refusal(workbook)).toEqual(ALREADY);
    expect(names(workbook)).toContain('ปีหน้า');
  });
});

describe('a moved row', () => {
  const moves =
    (from: number, to: number, more: readonly ReturnType<typeof put>[] = []) =>
    (): PlannedChange => ({
      kind: 'move',
      sheet: YEAR,
      move: { from, to },
      edits: [
        { ...put(to, 1, to - 1), from: from - 1 },
        {
          ...put(from < to ? to - 1 : to + 1, 1, from < to ? to - 2 : to),
          from: from < to ? to - 1 : to - 1,
        },
        ...more.map((edit) => ({ ...edit, from: '' })),
      ],
    });

  test('and its number go back, near or far, up or down', () => {
    for (const [from, to] of [
      [3, 4],
      [4, 3],
      [2, 6],
      [6, 2],
    ] as const) {
      const workbook = made(PLAIN, () => ({
        kind: 'move',
        sheet: YEAR,
        move: { from, to },
        edits: [
          { ...put(to, 1, 99), from: from - 1 },
          { ...put(4, 6, 'x'), from: row(moved(from, to), 4)?.[5] ?? '' },
        ],
      }));
      expect(refusal(workbook), `${from} to ${to}`).toBeNull();
      expect(sheetsOf(workbook), `${from} to ${to}`).toEqual(PLAIN.sheets);
    }
  });
  function moved(from: number, to: number) {
    const workbook = new PaperWorkbook(PLAIN);
    workbook.moveRow(YEAR, from, to);
    return workbook;
  }

  test('that holds nothing but its number goes back, too, past an empty one', () => {
    const start = new PaperWorkbook(PLAIN);
    start.arrange(YEAR, [1, 6, 7, 8, 2, 3, 4, 5, 9]);
    start.type(YEAR, 4, 1, 'โครงการใหม่');
    const workbook = made(start.paper, () => ({
      kind: 'move',
      sheet: YEAR,
      move: { from: 4, to: 2 },
      edits: [
        { ...put(2, 1, 5), from: 'โครงการใหม่' },
        { ...put(3, 1, 'โครงการใหม่'), from: 5 },
      ],
    }));
    expect(refusal(workbook)).toBeNull();
    expect(sheetsOf(workbook)).toEqual(start.paper.sheets);
  });

  test('is named, and nothing goes back, where a person has moved it past other projects since', () => {
    const workbook = made(PLAIN, moves(3, 4));
    workbook.moveRow(YEAR, 4, 6);
    const before = sheetsOf(workbook);
    expect(refusal(workbook)).toEqual(since(YEAR, { rows: [4] }));
    expect(sheetsOf(workbook)).toBe(before);
  });
});

describe('rows that were moved, sorted, taken out or brought back are known whatever a person did around them', () => {
  const at = (workbook: PaperWorkbook, budget: number) =>
    workbook.shown(YEAR).findIndex((line) => line.includes(budget)) + 1;
  const HANDS: Readonly<Record<string, (workbook: PaperWorkbook) => void>> = {
    'put a row in above them': (workbook) => workbook.insertRows(YEAR, 1, 1),
    'took the first row out': (workbook) => workbook.deleteRows(YEAR, 2, 1),
    'typed into each of them': (workbook) => {
      for (const budget of [3000, 4000, 5000]) {
        const own = at(workbook, budget);
        if (own > 0) workbook.type(YEAR, own, 6, 'ของเจ้าหน้าที่');
      }
    },
    'put a column of their own before all': (workbook) => columns(workbook, [null, ...numbers(8)]),
  };
  const CHANGES: Readonly<Record<string, Plan>> = {
    'moved down': movesRow(3, 4),
    'moved up': movesRow(5, 4),
    'taken out': deletes(4),
    sorted: sorts(2, 4, 3, 5, 6),
  };
  const shown = (workbook: PaperWorkbook) => workbook.shown(YEAR);

  test.each(
    Object.keys(CHANGES).flatMap((change) => Object.keys(HANDS).map((hand) => [change, hand] as const)),
  )('%s, and a person %s: undo leaves what the person did, and redo makes it again', (change, hand) => {
    // A sort is of the very rows that it found.
    if (change === 'sorted' && hand === 'took the first row out') return;
    const [alone, workbook] = [new PaperWorkbook(PLAIN), made(PLAIN, CHANGES[change] as Plan)];
    HANDS[hand]?.(alone);
    HANDS[hand]?.(workbook);
    // What was typed into a row that was out then isn't there.
    if (change === 'taken out' && hand === 'typed into each of them') alone.type(YEAR, 4, 6, 'หมายเหตุ 4');
    const there = shown(workbook);
    expect(refusal(workbook)).toBeNull();
    expect(shown(workbook)).toEqual(shown(alone));
    const run = session(workbook);
    redoLast(run);
    settleChange(run);
    expect(shown(workbook)).toEqual(there);
  });

  test.each([
    [3, 4],
    [5, 4],
  ])(
    'row %i moved to %i, and a person put empty rows between the two: they change places again',
    (from, to) => {
      const names = (workbook: PaperWorkbook) => shown(workbook).flatMap((line) => line[1] || []);
      const workbook = made(PLAIN, movesRow(from, to));
      workbook.insertRows(YEAR, Math.min(from, to), 2);
      expect(refusal(workbook)).toBeNull();
      expect(names(workbook)).toEqual(names(new PaperWorkbook(PLAIN)));
    },
  );

  test('a row that came back is taken out again where it stands by then, unless something in it was changed: that is named', () => {
    const redone = (hand: (workbook: PaperWorkbook) => void) => {
      const workbook = made(PLAIN, deletes(4));
      expect(refusal(workbook)).toBeNull();
      hand(workbook);
      const run = session(workbook);
      const names = () => workbook.shown(YEAR).map((line) => line[1]);
      const before = names().filter((name) => name !== nameOf(4, YEAR));
      try {
        redoLast(run);
        settleChange(run);
      } catch (error) {
        return error instanceof Refusal && error.reason;
      }
      expect(names()).toEqual(before);
      return null;
    };
    expect(redone((workbook) => workbook.insertRows(YEAR, 1, 2))).toBeNull();
    expect(redone((workbook) => workbook.deleteRows(YEAR, 2, 1))).toBeNull();
    expect(redone((workbook) => workbook.type(YEAR, 4, 6, 'ของเจ้าหน้าที่'))).toEqual({
      ...since(YEAR, { cells: ['F4'] }),
      way: 'redo',
    });
    expect(redone((workbook) => workbook.deleteRows(YEAR, 4, 1))).toEqual({ ...ALREADY, way: 'redo' });
  });
});

describe('a change that is too large to be written down', () => {
  const large = edits(...numbers(5).map((at) => put(at + 1, 6, 'ก'.repeat(49_000 + at))));

  test('is not made, and the last one can still be undone', () => {
    const start = made(PLAIN, edits(put(3, 4, 1)));
    const much = new PaperWorkbook(start.paper);
    numbers(5).forEach((at) => {
      much.type(YEAR, at + 1, 6, 'ข'.repeat(40_000));
    });
    const before = much.paper;
    const run = session(much);
    readCells(run, YEAR);
    expect(() => changePlan(run, large(run))).toThrow(new Refusal({ code: 'too-large' }));
    expect(much.paper).toBe(before);
    expect(changesIn(before.memory)).toHaveLength(1);
  });

  test('may be an undo: what was there counts, not what is written', () => {
    const workbook = made(PLAIN, large);
    const before = workbook.paper;
    expect(refusal(workbook)).toEqual({ code: 'too-large' });
    expect(workbook.paper).toBe(before);
  });
});

test('a run that was interrupted and taken back leaves the last change to be undone', () => {
  const workbook = made(PLAIN, edits(put(3, 4, 1)));
  const { memory } = workbook.paper;
  const run = session(workbook);
  readCells(run, YEAR);
  changePlan(run, edits(put(4, 4, 2))(run));
  expect(Object.keys(workbook.paper.memory)).toContain('open.0');
  finishInterrupted(session(workbook));
  expect(workbook.paper.memory).toEqual(memory);
  finishInterrupted(session(workbook));
  expect(workbook.paper.memory).toEqual(memory);
  expect(refusal(workbook)).toBeNull();
  expect(sheetsOf(workbook)).toEqual(PLAIN.sheets);
});
