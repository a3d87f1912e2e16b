// What a report gives: findings, totals and what it cost, as the command line's contract has them.
import type { RoundAnswer } from '../../src/commands/answers/round-answer.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { CallCounts } from '../add-on.ts';

/** The JSON of the contract. */
export interface ReportResult extends YearAnswer {
  /** What the user should know of the file besides its findings; left out where there is nothing. */
  readonly notes?: readonly string[];
  /** There where a round's report was asked for. */
  readonly round?: RoundAnswer;
  readonly calls: { readonly check: CallCounts; readonly summary: CallCounts };
}
