// The year held against the plan: sets of projects are compared, never sums alone.
import type { Finding } from '../check/finding.ts';
import { type FindingParts, findingIn } from '../check/finding-in.ts';
import { type CheckInput, sheetsOf } from '../check/rules/rule.ts';
import { type PlanColumn, type PlanReading, withFiveYearPlan } from '../kinds/plan/read-plan.ts';
import { withYearPlan, type YearColumn, type YearReading } from '../kinds/year/read-year.ts';
import type { PlanProject, Settings, YearProject } from '../plan.ts';
import type { Reading } from '../reading.ts';
import type { TableRow } from '../table.ts';
import type { Satang } from '../text/money.ts';
import { type Pairing, type ProjectPair, pairProjects } from './pair-projects.ts';

/** A year's sheet and the plan side by side: which row is which project, and where they disagree. */
export interface Reconciliation extends Pairing {
  /** First the year's rows in order, then what the year lacks, in the plan's order. */
  readonly findings: readonly Finding[];
}

/** What the comparisons look at: one pair of rows, each with its reading. */
interface Compared {
  readonly pair: ProjectPair;
  /** How the plan's cell of the year was read. */
  readonly planned: Reading<Satang | null>;
  /** พ.ศ. */
  readonly year: number;
}

/** A disagreement of a pair: at which column of the year's row it is told, and what the sentence needs besides; null if there is none. */
interface Comparison {
  readonly code: 'year-not-scheduled' | 'budget-differs' | 'dimension-differs' | 'name-differs';
  readonly column: YearColumn;
  readonly differs: (compared: Compared) => Finding['details'] | null;
}

/** What was not understood is another finding's business: it neither agrees nor disagrees. */
const COMPARISONS: readonly Comparison[] = [
  {
    code: 'name-differs',
    column: 'name',
    differs: ({ pair: { by, sameName, plan } }) => (sameName ? null : { by, planName: plan.name }),
  },
  {
    code: 'year-not-scheduled',
    column: 'name',
    differs: ({ planned, year }) => (isScheduled(planned) === false ? { year } : null),
  },
  {
    code: 'dimension-differs',
    column: 'dimension',
    differs: ({ pair: { year, plan } }) =>
      year.dimension === null || plan.dimension === null || year.dimension === plan.dimension
        ? null
        : { dimension: year.dimension, planDimension: plan.dimension },
  },
  {
    code: 'budget-differs',
    column: 'budget',
    differs: ({ pair: { year }, planned }) => {
      const amount = amountOf(planned);
      return amount === null || year.budget === null || year.budget === amount
        ? null
        : { satang: year.budget, planSatang: amount };
    },
  },
];

/**
 * Holds a year's sheet against the plan. A year outside the plan's years is compared with nothing: that is a finding of
 * its own. A row without a name is neither missed nor unknown.
 */
export function reconcile(
  year: YearReading,
  plan: PlanReading,
  { organisation }: Pick<Settings, 'organisation'>,
): Reconciliation {
  const pairing = pairProjects(year.plan, plan.plan, organisation);
  const index = year.plan.year - plan.plan.firstYear;
  const column: PlanColumn = `budget${year.plan.year}`;
  if (plan.table.columns[column] === undefined) return { ...pairing, findings: [] };

  const yearRows = new Map(year.rows.map((row) => [row.row, row]));
  const planRows = new Map(plan.rows.map((row) => [row.row, row]));
  const inYear = (code: Finding['code'], project: YearProject, key: YearColumn, parts?: FindingParts) =>
    findingIn(year, code, yearRows.get(project.row) as TableRow, key, parts);
  const plannedFor = ({ row }: PlanProject) => planRows.get(row)?.read.budget[index] as Compared['planned'];

  const compared = pairing.pairs.flatMap((pair) => {
    const compared = { pair, planned: plannedFor(pair.plan), year: year.plan.year };
    return COMPARISONS.flatMap(({ code, column: key, differs }) => {
      const details = differs(compared);
      return details === null
        ? []
        : [inYear(code, pair.year, key, { details: { planRow: pair.plan.row, ...details } })];
    });
  });
  // Of two projects of one name in two dimensions the sentence must say which.
  const which = (project: YearProject | PlanProject) =>
    pairing.elsewhere.has(project) ? { dimension: project.dimension as number } : {};
  const unknown = pairing.onlyYear
    .filter(({ name }) => name !== '')
    .map((project) => inYear('not-in-plan', project, 'name', { details: which(project) }));
  const missing = pairing.onlyPlan
    .filter((project) => project.name !== '' && isScheduled(plannedFor(project)) === true)
    .map((project) =>
      findingIn(plan, 'missing-from-year', planRows.get(project.row) as TableRow, column, {
        details: { name: project.name, year: year.plan.year, ...which(project) },
      }),
    );
  const inRows = [...compared, ...unknown].sort((a, b) => a.row - b.row);
  return { ...pairing, findings: [...inRows, ...missing] };
}

/** What the check finds between each year's sheet and the plan; nothing where the plan isn't part of the check. */
export function yearAgainstPlan(input: CheckInput): readonly Finding[] {
  const { settings } = input.context;
  return sheetsOf(input, 'plan')
    .map(withFiveYearPlan)
    .flatMap((plan) =>
      sheetsOf(input, 'year').flatMap((year) => reconcile(withYearPlan(year), plan, settings).findings),
    );
}

/** The amount planned for the year, satang; null if the project doesn't run, or that wasn't understood. */
function amountOf(planned: Compared['planned']): number | null {
  return planned.kind === 'value' || planned.kind === 'understood' ? planned.value : null;
}

/** Whether the plan runs the project that year; null if its cell wasn't understood. */
function isScheduled(planned: Compared['planned']): boolean | null {
  return planned.kind === 'invalid' ? null : amountOf(planned) !== null;
}
