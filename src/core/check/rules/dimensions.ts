// The rows of a sheet stand in the order of the plan's dimensions.
import { DIMENSION } from '../../columns/dimension.ts';
import { columnsOfType } from '../../kinds/kind.ts';
import { certain } from '../../reading.ts';
import type { Fix } from '../finding.ts';
import { findingIn } from '../finding-in.ts';
import type { SheetRule } from './rule.ts';

/** The rule for the order of มิติ. */
export const DIMENSION_ORDER: SheetRule = {
  code: 'dimension-order',
  find: (sheet) =>
    columnsOfType(sheet, DIMENSION).flatMap(({ column, of }) => {
      // Where the add-on carries it over from another sheet, the order is told there.
      if (column.type.kept) return [];
      const placed = sheet.rows.flatMap((row) => {
        const dimension = certain(of(row));
        return dimension === null ? [] : [{ row, dimension }];
      });
      // Only rows one below the other, of which each มิติ is known, can be put in order without a guess.
      const [first] = sheet.rows;
      const isWhole =
        placed.length === sheet.rows.length &&
        sheet.rows.every(({ row }, index) => row === (first?.row ?? 0) + index);
      const fix: Fix | null = isWhole ? { kind: 'sort', sheet: sheet.sheet } : null;
      const found = placed.flatMap(({ row, dimension }, index) => {
        const above = placed[index - 1];
        if (above === undefined || above.dimension <= dimension) return [];
        const details = { dimension, above: above.dimension, aboveRow: above.row.row };
        return [{ row, details }];
      });
      // One click sorts the whole sheet: it is offered once.
      return found.map(({ row, details }, index) =>
        findingIn(sheet, 'dimension-order', row, column.key, { details, fix: index === 0 ? fix : null }),
      );
    }),
};
