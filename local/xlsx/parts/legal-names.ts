// Sheet names that Google allows and the format doesn't: longer than 31 letters, or with one of []:*?/\ in them.
import type { BookModel } from '../../sheets/book/model.ts';

const LONGEST = 31;

/** The book with every sheet's name legal in a file and unique; formulas follow. The same book if all are. */
export function withLegalNames(book: BookModel): BookModel {
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  const sheets = book.sheets.map((sheet) => {
    const plain = sheet.name
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'|'$/g, '-')
      .slice(0, LONGEST);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${plain.slice(0, LONGEST - 4)} (${count})`;
    }
    taken.add(name.toLowerCase());
    if (name !== sheet.name) renamed.set(sheet.name, name);
    return name === sheet.name ? sheet : { ...sheet, name };
  });
  if (renamed.size === 0) return book;
  const follow = (formula: string) => {
    let text = formula;
    for (const [from, to] of renamed) text = text.replaceAll(reference(from), () => reference(to));
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
