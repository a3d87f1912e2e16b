// What only follows from another finding is not told: once that one is mended it is gone, and until then it reads as nonsense.
import type { Finding, FindingCode } from './finding.ts';

/** A code, and the codes in the same row from which it follows. */
const FOLLOWS: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'name-differs': ['name-missing'],
  'not-in-plan': ['name-missing'],
  'missing-from-year': ['name-missing'],
  'year-not-scheduled': ['name-missing'],
};

/**
 * The findings without those that follow from another one in their row, or in the row of the plan that they compare with (a project
 * without a name in แผน differs in name from that of the year: the missing name is what has to be mended).
 */
export function withoutConsequences(
  findings: readonly Finding[],
  planSheet: string | null,
): readonly Finding[] {
  const causes = new Set(findings.map(({ sheet, row, code }) => `${sheet}\n${row}\n${code}`));
  return findings.filter(({ sheet, row, code, details }) => {
    const follows = FOLLOWS[code] ?? [];
    const rows = [`${sheet}\n${row}`, `${planSheet}\n${details.planRow}`];
    return !follows.some((cause) => rows.some((place) => causes.has(`${place}\n${cause}`)));
  });
}
