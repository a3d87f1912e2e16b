// A project's name as the year and the plan are compared by: what is only another way to write the same name is gone.

import { cleanText } from '../text.ts';
import { nameKey } from './name-key.ts';
import { misspeltOrganisation, organisationNames } from './organisation.ts';

/** What an officer puts before a name to say what kind of project it is; one sheet has it, the other leaves it out. */
const KINDS = /^(?:โครงการ|มาตรการ|กิจกรรม)+/;

/** What the template says where the organisation belongs; left in a name, it stands for it. */
const TEMPLATE = 'ระบุชื่อองค์กรปกครองส่วนท้องถิ่น';

/** Stands in a key for the organisation, however it is written; no name holds it. */
export const ORGANISATION = '\u0001';

/** A name's keys: two names are the same if their keys are. Empty for a blank name. */
export interface ProjectName {
  /** Without white space, quotation marks, the organisation's spelling, the script of digits. */
  readonly full: string;
  /** The same, less the words for its kind; a name of nothing else keeps them. */
  readonly bare: string;
}

/** Whether two names of one sheet are the same: a word for the kind that one leaves out makes no difference, two kinds do. */
export function isSameName(one: ProjectName, other: ProjectName): boolean {
  const { full, bare } = one;
  return bare === other.bare && (full === other.full || full === bare || other.full === bare);
}

/** So many names are kept at most. */
const MOST_KEPT = 100_000;

/** Keys take time, and several rules ask for those of the same names: kept for the organisation that was asked about last. */
let kept: { readonly written: string; readonly keyOf: (name: string) => ProjectName } | null = null;

/** Makes names comparable; the organisation as the settings write it, null if they don't. */
export function projectNames(organisation: string | null): (name: string) => ProjectName {
  const written = organisation ?? '';
  if (kept?.written === written) return kept.keyOf;
  const makeKey = keyMaker(written);
  const keys = new Map<string, ProjectName>();
  const keyOf = (name: string): ProjectName => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    if (keys.size >= MOST_KEPT) keys.clear();
    const made = makeKey(name);
    keys.set(name, made);
    return made;
  };
  kept = { written, keyOf };
  return keyOf;
}

function keyMaker(written: string): (name: string) => ProjectName {
  // Made once: the keys of ten thousand names are asked for at a time. Longest first, as one way to write it may hold another.
  const keys = [...organisationNames(written), TEMPLATE]
    .map((organised) => nameKey(organised))
    .filter((key) => key !== '')
    .sort((a, b) => b.length - a.length);
  return (name) => {
    const clean = cleanText(name);
    let spelt = '';
    let next = 0;
    for (const { start, end, correct } of misspeltOrganisation(clean, written)) {
      spelt += clean.slice(next, start) + correct;
      next = end;
    }
    const full = keys.reduce(
      (key, organised) => key.split(organised).join(ORGANISATION),
      nameKey(spelt + clean.slice(next)),
    );
    return { full, bare: full.replace(KINDS, '') || full };
  };
}
