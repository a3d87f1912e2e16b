// The numbers of lists within long texts: 1, 2, 3 …, each on a line of its own.
import { LONG_TEXT } from '../../columns/long-text.ts';
import { columnsOfType } from '../../kinds/kind.ts';
import { certain } from '../../reading.ts';
import { cellOf } from '../../table.ts';
import { listFaults, withListsNumbered } from '../../text/list-numbers.ts';
import type { Finding } from '../finding.ts';
import { editOf, findingIn } from '../finding-in.ts';
import type { SheetRule } from './rule.ts';

/** What is said of a text's lists: the first fault speaks for all, and one fix mends them all. */
export function listDetails(text: string): Finding['details'] | null {
  const [first] = listFaults(text);
  return first === undefined ? null : { kind: first.kind, numbers: first.read };
}

/** The rule for every column of long text. */
export const LIST_NUMBERING: SheetRule = {
  code: 'list-numbering',
  find: (sheet) =>
    columnsOfType(sheet, LONG_TEXT).flatMap(({ column: { key }, of }) =>
      sheet.rows.flatMap((row) => {
        const details = listDetails(certain(of(row)) ?? '');
        if (details === null) return [];
        const mended = withListsNumbered(String(cellOf(sheet.table, row, key)));
        const fix = mended === null ? null : editOf(sheet, row, key, mended);
        return [findingIn(sheet, 'list-numbering', row, key, { details, fix })];
      }),
    ),
};
