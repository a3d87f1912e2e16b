// The formula of each cell, shared ones written out, and which of them keep the result that the file has stored.
import { isComputable } from '../../sheets/book/formulas/computable.ts';
import { shifted } from '../../sheets/book/formulas/references.ts';
import { toModelFormula } from '../parts/formula.ts';
import { type LinkedSheet, locationToLink, turnHyperlinks } from '../parts/links.ts';
import type { RawCell } from './raw-cells.ts';

/** A cell's formula as the book has it. */
export interface ReadFormula {
  /** With its `=`. */
  readonly text: string;
  /** What it reads or does can't be seen here: its stored result stays. */
  readonly isKept: boolean;
}

/** Reads the cells of one sheet in the file's order: a shared formula stands at its first cell. */
export function formulaReader(linked: readonly LinkedSheet[]): (cell: RawCell) => ReadFormula | null {
  const shared = new Map<number, { text: string; row: number; column: number }>();
  const names = linked.map(({ name }) => name);
  return ({ row, column, formula, isStored }) => {
    if (formula === null) return null;
    const { shared: index, isFirst } = formula;
    if (index !== null && formula.text !== '' && (isFirst || !shared.has(index))) {
      shared.set(index, { text: toModelFormula(formula.text), row, column });
    }
    const first = index === null ? undefined : shared.get(index);
    // What the others share is what stands at the first cell, though some writers repeat it in each.
    const own =
      first === undefined
        ? formula.text === ''
          ? null
          : toModelFormula(formula.text)
        : shifted(first.text, row - first.row, column - first.column);
    if (own === null) return null;
    const whole = formula.kind === 'array' || formula.kind === 'table';
    return {
      text: turnHyperlinks(own, (target) => locationToLink(target, linked)),
      isKept: isStored && (whole || !isComputable(own, names)),
    };
  };
}
