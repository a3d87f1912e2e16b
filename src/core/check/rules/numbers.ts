// Rules for ลำดับ: 1, 2, 3 … each once; one fix for all of them: number the rows again in the sheet's order.
import { ROW_NUMBER } from '../../columns/row-number.ts';
import { columnsOfType, type RowReading, type SheetReading } from '../../kinds/kind.ts';
import { certain } from '../../reading.ts';
import type { Finding, FindingCode, Fix } from '../finding.ts';
import { findingIn } from '../finding-in.ts';
import type { SheetRule } from './rule.ts';

/** A row with its number. */
interface Numbered {
  readonly row: RowReading;
  readonly number: number;
}

/** The rules for ลำดับ. A sorted sheet has its numbers in another order: that is no fault. */
export const NUMBER_RULES: readonly SheetRule[] = [
  {
    code: 'number-missing',
    find: (sheet) =>
      columnsOfType(sheet, ROW_NUMBER).flatMap(({ of, column: { key } }) =>
        sheet.rows
          .filter((row) => certain(of(row)) === null)
          .map((row) => findingIn(sheet, 'number-missing', row, key, { fix: renumber(sheet) })),
      ),
  },
  numberRule('number-duplicate', (numbered) => {
    const first = new Map<number, number>();
    return numbered.flatMap(({ row, number }) => {
      const firstRow = first.get(number);
      if (firstRow !== undefined) return [{ row, details: { number, firstRow } }];
      first.set(number, row.row);
      return [];
    });
  }),
  numberRule('number-gap', (numbered, rows) => {
    const sorted = [...numbered].sort((a, b) => a.number - b.number);
    // The rows without a number, or with another's, have those that are left out: that is told of them.
    if ((sorted[sorted.length - 1]?.number ?? 0) <= rows) return [];
    return sorted.flatMap(({ row, number }, index) => {
      const below = sorted[index - 1]?.number ?? 0;
      return number <= below + 1 ? [] : [{ row, details: { number, from: below + 1, to: number - 1 } }];
    });
  }),
];

function numberRule(
  code: FindingCode,
  look: (
    numbered: readonly Numbered[],
    rows: number,
  ) => readonly { readonly row: RowReading; readonly details: Finding['details'] }[],
): SheetRule {
  return {
    code,
    find: (sheet) =>
      columnsOfType(sheet, ROW_NUMBER).flatMap(({ of, column: { key } }) => {
        const numbered = sheet.rows.flatMap((row): readonly Numbered[] => {
          const number = certain(of(row));
          return number === null ? [] : [{ row, number }];
        });
        return look(numbered, sheet.rows.length).map(({ row, details }) =>
          findingIn(sheet, code, row, key, { details, fix: renumber(sheet) }),
        );
      }),
  };
}

function renumber({ sheet }: SheetReading): Fix {
  return { kind: 'renumber', sheet };
}
