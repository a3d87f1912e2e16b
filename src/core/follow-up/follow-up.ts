// `ผล 2569`, understood: what each row says of its project in either round, still with how each cell was read.
import type { Reading } from '../reading.ts';
import type { Satang } from '../text/money.ts';
import type { Round, Status } from './status.ts';

/** What one round says of a project. */
export interface RoundCells {
  readonly status: Reading<Status>;
  /** Spent since the year began, not since the round before. */
  readonly spent: Reading<Satang>;
  /** As typed, less the white space at its ends; so the other texts. */
  readonly result: string;
  readonly problem: string;
  readonly suggestion: string;
}

/** A row of the follow-up. */
export interface FollowUpRow {
  /** The sheet's row, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** รหัส; empty where the row has none. */
  readonly id: string;
  /** The plan's budget as it stood when the row was made; the year's sheet is what counts. */
  readonly budget: Reading<Satang>;
  /** งบตามข้อบัญญัติ; `empty` where none is given. */
  readonly ordinance: Reading<Satang>;
  readonly rounds: Readonly<Record<Round, RoundCells>>;
  /** Why it can't be carried out: that of the latest round that says so. */
  readonly reason: string;
  readonly evidence: string;
  readonly remark: string;
}

/** A year's follow-up. */
export interface FollowUp {
  /** พ.ศ. */
  readonly year: number;
  readonly rows: readonly FollowUpRow[];
}
