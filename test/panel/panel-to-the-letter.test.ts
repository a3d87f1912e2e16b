// What the sidebar is answered, to the letter: what is refused and by what name, whose row is meant, what is found, where it leads.

import { beforeEach, describe, expect, test } from 'vitest';
import { copyBook } from '../../local/sheets/book/packed-book.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { Answer, PanelState, RowOutcome, RowReference } from '../../src/panel/panel-types.ts';
import { openSmallPlan, PLAN, plain, rowOf, rowsIn, YEAR } from '../commands/two-officers/small-plan.ts';
import { undoLast } from './undo-last.ts';

const plan = openSmallPlan();
const { addOn, seen } = plan;
const { control } = addOn;
beforeEach(() => plan.restart());

const answerOf = (name: string, ...args: unknown[]) => addOn.run<unknown>(name, ...args).answer;
function call<Value>(name: string, ...args: unknown[]): Value {
  const answer = answerOf(name, ...args) as Answer<Value>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const open = (sheet: string | null = YEAR) => call<PanelState>('panelOpen', sheet);
const sheetNow = (name: string) => {
  const found = control.book().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const own = () => plain([YEAR, PLAN, 'ตั้งค่า'].map((name) => sheetNow(name).cells));
const valuesOf = (row: number, sheet = YEAR) =>
  sheetNow(sheet).cells[row - 1]?.map((cell) => cell?.formula ?? cell?.value ?? '') ?? [];
const one = (number: number, sheet = YEAR) => rowOf(sheet === YEAR ? seen : open(sheet), number);
const saving = (cells: unknown, target: unknown = null, sheet: unknown = YEAR) => ({ sheet, target, cells });
const { rows: GRID_ROWS, columns: GRID_COLUMNS } = sheetNow(YEAR);

const target = one(2);
const without = (key: string) =>
  Object.fromEntries(Object.entries(target.seen).filter(([one]) => one !== key));

describe('refused, with what is wrong about it by name, and nothing is changed', () => {
  const REQUESTS: readonly (readonly [what: string, name: string, args: readonly unknown[]])[] = [
    ['sheet', 'panelOpen', [5]],
    ['sheet', 'panelOpen', []],
    ['sheet ตั้งค่า', 'panelOpen', ['ตั้งค่า']],
    ['sheet', 'panelSave', []],
    ['sheet', 'panelSave', [saving({}, null, 5)]],
    ['cells', 'panelSave', [saving(null)]],
    ['cells', 'panelSave', [saving('name')]],
    ['number', 'panelSave', [saving({ number: 9 })]],
    ['id', 'panelSave', [saving({ id: 'P-AAAA' })]],
    ['colour', 'panelSave', [saving({ colour: 'red' })]],
    ['name', 'panelSave', [saving({ name: 5 })]],
    ['name', 'panelSave', [saving({ name: null })]],
    ['budget', 'panelSave', [saving({ budget: 'สิบบาท' })]],
    ['budget', 'panelSave', [saving({ budget: -1 })]],
    ['budget', 'panelSave', [saving({ budget: 0.001 })]],
    ['budget', 'panelSave', [saving({ budget: '-' })]],
    ['budget2569', 'panelSave', [saving({ budget2569: '—' }, null, PLAN)]],
    ['dimension', 'panelSave', [saving({ dimension: 5 })]],
    ['dimension', 'panelSave', [saving({ dimension: 0 })]],
    ['dimension', 'panelSave', [saving({ dimension: '1' })]],
    ['quarter1', 'panelSave', [saving({ quarter1: 'x' })]],
    ['quarter1', 'panelSave', [saving({ quarter1: '' })]],
    ['row', 'panelSave', [saving({}, 'x')]],
    ['row', 'panelSave', [saving({}, { ...target, sheet: 5 })]],
    ['row', 'panelDelete', [null]],
    ['row', 'panelDelete', [{ ...target, row: 1 }]],
    ['row', 'panelDelete', [{ ...target, row: 2.5 }]],
    ['row', 'panelDelete', [{ ...target, row: '3' }]],
    ['row', 'panelDelete', [{ ...target, seen: null }]],
    ['row', 'panelDelete', [{ ...target, seen: 'x' }]],
    ['row', 'panelDelete', [{ ...target, seen: without('name') }]],
    ['row', 'panelDelete', [{ ...target, seen: { ...target.seen, remark: [1] } }]],
    ['row', 'panelDelete', [{ ...target, seen: { ...target.seen, remark: { date: 5 } } }]],
    ['row', 'panelMove', [{ ...target, sheet: null }, 1]],
    ['by', 'panelMove', [target, 2]],
    ['by', 'panelMove', [target, 0]],
    ['by', 'panelMove', [target, '1']],
    ['sheet', 'panelFix', [5, null]],
    ['cell', 'panelFix', [YEAR, 'D5']],
    ['cell', 'panelFix', [YEAR, { row: 0, column: 4 }]],
    ['cell', 'panelFix', [YEAR, { row: 5, column: 0 }]],
    ['cell', 'panelFix', [YEAR, { row: 5.5, column: 4 }]],
    ['cell', 'panelFix', [YEAR, { row: 5, column: '4' }]],
    ['sheet', 'panelGoTo', [5, 3, 2]],
    ['sheet', 'panelCheck', [null]],
    ['cell', 'panelGoTo', [YEAR, 3]],
    ['report', 'panelReport', [5, false]],
    ['report', 'panelReport', [YEAR, 'x']],
  ];

  test.each(REQUESTS.map((request, index) => [index + 1, ...request] as const))(
    '%i. %s: %s',
    (_, what, name, args) => {
      const before = own();
      const answer = answerOf(name, ...args);
      expect(answer).toMatchObject({ ok: false, code: 'request-invalid' });
      expect(answer.ok || answer.message).toContain(`(${what})`);
      expect(own()).toBe(before);
    },
  );

  const GONE = 'ปี 2575';
  test.each<readonly [string, readonly unknown[]]>([
    ['panelOpen', [GONE]],
    ['panelRow', [{ ...target, sheet: GONE }]],
    ['panelSave', [{ ...saving({ name: 'ก' }, { ...target, sheet: GONE }), sheet: GONE }]],
    ['panelDelete', [{ ...target, sheet: GONE }]],
    ['panelMove', [{ ...target, sheet: GONE }, 1]],
    ['panelFix', [GONE, null]],
    ['panelAccept', [GONE, [], true]],
    ['panelCheck', [GONE]],
    ['panelGoTo', [GONE, 3, 2]],
    ['panelReport', [GONE, true]],
  ])('%s of a sheet that somebody deleted or renamed names it, and says what to do', (name, args) => {
    const before = own();
    const answer = answerOf(name, ...args);
    expect(answer).toMatchObject({ ok: false, code: 'sheet-gone' });
    expect(answer.ok || answer.message).toMatch(/^ชีต "ปี 2575" ไม่มีในไฟล์นี้แล้ว .*ให้เลือกชีตอื่น/);
    expect(own()).toBe(before);
  });

  test.each([
    ['A', GRID_ROWS + 1, 1],
    ['1', 1, GRID_COLUMNS + 1],
  ])('a jump below or beside the grid names the cell (%s)', (named, row, column) => {
    const answer = answerOf('panelGoTo', YEAR, row, column);
    expect(answer).toMatchObject({ ok: false, code: 'cell-gone' });
    expect(answer.ok || answer.message).toMatch(
      new RegExp(`ไม่มีเซลล์ [A-Z]*${named}[0-9]* แล้ว.*ให้กดตรวจอีกครั้ง`),
    );
  });

  test.each([
    ['name', '\u0000', 'รายการโครงการ'],
    ['remark', 'ก'.repeat(50_001), 'หมายเหตุ'],
    ['remark', '\ud800', 'หมายเหตุ'],
  ])('a text in %s that no cell can hold, with its header', (key, text, header) => {
    const before = own();
    const answer = answerOf('panelSave', saving({ [key]: text }, target));
    expect(answer).toMatchObject({ ok: false, code: 'text-impossible' });
    expect(answer.ok || answer.message).toContain(`"${header}"`);
    expect(own()).toBe(before);
  });
});

describe('taken as it is', () => {
  test.each<[key: string, value: unknown, sheet: string, column: number]>([
    ...[1, 2, 3, 4, ''].map((value) => ['dimension', value, YEAR, 3] as [string, unknown, string, number]),
    ['budget', 0.01, YEAR, 4],
    ['budget', '', YEAR, 4],
    ['quarter4', true, YEAR, 8],
    ['budget2569', '-', PLAN, 8],
    ['budget2569', '', PLAN, 8],
    ['mission', '2.1.1', PLAN, 3],
  ])('%s %j in %s', (key, value, sheet, column) => {
    const reference = one(3, sheet);
    const { row } = call<RowOutcome>('panelSave', saving({ [key]: value }, reference, sheet)) as {
      row: number;
    };
    expect(row).toBe(reference.row);
    expect(valuesOf(reference.row, sheet)[column - 1] ?? '').toBe(value);
  });

  test('a save of what is there already writes nothing', () => {
    const before = own();
    const { calls } = addOn.run('panelSave', saving({ remark: 'เดิม' }, target));
    expect([calls.writes, own()]).toEqual([0, before]);
    expect(call('panelSave', saving({ remark: 'เดิม' }, target))).toMatchObject({
      ...{ kind: 'done', row: target.row },
    });
  });

  test('a jump to the last cell of the sheet', () => {
    call('panelGoTo', YEAR, GRID_ROWS, GRID_COLUMNS);
    call('panelGoTo', PLAN, 1, 1);
  });

  test('a new project is numbered one more than the highest number, wherever that stands', () => {
    control.type(YEAR, 'A3', '41');
    call('panelSave', saving({ name: 'ใหม่' }));
    expect(valuesOf(6).slice(0, 2)).toEqual([42, 'ใหม่']);
    expect(valuesOf(6).slice(4, 8)).toEqual([false, false, false, false]);
  });

  test('in a sheet without the column รหัส no id is written', () => {
    control.deleteColumns(YEAR, 10, 1);
    call('panelSave', saving({ name: 'ใหม่', remark: 'ท้าย' }));
    expect(rowsIn(sheetNow(YEAR)).slice(-1)[0]).toBe(
      JSON.stringify([5, 'ใหม่', '', '', ...Array(4).fill(false), 'ท้าย']),
    );
  });
});

describe('whose row is meant', () => {
  type Act = readonly [name: string, act: (reference: RowReference) => RowOutcome];
  const ACTS: readonly Act[] = [
    ['saves', (reference) => call('panelSave', saving({ remark: 'ใหม่' }, reference))],
    ['deletes', (reference) => call('panelDelete', reference)],
    ['moves', (reference) => call('panelMove', reference, 1)],
  ];

  test.each(ACTS)('%s nothing where the row was changed since, and shows how it is now', (_, act) => {
    control.type(YEAR, 'D4', '777');
    const before = own();
    expect(act(one(3))).toMatchObject({
      kind: 'conflict',
      theirs: { row: 4, cells: { number: 3, budget: 777 } },
    });
    expect(own()).toBe(before);
  });

  test.each(ACTS)('%s nothing where the row is gone', (_, act) => {
    control.deleteRows(YEAR, 4, 1);
    const before = own();
    const outcome = act(one(3));
    expect(outcome).toMatchObject({ kind: 'conflict', theirs: null });
    expect(outcome.state).toEqual(open());
    expect(own()).toBe(before);
  });

  test.each(ACTS)('%s nothing where its รหัส is gone, though a row like it stands in its place', (_, act) => {
    control.type(YEAR, 'J3', 'P-ZZZZ');
    expect(act(target)).toMatchObject({ kind: 'conflict', theirs: null });
  });

  test('a row that holds a date is known as it was seen', () => {
    control.type(YEAR, 'E3', '1/2/2026');
    const reference = rowOf(open(), 2);
    expect(reference.seen.quarter1).toEqual({ date: expect.stringContaining('2026') });
    expect(call('panelSave', saving({ remark: 'ใหม่' }, reference))).toMatchObject({ kind: 'done', row: 3 });
    expect(valuesOf(3)[8]).toBe('ใหม่');
  });

  test('a row with a รหัส is known by it, wherever it was sorted to and whatever was changed in it', () => {
    control.sort(YEAR, 'A2:J5', 1, false);
    expect(call('panelSave', saving({ remark: 'ใหม่' }, target))).toMatchObject({ kind: 'done', row: 4 });
    expect(valuesOf(4).slice(8, 9)).toEqual(['ใหม่']);
    plan.restart();
    control.sort(YEAR, 'A2:J5', 1, false);
    control.type(YEAR, 'B4', 'ชื่ออื่น');
    expect(call('panelSave', saving({ remark: 'ใหม่' }, target))).toMatchObject({
      kind: 'conflict',
      theirs: { row: 4, cells: { name: 'ชื่ออื่น' } },
    });
  });

  test('of two rows with one รหัส it is the one at its place that holds what was seen', () => {
    const [, , third = []] = [0, 1, 2].map((index) => valuesOf(index + 2));
    control.paste(YEAR, 'J4', [[String(valuesOf(3)[9])]]);
    expect(call('panelSave', saving({ remark: 'ใหม่' }, target))).toMatchObject({ kind: 'done', row: 3 });
    expect(valuesOf(4).slice(1, 4)).toEqual(third.slice(1, 4));
    expect(valuesOf(4)[8] ?? '').toBe('');
  });

  test('a row without a รหัส that holds what two rows hold is neither, away from its place', () => {
    const copy = ['3', 'ซ้ำ', '1', '5', 'FALSE', 'FALSE', 'FALSE', 'FALSE', ''];
    control.paste(YEAR, 'A4', [copy, copy]);
    const reference = rowOf(open(), 3);
    control.insertRows(YEAR, 2, 3);
    expect(call('panelSave', saving({ remark: 'ใหม่' }, reference))).toMatchObject({
      kind: 'conflict',
    });
  });

  test('another row that moved up into the place is not taken for it', () => {
    control.deleteRows(YEAR, 4, 1);
    control.type(YEAR, 'D4', '1');
    expect(call('panelSave', saving({ remark: 'ใหม่' }, one(3)))).toMatchObject({
      kind: 'conflict',
      theirs: null,
    });
  });
});

describe('moving', () => {
  const names = () => open().rows.map(({ cells }) => cells.name);

  test('up and down again leaves all as it was, and the state that is answered is the one to be seen', () => {
    const before = names();
    const up = call<RowOutcome>('panelMove', target, -1);
    expect(up).toMatchObject({ kind: 'done', row: 2 });
    expect(names()).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(open().rows.map(({ cells }) => cells.number)).toEqual([1, 2, 3, 4]);
    expect(up.state.rows).toEqual(open().rows);
    expect(up.state.history.undo?.text).toContain('การย้าย');
    call('panelMove', rowOf(open(), 1), 1);
    expect(names()).toEqual(before);
  });

  test.each([
    [1, -1, 2],
    [4, 1, 5],
  ])('project %i stays at the end of the list, and nothing is written', (number, by, row) => {
    const before = own();
    const { answer, calls } = addOn.run<RowOutcome>('panelMove', one(number), by);
    expect(answer.ok && answer.value).toMatchObject({ kind: 'done', row });
    expect([calls.writes, own()]).toEqual([0, before]);
  });

  test('over an empty row, in both directions', () => {
    for (const by of [1, -1] as const) {
      plan.restart();
      control.insertRows(YEAR, 4, 1);
      const before = names();
      const number = by === 1 ? 2 : 3;
      call('panelMove', rowOf(open(), number), by);
      expect(names()).toEqual([before[0], before[2], before[1], before[3]]);
      expect(open().rows.map(({ cells }) => cells.number)).toEqual([1, 2, 3, 4]);
    }
  });

  test('rows that share one number keep it', () => {
    control.type(YEAR, 'A4', '2');
    const before = names();
    call('panelMove', { ...target, row: 3 }, 1);
    expect(names()).toEqual([before[0], before[2], before[1], before[3]]);
    expect(open().rows.map(({ cells }) => cells.number)).toEqual([1, 2, 2, 4]);
  });
});

describe('the only row below the header', () => {
  const freeze = (rows: number) => {
    const book = copyBook(control.book());
    for (const sheet of book.sheets) if (sheet.name === YEAR) sheet.frozenRows = rows;
    control.restore(book);
  };

  test.each([1, 2])('goes out, comes back and goes out again; %i rows frozen', (frozen) => {
    control.deleteRows(YEAR, 3, GRID_ROWS - 2);
    if (frozen === 2) control.insertRows(YEAR, 2, 1);
    freeze(frozen);
    const { rows } = open();
    const deleted = call<RowOutcome>('panelDelete', rowOf(open(), 1));
    expect([deleted.kind, deleted.state.rows]).toEqual(['done', []]);
    expect(undoLast(addOn, YEAR).ok).toBe(true);
    expect(open().rows).toEqual(rows);
    call('panelDelete', rowOf(open(), 1));
    expect(open().rows).toEqual([]);
  });

  test('is put in by a save where there is none, and undo leaves none that holds anything', () => {
    control.deleteRows(YEAR, 3, GRID_ROWS - 2);
    freeze(0);
    control.deleteRows(YEAR, 2, 1);
    const header = plain(valuesOf(1));
    call('panelSave', saving({ name: 'โครงการแรก', dimension: 1 }));
    expect(open().rows.map(({ cells }) => cells.name)).toEqual(['โครงการแรก']);
    freeze(1);
    expect(undoLast(addOn, YEAR).ok).toBe(true);
    expect(open().rows).toEqual([]);
    expect(plain(valuesOf(1))).toBe(header);
  });
});

describe('what is found', () => {
  const short = ({
    sheet,
    cell,
    code,
    message,
  }: {
    sheet: string;
    cell: string;
    code: string;
    message: string;
  }) => [sheet, cell, code, message].join(' ');

  test('the sidebar finds in a year just what its check finds, each in the column by its key', () => {
    control.type(YEAR, 'C3', 'มิติ 9');
    const { findings, columns } = open();
    const checked = call<YearAnswer>('checkYear', 2569).findings;
    expect(findings.map(short)).toEqual(checked.map(short));
    expect(findings.map(({ fix }) => fix)).toEqual(checked.map(({ fix }) => fix));
    expect(new Set(findings.map(({ sheet }) => sheet))).toContain(PLAN);
    for (const { sheet, column, key } of findings) {
      expect(key).toBe(sheet === YEAR ? (columns[column - 1] ?? null) : null);
    }
  });

  test('in แผน it finds what concerns แผน and the settings', () => {
    const checked = call<YearAnswer>('checkYear', 2569).findings.filter(({ sheet }) => sheet !== YEAR);
    const findings = open(PLAN).findings;
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(checked.map(short)).toContain(short(finding));
    expect(findings.map(({ key }) => key)).toContain('budget2570');
  });

  test('the fix of one cell leaves those of the same row, of the same column and of other sheets', () => {
    control.type(YEAR, 'D4', '๔๐๐');
    control.type(YEAR, 'C5', 'มิติ 1');
    control.type(PLAN, 'D5', '๕๐๐ ');
    call('panelFix', YEAR, { row: 5, column: 4 });
    expect([valuesOf(5)[3], valuesOf(4)[3], valuesOf(5)[2]]).toEqual([15_000, '๔๐๐', 'มิติ 1']);
    expect(valuesOf(3, PLAN)[8]).toBe('๕๐๐');
  });

  test('all fixes mend both sheets, and are undone by their name', () => {
    const state = call<PanelState>('panelFix', YEAR, null);
    expect([valuesOf(5)[3], valuesOf(4)[4]]).toEqual([15_000, true]);
    expect(state.history.undo?.text).toContain('การแก้');
    expect(state.findings.filter(({ fix, sheet }) => fix !== null && sheet === YEAR)).toEqual([]);
    const { calls } = addOn.run('panelFix', YEAR, { row: 2, column: 2 });
    expect(calls.writes).toBe(0);
  });
});

describe('where it leads', () => {
  test('the open sheet is shown; from a summary its year; from elsewhere the newest year', () => {
    call('panelReport', YEAR, true);
    expect(open(null).shown).toEqual({ kind: 'year', name: YEAR, year: 2569 });
    addOn.click('menuYearFromPlan', '2570', 'YES');
    control.select('สรุป 2569', 'A1');
    expect(open(null).shown.name).toBe(YEAR);
    control.select('ตั้งค่า', 'A1');
    expect(open(null).shown.name).toBe('ปี 2570');
    control.select(PLAN, 'A1');
    expect(open(null).shown).toEqual({ kind: 'plan', name: PLAN, year: null });
    control.select(YEAR, 'A1');
    expect(open(null).shown.name).toBe(YEAR);
    expect(open(null).sheets.map(({ kind, name, year }) => [kind, name, year])).toEqual([
      ['year', YEAR, 2569],
      ['year', 'ปี 2570', 2570],
      ['plan', PLAN, null],
    ]);
  });

  test('without a year it shows แผน; without either it says that there is no year', () => {
    control.select('ตั้งค่า', 'A1');
    control.deleteSheet(YEAR);
    expect(open(null).shown.name).toBe(PLAN);
    control.deleteSheet(PLAN);
    expect(answerOf('panelOpen', null)).toMatchObject({ ok: false, code: 'year-not-chosen' });
  });

  test('a report is linked by its sheet and as a PDF once it is there', () => {
    expect([open().report, open(PLAN).report]).toEqual([null, null]);
    call('panelReport', YEAR, true);
    call('panelReport', PLAN, true);
    for (const [sheet, name] of [
      [YEAR, 'สรุป 2569'],
      [PLAN, 'สรุป 2566-2570'],
    ] as const) {
      const { report } = open(sheet);
      const { id } = sheetNow(name);
      expect(report?.sheet).toBe(name);
      expect(report?.link).toMatch(new RegExp(`^https://[^#?]+/edit#gid=${id}$`));
      expect(report?.pdf).toMatch(
        new RegExp(`^https://[^#?]+/export\\?format=pdf&size=A4&portrait=false&.*&gid=${id}$`),
      );
      expect(report?.pdf).not.toContain('/edit');
      expect(control.book().sheets.map((one) => one.name)).toContain(name);
    }
  });

  test('with errors only a draft is made; the table of แผน likewise', () => {
    control.type(PLAN, 'B3', '9');
    expect(call('panelReport', PLAN, false)).toMatchObject({ kind: 'errors', errors: expect.any(Number) });
    expect(open(PLAN).report).toBeNull();
    expect(call('panelReport', PLAN, true)).toMatchObject({
      kind: 'made',
      kept: null,
      report: { sheet: 'สรุป 2566-2570' },
    });
    expect(String(valuesOf(1, 'สรุป 2566-2570')[0])).toContain('ร่าง');
  });

  test('a structure that can’t be read is named', () => {
    control.type(YEAR, 'B1', 'อะไรก็ไม่รู้');
    expect(answerOf('panelOpen', YEAR)).toMatchObject({ ok: false, code: 'structure' });
    expect(answerOf('panelSave', saving({ remark: 'x' }, target))).toMatchObject({
      ok: false,
      code: 'structure',
    });
  });
});

describe('cells between those that are saved', () => {
  test('a formula between them stays, and so does a column of the officer’s own', () => {
    control.type(YEAR, 'D3', '=2500*2');
    const cells = { name: 'ชื่อใหม่', remark: 'ใหม่' };
    call('panelSave', saving(cells, rowOf(open(), 2)));
    expect(valuesOf(3).slice(1, 4)).toEqual(['ชื่อใหม่', 1, '=2500*2']);
    expect(valuesOf(3)[8]).toBe('ใหม่');
    plan.restart();
    control.insertColumns(YEAR, 5, 1);
    control.type(YEAR, 'E1', 'ของเจ้าหน้าที่');
    control.type(YEAR, 'E3', '=1+1');
    call('panelSave', saving({ budget: 7, quarter1: true }, target));
    expect(valuesOf(3).slice(3, 6)).toEqual([7, '=1+1', true]);
  });

  test('what stands between them stays as it is', () => {
    const before = valuesOf(3);
    call('panelSave', saving({ name: 'ชื่อใหม่', remark: 'ใหม่' }, target));
    expect(valuesOf(3)).toEqual([before[0], 'ชื่อใหม่', ...before.slice(2, 8), 'ใหม่', before[9]]);
    plan.restart();
    call('panelSave', saving({ dimension: 4, quarter1: true, quarter3: false }, target));
    expect(valuesOf(3)).toEqual([
      ...before.slice(0, 2),
      4,
      before[3],
      true,
      before[5],
      false,
      ...before.slice(7),
    ]);
  });

  test('texts that Google would run go in as text beside numbers', () => {
    call('panelSave', saving({ name: '=1+1', dimension: 2, remark: '+66' }, target));
    expect(valuesOf(3).slice(1, 3)).toEqual(['=1+1', 2]);
    expect(sheetNow(YEAR).cells[2]?.[1]?.formula).toBeUndefined();
    expect(valuesOf(3)[8]).toBe('+66');
  });
});

describe('rows for what the plan brings into a year', () => {
  const bring = () => addOn.click('menuYearFromPlan', '2569');
  const filled = () => sheetNow(YEAR).cells.flatMap((line, index) => (line?.[1]?.value ? [index + 1] : []));

  test.each<[what: string, free: number, prepare: () => void]>([
    ['rows are ready', 3, () => {}],
    ['none is ready', 0, () => control.deleteRows(YEAR, 6, 3)],
    ['one is ready', 1, () => control.deleteRows(YEAR, 7, 2)],
    ['the officer has notes below', 1, () => control.type(YEAR, 'K7', 'จดไว้')],
    ['the officer has notes right below', 0, () => control.type(YEAR, 'K6', 'จดไว้')],
    ['checkboxes are missing below', 1, () => control.paste(YEAR, 'E7', [['', '', '', '']])],
    ['one checkbox is missing right below', 0, () => control.paste(YEAR, 'F6', [['']])],
  ])(
    'all stand below the last project without a gap where %s, and no more are put in than it takes',
    (what, free, prepare) => {
      const three = [5, 6, 7].map((number) => [
        ...[String(number), '4', '4.1.1', `โครงการทดสอบ ${number * 7919}`],
        ...['-', '-', '-', '100', '-', 'กองคลัง', ''],
      ]);
      control.paste(PLAN, 'A6', three);
      prepare();
      const grid = sheetNow(YEAR).rows;
      bring();
      const rows = filled();
      expect(rows.length).toBeGreaterThanOrEqual(8);
      expect(rows).toEqual(rows.map((_, index) => index + 1));
      expect(open().rows.filter(({ cells }) => String(cells.name).includes('ทดสอบ'))).toHaveLength(3);
      expect(sheetNow(YEAR).rows - grid).toBe(Math.max(0, rows.length - 5 - free));
      for (const row of rows.slice(1)) {
        expect(
          valuesOf(row)
            .slice(4, 8)
            .filter((tick) => typeof tick === 'boolean' || tick === '✓'),
        ).toHaveLength(4);
      }
      const notes = sheetNow(YEAR).cells.flatMap((line) =>
        line?.[10]?.value === 'จดไว้' ? [line[1]?.value ?? ''] : [],
      );
      expect(notes).toEqual(/notes/.test(what) ? [''] : []);
    },
  );
});

describe('a cell between two that are saved is not touched, not even by writing it back', () => {
  test.each([
    ['a text of digits', "'007", '007'],
    ['a half as text', "'1/2", '1/2'],
    ['a truth as text', "'TRUE", 'TRUE'],
  ])('%s', (_, typed, held) => {
    control.type(YEAR, 'D3', typed);
    const target = rowOf(open(), 2);
    const outcome = call<RowOutcome>('panelSave', saving({ name: 'ก', remark: 'ข' }, target));
    expect(outcome.kind).toBe('done');
    expect([valuesOf(3)[1], valuesOf(3)[3], valuesOf(3)[8]]).toEqual(['ก', held, 'ข']);
  });

  test('a date', () => {
    control.type(YEAR, 'D3', '8/6/2026');
    const before = sheetNow(YEAR).cells[2]?.[3];
    const outcome = call<RowOutcome>('panelSave', saving({ name: 'ก', remark: 'ข' }, rowOf(open(), 2)));
    expect([outcome.kind, sheetNow(YEAR).cells[2]?.[3]]).toEqual(['done', before]);
    expect(typeof before?.value).toBe('number');
  });
});
