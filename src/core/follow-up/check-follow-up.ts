// The year's follow-up held against the year, and against itself.
import type { Finding, FindingCode } from '../check/finding.ts';
import { editOf, findingIn } from '../check/finding-in.ts';
import { type CheckInput, sheetsOf } from '../check/rules/rule.ts';
import { withFollowUp } from '../kinds/follow-up/read-follow-up.ts';
import type { RowReading } from '../kinds/kind.ts';
import { withYearPlan } from '../kinds/year/read-year.ts';
import { type Fault, FOLLOW_UP_RULES } from './follow-up-rules.ts';
import { pairFollowUp } from './pair-follow-up.ts';

/**
 * What the check finds in the follow-up of its year besides what its columns' types say; nothing where it isn't part of this check,
 * unless a round's report is asked for.
 */
export function checkFollowUp(input: CheckInput): readonly Finding[] {
  const { context, round = null } = input;
  const [year] = sheetsOf(input, 'year').map(withYearPlan);
  const [followUp] = sheetsOf(input, 'follow-up').map(withFollowUp);
  if (year === undefined || (followUp === undefined && round === null)) return [];
  const { projects, orphans, twice, elsewhere } = pairFollowUp(
    year.plan,
    followUp?.followUp ?? null,
    context.settings.organisation,
  );
  const inYear = new Map(year.rows.map((row) => [row.row, row]));
  const missing = projects.flatMap(({ project, row }) =>
    row === null && project.name !== '' && !twice.has(project)
      ? [
          findingIn(year, 'follow-missing', inYear.get(project.row) as RowReading, 'name', {
            details: {
              year: year.plan.year,
              // Of two projects of one name in two dimensions the sentence must say which.
              ...(elsewhere.has(project) ? { dimension: project.dimension as number } : {}),
            },
          }),
        ]
      : [],
  );
  if (followUp === undefined) return missing;

  const rows = new Map(followUp.rows.map((row) => [row.row, row]));
  const told = (place: number, code: FindingCode, { column, details = {}, to }: Fault): Finding => {
    const row = rows.get(place) as RowReading;
    const fix = to === undefined ? null : editOf(followUp, row, column, to);
    return findingIn(followUp, code, row, column, { details, fix });
  };
  const strange = orphans
    .filter(({ name }) => name !== '')
    .map(({ row }) => told(row, 'follow-orphan', { column: 'name', details: { year: year.plan.year } }));
  const followed = projects.flatMap(({ project, row }) => {
    if (row === null) return [];
    const both = { row, project, year: year.plan.year, today: context.today ?? '', round };
    return FOLLOW_UP_RULES.flatMap(({ code, find }) => find(both).map((fault) => told(row.row, code, fault)));
  });
  return [...missing, ...strange, ...followed];
}
