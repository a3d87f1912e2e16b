// Rules for the project's name: it is there, and no other row of the sheet has it or nearly has it.

import type { RowReading, SheetReading } from '../../kinds/sheet-reading.ts';
import { nameKey } from '../../text/name-key.ts';
import { similarNames } from '../../text/similar-names.ts';
import { visibleText } from '../../text/text.ts';
import { BOTH, findingIn, type Rule, type RuleContext } from './rule.ts';

/** The rules for รายการโครงการ and โครงการ/กิจกรรม/มาตรการ. */
export const NAME_RULES: readonly Rule[] = [
  {
    looksAt: 'row',
    code: 'name-missing',
    sheets: BOTH,
    find: (row, sheet) =>
      visibleText(row.name) === '' ? [findingIn(sheet, 'name-missing', row, 'name', { read: '' })] : [],
  },
  {
    looksAt: 'sheet',
    code: 'name-duplicate',
    sheets: BOTH,
    find: (sheet, context) => {
      const first = new Map<string, number>();
      return namedRows(sheet, context).flatMap(({ row, key }) => {
        const firstRow = first.get(key);
        if (firstRow === undefined) {
          first.set(key, row.row);
          return [];
        }
        return [findingIn(sheet, 'name-duplicate', row, 'name', { details: { firstRow } })];
      });
    },
  },
  {
    looksAt: 'sheet',
    code: 'name-similar',
    sheets: BOTH,
    find: (sheet, context) => {
      const rows = namedRows(sheet, context);
      return similarNames(rows.map(({ key }) => key)).map(({ index, earlier }) => {
        const { row } = rows[index] as NamedRow;
        const { row: other } = rows[earlier] as NamedRow;
        const details = { otherRow: other.row, otherName: other.name };
        return findingIn(sheet, 'name-similar', row, 'name', { details });
      });
    },
  },
];

/** A row with the key that names are compared by. */
interface NamedRow {
  readonly row: RowReading;
  readonly key: string;
}

/** The keys of a sheet's rows take time, and two rules need them. */
const KEYS = new WeakMap<
  SheetReading['rows'],
  { readonly organisation: string; readonly named: readonly NamedRow[] }
>();

function namedRows({ rows }: SheetReading, { settings }: RuleContext): readonly NamedRow[] {
  const organisation = settings.organisation ?? '';
  const known = KEYS.get(rows);
  if (known?.organisation === organisation) return known.named;
  const named = rows
    .map((row) => ({ row, key: nameKey(row.name, [organisation]) }))
    .filter(({ key }) => key !== '');
  KEYS.set(rows, { organisation, named });
  return named;
}
