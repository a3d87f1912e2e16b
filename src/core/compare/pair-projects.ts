// Which row of a year's sheet is which project of the plan: by รหัส, else by name, else by similarity.
import type { FiveYearPlan, PlanProject, YearPlan, YearProject } from '../plan.ts';
import { type ProjectName, projectNames } from '../text/project-name.ts';
import { type PairKey, pairByKey } from './pair-by-key.ts';
import { probablePairs } from './probable-pairs.ts';

/** A row of the year and its project of the plan. */
export interface ProjectPair {
  readonly year: YearProject;
  readonly plan: PlanProject;
  /** How they were recognised; `similarity` is only probable, and the officer's to confirm. */
  readonly by: 'id' | 'name' | 'similarity';
  /** Whether their names are the same but for what makes no difference. */
  readonly sameName: boolean;
}

/** Every row of the year and every project of the plan, each once, in their sheets' order. */
export interface Pairing {
  readonly pairs: readonly ProjectPair[];
  readonly onlyYear: readonly YearProject[];
  readonly onlyPlan: readonly PlanProject[];
}

interface Candidate<Project> {
  readonly project: Project;
  readonly name: ProjectName;
  /** The budget of the year in question. */
  readonly budget: number | null;
}

type Side = Candidate<YearProject | PlanProject>;

/** What two rows must share to be the same project. A step without a key passes over the row. */
interface Step {
  readonly by: 'id' | 'name';
  readonly key: PairKey<Side>;
}

const named = (key: (side: Side) => readonly (string | number | null)[]) => (side: Side) =>
  side.name.bare === '' ? null : key(side);
const identified = (key: (side: Side) => readonly (string | number | null)[]) => (side: Side) =>
  side.project.id === '' ? null : key(side);

/**
 * From the surest to the least sure. Where several rows share an id or a name, those go together that agree in more; each
 * step is one pass over both sheets, so that doubled rows cost no more than others.
 */
const STEPS: readonly Step[] = [
  { by: 'id', key: identified(({ project, name }) => [project.id.toUpperCase(), name.full]) },
  { by: 'id', key: identified(({ project }) => [project.id.toUpperCase()]) },
  { by: 'name', key: named(({ project, name, budget }) => [name.full, project.dimension, budget]) },
  { by: 'name', key: named(({ project, name }) => [name.full, project.dimension]) },
  { by: 'name', key: named(({ name, budget }) => [name.full, budget]) },
  { by: 'name', key: named(({ name }) => [name.full]) },
  { by: 'name', key: named(({ project, name }) => [name.bare, project.dimension]) },
  { by: 'name', key: named(({ name }) => [name.bare]) },
];

/** Pairs a year's sheet with the plan; `organisation` as the settings write it, null if they don't. */
export function pairProjects(year: YearPlan, plan: FiveYearPlan, organisation: string | null): Pairing {
  const name = projectNames(organisation);
  const index = year.year - plan.firstYear;
  let left: readonly Candidate<YearProject>[] = year.projects.map((project) => ({
    project,
    name: name(project.name),
    budget: project.budget,
  }));
  let right: readonly Candidate<PlanProject>[] = plan.projects.map((project) => ({
    project,
    name: name(project.name),
    budget: project.budgets[index] ?? null,
  }));
  const pairs: ProjectPair[] = [];
  const take = (
    by: ProjectPair['by'],
    found: ReadonlyMap<Candidate<YearProject>, Candidate<PlanProject>>,
  ): void => {
    const taken = new Set(found.values());
    for (const [own, other] of found) {
      const sameName = own.name.bare === other.name.bare;
      pairs.push({ year: own.project, plan: other.project, by, sameName });
    }
    left = left.filter((own) => !found.has(own));
    right = right.filter((other) => !taken.has(other));
  };
  for (const { by, key } of STEPS) take(by, pairByKey(left, right, { left: key, right: key }));
  const names = (sides: readonly Side[]) => sides.map(({ name }) => name.bare);
  take(
    'similarity',
    new Map(
      probablePairs(names(left), names(right)).map((pair) => [
        left[pair.left] as Candidate<YearProject>,
        right[pair.right] as Candidate<PlanProject>,
      ]),
    ),
  );
  return {
    pairs: pairs.sort((a, b) => a.year.row - b.year.row),
    onlyYear: left.map(({ project }) => project),
    onlyPlan: right.map(({ project }) => project),
  };
}
