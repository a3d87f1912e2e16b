// Formulas whose result nobody can know here: they read what the book doesn't hold, and so does whatever reads them.
import { overlaps } from '../a1.ts';
import type { BookModel } from '../model.ts';
import { OF_RANGES, OF_VALUES } from './computable.ts';
import { HIDDEN_INPUTS, tokensOf } from './formula-tokens.ts';
import { referencesOf } from './references.ts';

/** What such a cell shows, as Google shows a name that it doesn't know. */
export const UNSEEN_VALUE = '#NAME?';

/** A formula's cell in its sheet (its place in the book, from 0); row and column count from 1. */
export interface PlacedFormula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The names of functions in a formula that can't be told to be known from a table. */
function doubtfulFunctions(formula: string): string[] {
  return namesIn(formula).flatMap(({ name, isFunction }) => {
    const upper = name.toUpperCase();
    return isFunction && !OF_RANGES.has(upper) && !OF_VALUES.has(upper) ? [upper] : [];
  });
}

/**
 * Those of the formulas that read a defined name, a table, another file, or call a function that the engine doesn't know, and those that
 * read one of them: IFERROR or COUNT would make a number of it. `known` tells of functions' names, in capitals, whether the engine has them.
 */
export function unseenFormulas(
  book: BookModel,
  formulas: readonly PlacedFormula[],
  known: (names: readonly string[]) => ReadonlySet<string>,
): ReadonlySet<PlacedFormula> {
  const doubtful = [...new Set(formulas.flatMap(({ formula }) => doubtfulFunctions(formula)))];
  const functions = doubtful.length === 0 ? new Set<string>() : known(doubtful);
  const found = new Set(formulas.filter(({ formula }) => readsUnseen(formula, functions)));
  if (found.size === 0) return found;
  const byName = new Map(book.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const reads = formulas.map((one) => ({
    one,
    hidden: HIDDEN_INPUTS.test(one.formula),
    areas: referencesOf(one.formula, book.sheets[one.sheet] ?? { rows: 0, columns: 0 }).map((read) => ({
      sheet: read.sheet === null ? one.sheet : byName.get(read.sheet.toLowerCase()),
      area: read.area,
    })),
  }));
  // A set that grows while it is walked: whoever reads the last one found is found too.
  for (const { sheet, row, column } of found) {
    const cell = { row, column, rows: 1, columns: 1 };
    for (const { one, hidden, areas } of reads) {
      if (hidden || areas.some((read) => read.sheet === sheet && overlaps(read.area, cell))) found.add(one);
    }
  }
  return found;
}

function readsUnseen(formula: string, functions: ReadonlySet<string>): boolean {
  // Another file's number, or a table's column; error values and texts stand for themselves.
  for (const [token, prefix] of tokensOf(formula)) {
    if (token.startsWith('[') || prefix?.replace(/^'/, '').startsWith('[')) return true;
  }
  const names = namesIn(formula);
  // LET and LAMBDA name things themselves.
  const own = names.some(({ name, isFunction }) => isFunction && /^(?:LET|LAMBDA)$/i.test(name));
  return names.some(({ name, isFunction }) => {
    const upper = name.toUpperCase();
    if (isFunction) return !OF_RANGES.has(upper) && !OF_VALUES.has(upper) && !functions.has(upper);
    return !own && !/^(?:TRUE|FALSE)$/.test(upper);
  });
}

function namesIn(formula: string): { readonly name: string; readonly isFunction: boolean }[] {
  return tokensOf(formula).flatMap(([, , , , , name]) =>
    name === undefined ? [] : [{ name: name.replace(/\($/, ''), isFunction: name.endsWith('(') }],
  );
}
