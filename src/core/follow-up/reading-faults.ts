// What the reading of a follow-up's cells says by itself: what was understood, and what is none.
import type { FindingCode } from '../check/finding.ts';
import { whyNoAmount } from '../columns/amount.ts';
import { cellOf, type Table } from '../table.ts';
import { bahtFromSatang } from '../text/money.ts';
import type { FollowUpColumn } from './columns.ts';
import type { FollowUpRow } from './follow-up.ts';
import type { Fault } from './follow-up-rules.ts';
import { ROUNDS } from './status.ts';

/** A fault with its code. */
export interface ReadingFault {
  readonly code: FindingCode;
  readonly fault: Fault;
}

/** The faults of one row's statuses and amounts. */
export function readingFaults(row: FollowUpRow, table: Table<FollowUpColumn>): readonly ReadingFault[] {
  const line = table.rows.find((one) => one.row === row.row);
  const cell = (key: FollowUpColumn) => (line === undefined ? '' : cellOf(table, line, key));
  const amounts = [
    { column: 'budget', reading: row.budget, invalid: 'budget-invalid' },
    { column: 'ordinance', reading: row.ordinance, invalid: 'budget-invalid' },
    ...ROUNDS.map((round) => ({
      ...({ column: `spent${round}`, invalid: 'spent-invalid' } as const),
      reading: row.rounds[round].spent,
    })),
  ] as const;
  const statuses = ROUNDS.flatMap((round): readonly ReadingFault[] =>
    row.rounds[round].status.kind === 'invalid'
      ? [{ code: 'status-invalid', fault: { column: `status${round}` } }]
      : [],
  );
  return [
    ...statuses,
    ...amounts.flatMap(({ column, reading, invalid }): readonly ReadingFault[] => {
      if (reading.kind === 'invalid') {
        return [{ code: invalid, fault: { column, details: { reason: whyNoAmount(cell(column), 'text') } } }];
      }
      if (reading.kind !== 'understood') return [];
      const details = { satang: reading.value };
      return [{ code: 'budget-text', fault: { column, details, to: bahtFromSatang(reading.value) } }];
    }),
  ];
}
