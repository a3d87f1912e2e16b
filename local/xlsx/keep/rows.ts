// The rows and cells of a worksheet's XML by their numbers, each as it is written.
import { columnNumber } from '../../sheets/book/a1.ts';
import { attributes } from '../xml.ts';

/** A row: its opening tag, and its cells by column (from 1), each whole. */
export interface Row {
  readonly tag: string;
  readonly cells: Map<number, string>;
}

/** The rows of a `sheetData` element by their number (from 1), in its order. */
export function rowsOf(sheetData: string): Map<number, Row> {
  const rows = new Map<number, Row>();
  let last = 0;
  for (const [whole, inner = ''] of sheetData.matchAll(/<row\b(?:[^>]*\/>|[^>]*>([\s\S]*?)<\/row>)/g)) {
    const tag = /^<row\b[^>]*>/.exec(whole)?.[0] ?? '<row>';
    last = Number(attributes(tag).r ?? last + 1);
    const cells = new Map<number, string>();
    let column = 0;
    for (const [cell] of inner.matchAll(/<c\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/c>)/g)) {
      const letters = /^[A-Z]+/i.exec(attributes(/^<c\b[^>]*>/.exec(cell)?.[0] ?? '').r ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      cells.set(column, cell);
    }
    rows.set(last, { tag, cells });
  }
  return rows;
}
