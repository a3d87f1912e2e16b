// Sheet names that Google allows and the format doesn't: longer than 31 letters, or with one of []:*?/\ in them.

import { LONGEST_SHEET_NAME as LONGEST } from '../../../src/core/sheet-names.ts';
import { renamed as inFormula } from '../../sheets/book/formulas/references.ts';
import type { BookModel } from '../../sheets/book/model.ts';

/**
 * The book with every sheet's name legal in a file and unique; formulas follow. The same book if all are. `others`: names that are taken
 * besides. A sheet whose name is legal keeps it.
 */
export function withLegalNames(book: BookModel, others: readonly string[] = []): BookModel {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const isFree = (name: string) => !taken.has(name.toLowerCase());
  const legal = new Set(book.sheets.filter(({ name }) => legalName(name) === name && isFree(name)));
  for (const { name } of legal) taken.add(name.toLowerCase());
  const renamed = new Map<string, string>();
  const sheets = book.sheets.map((sheet) => {
    if (legal.has(sheet)) return sheet;
    const plain = legalName(sheet.name);
    let name = plain;
    for (let count = 2; !isFree(name); count++) {
      const number = ` (${count})`;
      name = `${plain.slice(0, LONGEST - number.length)}${number}`;
    }
    taken.add(name.toLowerCase());
    renamed.set(sheet.name, name);
    return { ...sheet, name };
  });
  if (renamed.size === 0) return book;
  const follow = (formula: string) => {
    let text = formula;
    for (const [from, to] of renamed) text = inFormula(text, from, to);
    return text;
  };
  return {
    ...book,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line) =>
        line.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) })),
      ),
    })),
  };
}

/** How a formula names the sheet: `'ปี 2569'!`. */
export function reference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function legalName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/^'|'$/g, '-')
    .slice(0, LONGEST);
}
