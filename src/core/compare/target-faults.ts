// Targets and what was reached: where a later year asks less, and where a year that is over stayed below.

/** An indicator with its values of the plan's years, in order; a number as written in the sheet. */
export interface Target {
  /** Counted from 1. */
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  /** Null: empty, or not understood. */
  readonly targets: readonly (number | null)[];
  readonly actuals: readonly (number | null)[];
}

/** `code` is that of the finding; years are พ.ศ. */
export type TargetFault =
  | {
      readonly code: 'target-falls';
      readonly target: Target;
      readonly year: number;
      readonly asked: number;
      /** What the last year before it asks that says so. */
      readonly before: number;
      readonly beforeYear: number;
    }
  | {
      readonly code: 'target-missed';
      readonly target: Target;
      readonly year: number;
      readonly asked: number;
      readonly reached: number;
    };

/** `currentYear`: the fiscal year (พ.ศ.) of the day of the check; the years before it are over. Null: none is known to be. */
export function targetFaults(
  targets: readonly Target[],
  firstYear: number,
  currentYear: number | null,
): readonly TargetFault[] {
  return targets.flatMap((target) => [
    ...falling(target, firstYear),
    ...missed(target, firstYear, currentYear),
  ]);
}

function falling(target: Target, firstYear: number): readonly TargetFault[] {
  const faults: TargetFault[] = [];
  let before: { readonly asked: number; readonly year: number } | null = null;
  target.targets.forEach((asked, index) => {
    if (asked === null) return;
    const year = firstYear + index;
    if (before !== null && asked < before.asked) {
      faults.push({
        code: 'target-falls',
        target,
        year,
        asked,
        before: before.asked,
        beforeYear: before.year,
      });
    }
    before = { asked, year };
  });
  return faults;
}

function missed(target: Target, firstYear: number, currentYear: number | null): readonly TargetFault[] {
  return target.targets.flatMap((asked, index): TargetFault[] => {
    const year = firstYear + index;
    const reached = target.actuals[index] ?? null;
    const isOver = currentYear !== null && year < currentYear;
    return isOver && asked !== null && reached !== null && reached < asked
      ? [{ code: 'target-missed', target, year, asked, reached }]
      : [];
  });
}
