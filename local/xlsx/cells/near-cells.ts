// A worksheet without its far cells, for a reader that fills the whole rectangle up to the furthest one: a lone dot may stand a million rows down.
import { columnNumber } from '../../sheets/book/a1.ts';
import { attributes } from '../xml.ts';

/** How far down and across a sheet is read by such a reader: 5 million cells. Further out its cells are read all the same, without their looks. */
const NEAR = { rows: 20_000, columns: 250 } as const;

/** Whether such a reader would fill more than that. */
export function isFar({ rows, columns }: { readonly rows: number; readonly columns: number }): boolean {
  return rows * columns > NEAR.rows * NEAR.columns;
}

/** The worksheet, written in the plain way, without cells outside of NEAR. */
export function withNearCells(xml: string): string {
  return xml.replace(/<c\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/c>)/g, (cell) => {
    const [row, column] = placeOf(/^<c\b[^>]*>/.exec(cell)?.[0] ?? '');
    return row > NEAR.rows || column > NEAR.columns ? '' : cell;
  });
}

function placeOf(tag: string): readonly [row: number, column: number] {
  const [, letters = '', row = '0'] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(attributes(tag).r ?? '') ?? [];
  return [Number(row), columnNumber(letters)];
}
