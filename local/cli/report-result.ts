// What a report gives: findings, totals and what it cost, as the command line's contract has them.
import type { YearAnswer } from '../../src/commands/year-answer.ts';
import type { CallCounts } from '../add-on.ts';

/** The JSON of the contract. */
export interface ReportResult extends YearAnswer {
  readonly calls: { readonly check: CallCounts; readonly summary: CallCounts };
}
