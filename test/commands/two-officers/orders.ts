// All orders in which runs can take turns: each tried from the start, its choices counted up like the digits of a number.
import type { RunInTurns } from '../../../local/sheets/realm/open-realm.ts';
import { chanceFrom } from '../../chance.ts';

/** Runs that were begun, and whether one of them holds the document's lock. */
export interface Begun {
  readonly runs: readonly RunInTurns[];
  readonly isLocked: () => boolean;
}

/** One order of the runs, as it went. */
export interface Order {
  /** Which run went on, up to which call; `-` where it then waited for the lock, `x` where its patience ended. */
  readonly steps: readonly string[];
  /** What each run answered, or the error that it threw. */
  readonly answers: readonly unknown[];
}

/** Chooses among so many ways to go on. */
type Choose = (ways: number) => number;

/** Calls in which a run can see what others do, or change what others see. */
export const TOUCHES =
  /^(Lock\.|Ui\.|Properties\.|(Range|RangeList|Sheet|Spreadsheet)\.(set(?!Active)|get(Values|Formulas|LastRow)|insert|delete|move|copy|clear))/;

/** After these calls another run may go on that couldn't before, or one less may. */
const CHANGES_WHO_MAY = /^(Lock|Ui)\./;

/** Whether two calls of different runs give the same in either order: one of them isn't a write, or they touch different things. */
function commute(one: string, other: string): boolean {
  const thing = (call: string) => /^(Lock|Ui|Properties)/.exec(call)?.[0] ?? 'sheets';
  if (CHANGES_WHO_MAY.test(one) && CHANGES_WHO_MAY.test(other)) return false;
  return thing(one) !== thing(other) || (/\.get/.test(one) && /\.get/.test(other));
}

/** How orders were tried: how many, and whether they were all that there are. */
export interface Tried {
  readonly orders: number;
  readonly all: boolean;
}

/**
 * Tries every order; of those that differ only in the order of calls that commute, one. `begin` puts everything back and begins the
 * runs; they pause before calls that match `stopsAt`; `see` is told how each order ended. After `most` of them it ends.
 */
export function tryAllOrders(
  begin: () => Begun,
  stopsAt: RegExp,
  see: (order: Order) => void,
  most = Number.POSITIVE_INFINITY,
): Tried {
  let digits: readonly number[] | null = [];
  let orders = 0;
  while (digits !== null && orders < most) {
    const given: readonly number[] = digits;
    const made: Digit[] = [];
    const order = runInOrder(begin(), stopsAt, (ways) => {
      const value = given[made.length] ?? 0;
      made.push({ value, ways });
      return value;
    });
    if (order !== null) {
      orders++;
      see(order);
    }
    digits = following(made);
  }
  return { orders, all: digits === null };
}

/** Tries so many orders that chance chooses, the same for the same seed. */
export function tryRandomOrders(
  begin: () => Begun,
  stopsAt: RegExp,
  see: (order: Order) => void,
  { count, seed }: { readonly count: number; readonly seed: number },
): void {
  const choose = chanceFrom(seed);
  for (let orders = 0; orders < count; ) {
    const order = runInOrder(begin(), stopsAt, choose);
    if (order === null) continue;
    orders++;
    see(order);
  }
}

interface Digit {
  readonly value: number;
  readonly ways: number;
}

/** The next digits; null after the last ones. */
function following(digits: readonly Digit[]): readonly number[] | null {
  const place = digits.findLastIndex(({ value, ways }) => value + 1 < ways);
  if (place < 0) return null;
  return [...digits.slice(0, place).map(({ value }) => value), (digits[place]?.value ?? 0) + 1];
}

/**
 * Carries the runs on in the order that `choose` gives, until all have ended. Each first goes to the first call that touches anything.
 * @returns null: broken off, as it would be the same as another order, in which a run of a lower number goes first
 */
export function runInOrder({ runs, isLocked }: Begun, stopsAt: RegExp, choose: Choose): Order | null {
  const steps: string[] = [];
  const answers: unknown[] = runs.map(() => undefined);
  /** The calls that the runs are paused at. */
  const paused = new Map<number, string>();
  const waiting = new Set<number>();
  let beganToWait: number | null = null;
  let last = { run: 0, call: 'Lock' };

  const goOn = (run: number, patient: boolean, pauses: (call: string) => boolean) => {
    const advanced = (runs[run] as RunInTurns).advance(pauses, patient);
    paused.delete(run);
    waiting.delete(run);
    beganToWait = null;
    if (advanced.state === 'done') answers[run] = answerOf(advanced.answer);
    else paused.set(run, advanced.next);
    if (advanced.state === 'waiting') {
      waiting.add(run);
      beganToWait = run;
    }
    const mark = advanced.state === 'waiting' ? '-' : patient ? '' : 'x';
    steps.push(`${'ABCD'[run]}${mark} ${paused.get(run) ?? 'ends'}`);
  };
  /** Those who may go on now, without whom it would have been the same to let go before the last step. */
  const ready = () =>
    [...paused].flatMap(([run, call]) =>
      (waiting.has(run) && isLocked()) || (run < last.run && !waiting.has(run) && commute(call, last.call))
        ? []
        : [run],
    );
  for (const run of runs.keys()) goOn(run, true, (call) => TOUCHES.test(call));

  // Where the same run is chosen again and again it needn't be paused in between, as long as the others may do what they might before.
  let chosen: number | null = null;
  while (paused.size > 0) {
    const impatient: number | null = beganToWait;
    const ways = [...ready(), ...(impatient === null ? [] : [impatient])];
    if (ways.length === 0) return null;
    const run: number = chosen ?? (ways[choose(ways.length)] as number);
    const patient = run !== impatient || !isLocked();
    const from = paused.get(run) ?? '';
    const mayPass = patient && !CHANGES_WHO_MAY.test(from);
    last = { run, call: from };
    chosen = null;
    goOn(run, patient, (call) => {
      if (!stopsAt.test(call)) return false;
      if (!mayPass || CHANGES_WHO_MAY.test(call)) return true;
      paused.set(run, call);
      const others = ready();
      chosen = others[choose(others.length)] as number;
      if (chosen !== run) return true;
      steps.push(`${'ABCD'[run]} ${call}`);
      last = { run, call };
      chosen = null;
      return false;
    });
  }
  return { steps, answers };
}

function answerOf(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    return { threw: String(error) };
  }
}
