// Apply the safe fixes: only cells that are known for certain, and only while they hold what the check read.

import { changePlan } from '../changes/change-plan.ts';
import type { Finding } from '../core/check/finding.ts';
import {
  type MendedSheet,
  type Mending,
  mendedSheets,
  mendedTogether,
  mendingOf,
} from '../core/check/fixes.ts';
import { acceptedIn } from './accept-findings.ts';
import { findingsOf, type YearFindings } from './reading/findings-of.ts';
import { readYearInput } from './reading/read-workbook.ts';
import { type Agreed, agreedOn, requireAgreed } from './session/agreed.ts';
import type { Session } from './session/session.ts';

/** What the fixes would write, before anything is written. */
export interface FixPlan extends YearFindings {
  /** The findings that are mended together; a warning that an officer has accepted is none of them. */
  readonly mended: readonly Finding[];
  /** How many could be mended but for that. */
  readonly accepted: number;
  readonly mending: Mending;
  readonly agreed: Agreed;
}

/** Works out the safe fixes of a year (พ.ศ.) without writing. */
export function planFixes(session: Session, year: number): FixPlan {
  const input = readYearInput(session, year, { whole: true, mayBeEmpty: true });
  const { today } = session;
  const findings = findingsOf(input, { today });
  const sheets = [input.year, ...(input.plan ? [input.plan] : []), ...input.others.sheets];
  const isAccepted = acceptedIn(session, sheets);
  const mendable = mendedTogether(findings).filter(({ fix }) => fix !== null);
  const mended = mendable.filter((finding) => !isAccepted(finding));
  const mending = mendingOf(mended, sheets);
  const accepted = mendable.length - mended.length;
  return { input, findings, mended, accepted, mending, agreed: agreedOn(mending) };
}

/**
 * Applies the safe fixes of a year. @returns what was written
 * @throws Refusal `changed-while-asked` if they are no longer those that the officer agreed to
 */
export function applyFixes(session: Session, year: number, agreed: Agreed): FixPlan {
  const plan = planFixes(session, year);
  requireAgreed(agreed, plan.mending);
  if (changesOf(plan.mending) > 0) {
    const sheet = sheetOfFixes(plan.mending, plan.input.year.sheet);
    changePlan(session, { kind: 'fix', sheet, ...plan.mending });
  }
  return plan;
}

/** Where the fixes are and what they do, for the question before them. */
export function mendedIn({ mended, mending }: FixPlan): readonly MendedSheet[] {
  return mendedSheets(mended, mending);
}

/** How many cells and sheets a mending changes. */
export function changesOf({ edits, renames }: Mending): number {
  return edits.length + renames.length;
}

/** The sheet that fixes are named after: the shown one, unless they are all in others. */
export function sheetOfFixes({ edits }: Pick<Mending, 'edits'>, shown: string): string {
  return edits.some(({ sheet }) => sheet === shown) ? shown : (edits[0]?.sheet ?? shown);
}
