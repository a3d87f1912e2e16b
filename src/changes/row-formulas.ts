// Formulas and the rows that they name. Google rewrites them when a row is deleted, and putting a row in again doesn't bring them back.

/** The formulas of other rows that name this one, as a cell or as an end of a range. */
export function pointingAt(
  formulas: readonly (readonly string[])[],
  row: number,
): readonly (readonly [row: number, column: number, formula: string])[] {
  return formulas.flatMap((line, index) =>
    index + 1 === row
      ? []
      : line.flatMap((formula, column) =>
          names(formula, row) ? [[index + 1, column + 1, formula] as const] : [],
        ),
  );
}

/** A cell, or a range of cells, or what Google leaves of one whose row was deleted. */
const CELLS = /\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|#REF!/g;

/** Whether a formula may be what Google leaves of another one when a row that it names is deleted; another one was typed since. */
export function isLeftOf(formula: string, before: string): boolean {
  if (formula === '' || formula.replace(CELLS, '@') !== before.replace(CELLS, '@')) return false;
  const old = before.match(CELLS) ?? [];
  return (formula.match(CELLS) ?? []).every((now, index) => {
    const [cells, was] = [now.split(':'), (old[index] ?? '').split(':')];
    return (
      now === '#REF!' ||
      (cells.length === was.length && cells.every((cell, end) => movedUp(cell, was[end] ?? '')))
    );
  });
}

/** Whether a cell of a formula is in the same column as it was, and in the same row or the one above. */
function movedUp(cell: string, was: string): boolean {
  const row = (name: string) => Number(name.replace(/\D/g, ''));
  const up = row(was) - row(cell);
  return cell.replace(/\d+/, '') === was.replace(/\d+/, '') && (up === 0 || up === 1);
}

/** A text; a cell of another sheet; a cell, with its row apart. */
const PARTS = /"[^"]*"|(?:'[^']*'|[^\s'"!(),;:=<>&^*/+{}-]+)![$A-Z\d:]+|(\$?\b[A-Z]{1,3}\$?)(\d+)\b(?!\()/g;

/** A formula for the places where the rows that it names stand now; null if one of them is gone. */
export function relocated(formula: string, rowNow: (row: number) => number | null): string | null {
  let isWhole = true;
  const now = formula.replace(PARTS, (part, column: string | undefined, row: string | undefined) => {
    if (column === undefined) return part;
    const place = rowNow(Number(row));
    isWhole &&= place !== null;
    return `${column}${place}`;
  });
  return isWhole ? now : null;
}

function names(formula: string, row: number): boolean {
  return (formula.match(/[A-Z]\$?\d+/g) ?? []).some((cell) => Number(cell.replace(/\D/g, '')) === row);
}
