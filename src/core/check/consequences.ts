// What only follows from another finding is not told: once that one is mended it is gone, and until then it reads as nonsense.
import type { Finding, FindingCode } from './finding.ts';

/** A code, and the codes in the same row from which it follows. */
const FOLLOWS: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'name-differs': ['name-missing'],
  'not-in-plan': ['name-missing'],
  'missing-from-year': ['name-missing'],
  'year-not-scheduled': ['name-missing'],
};

/** A row that has nothing of a project but a number, a remark or the like: it lacks a name, a dimension, and years or quarters. */
const NO_PROJECT: readonly (readonly FindingCode[])[] = [
  ['name-missing'],
  ['dimension-invalid'],
  ['year-none', 'quarter-none'],
];

/** What is told of such a row besides its name: once the row is cleared, as its name's sentence says, it is gone. */
const OF_NO_PROJECT: readonly FindingCode[] = [
  'number-missing',
  'dimension-invalid',
  'budget-missing',
  'year-none',
  'quarter-none',
];

/**
 * The findings without those that follow from another one in their row, or in the row of the plan that they compare with (a project
 * without a name in แผน differs in name from that of the year: the missing name is what has to be mended).
 */
export function withoutConsequences(
  findings: readonly Finding[],
  planSheet: string | null,
): readonly Finding[] {
  const said = (some: readonly Finding[]) =>
    new Set(some.map(({ sheet, row, code }) => `${sheet}\n${row}\n${code}`));
  const causes = said(findings);
  const lacking = said(findings.filter(({ read }) => read.trim() === ''));
  return findings.filter(({ sheet, row, code, details }) => {
    const follows = FOLLOWS[code] ?? [];
    const rows = [`${sheet}\n${row}`, `${planSheet}\n${details.planRow}`];
    if (follows.some((cause) => rows.some((place) => causes.has(`${place}\n${cause}`)))) return false;
    const isThere = (cause: FindingCode) => lacking.has(`${sheet}\n${row}\n${cause}`);
    return !(OF_NO_PROJECT.includes(code) && NO_PROJECT.every((some) => some.some(isThere)));
  });
}
