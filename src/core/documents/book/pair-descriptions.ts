// Which description belongs to which project of the plan: by รหัส, by name, and where a scan has changed letters by number and name.
import { pairByKey } from '../../compare/pair-by-key.ts';
import { probablePairs } from '../../compare/probable-pairs.ts';
import type { PlanProject } from '../../plan.ts';
import type { PlanBook, ProjectDescription } from './plan-book.ts';

/** Each project's description; and those that no project of the plan has. */
export interface DescriptionPairs {
  readonly of: ReadonlyMap<PlanProject, ProjectDescription>;
  readonly unplanned: readonly ProjectDescription[];
}

/** Pairs them. A name that is only alike counts where the number is the same, too: here it decides where a text stands, not what it says. */
export function pairDescriptions({ plan: { plan }, descriptions }: PlanBook): DescriptionPairs {
  const of = new Map<PlanProject, ProjectDescription>();
  const left = () => plan.projects.filter((project) => !of.has(project));
  const taken = () => new Set(of.values());
  const right = () => descriptions.filter((description) => !taken().has(description));
  const add = (pairs: ReadonlyMap<PlanProject, ProjectDescription>) => {
    for (const [project, description] of pairs) of.set(project, description);
  };
  const byId = ({ id }: { readonly id: string }) => (id === '' ? null : [id]);
  add(pairByKey(plan.projects, descriptions, { left: byId, right: byId }));
  const ids = new Set(plan.projects.map(({ id }) => id));
  const byName = ({ name }: { readonly name: string }) => (name === '' ? null : [plain(name)]);
  // A description with the รหัส of another project is that one's, whatever its name.
  const free = right().filter(({ id }) => id === '' || !ids.has(id));
  add(pairByKey(left(), free, { left: byName, right: byName }));
  const [projects, others] = [left(), right().filter((description) => free.includes(description))];
  const alike = probablePairs(
    projects.map(({ name }) => plain(name)),
    others.map(({ name }) => plain(name)),
  );
  for (const { left: project, right: description } of alike) {
    const [one, other] = [projects[project], others[description]];
    if (one !== undefined && other !== undefined && one.number !== null && one.number === other.number)
      of.set(one, other);
  }
  return { of, unplanned: right() };
}

function plain(name: string): string {
  return name.replace(/\s+/g, '');
}
