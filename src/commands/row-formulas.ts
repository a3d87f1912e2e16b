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

/** Whether two formulas are one but for the cells that they name: so Google leaves one whose cells were moved or deleted. */
export function sameButForCells(one: string, other: string): boolean {
  return one !== '' && withoutCells(one) === withoutCells(other);
}

function names(formula: string, row: number): boolean {
  return (formula.match(/[A-Z]\$?\d+/g) ?? []).some((cell) => Number(cell.replace(/\D/g, '')) === row);
}

function withoutCells(formula: string): string {
  return formula.replace(/\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?|#REF!/g, '@');
}
