// Rules for a project's name: no other row of the sheet has it or nearly has it. That it is there is said by its column's type.
import { PROJECT_NAME } from '../../columns/text.ts';
import { columnsOfType, type RowReading, type RuleContext, type SheetReading } from '../../kinds/kind.ts';
import { certain } from '../../reading.ts';
import { isSameName, type ProjectName, projectNames } from '../../text/names/project-name.ts';
import { similarNames } from '../../text/names/similar-names.ts';
import { findingIn } from '../finding-in.ts';
import type { SheetRule } from './rule.ts';

/** The rules for รายการโครงการ and โครงการ/กิจกรรม/มาตรการ. */
export const NAME_RULES: readonly SheetRule[] = [
  {
    code: 'name-duplicate',
    find: (sheet, context) => {
      // By what is left of a name without the word for its kind; several, where kinds tell them apart.
      const first = new Map<string, NamedRow[]>();
      return namedRows(sheet, context).flatMap((named) => {
        const { row, column, key } = named;
        const others = first.get(key.bare) ?? [];
        const same = others.find((other) => isSameName(other.key, key));
        if (same !== undefined) {
          const details = { firstRow: same.row.row };
          return [findingIn(sheet, 'name-duplicate', row, column, { details })];
        }
        first.set(key.bare, [...others, named]);
        return [];
      });
    },
  },
  {
    code: 'name-similar',
    find: (sheet, context) => {
      const rows = namedRows(sheet, context);
      return similarNames(rows.map(({ key }) => key.full)).map(({ index, earlier }) => {
        const { row, column } = rows[index] as NamedRow;
        const { row: other, name } = rows[earlier] as NamedRow;
        const details = { otherRow: other.row, otherName: name };
        return findingIn(sheet, 'name-similar', row, column, { details });
      });
    },
  },
];

/** A row with its name, the column that holds it, and what names are compared by, here and between sheets. */
interface NamedRow {
  readonly row: RowReading;
  readonly column: string;
  readonly name: string;
  readonly key: ProjectName;
}

/** The keys of a sheet's rows take time, and two rules need them. */
const KEYS = new WeakMap<
  SheetReading['rows'],
  { readonly organisation: string; readonly named: readonly NamedRow[] }
>();

function namedRows(sheet: SheetReading, { settings }: RuleContext): readonly NamedRow[] {
  const { rows } = sheet;
  const organisation = settings.organisation ?? '';
  const known = KEYS.get(rows);
  if (known?.organisation === organisation) return known.named;
  const keyOf = projectNames(organisation);
  const named: NamedRow[] = [];
  for (const { column, of } of columnsOfType(sheet, PROJECT_NAME)) {
    for (const row of rows) {
      const name = certain(of(row)) ?? '';
      const key = keyOf(name);
      if (key.full !== '') named.push({ row, column: column.key, name, key });
    }
  }
  KEYS.set(rows, { organisation, named });
  return named;
}
