// The score of a round and its flag, as e-PlanNACC counts: (done + ½ in progress) ÷ all projects of the year × 100.
import type { Round } from './status.ts';

/** How many projects of the year there are, and how many of them are done or under way. */
export interface Progress {
  readonly projects: number;
  readonly done: number;
  readonly inProgress: number;
}

/** เขียว, ส้ม, แดง. */
export type Flag = 'green' | 'orange' | 'red';

/** From which score on a round has which flag. */
const LIMITS: Readonly<Record<Round, { readonly green: number; readonly orange: number }>> = {
  6: { green: 50, orange: 20 },
  12: { green: 80, orange: 50 },
};

/** The score, two decimals, half up: exact, since only whole numbers are divided. 0 for a year without projects. */
export function scoreOf({ projects, done, inProgress }: Progress): number {
  if (projects === 0) return 0;
  const halves = 2 * done + inProgress;
  // Hundredths of a point are 5,000 halves ÷ projects; half up is the whole part of twice that and one, over two.
  return Math.floor((10_000 * halves + projects) / (2 * projects)) / 100;
}

/** The flag of the exact score: one that is only rounded up to a limit has not reached it. */
export function flagOf({ projects, done, inProgress }: Progress, round: Round): Flag {
  const reaches = (limit: number) => projects > 0 && 50 * (2 * done + inProgress) >= limit * projects;
  const { green, orange } = LIMITS[round];
  if (reaches(green)) return 'green';
  return reaches(orange) ? 'orange' : 'red';
}

/** From which score on a round is เขียว, and from which ส้ม. */
export function flagLimits(round: Round): { readonly green: number; readonly orange: number } {
  return LIMITS[round];
}
