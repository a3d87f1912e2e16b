// What a round's report tells the command line, to the letter of its contract. Money is baht.

import type { RoundTotals } from '../../core/follow-up/round-totals.ts';
import type { Flag } from '../../core/follow-up/score.ts';
import type { Round } from '../../core/follow-up/status.ts';
import { bahtFromSatang } from '../../core/text/money.ts';

/** A round of a year. */
export interface RoundAnswer {
  readonly months: Round;
  readonly projects: number;
  readonly done: number;
  readonly inProgress: number;
  readonly cannot: number;
  readonly awaiting: number;
  readonly planned: number;
  readonly ordinance: number;
  readonly spent: number;
  /** 0 to 100, two decimals. */
  readonly score: number;
  readonly flag: Flag;
  /** The report's sheet, if one was made. */
  readonly report: string | null;
  /** There where an earlier report was edited by hand: the sheet in which it is kept. */
  readonly kept?: string;
}

/** The answer for a round. */
export function roundAnswer(
  round: Round,
  {
    totals,
    sheet,
    kept,
  }: { readonly totals: RoundTotals; readonly sheet: string | null; readonly kept: string | null },
): RoundAnswer {
  const { projects, done, inProgress, cannot, awaiting, score, flag } = totals;
  return {
    months: round,
    ...{ projects, done, inProgress, cannot, awaiting },
    planned: bahtFromSatang(totals.planned),
    ordinance: bahtFromSatang(totals.ordinance),
    spent: bahtFromSatang(totals.spent),
    ...{ score, flag, report: sheet },
    ...(kept === null ? {} : { kept }),
  };
}
