// The check's rules on what was read of a year: the settings, the year's sheet, แผน.
import { check } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { CheckInput } from '../../core/check/rules/rule.ts';
import type { YearInput } from './read-workbook.ts';

/** What was read of a year, and what the check found in it. */
export interface YearFindings {
  readonly input: YearInput;
  readonly findings: readonly Finding[];
}

/**
 * Everything that the check finds, in the order of the sheets. `today`: ISO (ค.ศ.); without it nothing is told that only time shows.
 * `round`: for the report of this round.
 */
export function findingsOf(
  { settings, year, plan, others, catalogue, sheetNames }: YearInput,
  { today, round }: Pick<CheckInput, 'round'> & { readonly today?: string } = {},
): readonly Finding[] {
  const context = { settings: settings.settings, catalogue, sheetNames, ...(today ? { today } : {}) };
  const sheets = [...(plan === null ? [] : [plan]), year, ...others.sheets];
  return check({
    ...{ settings, sheets, unread: others.unread, context },
    ...(round ? { round } : {}),
  });
}

/** How many of the findings are errors: they stop the official summary. */
export function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
