// Whether a table without a header goes on with the rows of an earlier one.

import type { Section, SortedBy } from './blocks.ts';
import type { Header } from './find-header.ts';
import { heldBy, isEmpty, type Lines } from './lines.ts';
import { isOneThing, textOf } from './read-cells.ts';
import type { Role } from './roles.ts';
import { dimensionIn, KIND, LISTED } from './row-kinds.ts';
import { wordKey } from './thai-order.ts';

/** Columns of which each row of a plan has something to say. */
const THINGS: readonly Role['kind'][] = ['budget', 'year', 'quarter'];

/** Whether a table of so many columns can stand under the header: only what nothing is counted by may be missing at the right. */
export function fitsUnder({ columns }: Header, { columns: own }: Pick<Lines, 'columns'>): boolean {
  const needed = columns.filter(({ role }) => THINGS.includes(role.kind) || role.kind === 'name');
  return own <= columns.length && needed.every(({ column }) => column <= own);
}

/** Whether more than half of what was read below a header that was given are projects: a number or a word for one, and amounts where amounts stand. */
export function readsAsProjects(
  lines: Lines,
  { header, blocks }: Section,
  { catalogue }: Pick<SortedBy, 'catalogue'>,
): boolean {
  const projects = blocks.filter(({ rows: [row = 0], items }) => {
    let [hasThing, hasNumber] = [false, items[0]?.number !== null];
    const isRight = header.columns.every(({ column, role }) => {
      const cell = lines.cellAt(row, column);
      if (isEmpty(cell)) return true;
      const text = textOf(heldBy(cell));
      const isNumber = /^\(?[0-9.]{1,6}\)?$/.test(wordKey(text));
      hasNumber ||= role.kind === 'number' ? isNumber : role.kind === 'name' && KIND.test(wordKey(text));
      if (role.kind === 'number') return isNumber;
      if (role.kind === 'dimension') return dimensionIn(text, catalogue) !== null;
      if (!THINGS.includes(role.kind)) return true;
      hasThing = true;
      return text.trim().split('\n').every(isOneThing);
    });
    return isRight && hasThing && hasNumber;
  });
  return projects.length * 2 > blocks.length;
}

/** Whether a row names a project, beside an amount or in as many columns as the table before (`width`), though nothing says what they are. */
export function mayHoldProjects(lines: Lines, width: number): boolean {
  return Array.from({ length: lines.rows }, (_, index) =>
    lines.inRow(index + 1, true).map(({ text }) => text),
  ).some(
    (texts) =>
      texts.some((text) => KIND.test(wordKey(text).replace(LISTED, ''))) &&
      (lines.columns === width || texts.some((text) => /[0-9๐-๙]{2}/.test(text) && isOneThing(text))),
  );
}
