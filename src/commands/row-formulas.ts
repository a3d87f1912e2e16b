// Formulas that point at a row. Google rewrites them when the row is deleted, and putting a row in again doesn't bring them back.

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

function names(formula: string, row: number): boolean {
  return (formula.match(/[A-Z]\$?\d+/g) ?? []).some((cell) => Number(cell.replace(/\D/g, '')) === row);
}
