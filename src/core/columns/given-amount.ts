// An amount of baht that may be left open: what an ordinance gives, what was spent so far.
import type { Satang } from '../text/money.ts';
import { AMOUNT } from './amount.ts';
import type { ColumnType } from './column-type.ts';

/** `งบตามข้อบัญญัติ (บาท)` */
export const GIVEN_AMOUNT = {
  ...AMOUNT,
  name: 'given-amount',
  faults: { ...AMOUNT.faults, empty: null },
} as const satisfies ColumnType<'given-amount', Satang>;

/** `เบิกจ่าย 6 เดือน (บาท)`: since the year began. */
export const SPENT_AMOUNT = {
  ...GIVEN_AMOUNT,
  faults: { ...GIVEN_AMOUNT.faults, invalid: { code: 'spent-invalid' } },
} as const satisfies ColumnType<'given-amount', Satang>;
