// Rows of one sheet that have the same name: where one of them has found its pair in another sheet, what is said of the others.
import type { Dimension } from '../../plan.ts';
import { isSameName, type ProjectName } from './project-name.ts';

/** What namesakes are told apart by. */
export interface Named {
  readonly name: ProjectName;
  /** Null where the sheet has none, or the cell says none. */
  readonly dimension: Dimension | null;
}

/**
 * What a row without a pair is to those of its sheet that have one. `twice`: one of them has its name, so that the other sheet has
 * the project, and that it stands here twice is said by name-duplicate. `elsewhere`: one of them has its name in another dimension;
 * it is a project of its own. `alone`: neither.
 */
export type Namesake = 'twice' | 'elsewhere' | 'alone';

/** Tells of each row without a pair what it is to the `paired` rows of its sheet. */
export function namesakesAmong(paired: readonly Named[]): (row: Named) => Namesake {
  // By what is left of a name without the word for its kind; one of each name and dimension, so that a thousand cost no more than one.
  const byName = new Map<string, Map<string, Named>>();
  return (row) => {
    const { name, dimension } = row;
    if (name.bare === '') return 'alone';
    // Made when the first row asks: mostly none does.
    if (byName.size === 0) {
      for (const one of paired) {
        const others = byName.get(one.name.bare) ?? new Map<string, Named>();
        byName.set(one.name.bare, others.set(`${one.dimension} ${one.name.full}`, one));
      }
    }
    const same = [...(byName.get(name.bare)?.values() ?? [])].filter((one) => isSameName(one.name, name));
    if (same.length === 0) return 'alone';
    return same.some((one) => mayBeOne(one.dimension, dimension)) ? 'twice' : 'elsewhere';
  };
}

function mayBeOne(one: Dimension | null, other: Dimension | null): boolean {
  return one === null || other === null || one === other;
}
