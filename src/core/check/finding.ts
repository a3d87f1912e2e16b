// What the check finds, as data: codes and what was read; the sentence is made in src/messages.
import type { CellValue } from '../cell.ts';

/** Errors stop the official summary; warnings don't. */
export type Severity = 'error' | 'warning';

/** The codes of descriptions, risks, targets and the book. */
const WHOLE_PLAN_SEVERITY = {
  'description-missing': 'warning',
  'description-orphan': 'warning',
  'description-years-differ': 'warning',
  'description-budget-differs': 'error',
  'description-heading-empty': 'warning',
  'list-numbering': 'warning',
  'risk-measure-not-in-plan': 'warning',
  'risk-without-measure': 'warning',
  'risk-level-missing': 'warning',
  'risk-level-differs': 'warning',
  'risk-numbering': 'warning',
  'risk-number-invalid': 'warning',
  'risk-score-text': 'warning',
  'risk-score-invalid': 'error',
  'risk-level-text': 'warning',
  'risk-level-invalid': 'error',
  'target-missing': 'error',
  'target-invalid': 'error',
  'target-text': 'warning',
  'target-falls': 'warning',
  'target-missed': 'warning',
  'order-after-announcement': 'warning',
  'slot-unknown': 'error',
  'count-differs': 'warning',
  'date-invalid': 'error',
  'sheet-unread': 'warning',
  'plan-missing': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of descriptions, risks, targets or the book. */
export type WholePlanCode = keyof typeof WHOLE_PLAN_SEVERITY;

/** Every code of the check, with its severity: the table that the rules, the messages and the documents share. */
export const FINDING_SEVERITY = {
  'error-value': 'error',
  'setting-missing': 'error',
  'setting-invalid': 'error',
  'merged-cells': 'error',
  'rows-hidden': 'warning',
  'total-row': 'warning',
  'column-unread': 'warning',
  'name-missing': 'error',
  'text-missing': 'error',
  'mission-invalid': 'error',
  'mission-dimension-mismatch': 'error',
  'dimension-text': 'warning',
  'dimension-invalid': 'error',
  'budget-text': 'warning',
  'budget-invalid': 'error',
  'budget-missing': 'error',
  'quarter-text': 'warning',
  'quarter-invalid': 'error',
  'quarter-none': 'error',
  'year-none': 'error',
  'year-invalid': 'error',
  'year-double': 'warning',
  'column-outside-years': 'error',
  'number-missing': 'warning',
  'number-duplicate': 'warning',
  'number-gap': 'warning',
  'dimension-order': 'warning',
  'name-duplicate': 'warning',
  'name-similar': 'warning',
  'organisation-name': 'warning',
  'organisation-type': 'warning',
  placeholder: 'error',
  'foreign-script': 'warning',
  'hidden-character': 'warning',
  'decomposed-vowel': 'warning',
  'not-in-plan': 'warning',
  'missing-from-year': 'warning',
  'year-not-scheduled': 'warning',
  'budget-differs': 'error',
  'dimension-differs': 'error',
  'name-differs': 'warning',
  'follow-missing': 'warning',
  'follow-orphan': 'warning',
  'follow-budget-differs': 'warning',
  'status-invalid': 'error',
  'reason-missing': 'error',
  'spent-invalid': 'error',
  'spent-missing': 'warning',
  'spent-over': 'warning',
  'spent-falls': 'warning',
  'status-falls': 'warning',
  'status-late': 'warning',
  'status-not-renewed': 'warning',
  'result-missing': 'error',
  'problem-missing': 'error',
  'suggestion-missing': 'error',
  ...WHOLE_PLAN_SEVERITY,
  'report-stale': 'warning',
} as const satisfies Record<string, Severity>;

/** A kind of finding. */
export type FindingCode = keyof typeof FINDING_SEVERITY;

/** A change of one cell of the plan that a fix makes; it is made only while the cell still holds `from`. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
  /** It is text that Google would read as a number, a date or a truth where it is written: it stays text. */
  readonly asText?: boolean;
}

/**
 * A safe fix: what one click does. `alone`: only a person can say whether it is right, so never with others at once. `rename-sheet` is
 * for a year written in ค.ศ.; `renumber` writes 1, 2, 3 … into ลำดับ in the sheet's order; `sort` puts the rows in the order of their
 * มิติ, and is never made with others (what these two change is worked out when they are applied: too much to carry around).
 */
export type Fix =
  | { readonly kind: 'edit'; readonly edits: readonly CellEdit[]; readonly alone?: true }
  | { readonly kind: 'renumber'; readonly sheet: string }
  | { readonly kind: 'sort'; readonly sheet: string }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly to: string };

/** One finding, at one cell. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** Counted from 1; the header's row or row 1 where it concerns the whole sheet. */
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  /** How many cells of the row it is about, where they are several side by side: `column` is the first. */
  readonly across?: number;
  /** The column's header (or the setting's label). */
  readonly header: string;
  /** What was read, as text; long text is cut by whoever shows it. */
  readonly read: string;
  /** What the sentence needs besides: another row, the expected value, a name. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly fix: Fix | null;
}
