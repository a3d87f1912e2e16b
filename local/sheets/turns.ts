// Runs that take turns, as runs of two officers do in Google: a run is paused before a service call, others go on, then it does.
//
// JavaScript can't be stopped in the middle of a function. So a paused run is broken off, as at a sudden end, and goes on by being run
// again from its start: the service calls that it has made already aren't made again, they give what they gave before. That holds
// because a run's only ways to learn anything are the service and chance, and both are remembered.
import { kindOf } from './calls.ts';
import { exception } from './errors.ts';

/** What a call gave: a value, or what it threw. */
type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** A run that can be paused. */
export interface Turn {
  /** What its calls have given so far, in their order. */
  readonly past: Outcome[];
  /** How many of them it has been given again. */
  given: number;
  /** Whether it is paused before a call of this name; the one that it is paused at is made first when it goes on. */
  stopsAt: (call: string) => boolean;
  passing: boolean;
  /** The call before which it is paused. */
  next: string | null;
  /** It waits for this lock; once that is free, or its patience has ended, it can go on. */
  waitsFor: string | null;
  patient: boolean;
}

/** A run at its start. */
export function newTurn(): Turn {
  return {
    past: [],
    given: 0,
    stopsAt: () => true,
    passing: false,
    next: null,
    waitsFor: null,
    patient: true,
  };
}

/** The run goes on: from its start, up to the next call before which `stopsAt` pauses it. */
export function goOn(turn: Turn, stopsAt: Turn['stopsAt'], patient: boolean): void {
  turn.given = 0;
  turn.stopsAt = stopsAt;
  turn.patient = patient;
  turn.passing = turn.next !== null;
  turn.next = null;
  turn.waitsFor = null;
}

/** Whether the run is on its way through what it has done before, or out of its functions after a pause: nothing of it is to be seen. */
export function isUnseen(turn: Turn | null): boolean {
  return turn !== null && (turn.next !== null || turn.given < turn.past.length);
}

/** A call in its turn: what it gave before, a pause, or the call itself. */
export function inTurn(turn: Turn, name: string, call: () => unknown): unknown {
  const before = turn.past[turn.given];
  if (before) {
    turn.given++;
    if ('thrown' in before) throw before.thrown;
    return own(before.value);
  }
  // On the way out: what the run does in its catch and finally is no longer done.
  if (turn.next !== null) throw paused();
  if (!turn.passing && turn.stopsAt(name)) {
    turn.next = name;
    throw paused();
  }
  turn.passing = false;
  let outcome: Outcome;
  try {
    outcome = { value: call() };
  } catch (thrown) {
    outcome = { thrown };
  }
  // A run that waits for a lock has made no call yet.
  if (turn.waitsFor !== null) {
    turn.next = name;
    throw paused();
  }
  turn.past.push(outcome);
  turn.given++;
  if ('thrown' in outcome) throw outcome.thrown;
  return own(outcome.value);
}

/** Chance in its turn: the same numbers again. Outside of such runs, chance itself. */
export function installChance(realm: { Math: Math }, turnOf: () => Turn | null): void {
  const { random } = realm.Math;
  realm.Math.random = () => {
    const turn = turnOf();
    if (turn === null) return random();
    const before = turn.past[turn.given];
    const outcome = before ?? { value: random() };
    if (turn.next === null) {
      if (!before) turn.past.push(outcome);
      turn.given++;
    }
    return 'value' in outcome ? Number(outcome.value) : random();
  };
}

/** Whether a call is one that a run can be paused before: one that reaches the service. */
export function canPauseAt(service: string, method: string): boolean {
  return kindOf(service, method) !== null;
}

/** Waits for a lock that another run holds, if the run can. @returns false: its patience has ended, or it can't wait */
export function waits(turn: Turn | null, kind: string): boolean {
  if (turn === null || !turn.patient) return false;
  turn.waitsFor = kind;
  return true;
}

function paused(): Error {
  return exception('the run is paused');
}

/** Lists are given anew each time, as Google gives them: what the run does to one it must not find in the next. */
function own(value: unknown): unknown {
  return Array.isArray(value) ? value.map(own) : value;
}
