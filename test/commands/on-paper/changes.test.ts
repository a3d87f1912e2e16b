// Whatever the add-on is about to do to the plan, and whatever breaks it off or gets between: it is done or it is not, a hand's work
// stays, and it can be undone. On paper, so that thousands of cases take seconds.
//
// The deep suite tries thousands; RUNS and SEED so many, and others.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesIn } from '../../../src/changes/history.ts';
import { changeIn } from '../../../src/changes/journal.ts';
import { Refusal } from '../../../src/commands/session/refusal.ts';
import { timesOf } from '../../suites.ts';
import { type Act, acts, carry, meetings, next, runWriting, SUDDEN, session, undoLast } from './acts.ts';
import { paperPlan } from './paper-plan.ts';
import { type Paper, PaperWorkbook } from './paper-workbook.ts';

const RUNS = { seed: Number(process.env.SEED ?? 2569), numRuns: timesOf('onPaper') };
/** Each of these tries every call of a change. */
const AT_EACH_CALL = { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 8) };

/** Everything in the sheets: in order, with formulas. */
const everything = ({ paper }: PaperWorkbook) =>
  JSON.stringify(paper.sheets.map(({ name, grid }) => [name, grid]));
/** The same; empty rows at the end don't count: where several had been put in, they stay. */
const whatIsThere = ({ paper }: PaperWorkbook) =>
  JSON.stringify(
    paper.sheets.map(({ name, grid }) => {
      const end = grid.findLastIndex((line) =>
        line.some(({ value, formula }) => formula !== '' || (value !== '' && value !== false)),
      );
      return [name, grid.slice(0, end + 1)];
    }),
  );
/** The rows of each sheet, in any order; empty ones don't count, and formulas without the cells that they name. */
const rowsOf = ({ paper }: PaperWorkbook) =>
  paper.sheets.map(({ name, grid }) => [
    name,
    ...grid
      .map((line) => line.map(({ value, formula }) => formula.replace(/[A-Z]+\d+/g, '…') || value))
      .filter((line) => line.some((cell) => cell !== '' && cell !== false))
      .map((line) => JSON.stringify(line).replace(/(,"")*\]$/, ']'))
      .sort(),
  ]);
const last = ({ paper }: PaperWorkbook) => JSON.stringify(changesIn(paper.memory)[0]);

/** Runs something on a workbook; `happens` before each of its calls, counted from 1. */
function meet(
  start: Paper,
  command: (workbook: PaperWorkbook, call: () => number) => void,
  happens: (workbook: PaperWorkbook, call: number) => void = () => {},
) {
  const workbook = new PaperWorkbook(start);
  let calls = 0;
  workbook.before = () => {
    calls++;
    happens(workbook, calls);
  };
  let error: unknown = null;
  try {
    command(workbook, () => calls);
  } catch (thrown) {
    error = thrown;
  }
  workbook.before = () => {};
  return { workbook, calls, error };
}

const carrying = (act: Act) => (workbook: PaperWorkbook) => carry(workbook, act);
const undoing = (workbook: PaperWorkbook) => runWriting(workbook, (run) => undoLast(run));
const at =
  (call: number, does: (workbook: PaperWorkbook) => void) => (workbook: PaperWorkbook, now: number) => {
    if (now === call) does(workbook);
  };
const fails = (error: Error) => () => {
  throw error;
};

/** Counts the calls of an act, those until it is decided, and what it leaves. */
function inPeace(start: Paper, act: Act) {
  let decided = 0;
  const met = meet(start, (workbook, call) =>
    carry(workbook, act, () => {
      decided = call();
    }),
  );
  if (met.error !== null) throw met.error;
  return { ...met, decided };
}

const plain = paperPlan(false);
const starts = [plain, paperPlan(true)];
/** Formulas that named a deleted row are given up (see SECURITY.md): Google leaves #REF! for it, and that stays once it is back. */
const givenUp = (start: Paper, ...takes: readonly (number | undefined)[]) =>
  start !== plain && takes.some((row) => row !== undefined);

test('a failure at any call, or a sudden end: the plan is as it was or as it is to be, and the journal says which', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), acts, (start, act) => {
      fc.pre(!givenUp(start, act.takes));
      const before = new PaperWorkbook(start);
      const { calls, workbook: after } = inPeace(start, act);
      for (const error of [new Error('Service Spreadsheets failed'), SUDDEN]) {
        for (let call = 1; call <= calls; call++) {
          const broken = meet(start, carrying(act), at(call, fails(error)));
          if (error === SUDDEN) next(broken.workbook);
          expect(broken.error, act.name).toBe(error);
          const now = everything(broken.workbook);
          const done = now === everything(after) && now !== everything(before);
          if (!done) expect(now, `${act.name} at call ${call}`).toBe(everything(before));
          expect(changeIn(broken.workbook.paper.memory, 'open')).toBeNull();
          expect(broken.workbook.paper.memory.seen).toBe('kept');
          if (done) expect(last(broken.workbook), act.name).toBe(last(after));
        }
      }
    }),
    AT_EACH_CALL,
  );
});

test('undo, and nobody has touched the sheet: all is as before, also if it fails or ends at any call and is tried again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), acts, (start, act) => {
      fc.pre(!givenUp(start, act.takes));
      const before = whatIsThere(new PaperWorkbook(start));
      const { workbook: after } = inPeace(start, act);
      if (before === whatIsThere(after)) return;
      const { calls } = meet(after.paper, undoing);
      for (let call = 0; call <= calls; call++) {
        for (const error of call === 0 ? [SUDDEN] : [new Error('Service Spreadsheets failed'), SUDDEN]) {
          const { workbook, error: thrown } = meet(after.paper, undoing, at(call, fails(error)));
          expect(thrown, act.name).toBe(call === 0 ? null : error);
          if (call > 0 && whatIsThere(workbook) !== before) {
            const words = `${act.name} at call ${call} of ${calls}`;
            if (error === SUDDEN) next(workbook);
            expect(whatIsThere(workbook), words).toBe(whatIsThere(after));
            undoLast(session(workbook));
          }
          expect(whatIsThere(workbook), act.name).toBe(before);
        }
      }
    }),
    AT_EACH_CALL,
  );
});

test('a sudden end at any call, then a hand, then the next run: the change is there or not, the hand’s work is', () => {
  fc.assert(
    fc.property(meetings(), fc.nat(1000), ([act, hand], some) => {
      const { calls, workbook: after } = inPeace(plain, act);
      const without = new PaperWorkbook(plain);
      hand.does(without);
      hand.does(after);
      const { workbook } = meet(plain, carrying(act), at((some % calls) + 1, fails(SUDDEN)));
      hand.does(workbook);
      next(workbook);
      expect([rowsOf(without), rowsOf(after)], `${act.name}; ${hand.name}`).toContainEqual(rowsOf(workbook));
    }),
    RUNS,
  );
});

test('undo after a hand: takes back just the change, or names cells and changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), meetings(), (start, [act, hand]) => {
      fc.pre(!givenUp(start, act.takes, hand.takes));
      const { workbook } = inPeace(start, act);
      const without = new PaperWorkbook(start);
      if (everything(without) === everything(workbook)) return;
      hand.does(without);
      hand.does(workbook);
      const before = everything(workbook);
      const words = `${act.name}; ${hand.name}`;
      try {
        undoLast(session(workbook));
        expect(rowsOf(workbook), words).toEqual(rowsOf(without));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect(error.reason.code, words).toBe('changed-since');
        expect(everything(workbook), words).toBe(before);
      }
    }),
    RUNS,
  );
});

test('a hand between any two calls: the change is there or not, the hand’s work is', () => {
  fc.assert(
    fc.property(meetings(), fc.nat(1000), ([act, hand], some) => {
      const { calls, decided, workbook: after } = inPeace(plain, act);
      const without = new PaperWorkbook(plain);
      hand.does(without);
      hand.does(after);
      const call = decided + 1 + (some % (calls - decided));
      const { workbook, error } = meet(plain, carrying(act), at(call, hand.does));
      const words = `${act.name}; ${hand.name} at ${call} of ${calls}: ${String(error)}`;
      const known = [rowsOf(without), rowsOf(after)];
      // A row that a person takes out between our two first readings may be back, or one that stood below ours; nothing is lost.
      const mayBeBack = act.puts || hand.takes === (act.takes ?? 0) + 1;
      if (hand.takes !== undefined && mayBeBack && error !== null)
        known.push(rowsOf(new PaperWorkbook(plain)));
      expect(known, words).toContainEqual(rowsOf(workbook));
    }),
    RUNS,
  );
});

test('a hand between any two calls of an undo: it is undone or it is not, the hand’s work is there', () => {
  fc.assert(
    fc.property(meetings(), fc.nat(1000), ([act, hand], some) => {
      const { workbook: after } = inPeace(plain, act);
      if (everything(after) === everything(new PaperWorkbook(plain))) return;
      const undone = meet(after.paper, undoing);
      expect(undone.error, act.name).toBeNull();
      const kept = new PaperWorkbook(after.paper);
      hand.does(kept);
      hand.does(undone.workbook);
      const call = 1 + (some % undone.calls);
      const { workbook, error } = meet(after.paper, undoing, at(call, hand.does));
      const known = [rowsOf(kept), rowsOf(undone.workbook)];
      if (hand.takes !== undefined && act.puts && error !== null) known.push(rowsOf(after));
      expect(known, `${act.name}; ${hand.name} at ${call} of ${undone.calls}: ${error}`).toContainEqual(
        rowsOf(workbook),
      );
    }),
    RUNS,
  );
});

test('a failure at one call, and a hand before another: nothing of the hand’s work or of other cells is lost', () => {
  fc.assert(
    fc.property(meetings(), fc.nat(1000), fc.nat(1000), ([act, hand], first, second) => {
      const { calls, decided, workbook: after } = inPeace(plain, act);
      const without = new PaperWorkbook(plain);
      hand.does(without);
      hand.does(after);
      const of = (at: number) => decided + 1 + (at % (calls - decided));
      const [meets, breaks] = [of(first), of(second)].sort((a, b) => a - b) as [number, number];
      const failure = new Error('Service Spreadsheets failed');
      const { workbook, error } = meet(plain, carrying(act), (paper, call) => {
        if (call === meets) hand.does(paper);
        if (call === breaks) throw failure;
      });
      // What a hand itself made fail, and then failed to be put right, is not known for what it is (see SECURITY.md).
      fc.pre(error === null || error === failure || error instanceof Refusal);
      // Where taking back failed, the next run does it.
      next(workbook);
      const known = [rowsOf(without), rowsOf(after)];
      // Of a deletion that failed nobody knows whether it was made: the row that a person took out then may be back, too.
      if (hand.takes !== undefined && (act.puts || act.takes)) known.push(rowsOf(new PaperWorkbook(plain)));
      const words = `${act.name}; ${hand.name} at ${meets}, failure at ${breaks} of ${calls}: ${error}`;
      expect(known, words).toContainEqual(rowsOf(workbook));
    }),
    RUNS,
  );
});
