// The sidebar's server functions trust nothing: whatever they are sent, they answer plainly, and a refusal leaves the plan untouched.
//
// RUNS=n sends each function n requests, SEED=n others than usual.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import * as exported from '../../src/main.ts';
import { SCENARIOS } from '../commands/fault-scenarios.ts';
import { openSmallPlan, PLAN, rowOf, YEAR } from '../commands/two-officers/small-plan.ts';
import { timesOf } from '../suites.ts';

const RUNS = timesOf('requests');
const SEED = Number(process.env.SEED ?? 2569);
const plan = openSmallPlan();
const { addOn, seen } = plan;
let sent = 0;
afterAll(() => console.log(`requests sent: ${sent}`));

const own = () =>
  JSON.stringify(
    addOn.control
      .book()
      .sheets.filter(({ name }) => /^(ตั้งค่า|แผน|ปี \d+)$/.test(name))
      .map(({ name, rows, columns, cells }) => [name, rows, columns, cells]),
  );
const START = own();

const target = rowOf(seen, 3);
const VALID: Readonly<Record<string, readonly unknown[]>> = {
  panelOpen: [YEAR],
  panelRow: [target],
  panelControls: [target],
  panelSlots: [],
  panelSave: [{ sheet: YEAR, target, cells: { name: 'ชื่อใหม่', budget: 5, quarter1: true } }],
  panelDelete: [target],
  panelMove: [target, 1],
  panelUndo: [YEAR, seen.history.undo?.id],
  panelFix: [YEAR, { row: 5, column: 4 }],
  panelGoTo: [YEAR, 3, 2],
  panelLook: [YEAR],
  panelAccept: [YEAR, [{ code: 'name-similar', sheet: YEAR, row: 3, column: 2 }], true],
  panelCheck: [YEAR],
  panelSettings: [],
  panelSetUp: [
    {
      values: {
        ...{ organisation: 'อบต.', organisationType: 'อบต.', firstYear: '2566', lastYear: '2570' },
        ...{ reporter: 'ก', digits: 'ไทย', language: 'ไทย' },
      },
      years: [2570],
    },
  ],
  panelReport: [YEAR, true],
  roundOpen: [2569, 6],
  roundMake: [2569],
  roundSave: [2569, 6, [{ row: 3, seen: target.seen, cells: { status6: 'ดำเนินการแล้วเสร็จ', spent6: 5 } }]],
  roundReport: [2569, 12, true],
  reportRound: [2569, 6, '2026-03-31', true],
  bookContents: [],
  importOpen: [],
  importTake: [
    {
      settings: {},
      sheets: [{ sheet: 'ปี 2569', headers: ['ลำดับ', 'รายการโครงการ'], rows: [[1, 'ก']] }],
      doubts: [{ sheet: 'ปี 2569', cell: 'B2' }],
      take: [{ sheet: 'ปี 2569', rows: [0] }],
      agreed: '',
    },
  ],
  checkYear: [2569, 6],
  summariseYear: [2569, '2026-06-08', true],
};

/** Values that a request is made of, and values that it should never hold. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, '', 0, -1, 1, 1.5, 2569, 2 ** 31, 2 ** 53, -0, 1e308, [], {}, [[]]],
    ...[
      YEAR,
      PLAN,
      'ตั้งค่า',
      'ปี 2570',
      'ไม่มีชีตนี้',
      '__proto__',
      'constructor',
      '=1+1',
      '2569',
      '2026-02-30',
      'เมื่อวาน',
    ],
    ...['name', 'number', 'id', 'budget', 'P-0000', { row: 1e9, column: 1 }, { row: 1, column: 1e9 }],
    { ...target, sheet: PLAN },
    { ...target, row: 99_999 },
    { ...target, seen: {} },
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);

/** A valid value with one part of it, however deep, replaced, taken out or added. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return odd;
  const entries = Object.entries(value);
  return fc.oneof(
    { weight: 1, arbitrary: odd },
    {
      weight: 4,
      arbitrary: fc.nat(Math.max(0, entries.length - 1)).chain((at) => {
        const [key = 'x', inner] = entries[at] ?? [];
        const rest = Object.fromEntries(entries.filter((_, index) => index !== at));
        return fc.oneof(
          spoilt(inner).map((part) => ({ ...rest, [key]: part })),
          fc.constant(rest),
          fc.tuple(fc.string(), odd).map(([more, part]) => ({ ...value, [more]: part })),
        );
      }),
    },
  );
}

function requests(valid: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  return fc.oneof(
    fc.array(odd, { maxLength: 4 }),
    fc
      .nat(Math.max(0, valid.length - 1))
      .chain((at) => spoilt(valid[at]).map((part) => valid.map((one, index) => (index === at ? part : one)))),
    fc.nat(valid.length).map((length) => valid.slice(0, length)),
    odd.map((more) => [...valid, more]),
  );
}

/** Only what google.script.run would carry. */
const carried = (args: readonly unknown[]) => {
  try {
    return JSON.parse(JSON.stringify(args)) as unknown[];
  } catch {
    return [];
  }
};

test.each(Object.entries(VALID))('%s answers whatever it is sent', (name, valid) => {
  fc.assert(
    fc.property(requests(valid), (args) => {
      sent++;
      const { answer } = addOn.run<unknown>(name, ...carried(args));
      const after = own();
      if (after !== START || addOn.control.book().sheets.length > 3) plan.restart();
      if (answer.ok) return;
      expect(answer.code, answer.message).not.toBe('failed');
      expect(answer.message).toMatch(/[ก-๙]/);
      expect(answer.message.length).toBeLessThan(1000);
      expect(after).toBe(START);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('every function that Google can call is sent requests, or run with faults, or is a trigger', () => {
  const known = [...Object.keys(VALID), ...SCENARIOS.map(({ command }) => command)];
  const triggers = ['onOpen', 'onInstall', 'onEdit'];
  // The self-test runs only in sheets of its own.
  const others = Object.keys(exported).filter(
    (name) => ![...known, ...triggers, 'menuSelfTest'].includes(name),
  );
  expect(others).toEqual([]);
  const called = Object.keys(exported).filter((name) =>
    /^(panel|round|report|check|summarise|book|import|take)/.test(name),
  );
  expect(called.sort()).toEqual(Object.keys(VALID).sort());
});
