// Conditional formats: the check's marks, and the officer's own rules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { conditionsOf } from '../../../local/page/cells/conditions.ts';
import type { CellModel } from '../../../local/sheets/book/model.ts';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { createEvaluate } from '../../../local/sheets/realm/ironcalc.ts';

const evaluate = createEvaluate(
  readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')),
);

/** The rows of column A at which a rule over A1:A4 applies; A holds 1, 20, 30 and a formula that gives 40. */
function rowsOf(formula: string): number[] {
  const book = newBookModel();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a new book has a sheet');
  const values: CellModel[] = [{ value: 1 }, { value: 20 }, { value: 30 }, { value: 40, formula: '=A2*2' }];
  sheet.cells = values.map((cell) => [cell]);
  const rule = { areas: [{ row: 1, column: 1, rows: 4, columns: 1 }], formula, style: {} };
  sheet.conditionalFormats = [rule];
  const applies = conditionsOf(book, sheet, evaluate);
  expect(sheet.cells[3]?.[0]).toEqual({ value: 40, formula: '=A2*2' });
  return [1, 2, 3, 4].filter((row) => applies(rule, { row, column: 1 }));
}

test.each([
  ['a mark of the check holds everywhere', '=LEN("sucharit:error")>0', [1, 2, 3, 4]],
  ['TRUE does', '=TRUE', [1, 2, 3, 4]],
  ['FALSE holds nowhere', '=FALSE', []],
  ['a rule moves along its range, over results of formulas too', '=A1>25', [3, 4]],
  ['a fixed reference stays', '=A1>$A$2', [3, 4]],
  ['a formula that fails holds nowhere', '=A1/0>1', []],
])('%s', (_, formula, rows) => {
  expect(rowsOf(formula)).toEqual(rows);
});
