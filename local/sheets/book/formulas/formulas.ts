// Formulas are computed when somebody looks: their cells and what they read go to the host's engine in one call.

import type { EvaluateAnswer, EvaluateRequest, Host } from '../../host.ts';
import { overlaps } from '../a1.ts';
import { isError } from '../error-values.ts';
import { cellAt } from '../grid.ts';
import type { AreaModel, BookModel, SheetModel } from '../model.ts';
import { HIDDEN_INPUTS } from './formula-tokens.ts';
import { referencesOf, withQuotedSheets } from './references.ts';
import { type PlacedFormula, UNSEEN_VALUE, unseenFormulas } from './unseen.ts';

/** The text of `=HYPERLINK(url, text)`, which the engine doesn't know: it is computed as its second argument, or its first. */
const HYPERLINK = /\bHYPERLINK\(\s*("(?:[^"]|"")*")\s*(?:,\s*((?:"(?:[^"]|"")*"|[^(),"]|\([^()]*\))+))?\)/gi;

/** Two signs where a value begins, which the engine takes for nothing: `--(A2:A9=1)`. */
const TWO_SIGNS = /(?<=[(,=+\-*/^&<>]\s*)--(?=[\s('A-Za-z$])/g;

/** A formula as the engine is given it. */
function forEngine(formula: string): string {
  const shown = formula.replace(HYPERLINK, (_, url: string, text?: string) => `(${text ?? url})`);
  return withQuotedSheets(shown)
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(TWO_SIGNS, '1*')))
    .join('');
}

/** The link of a cell whose formula is a HYPERLINK with a literal address, or null. */
export function linkOf(formula: string): string | null {
  const match = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula);
  return match ? (match[1] ?? '').replace(/""/g, '"') : null;
}

function formulasOf(sheet: SheetModel): [number, number, string][] {
  const found: [number, number, string][] = [];
  sheet.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.kept === true) return;
      found.push([row + 1, column + 1, cell.formula]);
    });
  });
  return found;
}

/** Areas that cover the wanted ones without a cell twice, as far as plain containment tells. */
function withoutRepeats(areas: AreaModel[]): AreaModel[] {
  const key = (area: AreaModel) => `${area.row},${area.column},${area.rows},${area.columns}`;
  return [...new Map(areas.map((area) => [key(area), area])).values()];
}

/**
 * Fills `value` of every formula of the book that doesn't keep its stored result. All values stay as they are where there is no formula
 * at all. `asRead`: nothing has changed since the file was read; what the engine makes an error of, though the file has a result, keeps it.
 */
export function computeAll(book: BookModel, host: Host, asRead = false): void {
  const wanted = new Map<string, AreaModel[]>();
  const formulas = book.sheets.map(formulasOf);
  if (formulas.every((list) => list.length === 0)) return;
  const byName = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const all = formulas.some((list) => list.some(([, , formula]) => HIDDEN_INPUTS.test(formula)));
  book.sheets.forEach((sheet, index) => {
    for (const [, , formula] of formulas[index] ?? []) {
      for (const reference of referencesOf(formula, sheet)) {
        const target = reference.sheet === null ? sheet : byName.get(reference.sheet.toLowerCase());
        if (target === undefined) continue;
        const list = wanted.get(target.name) ?? [];
        list.push(reference.area);
        wanted.set(target.name, list);
      }
    }
  });
  const request: EvaluateRequest = {
    timeZone: book.timeZone,
    sheets: book.sheets.map((sheet, index) => ({
      name: sheet.name,
      values: valuesIn(sheet, all ? [wholeOf(sheet)] : withoutRepeats(wanted.get(sheet.name) ?? [])),
      formulas: (formulas[index] ?? []).map(([row, column, formula]) => [row, column, forEngine(formula)]),
    })),
  };
  const evaluate = (asked: EvaluateRequest) =>
    JSON.parse(host.evaluate(JSON.stringify(asked))) as EvaluateAnswer;
  const answer = evaluate(request);
  const placed = formulas.map((list, sheet) =>
    list.map(([row, column, formula]): PlacedFormula => ({ sheet, row, column, formula })),
  );
  const unseen = unseenFormulas(book, placed.flat(), (names) => knownFunctions(names, evaluate));
  book.sheets.forEach((sheet, index) => {
    placed[index]?.forEach((formula, at) => {
      const cell = cellAt(sheet, formula.row, formula.column);
      if (cell === null) return;
      const isUnseen = unseen.has(formula);
      const result = isUnseen ? UNSEEN_VALUE : (answer[index]?.[at] ?? null);
      delete cell.unseen;
      if (asRead && isError(result) && cell.value !== null && !isError(cell.value)) cell.kept = true;
      else {
        cell.value = result;
        if (isUnseen) cell.unseen = true;
      }
    });
  });
}

/** Those of the functions that the engine has: it calls the others names that it doesn't know. */
function knownFunctions(
  names: readonly string[],
  evaluate: (request: EvaluateRequest) => EvaluateAnswer,
): ReadonlySet<string> {
  const formulas = names.map((name, index): [number, number, string] => [index + 1, 1, `=${name}()`]);
  const [results = []] = evaluate({ timeZone: 'UTC', sheets: [{ name: 'ask', values: [], formulas }] });
  return new Set(names.filter((_, index) => results[index] !== UNSEEN_VALUE));
}

function wholeOf({ rows, columns }: SheetModel): AreaModel {
  return { row: 1, column: 1, rows, columns };
}

function valuesIn(sheet: SheetModel, areas: AreaModel[]): [number, number, string | number | boolean][] {
  const found: [number, number, string | number | boolean][] = [];
  if (areas.length === 0) return found;
  const few = areas.length <= 50;
  const wanted = few ? null : cellSet(sheet, areas);
  sheet.cells.forEach((cells, rowIndex) => {
    const row = rowIndex + 1;
    const near = few ? areas.filter((area) => row >= area.row && row < area.row + area.rows) : areas;
    if (near.length === 0) return;
    cells.forEach((cell, columnIndex) => {
      const column = columnIndex + 1;
      if (cell === null || cell.value === null || cell.value === '') return;
      if (cell.formula !== undefined && cell.kept !== true) return;
      const read =
        wanted === null
          ? near.some((area) => overlaps(area, { row, column, rows: 1, columns: 1 }))
          : wanted.has(row * 20_000 + column);
      if (read) found.push([row, column, cell.value]);
    });
  });
  return found;
}

function cellSet(sheet: SheetModel, areas: AreaModel[]): Set<number> {
  const cells = new Set<number>();
  for (const area of areas) {
    const lastRow = Math.min(area.row + area.rows - 1, sheet.cells.length);
    const lastColumn = Math.min(area.column + area.columns - 1, sheet.columns);
    for (let row = area.row; row <= lastRow; row++) {
      for (let column = area.column; column <= lastColumn; column++) cells.add(row * 20_000 + column);
    }
  }
  return cells;
}
