// Rules for the four quarters: a checkbox, ticked or not.

import type { RowReading, SheetReading } from '../../kinds/sheet-reading.ts';
import { certain, type Reading } from '../../reading.ts';
import type { Finding } from '../finding.ts';
import { editOf, findingIn, type RowRule } from './rule.ts';

/** The rules for ไตรมาส 1 to 4. */
export const QUARTER_RULES: readonly RowRule[] = [
  {
    looksAt: 'row',
    code: 'quarter-text',
    sheets: ['year'],
    find: (row, sheet) =>
      inQuarters(row, sheet, (reading, key) => {
        if (reading.kind !== 'understood') return [];
        const fix = editOf(sheet, row, key, reading.value);
        return [
          findingIn(sheet, 'quarter-text', row, key, { details: { ticked: Number(reading.value) }, fix }),
        ];
      }),
  },
  {
    looksAt: 'row',
    code: 'quarter-invalid',
    sheets: ['year'],
    find: (row, sheet) =>
      inQuarters(row, sheet, ({ kind }, key) =>
        kind === 'invalid' ? [findingIn(sheet, 'quarter-invalid', row, key)] : [],
      ),
  },
  {
    looksAt: 'row',
    code: 'quarter-none',
    sheets: ['year'],
    // A quarter that can't be understood may be meant as a tick: that is said first.
    find: (row, sheet) =>
      row.quarters.every((reading) => certain(reading) === false)
        ? [findingIn(sheet, 'quarter-none', row, 'quarter1', { read: '' })]
        : [],
  },
];

function inQuarters(
  row: RowReading,
  { quarterColumns }: SheetReading,
  find: (reading: Reading<boolean>, key: string) => readonly Finding[],
): readonly Finding[] {
  return row.quarters.flatMap((reading, index) => find(reading, quarterColumns[index] as string));
}
