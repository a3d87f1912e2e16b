// Whether a table without a header goes on with the rows of an earlier one.

import { cellText } from '../../cell.ts';
import type { Section, SortedBy } from './blocks.ts';
import type { Header, TableColumn } from './find-header.ts';
import { heldBy, isEmpty, type Lines } from './lines.ts';
import { isOneThing } from './read-cells.ts';
import type { Role } from './roles.ts';
import { dimensionIn, KIND, namesProject } from './row-kinds.ts';
import { wordKey } from './thai-order.ts';

/** Columns of which each row of a plan has something to say. */
const THINGS: readonly Role['kind'][] = ['budget', 'year', 'quarter'];

/** Whether a table of so many columns can stand under the header: only what nothing is counted by may be missing at the right. */
export function fitsUnder({ columns }: Header, { columns: own }: Pick<Lines, 'columns'>): boolean {
  const isNeeded = ({ role: { kind } }: TableColumn) => kind === 'name' || THINGS.includes(kind);
  return own <= columns.length && !columns.slice(own).some(isNeeded);
}

/**
 * How surely what was read below a header that was given are its projects, in more than half of the blocks: 2 for amounts where amounts
 * stand and something else that only projects have (`isNamed`: the lines above are one), 1 for the amounts alone.
 */
export function readsAsProjects(
  lines: Lines,
  { header, blocks, totals }: Section,
  { catalogue }: Pick<SortedBy, 'catalogue'>,
  isNamed: boolean,
): 0 | 1 | 2 {
  let [sure, likely] = [0, 0];
  for (const { rows, items } of blocks) {
    let [hasThing, hasMore] = [false, isNamed || items[0]?.number !== null];
    const isRight = header.columns.every(({ column, role: { kind } }) => {
      const cell = lines.cellAt(rows[0] as number, column);
      if (isEmpty(cell)) return true;
      const text = cellText(heldBy(cell));
      const key = wordKey(text);
      if (kind === 'name') hasMore ||= KIND.test(key);
      if (kind === 'number' || kind === 'dimension') {
        const fits =
          kind === 'number' ? /^\(?[0-9.]{1,6}\)?$/.test(key) : dimensionIn(text, catalogue) !== null;
        hasMore ||= fits;
        return fits;
      }
      if (!THINGS.includes(kind)) return true;
      hasThing = true;
      return text.trim().split('\n').every(isOneThing);
    });
    if (isRight && hasThing) likely += 1;
    if (isRight && hasThing && hasMore) sure += 1;
  }
  const isTotal = blocks.length === 0 && totals.length > 0;
  return isTotal || sure * 2 > blocks.length ? 2 : likely * 2 > blocks.length ? 1 : 0;
}

/** Whether a row names a project, beside an amount or in as many columns as the table before (`width`), though nothing says what they are. */
export function mayHoldProjects(lines: Lines, width: number): boolean {
  return Array.from({ length: lines.rows }, (_, index) =>
    lines.inRow(index + 1, true).map(({ text }) => text),
  ).some(
    (texts) =>
      texts.some((text) => namesProject(text)) &&
      (lines.columns === width || texts.some((text) => /[0-9๐-๙]{2}/.test(text) && isOneThing(text))),
  );
}
