// `ผล 2569` understood: the year's follow-up, as its rules and reports look at it.
import { cellText } from '../../cell.ts';
import type { FollowUp, FollowUpRow, RoundCells } from '../../follow-up/follow-up.ts';
import { ROUNDS } from '../../follow-up/status.ts';
import { cellOf } from '../../table.ts';
import type { RowReading, SheetReading } from '../kind.ts';
import type { FOLLOW_UP, FollowUpColumn } from './follow-up.ts';

/** A follow-up's sheet, read and understood. */
export type FollowUpReading = SheetReading<typeof FOLLOW_UP> & { readonly followUp: FollowUp };

/** A follow-up's sheet with what it says. */
export function withFollowUp(reading: SheetReading<typeof FOLLOW_UP>): FollowUpReading {
  const { year, rows } = reading;
  return { ...reading, followUp: { year: year ?? 0, rows: rows.map((row) => rowOf(row, reading)) } };
}

function rowOf(
  row: RowReading<typeof FOLLOW_UP>,
  { table }: Pick<SheetReading<typeof FOLLOW_UP>, 'table'>,
): FollowUpRow {
  const text = (key: FollowUpColumn) => cellText(cellOf(table, row, key)).trim();
  const { budget, ordinance, status, spent } = row.read;
  const rounds = ROUNDS.map(
    (months, index): RoundCells => ({
      status: status[index as 0 | 1],
      spent: spent[index as 0 | 1],
      result: text(`result${months}`),
      problem: text(`problem${months}`),
      suggestion: text(`suggestion${months}`),
    }),
  );
  return {
    ...{ row: row.row, name: text('name'), id: text('id'), budget, ordinance },
    rounds: { 6: rounds[0] as RoundCells, 12: rounds[1] as RoundCells },
    ...{ reason: text('reason'), evidence: text('evidence'), remark: text('remark') },
  };
}
