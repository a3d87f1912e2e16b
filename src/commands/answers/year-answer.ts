// What a check or a summary tells whoever called it: the command line's JSON, to the letter of its contract. Money is baht.
import { cellName } from '../../core/cell.ts';
import type { Finding, Severity } from '../../core/check/finding.ts';
import type { Language } from '../../core/plan.ts';
import { planTotals, yearTotals } from '../../core/reports/totals.ts';
import { bahtFromSatang } from '../../core/text/money.ts';
import { type Messages, messagesIn } from '../../messages/index.ts';
import type { YearFindings } from '../reading/findings-of.ts';

/** A finding as the contract has it. */
export interface AnswerFinding {
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly column: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string | null;
}

/** Findings and totals of a year (พ.ศ.). */
export interface YearAnswer {
  readonly year: number;
  readonly findings: readonly AnswerFinding[];
  readonly totals: {
    readonly projects: number;
    /** Baht. */
    readonly budget: number;
    readonly quarters: readonly number[];
    readonly dimensions: readonly {
      readonly dimension: number;
      readonly projects: number;
      readonly budget: number;
      readonly quarters: readonly number[];
    }[];
    /** There where the workbook has แผน. */
    readonly years?: readonly {
      readonly year: number;
      readonly dimensions: readonly {
        readonly dimension: number;
        readonly projects: number;
        readonly budget: number;
      }[];
      readonly projects: number;
      readonly budget: number;
    }[];
  };
  /** The summary's sheet, if one was made. */
  readonly summary: string | null;
  /** There where an earlier report was edited by hand, or a tab of the officer's own had its name: the sheet in which it is kept. */
  readonly kept?: string;
}

/** The answer for a year, with the findings' sentences in the user's language. */
export function yearAnswer(
  { input, findings }: YearFindings,
  { sheet, kept }: { readonly sheet: string | null; readonly kept: string | null },
  language: Language,
): YearAnswer {
  const messages = messagesIn(language);
  const totals = yearTotals(input.year.plan);
  return {
    year: input.year.plan.year,
    findings: findings.map((finding) => answerFinding(finding, messages)),
    totals: {
      projects: totals.projects,
      budget: bahtFromSatang(totals.budget),
      quarters: totals.quarters,
      dimensions: totals.dimensions.map((one) => ({ ...one, budget: bahtFromSatang(one.budget) })),
      ...(input.plan ? { years: yearsOf(input.plan.plan) } : {}),
    },
    summary: sheet,
    ...(kept === null ? {} : { kept }),
  };
}

/** A finding as the contract has it, in the language of `messages`. */
export function answerFinding(finding: Finding, messages: Messages): AnswerFinding {
  return {
    sheet: finding.sheet,
    row: finding.row,
    cell: cellName(finding.row, finding.column),
    column: finding.header,
    code: finding.code,
    severity: finding.severity,
    message: messages.finding(finding),
    fix: messages.fixOf(finding),
  };
}

function yearsOf(plan: Parameters<typeof planTotals>[0]) {
  return planTotals(plan).map(({ year, dimensions, projects, budget }) => ({
    year,
    dimensions: dimensions.map((one) => ({ ...one, budget: bahtFromSatang(one.budget) })),
    projects,
    budget: bahtFromSatang(budget),
  }));
}
