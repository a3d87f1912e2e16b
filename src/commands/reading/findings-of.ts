// The one place from which commands ask the check: what it finds in the sheets that they read, of a year or of what a report prints.
import { check } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { CheckInput } from '../../core/check/rules/rule.ts';
import type { AnyReading } from '../../core/kinds/index.ts';
import type { SettingsInput, YearInput } from './read-workbook.ts';

/** What was read of a year, and what the check found in it. */
export interface YearFindings {
  readonly input: YearInput;
  readonly findings: readonly Finding[];
}

/** What the check may be told besides the sheets. */
export interface Asked extends Pick<CheckInput, 'round' | 'unread'> {
  /** ISO (ค.ศ.); without it nothing is told that only time shows. */
  readonly today?: string;
}

/** Everything that the check finds in the settings and in these sheets, and between them; in the order of the sheets. */
export function findingsIn(
  { settings, catalogue, sheetNames }: SettingsInput,
  sheets: readonly AnyReading[],
  { today, round, unread }: Asked = {},
): readonly Finding[] {
  const context = { settings: settings.settings, catalogue, sheetNames, ...(today ? { today } : {}) };
  return check({
    ...{ settings, sheets, context },
    ...(unread ? { unread } : {}),
    ...(round ? { round } : {}),
  });
}

/**
 * The same for a document that prints all of these sheets: every error in one of them stops it, and so does a sheet that can't be
 * checked, for what it holds would be printed unseen, or left out in silence.
 */
export function findingsInPrinted(...given: Parameters<typeof findingsIn>): readonly Finding[] {
  return findingsIn(...given).map((finding) =>
    finding.code === 'sheet-unread' ? { ...finding, severity: 'error' } : finding,
  );
}

/** Everything that the check finds of a year; `round`: for the report of this round. */
export function findingsOf(input: YearInput, asked: Pick<Asked, 'today' | 'round'> = {}): readonly Finding[] {
  const { year, plan, others } = input;
  const sheets = [...(plan === null ? [] : [plan]), year, ...others.sheets];
  return findingsIn(input, sheets, { ...asked, unread: others.unread });
}

/** How many of the findings are errors: they stop the official report. */
export function countErrors(findings: readonly Pick<Finding, 'severity'>[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
