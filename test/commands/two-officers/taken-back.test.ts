// A change is made, or it is not: whatever ends it half-way, and whatever a person does to the sheet before the next run takes it back.

// Undo takes back just what the add-on did, and leaves what a person did since.
//
// The deep suite (or ORDERS=all) lets each hand follow an end at each call; otherwise one hand in eight follows one of them.
import { describe, expect, test } from 'vitest';
import { copyBook } from '../../../local/sheets/book/packed-book.ts';
import type { Answer, RowOutcome } from '../../../src/panel/panel-types.ts';
import { undoLast } from '../../panel/undo-last.ts';
import { everyOf, triesAll } from '../../suites.ts';
import { type Act, WRITING } from './acts.ts';
import { HANDS, type Hand } from './by-hand.ts';
import { openSmallPlan, PLAN, plain, rowOf, rowsIn, type SmallPlan, YEAR } from './small-plan.ts';

const ALL = triesAll('takenBack');
const small = openSmallPlan();
const { control } = small.addOn;
// Cells that show what the officer's own formulas say: commands write over them, and must be able to bring them back.
control.type(YEAR, 'D3', '=2500*2');
control.type(YEAR, 'C4', '="มิติ "&"1"');
control.type(YEAR, 'A4', '=A3+1');
control.type(PLAN, 'J3', '=I3*2');

const NO_HAND: Hand = { name: 'nobody touches the sheet', does: () => {} };
const everyHand = [NO_HAND, ...HANDS.filter(({ name }) => name !== 'takes out the plan')];
/** All of them, or a sample, another for each act. */
const someOf = (hands: readonly Hand[], act: Act) =>
  hands.filter(
    (hand, index) => hand === NO_HAND || (index + WRITING.indexOf(act)) % everyOf('takenBack') === 0,
  );
/** All calls that write, or one in four, others for each act and hand. */
const someCalls = (writes: readonly number[], act: Act, turn: number) =>
  writes.filter((_, at) => ALL || at % 4 === (WRITING.indexOf(act) + turn) % Math.min(4, writes.length));
/** A hand that types into the very cells that the act wrote: what was typed stays. */
const typesOver = (hand: Hand) => /^types a new project/.test(hand.name);
const TYPED = /โครงการที่พิมพ์เอง/;

/** The plan that an act begins with. */
interface Start {
  readonly name: string;
  readonly plan: SmallPlan;
  readonly acts: readonly Act[];
  readonly hands: readonly Hand[];
}

function start(name: string, isAct: (act: Act) => boolean, isHand: (hand: Hand) => boolean): Start {
  const book = copyBook(control.book());
  const restart = () => {
    control.restore(book);
    control.resetShown();
  };
  return {
    name,
    plan: { ...small, seen: small.look(), restart },
    acts: WRITING.filter(isAct),
    hands: everyHand.filter(isHand),
  };
}

const isPlanned = ({ name }: Act) => !/^(checks|makes the (summary|overview))$/.test(name);
const STARTS = [start('empty rows ready below', isPlanned, () => true)];
control.deleteRows(YEAR, 6, 3);
STARTS.push(
  start(
    'no row ready',
    ({ name }) => name === 'saves a new project',
    (hand) => !typesOver(hand),
  ),
);

/** A hand that goes by the place of a row: after these acts another row stands there. */
const meetsAnother = (act: Act, hand: Hand) =>
  (/^types (a (remark|name|budget)|into)/.test(hand.name) && /^(moves|deletes)/.test(act.name)) ||
  (/takes out the last/.test(hand.name) && /^deletes/.test(act.name));
const CALLS =
  /^(Range|RangeList|Sheet|Spreadsheet|Properties|SpreadsheetApp)\.(set|insert|delete|move|copy|clear|flush)/;

/** The officer's own sheets, their rows in any order. */
function rowsNow(): readonly string[] {
  const own = control.book().sheets.filter(({ name }) => /^(ตั้งค่า|แผน|ปี .*)$/.test(name));
  return own.flatMap((sheet) => [
    sheet.name,
    ...rowsIn(sheet)
      .map((row) => `  ${row}`)
      .sort(),
  ]);
}

/** Rows without what a formula points at: once the row is deleted Google writes another place there, and that is given up (SECURITY.md). */
const unpointed = (rows: readonly string[]) => rows.map((row) => row.replace(/"=(A\d|#REF!)\+1"/, '"=…+1"'));

/** Runs an act. @returns which of its service calls change something, counted from 1; what it answered, '' if it could not */
function run(act: Act, plan: SmallPlan): { readonly writes: readonly number[]; readonly answer: string } {
  const writes: number[] = [];
  let answer = '';
  control.resetCounts();
  control.beforeCall((name, number) => {
    if (CALLS.test(name)) writes.push(number);
  });
  try {
    const ended = act.begin(plan).advance(() => false);
    if (ended.state !== 'done') throw new Error(ended.state);
    answer = plain(ended.answer() ?? control.shown().at(-1)?.text);
  } catch (error) {
    if (!/sudden|time/i.test(String(error))) throw error;
  }
  control.beforeCall(null);
  return { writes, answer };
}

const cases = STARTS.flatMap(({ name, plan, acts, hands }) =>
  acts.map((act) => ({ start: name, plan, act, hands })),
);

describe.each(cases)('$act.name, $start', ({ plan, act, hands }) => {
  /** The rows as they are; where one is deleted and comes back, without what points at it. */
  const seen = () => (/delete|undo/.test(act.name) ? unpointed(rowsNow()) : rowsNow());
  /** What the rows are after the act, or without it, and a hand. */
  const ends = (hand: Hand) => {
    plan.restart();
    hand.does(control);
    const without = seen();
    plan.restart();
    const { writes, answer } = run(act, plan);
    hand.does(control);
    return { without, after: seen(), writes, answer };
  };

  test('an exception at any call that writes leaves the plan as it was, or as it is to be', () => {
    const { without, after, writes } = ends(NO_HAND);
    expect(writes.length).toBeGreaterThan(0);
    for (const call of someCalls(writes, act, 0)) {
      plan.restart();
      control.failAt(call, 'service');
      const { answer } = run(act, plan);
      control.revive();
      expect([without, after], `at call ${call} of ${writes.join()}: ${answer}`).toContainEqual(seen());
    }
  });

  test.each(someOf(hands, act))(
    'a sudden end at any call that writes, then $name: the next run takes it back',
    (hand) => {
      const { without, after, writes } = ends(hand);
      for (const call of someCalls(writes, act, 1 + everyHand.indexOf(hand))) {
        plan.restart();
        control.failAt(call, 'sudden');
        run(act, plan);
        control.revive();
        hand.does(control);
        small.addOn.call('panelOpen', null);
        if (typesOver(hand)) expect(seen().join()).toMatch(TYPED);
        else expect([without, after], `at call ${call} of ${writes.join()}`).toContainEqual(seen());
      }
    },
  );

  test('a sudden end at any call that writes, then a save of another officer: hers stays, the other is taken back', () => {
    const remark = 'หมายเหตุของอีกคน';
    const saves = () =>
      small.addOn.call('panelSave', {
        sheet: YEAR,
        target: rowOf(plan.seen, 4),
        cells: { remark },
      }) as Answer<RowOutcome>;
    const { without, after, writes } = ends(NO_HAND);
    const hers = ends({ name: 'saves', does: saves });
    for (const call of someCalls(writes, act, 2)) {
      plan.restart();
      control.failAt(call, 'sudden');
      run(act, plan);
      control.revive();
      const answer = saves();
      small.addOn.call('panelOpen', null);
      const saved = answer.ok && answer.value.kind === 'done';
      const known = saved ? [hers.without, hers.after] : [without, after];
      expect(known, `at call ${call} of ${writes.join()}: ${plain(answer)}`).toContainEqual(seen());
    }
  });

  test.each(someOf(hands, act).filter((hand) => !meetsAnother(act, hand)))(
    'undo, after $name, takes back just what was done, or says which cell, row or column it doesn’t find as it was',
    (hand) => {
      const { without, after, answer } = ends(hand);
      if (/"ok":false/.test(answer) || /undoes/.test(act.name)) return;
      const sheet = control.book().sheets.find(({ name }) => /^ปี/.test(name))?.name;
      const undone = undoLast(small.addOn, sheet ?? '');
      if (typesOver(hand)) expect(seen().join()).toMatch(TYPED);
      else if (undone.ok) expect(seen()).toEqual(without);
      else {
        expect(seen()).toEqual(after);
        expect(undone.message).toMatch(/[A-Z]\d|แถวที่ \d|คอลัมน์ [A-Z]/);
        expect(hand).not.toBe(NO_HAND);
      }
    },
  );
});
