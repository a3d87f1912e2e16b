// The kind of a local government, by the words that its full name starts with: known without asking.
import type { OrganisationType } from '../../plan.ts';
import { visibleText } from '../text.ts';

/** The words, and the kind that they tell. */
const KIND_BY_PREFIX: readonly (readonly [string, OrganisationType])[] = [
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
  const text = visibleText(name);
  return KIND_BY_PREFIX.find(([prefix]) => text.startsWith(prefix))?.[1] ?? null;
}
