// What series of columns run along.
import { ROUNDS } from '../follow-up/status.ts';
import type { Axis } from './kind.ts';

/** The four quarters of a fiscal year. */
export const QUARTERS: Axis<readonly [1, 2, 3, 4]> = { points: () => [1, 2, 3, 4] };

/** The rounds of a follow-up, by their months. */
export const ROUND_MONTHS: Axis<typeof ROUNDS> = { points: () => ROUNDS };

/** The years of the plan, พ.ศ. */
export const PLAN_YEARS: Axis = { points: ({ years }) => years };
