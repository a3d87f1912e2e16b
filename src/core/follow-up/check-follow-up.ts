// The year's follow-up held against the year, and against itself.
import { cellText } from '../cell.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../check/finding.ts';
import { type CheckInput, sheetsOf } from '../check/rules/rule.ts';
import { withYearPlan } from '../kinds/year/read-year.ts';
import type { YearPlan } from '../plan.ts';
import { cellOf, type Table } from '../table.ts';
import { type Fault, FOLLOW_UP_RULES } from './follow-up-rules.ts';
import { pairFollowUp } from './pair-follow-up.ts';
import type { FollowUpChecked } from './read-follow-up.ts';
import { readingFaults } from './reading-faults.ts';

/** What is held against each other. */
export interface FollowUpCheck extends FollowUpChecked {
  readonly year: { readonly sheet: string; readonly table: Table<string>; readonly plan: YearPlan };
  /** As the settings write it. */
  readonly organisation: string | null;
}

/** All that is found: at the year's rows first, then at the follow-up's, each in its sheet's order. */
export function checkFollowUp(input: FollowUpCheck): readonly Finding[] {
  const { year, followUp, organisation, today, round } = input;
  if (followUp === null && round === null) return [];
  const { projects, orphans } = pairFollowUp(year.plan, followUp, organisation);
  const inYear = placerOf(year);
  const missing = projects.flatMap(({ project, row }) =>
    row === null && project.name !== ''
      ? [inYear(project.row, 'follow-missing', { column: 'name', details: { year: year.plan.year } })]
      : [],
  );
  if (followUp === null) return missing;

  const inFollowUp = placerOf(followUp);
  const strange = orphans
    .filter(({ name }) => name !== '')
    .map(({ row }) => inFollowUp(row, 'follow-orphan', { column: 'name', details: { year: followUp.year } }));
  const unread = followUp.rows.flatMap((row) =>
    readingFaults(row, followUp.table).map(({ code, fault }) => inFollowUp(row.row, code, fault)),
  );
  const followed = projects.flatMap(({ project, row }) => {
    if (row === null) return [];
    const both = { row, project, year: year.plan.year, today, round };
    return FOLLOW_UP_RULES.flatMap(({ code, find }) =>
      find(both).map((fault) => inFollowUp(row.row, code, fault)),
    );
  });
  const inRows = [...strange, ...unread, ...followed].sort((a, b) => a.row - b.row || a.column - b.column);
  return [...missing, ...inRows];
}

/** What the check finds in the follow-up of its year; nothing where that isn't part of it. */
export function checkYearsFollowUp(input: CheckInput): readonly Finding[] {
  const { context, followUp } = input;
  const [year] = sheetsOf(input, 'year').map(withYearPlan);
  if (followUp === undefined || year === undefined) return [];
  return checkFollowUp({ ...followUp, year, organisation: context.settings.organisation });
}

/** Puts a fault at its cell. */
function placerOf({ sheet, table }: { readonly sheet: string; readonly table: Table<string> }) {
  const lines = new Map(table.rows.map((line) => [line.row, line]));
  return (row: number, code: FindingCode, { column: key, details = {}, to }: Fault): Finding => {
    const column = table.columns[key] as number;
    const line = lines.get(row);
    const from = line === undefined ? '' : cellOf(table, line, key);
    return {
      ...{ code, severity: FINDING_SEVERITY[code], sheet, row, column },
      ...{ header: table.headers[key] as string, read: cellText(from), details },
      fix: to === undefined ? null : { kind: 'edit', edits: [{ sheet, row, column, from, to }] },
    };
  };
}
