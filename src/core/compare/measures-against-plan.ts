// The measures that are to control the risks, held against the plan: which are its projects, which probably, which are none.
import type { PlanProject } from '../plan.ts';
import { withoutMarker } from '../text/filled-lines.ts';
import { nameKey } from '../text/names/name-key.ts';
import { ORGANISATION, type ProjectName, projectNames } from '../text/names/project-name.ts';
import { cleanText } from '../text/text.ts';
import { nearestNames } from './probable-pairs.ts';

/** What a measure is to the plan: a project by its name, probably one (a person must say), or none. */
export type MeasureMatch<Project = PlanProject> =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'probably'; readonly project: Project }
  | { readonly kind: 'none' };

/** The words that say what kind of project it is. Two different ones are not the same name; one that is left out is. */
const KIND = /^(?:โครงการ|มาตรการ|กิจกรรม)+/;

/** Ways to say "our organisation" without its name; the sign that a key has in place of the name is one of them. */
const OURS = new RegExp(
  `(?:ของ)?(?:${ORGANISATION}|ระบุ(?:ชื่อ|ชือ|ซื่อ|งค์)?องค์กรปกครองส่วนท้องถิ่น|องค์กรปกครองส่วนท้องถิ่น|หน่วยงาน|องค์กร)`,
  'g',
);

/** A name, and the project that it is of. */
export interface NameOf<Project> {
  readonly name: string;
  readonly project: Project;
}

/**
 * Each measure with what it is to the plan, in order; a measure may be the same project as another. Projects without a name
 * are none. Two names are probably the same if they are alike once the organisation is left out of both, or if it is what the
 * project was called: `formerly`.
 */
export function measuresAgainstPlan<Project extends Pick<PlanProject, 'name'>>(
  measures: readonly string[],
  plan: readonly Project[],
  organisation: string | null,
  formerly: readonly NameOf<Project>[] = [],
): readonly MeasureMatch<Project>[] {
  const keyOf = projectNames(organisation);
  const named = plan.filter(({ name }) => nameKey(name) !== '');
  const calledBy = (names: readonly NameOf<Project>[]) => {
    const byName = new Map<string, { readonly kind: string; readonly project: Project }[]>();
    for (const { name, project } of names) {
      const { full, bare } = keyOf(name);
      byName.set(bare, [...(byName.get(bare) ?? []), { kind: kindOf(full), project }]);
    }
    return ({ full, bare }: ProjectName) => {
      const kind = kindOf(full);
      const same = byName.get(bare) ?? [];
      return (same.find((one) => one.kind === kind) ?? same.find((one) => one.kind === '' || kind === ''))
        ?.project;
    };
  };
  const keys = measures.map((measure) => keyOf(withoutMarker(cleanText(measure))));
  const exact = keys.map(calledBy(named.map((project) => ({ name: project.name, project }))));
  const former = keys.map(calledBy(formerly));
  const rest = keys.flatMap(({ bare }, index) =>
    (exact[index] ?? former[index]) === undefined ? [{ bare, index }] : [],
  );
  const nearest = new Map(
    nearestNames(
      rest.map(({ bare }) => withoutOurs(bare)),
      named.map(({ name }) => withoutOurs(keyOf(name).bare)),
    ).map(({ left, right }) => [rest[left]?.index, named[right]]),
  );
  return measures.map((_, index): MeasureMatch<Project> => {
    const own = exact[index];
    if (own !== undefined) return { kind: 'project', project: own };
    const near = former[index] ?? nearest.get(index);
    return near === undefined ? { kind: 'none' } : { kind: 'probably', project: near };
  });
}

function kindOf(full: string): string {
  return KIND.exec(full)?.[0] ?? '';
}

/** A name of nothing but the organisation keeps it. */
function withoutOurs(bare: string): string {
  return bare.replace(OURS, '') || bare;
}
