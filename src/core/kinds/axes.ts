// What series of columns run along.
import type { Axis } from './kind.ts';

/** The four quarters of a fiscal year. */
export const QUARTERS: Axis<readonly [1, 2, 3, 4]> = { points: () => [1, 2, 3, 4] };

/** The years of the plan, พ.ศ. */
export const PLAN_YEARS: Axis = { points: ({ years }) => years };
