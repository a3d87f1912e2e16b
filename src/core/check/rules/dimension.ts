// Rules for มิติ: one of four, as a number, the rows in the plan's order.
import { certain } from '../../reading.ts';
import { BOTH, editOf, findingIn, type Rule } from './rule.ts';

/** The rules for มิติ. */
export const DIMENSION_RULES: readonly Rule[] = [
  {
    looksAt: 'row',
    code: 'dimension-text',
    sheets: BOTH,
    find: (row, sheet) => {
      if (row.dimension.kind !== 'understood') return [];
      const dimension = row.dimension.value;
      const fix = editOf(sheet, row, 'dimension', dimension);
      return [findingIn(sheet, 'dimension-text', row, 'dimension', { details: { dimension }, fix })];
    },
  },
  {
    looksAt: 'row',
    code: 'dimension-invalid',
    sheets: BOTH,
    find: (row, sheet) =>
      certain(row.dimension) === null ? [findingIn(sheet, 'dimension-invalid', row, 'dimension')] : [],
  },
  {
    looksAt: 'sheet',
    code: 'dimension-order',
    sheets: BOTH,
    find: (sheet) => {
      const placed = sheet.rows.flatMap((row) => {
        const dimension = certain(row.dimension);
        return dimension === null ? [] : [{ row, dimension }];
      });
      return placed.flatMap(({ row, dimension }, index) => {
        const above = placed[index - 1];
        if (above === undefined || above.dimension <= dimension) return [];
        const details = { dimension, above: above.dimension, aboveRow: above.row.row };
        return [findingIn(sheet, 'dimension-order', row, 'dimension', { details })];
      });
    },
  },
];
