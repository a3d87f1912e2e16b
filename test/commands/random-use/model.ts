// A small model of the plan: the values of the officer's sheets, nothing more. It knows no rule of the add-on's.
import type { AddOn } from '../../../local/add-on.ts';

export type Rows = readonly (readonly unknown[])[];

/** What each of the officer's sheets holds, by name. */
export type Sheets = Readonly<Record<string, Rows>>;

export interface Model {
  sheets: Sheets;
  /** The add-on's last change: the sheets before and after it; null if there is none that can be undone. */
  last: { readonly before: Sheets; readonly after: Sheets } | null;
  /** Sheets of reports that a killed run left half made. */
  halfMade: readonly string[];
}

export const OWN = /^(ตั้งค่า|แผน|ปี .*)$/;

/** What the officer's sheets hold now; ids are drawn at random, and empty cells at an end don't count. */
export function valuesOf(addOn: AddOn): Sheets {
  const { sheets } = addOn.control.book();
  return Object.fromEntries(
    sheets
      .filter(({ name }) => OWN.test(name))
      .map(({ name, rows, cells }) => [
        name,
        trimmedRows(
          Array.from({ length: rows }, (_, row) =>
            (cells[row] ?? []).map((cell) => cell?.formula ?? cell?.value ?? ''),
          ),
        ),
      ]),
  );
}

const isEmpty = (value: unknown) => value === '' || value === false;

function trimmedRows(rows: Rows): Rows {
  const lines = rows.map((row) => {
    const line = Array.from(row, (value) => (/^P-[A-Z0-9]+$/.test(String(value)) ? 'P-…' : value));
    while (line.length > 0 && isEmpty(line[line.length - 1])) line.pop();
    return line;
  });
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}

/** The model with one sheet's rows changed. */
export function withRows(sheets: Sheets, name: string, change: (rows: unknown[][]) => unknown[][]): Sheets {
  const rows = (sheets[name] ?? []).map((row) => [...row]);
  return { ...sheets, [name]: trimmedRows(change(rows)) };
}

/** Rows as texts without their ลำดับ and รหัส, in any order: which projects there are, whatever their places. */
export function projectsIn(rows: Rows): readonly string[] {
  return rows
    .map((row) =>
      JSON.stringify(row.slice(1).map((value) => (value === 'P-…' || isEmpty(value) ? '' : value))),
    )
    .map((text) => text.replace(/(,"")+\]$/, ']'))
    .filter((text) => text !== '[]' && text !== '[""]')
    .sort();
}

/** The cells that differ, as `sheet!row:column`. */
export function differences(one: Sheets, other: Sheets): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => {
    const [a, b] = [one[name] ?? [], other[name] ?? []];
    return Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row).flatMap((row) => {
      const [x, y] = [a[row] ?? [], b[row] ?? []];
      return Array.from({ length: Math.max(x.length, y.length) }, (_, column) => column).flatMap((column) =>
        (x[column] ?? '') === (y[column] ?? '') || (isEmpty(x[column] ?? '') && isEmpty(y[column] ?? ''))
          ? []
          : [`${name}!${row + 1}:${column + 1}`],
      );
    });
  });
}
