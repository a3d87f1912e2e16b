// The kind of a local government, by the words that its full name starts with: known without asking.
import type { OrganisationType } from '../../plan.ts';
import { visibleText } from '../text.ts';

/** The words that a name starts with, and the kind that they tell. */
export type KindByPrefix = readonly (readonly [prefix: string, kind: OrganisationType])[];

/** All of them. */
export const KIND_BY_PREFIX: KindByPrefix = [
  ['องค์การบริหารส่วนตำบล', 'อบต.'],
  ['อบต.', 'อบต.'],
  ['องค์การบริหารส่วนจังหวัด', 'อบจ.'],
  ['อบจ.', 'อบจ.'],
  ['เทศบาลตำบล', 'เทศบาลตำบล'],
  ['เทศบาลเมือง', 'เทศบาลเมือง'],
  ['เทศบาลนคร', 'เทศบาลนคร'],
];

/** The kind of organisation that a name tells for certain, else null. */
export function kindOfOrganisation(name: string): OrganisationType | null {
  return kindByPrefix(name, KIND_BY_PREFIX);
}

/** The same, where the words are given. */
export function kindByPrefix(name: string, kinds: KindByPrefix): OrganisationType | null {
  const text = visibleText(name);
  return kinds.find(([prefix]) => text.startsWith(prefix))?.[1] ?? null;
}
