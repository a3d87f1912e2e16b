// Rules for ลำดับ: 1, 2, 3 … each once; one fix for all of them: number the rows again in the sheet's order.

import type { RowReading, SheetReading } from '../../kinds/sheet-reading.ts';
import { certain } from '../../reading.ts';
import type { Fix } from '../finding.ts';
import { BOTH, findingIn, type SheetRule } from './rule.ts';

/** The rules for ลำดับ. A sorted sheet has its numbers in another order: that is no fault. */
export const NUMBER_RULES: readonly SheetRule[] = [
  {
    looksAt: 'sheet',
    code: 'number-missing',
    sheets: BOTH,
    find: (sheet) =>
      sheet.rows
        .filter(({ number }) => certain(number) === null)
        .map((row) => findingIn(sheet, 'number-missing', row, 'number', { fix: renumber(sheet) })),
  },
  {
    looksAt: 'sheet',
    code: 'number-duplicate',
    sheets: BOTH,
    find: (sheet) => {
      const first = new Map<number, number>();
      return numbered(sheet).flatMap(({ row, number }) => {
        const firstRow = first.get(number);
        if (firstRow === undefined) {
          first.set(number, row.row);
          return [];
        }
        const details = { number, firstRow };
        return [findingIn(sheet, 'number-duplicate', row, 'number', { details, fix: renumber(sheet) })];
      });
    },
  },
  {
    looksAt: 'sheet',
    code: 'number-gap',
    sheets: BOTH,
    find: (sheet) => {
      const sorted = [...numbered(sheet)].sort((a, b) => a.number - b.number);
      return sorted.flatMap(({ row, number }, index) => {
        const below = sorted[index - 1]?.number ?? 0;
        if (number <= below + 1) return [];
        const details = { number, from: below + 1, to: number - 1 };
        return [findingIn(sheet, 'number-gap', row, 'number', { details, fix: renumber(sheet) })];
      });
    },
  },
];

function renumber({ sheet }: SheetReading): Fix {
  return { kind: 'renumber', sheet };
}

function numbered({ rows }: SheetReading): readonly { readonly row: RowReading; readonly number: number }[] {
  return rows.flatMap((row) => {
    const number = certain(row.number);
    return number === null ? [] : [{ row, number }];
  });
}
