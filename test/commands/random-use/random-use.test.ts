// Random use: whatever an officer does by hand and with the add-on, in whatever order, calls failing in between, the plan is what a small
// model of it says, and the add-on never throws.
//
// RUNS=n plays n sequences, SEED=n others than usual.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { AddOn } from '../../../local/add-on.ts';
import type { FaultKind } from '../../../local/sheets/world.ts';
import type { PanelState, RowOutcome, RowReference } from '../../../src/panel/panel-types.ts';
import { timesOf } from '../../suites.ts';
import { openSmallPlan, PLAN, YEAR } from '../two-officers/small-plan.ts';
import { differences, type Model, projectsIn, type Sheets, valuesOf, withRows } from './model.ts';

const RUNS = timesOf('randomUse');
const SEED = Number(process.env.SEED ?? 2569);
const plan = openSmallPlan();
const { addOn } = plan;
const { control } = addOn;
const steps = new Map<string, number>();
afterAll(() => {
  const total = [...steps.values()].reduce((sum, count) => sum + count, 0);
  const each = [...steps].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  console.log(`random steps run: ${total} (seed ${SEED}): ${each.join(', ')}`);
});

/** A step: what it is called, when it can be done, what it does to both. */
interface Step {
  readonly kind: string;
  readonly words: string;
  readonly can?: (model: Model) => boolean;
  readonly does: (model: Model) => void;
}

const command = ({ kind, words, can, does }: Step): fc.Command<Model, AddOn> => ({
  check: (model) => can?.(model) ?? true,
  run: (model) => {
    steps.set(kind, (steps.get(kind) ?? 0) + 1);
    does(model);
    const now = valuesOf(addOn);
    expect(differences(model.sheets, now), words).toEqual([]);
    expect(control.isLocked('document'), words).toBe(false);
    // A report half made stays only where a run was killed, until that report is made again.
    for (const name of unfinished()) expect(model.halfMade, words).toContain(name);
  },
  toString: () => words,
});

const unfinished = () =>
  control.book().sheets.flatMap(({ name }) => (/\((กำลังทำ|กำลังเก็บ)\)/.test(name) ? [name] : []));
const has = (model: Model, sheet: string, rows = 1) => (model.sheets[sheet]?.length ?? 0) > rows;

/** Calls a server function, and looks whether its answer is one. */
function call<Value>(name: string, ...args: unknown[]): Value | null {
  const { answer } = addOn.run<Value>(name, ...args);
  if (answer.ok) return answer.value;
  expect(answer.code, answer.message).not.toBe('failed');
  expect(answer.message).toMatch(/[ก-๙]/);
  return null;
}

const opened = (sheet: string) => call<PanelState>('panelOpen', sheet);

/** After a change of the add-on: the model takes it over, once it has been held against what it should be. */
function takeOver(model: Model, undoable: boolean, changed = false): Sheets {
  const after = valuesOf(addOn);
  if (undoable && (changed || differences(model.sheets, after).length > 0))
    model.last = { before: model.sheets, after };
  model.sheets = after;
  return after;
}

// By hand.

const TYPED = [
  'โครงการใหม่',
  '๑๕,๐๐๐ บาท',
  '2500.5',
  '3',
  'มิติ 2',
  '✓',
  '-',
  '',
  '=1+1',
  'ไม่ใช้งบประมาณ',
  "'007",
];
const sheet = fc.constantFrom(YEAR, PLAN);
const row = fc.integer({ min: 2, max: 8 });

const typing = fc
  .record({ sheet, row, column: fc.integer({ min: 1, max: 9 }), text: fc.constantFrom(...TYPED) })
  .map(({ sheet, row, column, text }) => {
    const at = `${'ABCDEFGHI'[column - 1]}${row}`;
    return command({
      kind: 'types',
      words: `types ${JSON.stringify(text)} into ${sheet} ${at}`,
      can: (model) =>
        sheet in model.sheets && row <= (control.book().sheets.find(({ name }) => name === sheet)?.rows ?? 0),
      does: (model) => {
        control.type(sheet, at, text);
        const now = valuesOf(addOn)[sheet]?.[row - 1]?.[column - 1] ?? '';
        // How Google reads what is typed is tested elsewhere; here: nothing else has changed.
        model.sheets = withRows(model.sheets, sheet, (rows) => {
          while (rows.length < row) rows.push([]);
          const line = rows[row - 1] as unknown[];
          while (line.length < column) line.push('');
          line[column - 1] = now;
          return rows;
        });
      },
    });
  });

const lines = fc.record({ sheet, row, insert: fc.boolean() }).map(({ sheet, row, insert }) =>
  command({
    kind: insert ? 'puts a row in' : 'takes a row out',
    words: `${insert ? 'puts a row in before' : 'takes out'} row ${row} of ${sheet}`,
    can: (model) =>
      sheet in model.sheets &&
      (control.book().sheets.find(({ name }) => name === sheet)?.rows ?? 0) > row + 1,
    does: (model) => {
      if (insert) control.insertRows(sheet, row, 1);
      else control.deleteRows(sheet, row, 1);
      model.sheets = withRows(model.sheets, sheet, (rows) => {
        while (rows.length < row) rows.push([]);
        rows.splice(row - 1, insert ? 0 : 1, ...(insert ? [[]] : []));
        return rows;
      });
    },
  }),
);

const sorting = fc
  .record({ sheet, column: fc.integer({ min: 1, max: 4 }), up: fc.boolean() })
  .map(({ sheet, column, up }) =>
    command({
      kind: 'sorts',
      words: `sorts ${sheet} by column ${column}, ${up ? 'up' : 'down'}`,
      can: (model) => has(model, sheet, 2),
      does: (model) => {
        const rows = model.sheets[sheet] ?? [];
        // All columns with their header, as Google sorts a table.
        const width = Math.max(...rows.map((line) => line.length));
        control.sort(sheet, `A2:${String.fromCharCode(64 + width)}${rows.length}`, column, up);
        const after = valuesOf(addOn);
        const texts = (some: Sheets) =>
          (some[sheet] ?? [])
            .slice(1)
            .map((line) => JSON.stringify(line.map((value) => (value === false ? '' : value))))
            .filter((text) => /[^[\]",]/.test(text))
            .map((text) => text.replace(/(,"")+\]$/, ']'))
            .sort();
        expect(texts(after)).toEqual(texts(model.sheets));
        model.sheets = after;
      },
    }),
  );

const ownColumn = fc.constantFrom('หมายเหตุของฉัน', 'สถานะ').map((header) =>
  command({
    kind: 'adds a column',
    words: `puts a column ${header} before the budget`,
    can: (model) => (model.sheets[YEAR]?.[0]?.length ?? 99) < 13,
    does: (model) => {
      control.insertColumns(YEAR, 4, 1);
      control.type(YEAR, 'D1', header);
      control.type(YEAR, 'D3', 'ของฉัน');
      model.sheets = withRows(model.sheets, YEAR, (rows) => {
        while (rows.length < 3) rows.push([]);
        return rows.map((line, index) => {
          const wide = Array.from({ length: Math.max(3, line.length) }, (_, at) => line[at] ?? '');
          wide.splice(3, 0, index === 0 ? header : index === 2 ? 'ของฉัน' : '');
          return wide;
        });
      });
    },
  }),
);

const renaming = fc.constantFrom(['ปี ๒๕๖๙', YEAR], [YEAR, 'ปี ๒๕๖๙']).map(([from = '', to = '']) =>
  command({
    kind: 'renames',
    words: `renames ${from} to ${to}`,
    can: (model) => from in model.sheets && !(to in model.sheets),
    does: (model) => {
      control.rename(from, to);
      model.sheets = Object.fromEntries(
        Object.entries(model.sheets).map(([name, rows]) => [name === from ? to : name, rows]),
      );
    },
  }),
);

const deleting = fc.constantFrom('สรุป 2569', 'ผลตรวจสอบ', 'ภาพรวม').map((name) =>
  command({
    kind: 'deletes a report',
    words: `deletes ${name}`,
    can: () => control.book().sheets.some((one) => one.name === name),
    does: () => control.deleteSheet(name),
  }),
);

// With the add-on.

const reading = fc
  .constantFrom<readonly [string, ...unknown[]]>(
    ['panelOpen', YEAR],
    ['panelOpen', null],
    ['checkYear', 2569],
    ['summariseYear', 2569, '2026-06-08', false],
    ['summariseYear', 2569, '2026-06-08', true],
    ['panelReport', PLAN, true],
    ['panelGoTo', YEAR, 3, 2],
  )
  .map(([name, ...args]) =>
    command({
      kind: name,
      words: `calls ${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
      does: (model) => {
        const made = call<{ readonly sheet?: string | null }>(name, ...args)?.sheet;
        if (made) model.halfMade = model.halfMade.filter((half) => half !== `${made} (กำลังทำ)`);
      },
    }),
  );

const clicks = fc
  .constantFrom('menuCheck', 'menuSummary', 'menuPlanSummary', 'menuOverview', 'menuHelp')
  .map((name) =>
    command({
      kind: name,
      words: `clicks ${name}`,
      does: () => {
        control.resetShown();
        const said = addOn.click(name);
        expect(said).not.toMatch(/ทำไม่สำเร็จ/);
      },
    }),
  );

const CELLS = [
  { name: 'โครงการที่แก้' },
  { budget: 123.45 },
  { remark: '=HYPERLINK("x")' },
  { name: 'ก', remark: 'ข' },
  { dimension: 2, quarter1: true },
];

const saving = fc
  .record({ sheet, at: fc.nat(9), cells: fc.constantFrom(...CELLS), stale: fc.boolean() })
  .map(({ sheet, at, cells, stale }) =>
    command({
      kind: stale ? 'saves what it saw long ago' : 'saves',
      words: `saves ${JSON.stringify(cells)} into project ${at} of ${sheet}${stale ? ', as it was at the beginning' : ''}`,
      can: () => sheet === YEAR || !('quarter1' in cells || 'budget' in cells),
      does: (model) => {
        const state = stale && sheet === YEAR ? plan.seen : opened(sheet);
        const rows = state?.rows ?? [];
        const found = rows[at % Math.max(1, rows.length)];
        if (!state || !found) return;
        const target: RowReference = { sheet, row: found.row, seen: found.cells };
        const before = model.sheets;
        const outcome = call<RowOutcome>('panelSave', { sheet, target, cells });
        const after = takeOver(model, outcome?.kind === 'done');
        const changed = differences(before, after);
        if (outcome?.kind !== 'done') expect(changed).toEqual([]);
        // One row, and no more of it than was asked for; and its id.
        expect(new Set(changed.map((cell) => cell.split(':')[0])).size).toBeLessThanOrEqual(1);
        expect(changed.length).toBeLessThanOrEqual(Object.keys(cells).length + 1);
      },
    }),
  );

const adding = sheet.map((name) =>
  command({
    kind: 'adds a project',
    words: `adds a project to ${name}`,
    does: (model) => {
      const before = model.sheets;
      const outcome = call<RowOutcome>('panelSave', {
        sheet: name,
        target: null,
        cells: { name: 'โครงการเพิ่ม', dimension: 4 },
      });
      const after = takeOver(model, outcome !== null);
      const [was, is] = [projectsIn(before[name] ?? []), projectsIn(after[name] ?? [])];
      expect(is.filter((project) => project.includes('โครงการเพิ่ม')).length).toBe(
        was.filter((project) => project.includes('โครงการเพิ่ม')).length + (outcome === null ? 0 : 1),
      );
      expect(is.filter((project) => !project.includes('โครงการเพิ่ม'))).toEqual(
        was.filter((project) => !project.includes('โครงการเพิ่ม')),
      );
    },
  }),
);

const removing = fc.record({ sheet, at: fc.nat(9) }).map(({ sheet, at }) =>
  command({
    kind: 'deletes a project',
    words: `deletes project ${at} of ${sheet}`,
    does: (model) => {
      const state = opened(sheet);
      const found = state?.rows[at % Math.max(1, state.rows.length)];
      if (!found) return;
      const outcome = call<RowOutcome>('panelDelete', { sheet, row: found.row, seen: found.cells });
      if (outcome?.kind !== 'done') return;
      const wanted = withRows(model.sheets, sheet, (rows) =>
        rows.filter((_, index) => index !== outcome.row - 1),
      );
      const after = takeOver(model, true);
      expect(differences(wanted, after)).toEqual([]);
    },
  }),
);

const moving = fc.record({ sheet, at: fc.nat(9), by: fc.constantFrom(-1, 1) }).map(({ sheet, at, by }) =>
  command({
    kind: 'moves a project',
    words: `moves project ${at} of ${sheet} by ${by}`,
    does: (model) => {
      const state = opened(sheet);
      const found = state?.rows[at % Math.max(1, state.rows.length)];
      if (!found) return;
      const before = model.sheets;
      const outcome = call<RowOutcome>('panelMove', { sheet, row: found.row, seen: found.cells }, by);
      // Two rows that differ in nothing but their ids look the same after they have changed places.
      const after = takeOver(model, true, outcome?.kind === 'done' && outcome.row !== found.row);
      expect(projectsIn(after[sheet] ?? [])).toEqual(projectsIn(before[sheet] ?? []));
    },
  }),
);

const fixing = fc.constantFrom(YEAR, PLAN).map((name) =>
  command({
    kind: 'fixes',
    words: `applies the fixes of ${name}`,
    does: (model) => {
      const state = opened(name);
      const fixable = new Set(
        (state?.findings ?? [])
          .filter(({ fix }) => fix !== null)
          .map(({ sheet, row, column }) => `${sheet}!${row}:${column}`),
      );
      const before = model.sheets;
      call<PanelState>('panelFix', name, null);
      const after = takeOver(model, true);
      // A number out of its order is mended by numbering all rows again.
      const isNumber = (cell: string) => {
        const [, name = '', , column] = /^(.*)!(\d+):(\d+)$/.exec(cell) ?? [];
        return before[name]?.[0]?.[Number(column) - 1] === 'ลำดับ';
      };
      for (const cell of differences(before, after))
        if (!isNumber(cell)) expect([...fixable], cell).toContain(cell);
    },
  }),
);

const undoing = fc.constant(
  command({
    kind: 'undoes',
    words: 'undoes the last change',
    does: (model) => {
      const { last } = model;
      const before = model.sheets;
      const name = YEAR in model.sheets ? YEAR : PLAN;
      const named = opened(name)?.history.undo?.id;
      const done = named !== undefined && call<PanelState>('panelUndo', name, named) !== null;
      const after = valuesOf(addOn);
      if (!done) expect(differences(before, after)).toEqual([]);
      else if (last && differences(last.after, before).length === 0) {
        expect(differences(last.before, after)).toEqual([]);
      }
      model.sheets = after;
      if (done) model.last = null;
    },
  }),
);

const failing = fc
  .record({
    at: fc.integer({ min: 1, max: 60 }),
    kind: fc.constantFrom<FaultKind>('timeout', 'service', 'sudden'),
    name: fc.constantFrom('panelSave', 'panelFix', 'panelDelete', 'checkYear', 'summariseYear', 'panelUndo'),
  })
  .map(({ at, kind, name }) =>
    command({
      kind: `fails (${kind})`,
      words: `calls ${name}, and call ${at} fails: ${kind}`,
      does: (model) => {
        const state = opened(YEAR);
        const found = state?.rows[0];
        if (!found) return;
        const target = { sheet: YEAR, row: found.row, seen: found.cells };
        const args: Record<string, unknown[]> = {
          panelSave: [{ sheet: YEAR, target, cells: { name: 'ชื่อที่ล้ม', remark: 'x' } }],
          panelFix: [YEAR, null],
          panelDelete: [target],
          checkYear: [2569],
          summariseYear: [2569, '2026-06-08', true],
          panelUndo: [YEAR, state?.history.undo?.id],
        };
        const before = model.sheets;
        control.failAt(at, kind);
        try {
          addOn.run(name, ...(args[name] ?? []));
        } catch (error) {
          expect(kind, String(error)).toBe('sudden');
        }
        control.revive();
        if (kind === 'sudden') model.halfMade = [...model.halfMade, ...unfinished()];
        opened(YEAR);
        const after = valuesOf(addOn);
        // As before, or as after: rows that are the same in both are untouched, and at most one is gone.
        const [was, is] = [projectsIn(before[YEAR] ?? []), projectsIn(after[YEAR] ?? [])];
        expect(was.length - is.length).toBeLessThanOrEqual(1);
        if (!/Fix|Undo/.test(name))
          expect(was.filter((project) => !is.includes(project)).length).toBeLessThanOrEqual(1);
        if (differences(before, after).length > 0) model.last = null;
        model.sheets = after;
      },
    }),
  );

const all = [
  ...[typing, lines, sorting, ownColumn, renaming, deleting],
  ...[reading, clicks, saving, saving, adding, removing, moving, fixing, undoing, undoing, failing],
];

test('the plan is what the model says, whatever was done', () => {
  fc.assert(
    fc.property(fc.commands(all, { maxCommands: 80, size: 'max' }), (commands) => {
      fc.modelRun(() => {
        plan.restart();
        return { model: { sheets: valuesOf(addOn), last: null, halfMade: [] }, real: addOn };
      }, commands);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 3_600_000);
