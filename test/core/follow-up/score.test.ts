// The score of a round and its flag.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagOf, type Progress, scoreOf } from '../../../src/core/follow-up/score.ts';

/** `halves` half points of `projects`: as many done as go into them, and one in progress for what is left. */
const progress = (halves: number, projects: number): Progress => ({
  projects,
  done: Math.floor(halves / 2),
  inProgress: halves % 2,
});

describe('a round’s score and flag', () => {
  it.each([
    ['nothing reported', 0, 15, 0, 'red', 'red'],
    ['just below 20', 3998, 10_000, 19.99, 'red', 'red'],
    ['20', 2, 5, 20, 'orange', 'red'],
    // e-PlanNACC's own code lets 49.01 to 49.99 fall to red.
    ['49.01', 9802, 10_000, 49.01, 'orange', 'red'],
    ['49.99', 9998, 10_000, 49.99, 'orange', 'red'],
    ['49.995 is shown as 50.00, and has not reached it', 9999, 10_000, 50, 'orange', 'red'],
    ['50', 15, 15, 50, 'green', 'orange'],
    ['79.99', 15_998, 10_000, 79.99, 'green', 'orange'],
    ['80', 24, 15, 80, 'green', 'green'],
    ['all done', 30, 15, 100, 'green', 'green'],
    ['a sixteenth is rounded half up', 1, 16, 3.13, 'red', 'red'],
  ])('%s', (_, halves, projects, score, six, twelve) => {
    const reached = progress(halves, projects);
    expect(scoreOf(reached)).toBe(score);
    expect(flagOf(reached, 6)).toBe(six);
    expect(flagOf(reached, 12)).toBe(twelve);
  });

  it('is nought and red for a year without projects', () => {
    expect(scoreOf(progress(0, 0))).toBe(0);
    expect(flagOf(progress(0, 0), 6)).toBe('red');
  });

  it('never falls from nothing reported to all done, whichever project goes on next', () => {
    const ranks = ['red', 'orange', 'green'];
    const steps = fc.integer({ min: 1, max: 400 }).chain((projects) =>
      fc.record({
        projects: fc.constant(projects),
        // Each project goes on twice: to in progress, then to done.
        order: fc.shuffledSubarray(
          Array.from({ length: 2 * projects }, (_, step) => step % projects),
          { minLength: 2 * projects },
        ),
      }),
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(6 as const, 12 as const), ({ projects, order }, round) => {
        const states = Array<number>(projects).fill(0);
        const count = (state: number) => states.filter((one) => one === state).length;
        let score = 0;
        let rank = 0;
        for (const project of order) {
          states[project] = (states[project] ?? 0) + 1;
          const now = { projects, done: count(2), inProgress: count(1) };
          expect(scoreOf(now)).toBeGreaterThanOrEqual(score);
          expect(ranks.indexOf(flagOf(now, round))).toBeGreaterThanOrEqual(rank);
          score = scoreOf(now);
          rank = ranks.indexOf(flagOf(now, round));
        }
        expect([score, rank]).toEqual([100, 2]);
      }),
      { numRuns: 30 },
    );
  });
});
