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

/** Dots alone, to write on. */
const DOTS = /^[.…_\s]+$/;

/** Such a cell is told as what it lacks, with its fix, or as left over of the template; not as both, nor as another name besides. */
const SAID_OF_DOTS: readonly FindingCode[] = [
  'placeholder',
  'result-missing',
  'problem-missing',
  'suggestion-missing',
  'reason-missing',
  'text-missing',
  'description-heading-empty',
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
  const atCell = ({ sheet, row, column }: Finding) => `${sheet}\n${row}\n${column}`;
  const leftOver = new Set(findings.filter(({ code }) => code === 'placeholder').map(atCell));
  const unsaid = new Set(
    findings.filter(({ code }) => code !== 'placeholder' && SAID_OF_DOTS.includes(code)).map(atCell),
  );
  const merges = findings.filter(({ code }) => code === 'merged-cells');
  const lacking = said(findings.filter(({ read }) => read.trim() === ''));
  return findings.filter((finding) => {
    const { sheet, row, code, details } = finding;
    if (code === 'placeholder' && unsaid.has(atCell(finding))) return false;
    if (DOTS.test(finding.read) && leftOver.has(atCell(finding)) && !SAID_OF_DOTS.includes(code))
      return false;
    if (isSwallowed(finding, merges)) return false;
    const follows = FOLLOWS[code] ?? [];
    const rows = [`${sheet}\n${row}`, `${planSheet}\n${details.planRow}`];
    if (follows.some((cause) => rows.some((place) => causes.has(`${place}\n${cause}`)))) return false;
    const isThere = (cause: FindingCode) => lacking.has(`${sheet}\n${row}\n${cause}`);
    return !(OF_NO_PROJECT.includes(code) && NO_PROJECT.every((some) => some.some(isThere)));
  });
}

/** Whether a merged range takes what its cell holds: what it lacks is told as the range. */
function isSwallowed({ sheet, row, column, read }: Finding, merges: readonly Finding[]): boolean {
  if (read.trim() !== '') return false;
  return merges.some(({ details: { rows = 0, columns = 0 }, ...merge }) => {
    const [below, right] = [row - merge.row, column - merge.column];
    return (
      sheet === merge.sheet && 0 <= below && below < Number(rows) && 0 <= right && right < Number(columns)
    );
  });
}
