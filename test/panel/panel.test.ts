// The sidebar's server functions, on the real plan, through the built bundle.
import { beforeEach, describe, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type {
  PanelRow,
  PanelState,
  ReportOutcome,
  RowOutcome,
  RowReference,
} from '../../src/panel/panel-types.ts';
import { undoLast } from './undo-last.ts';

const YEAR = 'ปี 2569';

let addOn: AddOn;
beforeEach(() => {
  addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
});

/** The answer's value; the test fails with the add-on's sentence if it refused. */
function call<Value>(name: string, ...args: unknown[]): Value {
  const { answer } = addOn.run<Value>(name, ...args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const open = (sheet: string | null = YEAR) => call<PanelState>('panelOpen', sheet);
const rowOf = ({ rows }: PanelState, number: number): PanelRow => {
  const row = rows.find(({ cells }) => cells.number === number);
  if (!row) throw new Error(`no project ${number}`);
  return row;
};
const reference = ({ row, cells }: PanelRow, sheet = YEAR): RowReference => ({ sheet, row, seen: cells });
/** What the sheet holds, column by column. */
const line = (row: number, sheet = YEAR) =>
  addOn
    .snapshot()
    .sheets.find(({ name }) => name === sheet)
    ?.cells[row - 1]?.map((cell) => cell?.value ?? '') ?? [];

describe('opening', () => {
  test('costs one call and shows the open sheet of the real plan', () => {
    const { calls } = addOn.run('panelOpen', null);
    const state = open(null);
    expect(state.shown).toEqual({ kind: 'year', name: YEAR, year: 2569 });
    expect(state.rows).toHaveLength(15);
    expect(state.sheets.map(({ name }) => name)).toEqual([YEAR, 'แผน']);
    expect(state.columns).toEqual([
      ...[
        'number',
        'name',
        'dimension',
        'budget',
        'quarter1',
        'quarter2',
        'quarter3',
        'quarter4',
        'remark',
        'id',
      ],
    ]);
    expect(calls.writes).toBe(0);
    expect(calls.reads).toBeLessThanOrEqual(6);
  });

  test('shows แผน with a budget for each of its years', () => {
    const state = open('แผน');
    expect(state.rows).toHaveLength(27);
    expect(state.columns).toContain('budget2570');
  });
});

describe('saving', () => {
  const NEW = { name: 'โครงการใหม่', dimension: 4, budget: 2500.5, quarter2: true, remark: '=1+1' };

  test('a new project lands below the last one, numbered on, with an id, text kept as text', () => {
    const outcome = call<RowOutcome>('panelSave', { sheet: YEAR, target: null, cells: NEW });
    expect(outcome).toMatchObject({ kind: 'done', row: 17 });
    const [number, name, dimension, budget, ...rest] = line(17);
    expect([number, name, dimension, budget]).toEqual([16, 'โครงการใหม่', 4, 2500.5]);
    expect(rest.slice(0, 5)).toEqual([false, true, false, false, '=1+1']);
    expect(rest[5]).toMatch(/^P-/);
    expect(outcome.state.rows).toEqual(open().rows);
  });

  test.each([
    ['a new project', () => null, { name: 'โครงการใหม่', dimension: 4, budget: 1, quarter1: true }],
    ['one changed cell', () => reference(rowOf(open(), 10)), { budget: 6000 }],
    [
      'cells far apart',
      () => reference(rowOf(open(), 10)),
      { name: 'เวทีประชาคม', quarter4: false, remark: 'เลื่อน' },
    ],
  ])('%s costs at most 5 reads and 3 writes', (_, target, cells) => {
    const { answer, calls } = addOn.run('panelSave', { sheet: YEAR, target: target(), cells });
    expect(answer.ok).toBe(true);
    expect(calls.reads).toBeLessThanOrEqual(5);
    expect(calls.writes).toBeLessThanOrEqual(3);
  });

  test('only the cells that changed are written, and the row gets its id', () => {
    const before = line(11);
    const outcome = call<RowOutcome>('panelSave', {
      sheet: YEAR,
      target: reference(rowOf(open(), 10)),
      cells: { budget: 6000 },
    });
    expect(outcome.kind).toBe('done');
    const after = line(11);
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[3]).toBe(6000);
    expect(after.slice(4, 9)).toEqual([...before.slice(4), ''].slice(0, 5));
    expect(after[9]).toMatch(/^P-/);
    expect(outcome.state.rows).toEqual(open().rows);
  });

  test("another officer's change since is shown, and nothing is written over it", () => {
    const seen = reference(rowOf(open(), 10));
    addOn.control.type(YEAR, 'D11', '7000');
    const outcome = call<RowOutcome>('panelSave', { sheet: YEAR, target: seen, cells: { budget: 6000 } });
    expect(outcome).toMatchObject({ kind: 'conflict', theirs: { row: 11, cells: { budget: 7000 } } });
    expect(line(11)[3]).toBe(7000);
  });

  test('a row that was sorted away since is found where it is now', () => {
    const seen = reference(rowOf(open(), 10));
    addOn.control.sort(YEAR, 'A2:J16', 1, false);
    const outcome = call<RowOutcome>('panelSave', { sheet: YEAR, target: seen, cells: { budget: 6000 } });
    expect(outcome).toMatchObject({ kind: 'done', row: 7 });
    expect(line(7)[1]).toBe('โครงการจัดเวทีประชาคม');
    expect(line(7)[3]).toBe(6000);
  });

  test('a row that got its id from another change since, or lost it by that one’s undo, is still the same', () => {
    const before = open();
    addOn.click('menuFollowUp');
    const save = (state: PanelState, number: number, budget: number) =>
      call<RowOutcome>('panelSave', {
        sheet: YEAR,
        target: reference(rowOf(state, number)),
        cells: { budget },
      });
    const given = open();
    expect(rowOf(given, 3).cells.id).not.toBe(rowOf(before, 3).cells.id);
    expect(save(before, 3, 7500)).toMatchObject({ kind: 'done' });
    undoLast(addOn, YEAR);
    addOn.click('menuUndo', 'YES');
    expect(save(given, 4, 7600)).toMatchObject({ kind: 'done', row: 5 });
    expect([line(4)[3], line(5)[3]]).toEqual([line(4)[3], 7600]);
  });

  test('a row that was deleted since is said to be gone', () => {
    const seen = reference(rowOf(open(), 10));
    addOn.control.deleteRows(YEAR, 11, 1);
    const outcome = call<RowOutcome>('panelSave', { sheet: YEAR, target: seen, cells: { budget: 6000 } });
    expect(outcome).toMatchObject({ kind: 'conflict', theirs: null });
  });

  test.each([
    ['no request', undefined],
    ['a sheet that holds no projects', { sheet: 'ตั้งค่า', target: null, cells: {} }],
    ['a sheet that is not there', { sheet: 'ปี 2599', target: null, cells: {} }],
    ['an unknown column', { sheet: YEAR, target: null, cells: { colour: 'red' } }],
    ['a number of its own choice', { sheet: YEAR, target: null, cells: { number: 99 } }],
    ['an id of its own choice', { sheet: YEAR, target: null, cells: { id: 'P-AAAA' } }],
    ['a budget in words', { sheet: YEAR, target: null, cells: { budget: 'สิบบาท' } }],
    ['a negative budget', { sheet: YEAR, target: null, cells: { budget: -5 } }],
    ['a quarter that is text', { sheet: YEAR, target: null, cells: { quarter1: 'x' } }],
    ['a dimension that is none', { sheet: YEAR, target: null, cells: { dimension: 5 } }],
    ['cells inside of cells', { sheet: YEAR, target: null, cells: { name: { evil: true } } }],
    ['a text that no cell holds', { sheet: YEAR, target: null, cells: { name: 'ก'.repeat(50_001) } }],
    ['a row without a place', { sheet: YEAR, target: { sheet: YEAR, row: 'x', seen: {} }, cells: {} }],
    ['a row below the first', { sheet: YEAR, target: { sheet: YEAR, row: -1, seen: {} }, cells: {} }],
  ])('%s is refused in a sentence, with the plan untouched', (_, request) => {
    const before = addOn.snapshot();
    const { answer } = addOn.run('panelSave', ...(request === undefined ? [] : [request]));
    expect(answer.ok || answer.message).toMatch(/[ก-๙]/);
    expect(addOn.snapshot()).toEqual(before);
  });
});

describe('deleting, moving, undoing', () => {
  const undone = () => {
    const answer = undoLast(addOn, YEAR);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };

  test('a deleted project comes back whole, in its place', () => {
    addOn.control.type(YEAR, 'I6', 'หมายเหตุเดิม');
    const before = Array.from({ length: 16 }, (_, index) => line(index + 1));
    const outcome = call<RowOutcome>('panelDelete', reference(rowOf(open(), 5)));
    expect(outcome.kind).toBe('done');
    expect(outcome.state.rows).toHaveLength(14);
    expect(outcome.state.history.undo?.text).toContain('การลบ');
    const state = undone();
    expect(state.rows).toHaveLength(15);
    expect(state.history.undo).toBeNull();
    expect(Array.from({ length: 16 }, (_, index) => line(index + 1))).toEqual(before);
  });

  test('a project moved down changes places with the next, and the numbers stay in order', () => {
    const names = () => open().rows.map(({ cells }) => cells.name);
    const before = names();
    const outcome = call<RowOutcome>('panelMove', reference(rowOf(open(), 3)), 1);
    expect(outcome).toMatchObject({ kind: 'done', row: 5 });
    expect(names()).toEqual([...before.slice(0, 2), before[3], before[2], ...before.slice(4)]);
    expect(open().rows.map(({ cells }) => cells.number)).toEqual(before.map((_, index) => index + 1));
    expect(outcome.state.rows).toEqual(open().rows);
    undone();
    expect(names()).toEqual(before);
  });

  test('the last project stays where it is when it is moved down', () => {
    const before = open().rows;
    call('panelMove', reference(rowOf(open(), 15)), 1);
    expect(open().rows).toEqual(before);
  });

  test('a saved change is undone, but not over what someone typed since', () => {
    const save = () =>
      call('panelSave', { sheet: YEAR, target: reference(rowOf(open(), 10)), cells: { budget: 6000 } });
    save();
    undone();
    expect(line(11)[3]).toBe(5000);
    save();
    addOn.control.type(YEAR, 'D11', '8000');
    const answer = undoLast(addOn, YEAR);
    expect(answer.ok || answer.message).toContain('D11');
    expect(line(11)[3]).toBe(8000);
  });

  test('a new project that had to push a row down is undone by taking its row out again', () => {
    addOn.control.type(YEAR, 'K17', 'จดไว้');
    const grid = () => addOn.snapshot().sheets.find(({ name }) => name === YEAR)?.rows ?? 0;
    const rows = grid();
    call('panelSave', { sheet: YEAR, target: null, cells: { name: 'โครงการใหม่', dimension: 1 } });
    expect([line(17)[1], line(18)[10], grid()]).toEqual(['โครงการใหม่', 'จดไว้', rows + 1]);
    undone();
    expect([line(17)[1], line(17)[10], grid()]).toEqual(['', 'จดไว้', rows]);
  });

  test('a jump to a cell that is no longer there is refused in words', () => {
    const { answer } = addOn.run('panelGoTo', YEAR, 100_000, 2);
    expect(answer).toMatchObject({ ok: false, code: 'cell-gone' });
  });
});

describe('findings and reports', () => {
  test('the fix of one cell mends that cell and nothing else', () => {
    addOn.control.type(YEAR, 'D3', '๑๕,๐๐๐ บาท');
    addOn.control.type(YEAR, 'C4', 'มิติ 1');
    const state = call<PanelState>('panelFix', YEAR, { row: 3, column: 4 });
    expect(line(3)[3]).toBe(15_000);
    expect(line(4)[2]).toBe('มิติ 1');
    expect(state.findings.map(({ code }) => code)).toContain('dimension-text');
    expect(state.findings.map(({ code }) => code)).not.toContain('budget-text');
  });

  test('the summary is made with links to its sheet and its PDF', () => {
    const outcome = call<ReportOutcome>('panelReport', YEAR, false);
    expect(outcome).toMatchObject({ kind: 'made', report: { sheet: 'สรุป 2569' } });
    if (outcome.kind !== 'made') return;
    const id = addOn.snapshot().sheets.find(({ name }) => name === 'สรุป 2569')?.id;
    expect(outcome.report.link).toContain(`#gid=${id}`);
    expect(outcome.report.pdf).toContain(`gid=${id}`);
    expect(outcome.state.report).toEqual(outcome.report);
  });

  test('with errors there is no official summary, but a draft that says so', () => {
    addOn.control.type(YEAR, 'D3', 'สิบบาท');
    expect(call<ReportOutcome>('panelReport', YEAR, false)).toMatchObject({ kind: 'errors', errors: 1 });
    expect(call<ReportOutcome>('panelReport', YEAR, true)).toMatchObject({ kind: 'made' });
    expect(line(1, 'สรุป 2569')[0]).toContain('ฉบับร่าง');
  });

  test('the table of the whole plan is made from แผน', () => {
    expect(call<ReportOutcome>('panelReport', 'แผน', false)).toMatchObject({
      kind: 'made',
      report: { sheet: 'สรุป 2566-2570' },
    });
  });
});
