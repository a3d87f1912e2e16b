// The history: the last twenty changes, each named and undone by its own id; undo and redo walk through them as in any editor.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePlan } from '../../src/changes/change-plan.ts';
import { changesIn, idOfChange, named, stateOf } from '../../src/changes/history.ts';
import type { PlannedChange } from '../../src/changes/planned-change.ts';
import { historyOf, takeChangeBack } from '../../src/changes/undo.ts';
import { Refusal } from '../../src/commands/session/refusal.ts';
import { readCells, type Session } from '../../src/commands/session/session.ts';
import { en } from '../../src/messages/en/index.ts';
import { th } from '../../src/messages/th/index.ts';
import { type Act, acts, carry, redoLast, runWriting, session, undoLast } from '../commands/on-paper/acts.ts';
import { edits, put } from '../commands/on-paper/decided.ts';
import { NEW, NEW_SHEET, PLAN, paperPlan, YEAR } from '../commands/on-paper/paper-plan.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const PLAIN = paperPlan(false);

function make(workbook: PaperWorkbook, plan: (run: Session) => PlannedChange, atomic = false): void {
  runWriting(workbook, (run) => {
    readCells(run, YEAR);
    changePlan(run, plan(run), { atomic });
  });
}
const budget = (to: number) => edits(put(3, 4, to));
const undoes = (workbook: PaperWorkbook) => runWriting(workbook, undoLast);
const redoes = (workbook: PaperWorkbook) => runWriting(workbook, redoLast);
const history = (workbook: PaperWorkbook) => historyOf(session(workbook));
const states = (workbook: PaperWorkbook) => {
  return history(workbook).changes.map(stateOf);
};
const shownBudget = (workbook: PaperWorkbook) => workbook.shown(YEAR)[2]?.[3];

/** All that is in the sheets, down to the last row that holds something. */
const seen = ({ paper }: PaperWorkbook) =>
  JSON.stringify(
    paper.sheets.map(({ name, grid }) => {
      const isUsed = (value: unknown) => value !== '' && value !== false;
      const end = grid.findLastIndex((line) =>
        line.some(({ value, formula }) => formula !== '' || isUsed(value)),
      );
      return [name, grid.slice(0, end + 1)];
    }),
  );

function refusalOf(action: () => void): unknown {
  try {
    action();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason;
  }
}

/** The making of a sheet can be undone, and not redone: the sheet has another id then, and the menu makes it as well. */
const makesSheet = (one: Act | string) => typeof one === 'object' && /^makes a year/.test(one.name);

test('whatever was changed, undone, redone and changed again: the plan is what it was then', () => {
  const step = fc.oneof(acts, fc.constantFrom<'undo' | 'redo'>('undo', 'undo', 'redo'));
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), (steps) => {
      const workbook = new PaperWorkbook(PLAIN);
      let past: readonly string[] = [];
      let future: readonly string[] = [];
      let isAdded = false;
      for (const one of steps) {
        // The acts on paper give every new project the same รหัส: one of them is enough.
        const adds = typeof one === 'object' && (one.puts || /^adds/.test(one.name));
        if ((adds && isAdded) || makesSheet(one)) continue;
        isAdded ||= adds === true;
        const before = seen(workbook);
        const { undo, redo } = history(workbook);
        expect([undo !== null, redo !== null], String(one)).toEqual([past.length > 0, future.length > 0]);
        if (one === 'undo' || one === 'redo') {
          const [from, to] = one === 'undo' ? [past, future] : [future, past];
          const refused = refusalOf(() => runWriting(workbook, one === 'undo' ? undoLast : redoLast));
          if (from.length === 0) {
            expect(refused).not.toBeNull();
            continue;
          }
          // A change that left everything as it was has nothing that could be taken back.
          expect([null, { code: 'already-undone', way: one }]).toContainEqual(refused);
          expect(seen(workbook)).toBe(from.at(-1));
          const moved = refused === null ? [...to, before] : to;
          [past, future] = one === 'undo' ? [from.slice(0, -1), moved] : [moved, from.slice(0, -1)];
        } else if (carriedOut(workbook, one)) {
          past = [...past, before];
          future = [];
        }
      }
    }),
    { seed: 2569, numRuns: 150 },
  );
});

/** Whether an act was carried out: it may have had nothing to do. */
function carriedOut(workbook: PaperWorkbook, act: Act): boolean {
  const before = changesIn(workbook.paper.memory)[0]?.id;
  try {
    carry(workbook, act);
  } catch {
    // It may mean rows that are gone by now: then it is taken back.
  }
  return changesIn(workbook.paper.memory)[0]?.id !== before;
}

describe('a clock', () => {
  /** Changes of one cell, each made at its moment; the same chance each time. */
  const madeAt = (workbook: PaperWorkbook, ...instants: readonly number[]) => {
    instants.forEach((instant, turn) => {
      make(workbook, (run) => {
        Object.assign(run, { now: { instant, local: '' } });
        return budget(turn + 1)(run);
      });
    });
  };

  test('that stands or goes back makes no change earlier than those before it', () => {
    const workbook = new PaperWorkbook(PLAIN);
    madeAt(workbook, 1_700_000_000_000, 1_700_000_000_000, 9, 1_700_000_000_001);
    for (const { id } of history(workbook).changes) expect(id).toMatch(/^[0-9a-z]{11}$/);
    const shown = [4, 3, 2, 1].map((_) => {
      const is = shownBudget(workbook);
      undoes(workbook);
      return is;
    });
    expect([shown, history(workbook).undo]).toEqual([[4, 3, 2, 1], null]);
  });

  test('and chance make an id: of one moment there are some thousand, all of one length', () => {
    const ids = Array.from({ length: 1296 }, (_, index) => idOfChange(35, () => (index + 0.5) / 1296));
    expect(new Set(ids).size).toBe(1296);
    expect([ids[0], ids[1295]]).toEqual(['00000000z00', '00000000zzz']);
  });
});

describe('the last twenty', () => {
  test('are kept, newest first, with their time and their words; the others are forgotten', () => {
    const workbook = new PaperWorkbook(PLAIN);
    for (let turn = 1; turn <= 25; turn++) make(workbook, budget(turn));
    const { changes } = history(workbook);
    expect(changes).toHaveLength(20);
    expect(changes[0]?.time).toBe('2026-06-08T09:00');
    expect(th.moment('2026-06-08T09:05')).toBe('08 มิถุนายน 2569 เวลา 09.05 น.');
    for (let turn = 0; turn < 20; turn++) undoes(workbook);
    expect([shownBudget(workbook), history(workbook).undo]).toEqual([5, null]);
    expect(states(workbook)).toEqual(Array.from({ length: 20 }, () => 'undo'));
    for (let turn = 0; turn < 20; turn++) redoes(workbook);
    expect([shownBudget(workbook), history(workbook).redo]).toEqual([25, null]);
  });

  test('are as many as there is room for, the newest always', () => {
    const workbook = new PaperWorkbook(PLAIN);
    for (let turn = 1; turn <= 4; turn++) {
      workbook.type(YEAR, 4, 6, 'ก'.repeat(30_000));
      make(workbook, edits(put(4, 6, `ใหม่ ${turn}`)));
    }
    expect(history(workbook).changes.length).toBeLessThan(4);
    const bytes = Buffer.byteLength(JSON.stringify(workbook.paper.memory));
    expect(bytes).toBeLessThan(500 * 1024);
    undoes(workbook);
    expect(String(workbook.shown(YEAR)[3]?.[5]).length).toBe(30_000);
  });

  test('have room for hundreds of saves of one call, which read nothing of them', () => {
    const workbook = new PaperWorkbook(PLAIN);
    const remember = workbook.remember.bind(workbook);
    // Google's limit for all properties of a file.
    workbook.remember = (memory, all) => {
      const next = all ? memory : { ...workbook.paper.memory, ...memory };
      if (Buffer.byteLength(JSON.stringify(next)) > 500 * 1024) throw new Error('storage quota');
      remember(memory, all);
    };
    let read = 0;
    workbook.before = (call) => {
      if (call === 'memory') read++;
    };
    for (let turn = 1; turn <= 400; turn++) {
      workbook.type(YEAR, 3, 6, `${'ย'.repeat(900)}${turn}`);
      const run = { ...session(workbook), now: { instant: turn, local: '' } };
      readCells(run, YEAR);
      changePlan(run, edits(put(3, 6, `ใหม่ ${turn}`))(run), { atomic: true });
    }
    expect(read).toBeLessThan(5);
    expect(history(workbook).changes).toHaveLength(20);
    undoes(workbook);
    expect(workbook.shown(YEAR)[2]?.[5]).toBe(`${'ย'.repeat(900)}400`);
  });

  test('make room for a change of several calls, and what is there is not written anew where there is room', () => {
    const workbook = new PaperWorkbook({ ...PLAIN, memory: { seen: 'kept' } });
    const remember = workbook.remember.bind(workbook);
    const written: string[] = [];
    workbook.remember = (memory, all) => {
      written.push(
        `${all ? 'all' : 'more'}: ${Object.keys(memory).filter((key) => /^made\.\w+$/.test(key)).length}`,
      );
      remember(memory, all);
    };
    for (let turn = 1; turn <= 30; turn++) make(workbook, budget(turn), true);
    make(workbook, budget(31));
    make(workbook, budget(32));
    expect(written.slice(30)).toEqual(['all: 20', 'all: 20', 'more: 0', 'all: 20']);
    expect(workbook.paper.memory.seen).toBe('kept');
  });

  test('an earlier version’s one change is forgotten with the first new one', () => {
    const workbook = new PaperWorkbook({ ...PLAIN, memory: { seen: 'kept', last: '1', 'last.0': '{}' } });
    make(workbook, budget(1));
    expect(Object.keys(workbook.paper.memory)).toEqual([
      'seen',
      expect.stringMatching(/^made\./),
      expect.any(String),
    ]);
  });
});

describe('a change that is asked for by its id', () => {
  test('is undone, though another officer looks at the same history', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, budget(1));
    const named = history(workbook).undo?.id ?? '';
    runWriting(workbook, (run) => void takeChangeBack(run, named));
    expect(refusalOf(() => takeChangeBack(session(workbook), named))).toEqual({
      ...{ code: 'already-undone', way: 'undo' },
    });
    expect(workbook.paper.sheets).toEqual(PLAIN.sheets);
  });

  test('is not undone where another one came since: that one is named', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, budget(1));
    const named = history(workbook).undo?.id ?? '';
    make(workbook, edits(put(2, 4, 7, PLAN)));
    const before = workbook.paper;
    expect(refusalOf(() => takeChangeBack(session(workbook), named))).toEqual({
      ...{ code: 'other-change-since', way: 'undo', first: 'undo' },
      change: { kind: 'fix', sheets: [PLAN], row: '', rows: 1 },
      time: '2026-06-08T09:00',
    });
    expect(workbook.paper).toEqual(before);
  });

  test('is not redone once something new was done', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, budget(1));
    undoes(workbook);
    const undone = history(workbook).redo?.id ?? '';
    make(workbook, budget(2));
    expect(refusalOf(() => takeChangeBack(session(workbook), undone))).toMatchObject({
      ...{ code: 'other-change-since', way: 'redo', first: null, change: { kind: 'fix' } },
    });
    expect([history(workbook).redo, shownBudget(workbook)]).toEqual([null, 2]);
  });

  test('is redone in its turn: the one that comes first is named', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, edits(put(2, 4, 7, PLAN)));
    make(workbook, budget(1));
    undoes(workbook);
    const later = history(workbook).redo?.id ?? '';
    undoes(workbook);
    expect(refusalOf(() => takeChangeBack(session(workbook), later))).toMatchObject({
      ...{ code: 'other-change-since', way: 'redo', first: 'redo', change: { sheets: [PLAN] } },
    });
    redoes(workbook);
    runWriting(workbook, (run) => void takeChangeBack(run, later));
    expect([shownBudget(workbook), states(workbook)]).toEqual([1, ['redo', 'redo']]);
  });

  test('is none of an empty history, and not the one that an unknown id asks for', () => {
    const workbook = new PaperWorkbook(PLAIN);
    const refused = () => refusalOf(() => takeChangeBack(session(workbook), 'unknown'));
    expect(refused()).toEqual({ code: 'nothing-to-undo', way: 'undo' });
    make(workbook, budget(1));
    expect(refused()).toMatchObject({ code: 'other-change-since', way: 'undo', first: 'undo' });
    undoes(workbook);
    expect(refused()).toEqual({ code: 'nothing-to-undo', way: 'undo' });
  });

  test('is not redone where its undo has taken out a sheet with all that was in it', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, budget(1));
    let read = 0;
    workbook.before = (call) => {
      if (call === 'cells') read++;
    };
    const edit = { sheet: NEW, row: 2, column: 2, from: '', to: 'โครงการใหม่' };
    make(workbook, () => ({ kind: 'make', sheet: NEW, fill: [{ layout: NEW_SHEET, edits: [edit] }] }));
    // The year's, by `make`: what was just written into a new sheet isn't read back.
    expect([read, workbook.shown(NEW)[1]?.[1]]).toEqual([1, 'โครงการใหม่']);
    let answer: unknown;
    runWriting(workbook, (run) => {
      answer = takeChangeBack(run, historyOf(run).undo?.id ?? '');
    });
    expect(answer).toEqual({ way: 'undo', canBeTakenBack: false, stays: [] });
    const [undone] = changesIn(workbook.paper.memory);
    expect(refusalOf(() => takeChangeBack(session(workbook), undone?.id ?? ''))).toEqual({
      ...{ code: 'nothing-to-undo', way: 'redo' },
    });
    expect(workbook.paper.sheets.map(({ name }) => name)).not.toContain(NEW);
  });

  test('is what it was after a redo', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, budget(1));
    const after = workbook.paper.sheets;
    undoes(workbook);
    redoes(workbook);
    expect(workbook.paper.sheets).toEqual(after);
    expect(states(workbook)).toEqual(['redo']);
  });

  test('is passed over once its sheet is gone', () => {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, budget(1));
    make(workbook, (run) => ({ ...edits(put(2, 4, 7, PLAN))(run), sheet: PLAN }));
    workbook.deleteSheet(PLAN);
    workbook.reopen();
    const { undo } = history(workbook);
    expect(undo && named(undo).sheets).toEqual([YEAR]);
  });
});

test('a change is named by the sheets that it changed, and by no other', () => {
  const workbook = new PaperWorkbook(PLAIN);
  make(workbook, edits(put(2, 4, 7, PLAN)));
  make(workbook, edits(put(2, 4, 8, PLAN), put(3, 4, 1)));
  make(workbook, () => ({ kind: 'delete', sheet: YEAR, remove: { row: 3, cells: [], formulas: [] } }));
  expect(history(workbook).changes.map((change) => named(change).sheets)).toEqual([
    [YEAR],
    [YEAR, PLAN],
    [PLAN],
  ]);
  const said = th.change({ kind: 'fix', sheets: [YEAR, PLAN], row: '', rows: 2 });
  expect(said).toBe('การแก้ไขที่ปลอดภัยในชีต "ปี 2569" และ "แผน"');
});

test('of several projects that were saved at once it says how many', () => {
  const workbook = new PaperWorkbook(PLAIN);
  make(workbook, (run) => ({ ...edits(put(2, 4, 7), put(2, 3, 2), put(3, 4, 7))(run), kind: 'save' }));
  const saved = history(workbook)
    .changes.map(named)
    .map((one) => [th.change(one), en.change(one)]);
  expect(saved).toEqual([['การบันทึก 2 โครงการในชีต "ปี 2569"', 'saving 2 projects in the sheet "ปี 2569"']]);
});

test('where rows are put in, moved, sorted, taken out or brought back, it is named before those of the edits', () => {
  const away = { sheet: PLAN, row: 2, column: 4, from: 0, to: 7 };
  const row = { row: 3, cells: [], formulas: [] };
  const renames = [{ sheet: 'ปี ๒๕๗๑', to: 'ปี 2571' }];
  const changes: readonly [sheets: readonly string[], part: Partial<PlannedChange>][] = [
    [[PLAN], {}],
    [[YEAR, PLAN], { insert: { below: 3, rows: 1 } }],
    [[YEAR, PLAN], { move: { from: 2, to: 3 } }],
    [[YEAR, PLAN], { sort: { row: 2, order: [3, 2] } }],
    [[YEAR, PLAN], { remove: row }],
    [[YEAR, PLAN], { restore: row }],
    [[PLAN, NEW], { sheet: NEW, fill: [{ layout: NEW_SHEET, edits: [] }] }],
    [[PLAN, 'ปี ๒๕๗๑'], { renames }],
  ];
  for (const [sheets, part] of changes) {
    const workbook = new PaperWorkbook(PLAIN);
    make(workbook, () => ({ kind: 'fix', sheet: YEAR, ...part, edits: [away] }));
    expect(changesIn(workbook.paper.memory).map((change) => named(change))).toEqual([
      { kind: 'fix', sheets, row: '', rows: 1 },
    ]);
  }
});

test('later changes have later ids', () => {
  fc.assert(
    fc.property(
      fc.nat(2 ** 43),
      fc.nat(2 ** 43),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (one, other, chance) => {
        fc.pre(one !== other);
        expect(idOfChange(one, () => chance) < idOfChange(other, () => 1 - chance - 1e-9)).toBe(one < other);
      },
    ),
    { seed: 2569 },
  );
});
