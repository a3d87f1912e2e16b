// The descriptions held against the plan: which are missing, which belong to nothing, where years, budgets and names differ.
import type { PlanProject } from '../plan.ts';
import { certain, type Reading } from '../reading.ts';
import { amountsInWords, withWordsAsNumbers } from '../text/baht-words.ts';
import type { Satang } from '../text/money.ts';
import { namedAmounts } from './named-amounts.ts';
import { yearsOfPeriod } from './named-years.ts';
import { type PairedRow, pairRows, type RowPair } from './pair-rows.ts';

/** What of a description is held against the plan; texts as typed. */
export interface Description extends PairedRow {
  /** ระยะเวลาดำเนินการ */
  readonly period: string;
  /** งบประมาณดำเนินการ */
  readonly budget: string;
}

/** A project of the plan, with how the cell of each year was read: one that wasn't understood neither agrees nor disagrees. */
export interface PlannedProject extends PairedRow {
  readonly project: PlanProject;
  readonly planned: readonly Reading<Satang | null>[];
}

/** A description and its project. */
export type DescribedProject = RowPair<Description, PlannedProject>;

/** One disagreement; `code` is that of its finding. Years are พ.ศ. */
export type DescriptionDisagreement =
  /** `isElsewhere`: the project of the same name in another dimension has a description. */
  | {
      readonly code: 'description-missing';
      readonly project: PlannedProject;
      readonly isElsewhere: boolean;
    }
  | { readonly code: 'description-orphan'; readonly description: Description }
  | { readonly code: 'name-differs'; readonly pair: DescribedProject }
  | {
      readonly code: 'description-years-differ';
      readonly pair: DescribedProject;
      /** The years of the period, and those in which the plan runs the project. */
      readonly named: readonly number[];
      readonly planned: readonly number[];
    }
  | {
      readonly code: 'description-budget-differs';
      readonly pair: DescribedProject;
      /** The first year of which it is so; null where a total is not that of the plan. */
      readonly year: number | null;
      readonly named: Satang;
      /** Null: not run that year. */
      readonly planned: Satang | null;
      /** The amounts in words that say so, where those in digits don't. */
      readonly inWords?: string;
    };

/** Every disagreement: first the descriptions' in their order, then what the descriptions lack, in the plan's order. */
export function describedAgainstPlan(
  descriptions: readonly Description[],
  plan: readonly PlannedProject[],
  firstYear: number,
  organisation: string | null,
): readonly DescriptionDisagreement[] {
  const { pairs, onlyLeft, onlyRight, elsewhere } = pairRows(descriptions, plan, organisation);
  const inRows = [
    ...pairs.map((pair) => ({ row: pair.left.row, found: disagreementsOf(pair, firstYear) })),
    ...onlyLeft
      .filter(({ name }) => name !== '')
      .map((description) => ({
        row: description.row,
        found: [{ code: 'description-orphan', description } as const],
      })),
  ].sort((a, b) => a.row - b.row);
  return [
    ...inRows.flatMap(({ found }) => found),
    ...onlyRight
      .filter(({ name }) => name !== '')
      .map(
        (project) => ({ code: 'description-missing', project, isElsewhere: elsewhere.has(project) }) as const,
      ),
  ];
}

function disagreementsOf(pair: DescribedProject, firstYear: number): readonly DescriptionDisagreement[] {
  const years = yearsDiffer(pair, firstYear);
  const budget = budgetDiffers(pair, firstYear);
  return [
    ...(pair.sameName || pair.left.name === '' ? [] : [{ code: 'name-differs', pair } as const]),
    ...(years === null ? [] : [years]),
    ...(budget === null ? [] : [budget]),
  ];
}

/** Whether the period names other years than the plan runs; a year whose cell wasn't understood counts on neither side. */
function yearsDiffer(pair: DescribedProject, firstYear: number): DescriptionDisagreement | null {
  const named = yearsOfPeriod(pair.left.period);
  if (named === null) return null;
  const { planned } = pair.right;
  const isUnsure = (year: number) => planned[year - firstYear]?.kind === 'invalid';
  const running = planned.flatMap((reading, index) => (certain(reading) === null ? [] : [firstYear + index]));
  // That it runs in no year, or that its years can't be read, is another finding's business.
  if (running.length === 0) return null;
  const compared = named.filter((year) => !isUnsure(year));
  return compared.join() === running.join()
    ? null
    : { code: 'description-years-differ', pair, named, planned: running };
}

/** Whether an amount of the description isn't that of the plan, in digits or in words beside them. */
function budgetDiffers(pair: DescribedProject, firstYear: number): DescriptionDisagreement | null {
  const { budget } = pair.left;
  const inDigits = amountsDiffer(pair, firstYear, budget);
  const words = amountsInWords(budget);
  if (inDigits !== null || words.length === 0) return inDigits;
  const found = amountsDiffer(pair, firstYear, withWordsAsNumbers(budget, words));
  return found && { ...found, inWords: words.map(({ read }) => read).join(', ') };
}

/** What either side doesn't say for certain is not compared. */
function amountsDiffer(pair: DescribedProject, firstYear: number, budget: string) {
  const amounts = namedAmounts(budget);
  const { planned } = pair.right;
  if (amounts === null) return null;
  const differs = (year: number | null, named: Satang, amount: Satang | null) =>
    ({ code: 'description-budget-differs', pair, year, named, planned: amount }) as const;
  const running = planned.flatMap((reading, index) => {
    const amount = certain(reading);
    return amount === null ? [] : [{ year: firstYear + index, amount }];
  });
  if (amounts.kind === 'years') {
    if (isSumOfYears(amounts.amounts, running)) return null;
    for (const [year, named] of [...amounts.amounts].sort(([a], [b]) => a - b)) {
      const reading = planned[year - firstYear];
      if (reading === undefined || reading.kind === 'invalid') continue;
      const amount = certain(reading);
      // "None" in a year in which it doesn't run is the same said twice.
      if (named !== (amount ?? 0)) return differs(year, named, amount);
    }
    return null;
  }
  const other = running.find(({ amount }) => amount !== amounts.satang);
  if (other !== undefined && amounts.kind === 'every')
    return differs(other.year, amounts.satang, other.amount);
  const total = amounts.kind === 'total' ? amounts.satang : amounts.total;
  const isOfEach = running.every(({ amount }) => amount === total);
  if (total === undefined || isOfEach || planned.some(({ kind }) => kind === 'invalid')) return null;
  const sum = running.reduce((all, { amount }) => all + amount, 0);
  return sum === total ? null : differs(null, total, sum);
}

/** Whether one amount that is said of several years is what all of them cost together: `ปี 2566 - 2568 จำนวน 15,000 บาท` may mean that. */
function isSumOfYears(
  named: ReadonlyMap<number, Satang>,
  running: readonly { readonly year: number; readonly amount: Satang }[],
): boolean {
  const amounts = new Set(named.values());
  const sum = running.reduce((all, { year, amount }) => all + (named.has(year) ? amount : 0), 0);
  return named.size > 1 && amounts.size === 1 && amounts.has(sum);
}
