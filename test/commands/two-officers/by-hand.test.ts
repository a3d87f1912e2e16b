// A person sorts, types, moves and takes out rows while a command runs, before each of its calls in turn: no edit is lost, none lands in
// another row. The command counts as having come before the hand, or after it, or it refuses and has done nothing.
//
// The deep suite (or ORDERS=all) tries each hand before each call; otherwise before one of them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SheetModel } from '../../../local/sheets/book/model.ts';
import type { Control } from '../../../local/sheets/realm/control.ts';
import { everyOf, triesAll } from '../../suites.ts';
import { officer } from '../fault-scenarios.ts';
import { type Act, WRITING } from './acts.ts';
import { HANDS, type Hand } from './by-hand.ts';
import { type Ids, openSmallPlan, plain, rowsIn, type SmallPlan } from './small-plan.ts';

/** Calls before which a hand makes a difference. A sheet's reading, which is getDataRange and at once getValues, counts as one. */
const TOUCHES =
  /^(Ui|Properties)\.|^(Range|RangeList|Sheet|Spreadsheet)\.(set(?!Active)|get(DataRange|Formulas|LastRow)|insert|delete|move|copy|clear)/;
const ALL = triesAll('byHand');
/** What the rows of the plan are known by: one has a รหัส, all have, or none can have any. */
const KNOWN_BY: readonly Ids[] = ['some', 'all', 'no column'];
let [plan, control] = opened('some');
let tried = 0;
afterAll(() => console.log(`edits by hand between a command's calls: ${tried}`));

function opened(ids: Ids): [SmallPlan, Control] {
  const plan = openSmallPlan(officer, ids);
  return [plan, plan.addOn.control];
}

interface End {
  /** The officer's own sheets, row by row. */
  readonly rows: readonly string[];
  readonly answer: string;
  /** How many calls were made that touch anything, and how many of them before the last question. */
  readonly calls: number;
  readonly beforeQuestion: number;
}

/** The rows of a sheet in any order, without their ลำดับ: a hand that sorts at that moment decides the order. */
function projectsIn(sheet: SheetModel): readonly string[] {
  return rowsIn(sheet)
    .map((row) => `  ${row.replace(/^\[("\d*"|\d+),/, '[')}`)
    .sort();
}

/** Runs an act from the start, with something done before one of its calls; -1: before all, and `fresh`, seen by the officer. */
function runWith(act: Act | null, at: number, hand: Hand['does'] | null, fresh = false): End {
  plan.restart();
  let calls = 0;
  const questions: number[] = [];
  if (at < 0) hand?.(control);
  const shown = fresh ? { ...plan, seen: plan.look() } : plan;
  control.beforeCall((call) => {
    if (call.startsWith('Ui.')) questions.push(calls);
    if (!TOUCHES.test(call)) return;
    if (calls++ === at) hand?.(control);
  });
  let answer: unknown = null;
  if (act !== null) {
    const ended = act.begin(shown).advance(() => false);
    if (ended.state !== 'done') throw new Error(ended.state);
    answer = ended.answer() ?? control.shown().at(-1)?.text;
  }
  control.beforeCall(null);
  if (at >= calls) hand?.(control);
  expect(control.isLocked('document')).toBe(false);
  const { sheets } = control.book();
  const own = sheets.filter(({ name }) => /^(ตั้งค่า|แผน|ปี .*)$/.test(name));
  const unfinished = sheets.filter(({ name }) => /กำลัง/.test(name)).map(({ name }) => name);
  return {
    rows: [...own.flatMap((sheet) => [sheet.name, ...projectsIn(sheet)]), ...unfinished],
    answer: plain(answer).replace(/"(state|words)":.*/, ''),
    calls,
    // What is said at the end is no question.
    beforeQuestion: questions.filter((asked) => asked < calls).pop() ?? Number.POSITIVE_INFINITY,
  };
}

/** Where both write the very same cell, or a save writes back the cell between two that it changes: the last hand counts. */
const SAME_CELL: Readonly<Record<string, RegExp>> = {
  'types a remark into the same row': /^(saves cells far apart|undoes the last change)$/,
  'types a budget into the same row': /^saves (a budget|cells far apart)$/,
  'types a new project where the next one goes': /^saves a new project$/,
  'types into the plan': /^applies the fixes/,
};

const pairs = WRITING.flatMap((act, one) =>
  HANDS.map((hand, other) => ({ ...{ act, hand }, turn: one + other })),
);

describe.each(KNOWN_BY.map((ids, index) => ({ ids, index })))('รหัส: $ids.', ({ ids, index }) => {
  beforeAll(() => {
    [plan, control] = opened(ids);
  });
  const some = pairs.filter(({ turn }) => turn % everyOf('byHand') === index % everyOf('byHand'));
  test.each(some.map((pair) => ({ ...pair, name: `${pair.act.name}; someone ${pair.hand.name}` })))(
    'one $name',
    ({ act, hand }) => {
      const alone = runWith(null, -1, hand.does);
      const first = runWith(act, -1, hand.does);
      const fresh = /renames/.test(hand.name) ? first : runWith(act, -1, hand.does, true);
      const last = runWith(act, Number.POSITIVE_INFINITY, hand.does);
      const unseen = runWith(act, Number.POSITIVE_INFINITY, null);
      const { calls, beforeQuestion } = unseen;
      const step = ALL ? 1 : calls;
      for (let at = (act.name.length + hand.name.length) % step; at < calls; at += step) {
        const end = runWith(act, at, hand.does);
        tried++;
        const label = `${hand.name} before call ${at + 1} of ${calls}: ${end.answer}`;
        // A sheet that is gone in the middle of a run has no sentence of its own.
        if (!/takes out the plan/.test(hand.name)) {
          expect(end.answer, label).not.toMatch(/"code":"failed"|ทำไม่สำเร็จ/);
        }
        const ends = [last, alone, ...(at <= beforeQuestion ? [first, fresh] : [])];
        if (SAME_CELL[hand.name]?.test(act.name)) ends.push(unseen);
        const known = ends.map(({ rows }) => JSON.stringify(rows));
        if (!known.includes(JSON.stringify(end.rows))) expect(end.rows, label).toEqual(last.rows);
        if (/"ok":false/.test(end.answer)) expect(end.rows, label).toEqual(alone.rows);
      }
    },
    300_000,
  );
});
