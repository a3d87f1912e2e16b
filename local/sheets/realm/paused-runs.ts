// Runs that take turns: each begun, then carried on step by step, in whatever order (see turns.ts for how a run is paused).
import { goOn, newTurn, type Turn } from '../turns.ts';
import type { Run, World } from '../world.ts';

/** How far a run has come. */
export type Advanced<Answer> =
  /** It is paused before this call, or waits there for a lock that another run holds. */
  | { readonly state: 'paused' | 'waiting'; readonly next: string }
  | { readonly state: 'done'; readonly answer: Answer };

/** A run that was begun and hasn't ended. */
export interface PausedRun<Answer> {
  /**
   * Carries the run on, up to the next call before which `stopsAt` pauses it (asked with its name, such as `Range.setValues`), or to its
   * end. An impatient one no longer waits for a lock: its time is over.
   */
  advance(stopsAt: (call: string) => boolean, patient: boolean): Advanced<Answer>;
}

/** Begins a run that can be paused; `act` is what it does, from its start. Nothing of it has happened yet. */
export function beginRun<Answer>(
  world: World,
  mode: Run['mode'],
  act: (run: Run) => Answer,
): PausedRun<Answer> {
  const turn: Turn = newTurn();
  const run: Run = { id: world.nextRun++, mode, locks: new Set(), ended: null, turn };
  const leave = () => world.runs.splice(world.runs.indexOf(run), 1);
  // Which sheet is open is each person's own.
  let open = world.book.activeSheet;
  const swapOpen = () => {
    [open, world.book.activeSheet] = [world.book.activeSheet, open];
  };
  // Before the others: it is there, with its locks, and it isn't the one that is on.
  world.runs.unshift(run);
  return {
    advance: (stopsAt, patient) => {
      leave();
      goOn(turn, stopsAt, patient);
      const { depth } = world;
      world.depth = 0;
      world.runs.push(run);
      swapOpen();
      const answer = act(run);
      swapOpen();
      world.depth = depth;
      leave();
      if (turn.next === null) return { state: 'done', answer };
      world.runs.unshift(run);
      return { state: turn.waitsFor === null ? 'paused' : 'waiting', next: turn.next };
    },
  };
}
