// Which conditional formats apply where: their formulas go to the engine that computes the cells. A formula that reads no cell (the
// check's marks) holds everywhere or nowhere; any other is moved along its range, as Google does.
import { computeAll } from '../../sheets/book/formulas/formulas.ts';
import { referencesOf, shifted } from '../../sheets/book/formulas/references.ts';
import type { BookModel, ConditionalFormatModel, SheetModel } from '../../sheets/book/model.ts';
import { newSheetModel } from '../../sheets/book/new-book.ts';
import type { Host } from '../../sheets/host.ts';
import type { Place } from '../grid/areas.ts';

/** Whether a rule applies at a place. */
export type Applies = (rule: ConditionalFormatModel, place: Place) => boolean;

/** What computes: see Host. */
export type Evaluate = Host['evaluate'];

/** A rule over more filled cells than this is not drawn: the page is for looking, and must stay quick. */
const MOST_CELLS = 20_000;

const constants = new Map<string, boolean>();

/** Computes the rules of a sheet once; the answer is for drawing every cell. */
export function conditionsOf(book: BookModel, sheet: SheetModel, evaluate: Evaluate): Applies {
  const places = new Map<ConditionalFormatModel, Set<string> | boolean>();
  for (const rule of sheet.conditionalFormats) {
    const { formula } = rule;
    if (referencesOf(formula, sheet).length > 0) {
      places.set(rule, placesOf(book, sheet, rule, evaluate));
      continue;
    }
    const known = constants.get(formula) ?? isTrue(results(book, null, [formula], evaluate)[0]);
    constants.set(formula, known);
    places.set(rule, known);
  }
  return (rule, { row, column }) => {
    const found = places.get(rule) ?? false;
    return typeof found === 'boolean' ? found : found.has(`${row},${column}`);
  };
}

/** The places where a rule that reads cells applies. */
function placesOf(
  book: BookModel,
  sheet: SheetModel,
  { areas, formula }: ConditionalFormatModel,
  evaluate: Evaluate,
): Set<string> {
  const [first] = areas;
  const cells = areas.flatMap((area) => {
    const found: Place[] = [];
    const lastRow = Math.min(area.row + area.rows - 1, sheet.cells.length);
    for (let row = area.row; row <= lastRow; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        found.push({ row, column });
      }
    }
    return found;
  });
  if (first === undefined || cells.length > MOST_CELLS) return new Set();
  const formulas = cells.map(({ row, column }) => shifted(formula, row - first.row, column - first.column));
  const values = results(book, sheet, formulas, evaluate);
  return new Set(cells.filter((_, at) => isTrue(values[at])).map(({ row, column }) => `${row},${column}`));
}

/** Computes formulas to the right of `home` (on a sheet of their own if they read no cell), in a copy of the book that knows the other cells by their results. */
function results(
  book: BookModel,
  home: SheetModel | null,
  formulas: readonly string[],
  evaluate: Evaluate,
): unknown[] {
  const start = home === null ? 1 : home.columns + 1;
  const copies = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => (row ?? []).map((cell) => cell && { value: cell.value })),
  }));
  const target = copies[home === null ? -1 : book.sheets.indexOf(home)] ?? newSheetModel(-1, 'rules');
  const asked = formulas.map((formula) => ({ value: null, formula }));
  target.columns = start;
  asked.forEach((cell, at) => {
    while (target.cells.length <= at) target.cells.push([]);
    const row = target.cells[at] ?? [];
    while (row.length < start - 1) row.push(null);
    (row as unknown[])[start - 1] = cell;
  });
  const sheets = home === null ? [target] : copies;
  computeAll({ ...book, sheets }, { evaluate } as Host);
  return asked.map(({ value }) => value);
}

/** A condition holds for TRUE and for any number but 0. */
function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
