// Totals of a round: by dimension and in all; money in satang.
import { DIMENSIONS, type Dimension } from '../plan.ts';
import type { Satang } from '../text/money.ts';
import { baseOf, type ProjectRound } from './project-round.ts';
import { type Flag, flagOf, scoreOf } from './score.ts';
import { type Round, STATUS } from './status.ts';

/** What is counted and added up over some projects. */
export interface RoundFigures {
  readonly projects: number;
  readonly done: number;
  readonly inProgress: number;
  readonly cannot: number;
  readonly awaiting: number;
  readonly planned: Satang;
  /** The ordinance's amounts, of the projects that have one. */
  readonly ordinance: Satang;
  readonly spent: Satang;
  /** What the per cent spent are of: each project's ordinance, else its plan. */
  readonly base: Satang;
}

/** A round's totals. A project whose dimension can't be understood counts in the whole, but in no dimension. */
export interface RoundTotals extends RoundFigures {
  readonly dimensions: readonly (RoundFigures & { readonly dimension: Dimension })[];
  /** 0 to 100, two decimals, half up. */
  readonly score: number;
  /** Of the exact score. */
  readonly flag: Flag;
}

/** The totals of a round, exact. */
export function roundTotals(projects: readonly ProjectRound[], round: Round): RoundTotals {
  const all = figuresOf(projects);
  return {
    ...all,
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      ...figuresOf(projects.filter(({ project }) => project.dimension === dimension)),
    })),
    score: scoreOf(all),
    flag: flagOf(all, round),
  };
}

/** Spent of its base, as a fraction (0.5 is 50 %); null where there is nothing to spend of. */
export function shareSpent({ spent, base }: Pick<RoundFigures, 'spent' | 'base'>): number | null {
  return base === 0 ? null : spent / base;
}

function figuresOf(projects: readonly ProjectRound[]): RoundFigures {
  const count = (wanted: ProjectRound['status']) => projects.filter(({ status }) => status === wanted).length;
  const sum = (amount: (project: ProjectRound) => Satang | null) =>
    projects.reduce((total, project) => total + (amount(project) ?? 0), 0);
  return {
    projects: projects.length,
    done: count(STATUS.done),
    inProgress: count(STATUS.inProgress),
    cannot: count(STATUS.cannot),
    awaiting: count(null),
    planned: sum(({ project }) => project.budget),
    ordinance: sum(({ ordinance }) => ordinance),
    spent: sum(({ spent }) => spent),
    base: sum(baseOf),
  };
}
