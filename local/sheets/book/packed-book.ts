// A book as text with each look written once: of thousands of cells most share a handful of styles and validations. It is how a book
// goes from realm to realm and is copied; as JSON of its own it is four times as long, and opening it took most of the time of a test.
import type { BookModel, CellModel, SheetModel, StyleModel, ValidationModel } from './model.ts';

/** A cell whose style and validation are numbers in the tables. */
type PackedCell = Omit<CellModel, 'style' | 'validation'> & { style?: number; validation?: number };

interface PackedBook {
  readonly book: Omit<BookModel, 'sheets'>;
  readonly sheets: readonly Omit<SheetModel, 'cells'>[];
  readonly styles: readonly StyleModel[];
  readonly validations: readonly ValidationModel[];
  readonly cells: readonly PackedCell[];
  /** For each sheet its lines: which of `cells` stands where; null for an empty one. */
  readonly lines: readonly (readonly (readonly (number | null)[] | null)[])[];
}

/** The book as text, for `unpackBook`. */
export function packBook({ sheets, ...book }: BookModel): string {
  const styles = tableOf<StyleModel>();
  const validations = tableOf<ValidationModel>();
  const cells: PackedCell[] = [];
  const add = ({ style, validation, ...rest }: CellModel): number =>
    cells.push({
      ...rest,
      ...(style && { style: styles.numberOf(style) }),
      ...(validation && { validation: validations.numberOf(validation) }),
    }) - 1;
  /** By style and validation, and then by value. */
  const plain = new Map<number, Map<CellModel['value'], number>>();
  const numberOf = (cell: CellModel): number => {
    let keys = 0;
    for (const _ in cell) keys += 1;
    const { value, style, validation } = cell;
    // What else a cell may have (a formula, a note) is its own.
    if (keys > 1 + Number(style !== undefined) + Number(validation !== undefined)) return add(cell);
    const looks =
      (style ? styles.numberOf(style) + 1 : 0) * 2 ** 24 +
      (validation ? validations.numberOf(validation) + 1 : 0);
    const byValue = plain.get(looks) ?? new Map<CellModel['value'], number>();
    const known = byValue.get(value);
    if (known !== undefined) return known;
    plain.set(looks, byValue.set(value, cells.length));
    return add(cell);
  };
  const lines = sheets.map((sheet) =>
    // `from`: a line that was never written is a hole, which `map` would leave one.
    Array.from(sheet.cells, (line) =>
      line ? Array.from(line, (cell) => (cell ? numberOf(cell) : null)) : null,
    ),
  );
  const packed: PackedBook = {
    book,
    sheets: sheets.map(({ cells: _, ...sheet }) => sheet),
    styles: styles.items,
    validations: validations.items,
    cells,
    lines,
  };
  return JSON.stringify(packed);
}

/** The book again: every cell its own, but looks that are the same are one object, which nobody changes in its place. */
export function unpackBook(text: string): BookModel {
  const { book, sheets, styles, validations, cells, lines } = JSON.parse(text) as PackedBook;
  const whole = cells.map(({ style, validation, ...cell }): CellModel => {
    const [look, rule] = [styles[style ?? -1], validations[validation ?? -1]];
    return { ...cell, ...(look ? { style: look } : {}), ...(rule ? { validation: rule } : {}) };
  });
  const cellOf = (at: number | null): CellModel | null =>
    at === null ? null : { ...(whole[at] as CellModel) };
  return {
    ...book,
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      cells: (lines[at] ?? []).map((line) => line?.map(cellOf) ?? []),
    })),
  };
}

/** A copy, all its own but for looks. */
export function copyBook(book: BookModel): BookModel {
  return unpackBook(packBook(book));
}

/** Items by their numbers, each once. */
function tableOf<Item extends object>() {
  const items: Item[] = [];
  const seen = new Map<Item, number>();
  const known = new Map<string, number>();
  return {
    items,
    numberOf: (item: Item): number => {
      const before = seen.get(item);
      if (before !== undefined) return before;
      const key = JSON.stringify(item);
      const number = known.get(key) ?? items.push(item) - 1;
      known.set(key, number);
      seen.set(item, number);
      return number;
    },
  };
}
