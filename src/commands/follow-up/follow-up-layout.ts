// `ผล 2569` as it is made: a table of looks, column by column.
import { FOLLOW_UP_COLUMNS, type RoundColumn } from '../../core/follow-up/columns.ts';
import { OTHER_REASON, REASONS, ROUNDS, STATUSES } from '../../core/follow-up/status.ts';
import { DIMENSIONS } from '../../core/plan.ts';
import { followUpSheetName } from '../../core/sheet-names.ts';
import type { ColumnLayout, SheetLayout } from '../session/workbook.ts';

type Look = Pick<ColumnLayout, 'width' | 'numberFormat' | 'align' | 'entry'>;

/** Rows that a new sheet has ready below its header. */
const READY_ROWS = 100;

const AMOUNT: Look = { width: 120, numberFormat: '#,##0.00', align: 'right', entry: 'amount' };
const text = (width: number): Look => ({ width, numberFormat: '@', align: 'left', entry: 'any' });

const LOOKS: Readonly<
  Record<
    | 'number'
    | 'name'
    | 'dimension'
    | 'budget'
    | 'ordinance'
    | RoundColumn
    | 'reason'
    | 'evidence'
    | 'remark'
    | 'id',
    Look
  >
> = {
  number: { width: 60, numberFormat: '0', align: 'center', entry: 'any' },
  name: text(320),
  dimension: { width: 60, numberFormat: '0', align: 'center', entry: 'list' },
  budget: AMOUNT,
  ordinance: AMOUNT,
  status: { width: 160, numberFormat: '@', align: 'center', entry: 'list' },
  spent: AMOUNT,
  result: text(260),
  problem: text(200),
  suggestion: text(200),
  reason: { width: 190, numberFormat: '@', align: 'left', entry: 'list' },
  evidence: text(200),
  remark: text(160),
  id: text(80),
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  dimension: DIMENSIONS.map(String),
  status: STATUSES,
  reason: [...REASONS, `${OTHER_REASON}: `],
};

/** What to type in each column, by its key; from src/messages. */
export type FollowUpHelp = Readonly<Record<string, string>>;

/** The follow-up of a year (พ.ศ.). */
export function followUpLayout(year: number, help: FollowUpHelp): SheetLayout {
  return {
    sheet: followUpSheetName(year),
    cells: [FOLLOW_UP_COLUMNS.map(({ header }) => header)],
    columns: FOLLOW_UP_COLUMNS.map(({ key }): ColumnLayout => {
      const kind = lookOf(key);
      return { ...LOOKS[kind], choices: CHOICES[kind] ?? [], help: help[kind] ?? '', hidden: key === 'id' };
    }),
    lists: [],
    readyRows: READY_ROWS,
    frozenRows: 1,
  };
}

/** A round's column looks like that of the other round. */
function lookOf(key: string): keyof typeof LOOKS {
  const months = ROUNDS.find((round) => key.endsWith(String(round)));
  return (months === undefined ? key : key.slice(0, -String(months).length)) as keyof typeof LOOKS;
}
