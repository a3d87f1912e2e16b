// The formula engine: @ironcalc/wasm, given only the cells that formulas read, in Node and in a browser alike.
import { initSync, Model } from '@ironcalc/wasm';
import { ERROR_VALUE } from '../book/error-values.ts';
import type { EvaluateAnswer, EvaluateRequest } from '../host.ts';

/** Shows every digit that a double holds for certain. */
const ALL_DIGITS = '0.00000000000000E+00';
/** What getCellType says of a result. */
const TYPE = { number: 1, boolean: 4 } as const;

/**
 * The host's `evaluate`. Give it the bytes of `wasm_bg.wasm` (or a compiled module): read from disk in Node, fetched or inlined in
 * a browser. Functions that only Google has (QUERY, IMPORTRANGE …) come back as `#NAME?`.
 */
export function createEvaluate(wasm: BufferSource | WebAssembly.Module): (request: string) => string {
  initSync({ module: wasm });
  return (request) => JSON.stringify(evaluate(JSON.parse(request) as EvaluateRequest));
}

/** As the engine must be typed to: text with an apostrophe, so that it stays text. */
function typed(value: string | number | boolean): string {
  if (typeof value === 'string') return ERROR_VALUE.test(value) ? knownError(value) : `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** An error value that the engine knows; one that it doesn't is as good as any other. */
function knownError(value: string): string {
  return /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value) ? value : '#VALUE!';
}

/** Names that the engine takes for any sheet: Google allows what Excel doesn't. */
function renamer(request: EvaluateRequest): (formula: string) => string {
  const odd = request.sheets.filter((sheet) => /[:\\/?*[\]]/.test(sheet.name) || sheet.name.length > 31);
  return (formula) => {
    let text = formula;
    for (const sheet of odd) {
      const at = request.sheets.indexOf(sheet);
      text = text.split(`'${sheet.name.replace(/'/g, "''")}'!`).join(`'sheet ${at}'!`);
    }
    return text;
  };
}

function evaluate(request: EvaluateRequest): EvaluateAnswer {
  const model = new Model('book', 'en', request.timeZone, 'en');
  try {
    model.pauseEvaluation();
    request.sheets.slice(1).forEach(() => {
      model.newSheet();
    });
    request.sheets.forEach((_, index) => {
      model.renameSheet(index, `temporary ${index}`);
    });
    request.sheets.forEach(({ name }, index) => {
      const odd = /[:\\/?*[\]]/.test(name) || name.length > 31;
      model.renameSheet(index, odd ? `sheet ${index}` : name);
    });
    const rename = renamer(request);
    request.sheets.forEach((sheet, index) => {
      for (const [row, column, value] of sheet.values) model.setUserInput(index, row, column, typed(value));
      for (const [row, column, formula] of sheet.formulas) {
        model.setUserInput(index, row, column, rename(formula));
      }
    });
    model.evaluate();
    request.sheets.forEach(({ formulas }, sheet) => {
      for (const { row, column, height } of runs(formulas)) {
        model.updateRangeStyle({ sheet, row, column, width: 1, height }, 'num_fmt', ALL_DIGITS);
      }
    });
    return request.sheets.map((sheet, index) =>
      sheet.formulas.map(([row, column]) => result(model, index, row, column)),
    );
  } finally {
    model.free();
  }
}

/** Formulas in columns without a gap, to be styled at one stroke. */
function runs(formulas: readonly (readonly [number, number, string])[]) {
  const found: { row: number; column: number; height: number }[] = [];
  const open = new Map<number, { row: number; column: number; height: number }>();
  for (const [row, column] of formulas) {
    const run = open.get(column);
    if (run !== undefined && run.row + run.height === row) run.height++;
    else {
      const next = { row, column, height: 1 };
      open.set(column, next);
      found.push(next);
    }
  }
  return found;
}

function result(model: Model, sheet: number, row: number, column: number): string | number | boolean {
  const type = model.getCellType(sheet, row, column);
  const text = model.getFormattedCellValue(sheet, row, column);
  if (type === TYPE.number) return Number(text);
  return type === TYPE.boolean ? text === 'TRUE' : text;
}
