// The cells of a worksheet's XML: those that changed from the fresh sheet, all others as the original has them.

import { columnNumber } from '../../sheets/book/a1.ts';
import { ERROR_VALUE } from '../../sheets/book/error-values.ts';
import type { CellModel, SheetModel } from '../../sheets/book/model.ts';
import { withoutResults } from '../parts/formula.ts';
import { looksTyped } from '../parts/text.ts';
import { attributes, escapeXml } from '../xml.ts';
import { cellKey, isNewResult, styleKey } from './same.ts';

interface Row {
  readonly tag: string;
  readonly cells: Map<number, string>;
}

/** What is known of the sheet before and after. */
export interface CellPatch {
  readonly before: SheetModel;
  readonly after: SheetModel;
  /** The style number of a fresh cell that names none. */
  readonly plainStyle: number;
}

/** `sheetData` with the changes of the book. */
export function patchSheetData(original: string, fresh: string, patch: CellPatch): string {
  const old = rowsOf(original);
  const now = rowsOf(fresh);
  const rows = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a - b);
  const hidden = ({ hiddenRows, filter }: SheetModel) =>
    new Set([...hiddenRows, ...(filter?.hiddenRows ?? [])]);
  const [wasHidden, isHidden] = [hidden(patch.before), hidden(patch.after)];
  const written = rows.map((row) => {
    const [one, other] = [old.get(row), now.get(row)];
    const set = patch.after.rowHeights[row];
    // A height that was not set by hand was fitted to the text that was there.
    const fitted = set === undefined && /\bcustomHeight="(?:1|true)"/.test(one?.tag ?? '');
    const sameRow =
      patch.before.rowHeights[row] === set && !fitted && wasHidden.has(row) === isHidden.has(row);
    const tag = (sameRow ? one?.tag : other?.tag) ?? `<row r="${row}">`;
    const columns = [...new Set([...(one?.cells.keys() ?? []), ...(other?.cells.keys() ?? [])])];
    const cells = columns
      .sort((a, b) => a - b)
      .map((column) => patchCell(row, column, one?.cells.get(column), other?.cells.get(column), patch));
    return `${tag.replace(/ spans="[^"]*"/, '').replace(/\s*\/?>$/, '>')}${cells.join('')}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function patchCell(
  row: number,
  column: number,
  old: string | undefined,
  now: string | undefined,
  { before, after, plainStyle }: CellPatch,
): string {
  const was = before.cells[row - 1]?.[column - 1];
  const is = after.cells[row - 1]?.[column - 1];
  const shared = old !== undefined && /<f\b[^>]*\bt="shared"/.test(old);
  if (old !== undefined && !shared && cellKey(was) === cellKey(is)) {
    return withResult(old, was, is);
  }
  if (now === undefined) return '';
  const oldStyle = old === undefined ? undefined : attributes(/^<c\b[^>]*>/.exec(old)?.[0] ?? '').s;
  const literal = typeof is?.value === 'string' && is.formula === undefined && looksTyped(is.value);
  if (old !== undefined && !literal && styleKey(was?.style) === styleKey(is?.style)) {
    return withStyle(now, oldStyle);
  }
  return / s="\d+"/.test(/^<c\b[^>]*>/.exec(now)?.[0] ?? '') ? now : withStyle(now, String(plainStyle));
}

/** The cells of a worksheet that is the same but for results of its formulas. */
export function withResults(xml: string, before: SheetModel, after: SheetModel): string {
  const cellIn = ({ cells }: SheetModel, row: number, column: number) => cells[row - 1]?.[column - 1];
  return xml.replace(/<c\b(?:[^>]*\/>|([^>]*)>[\s\S]*?<\/c>)/g, (cell, head = '') => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/i.exec(attributes(head).r ?? '') ?? [];
    if (letters === '') return cell;
    const at = [Number(row), columnNumber(letters)] as const;
    return withResult(cell, cellIn(before, ...at), cellIn(after, ...at));
  });
}

/** A formula's cell with its result as the book knows it now; without one that isn't known. */
function withResult(
  cell: string,
  was: CellModel | null | undefined,
  is: CellModel | null | undefined,
): string {
  if (is?.formula === undefined || is.kept === true) return cell;
  const { value } = is;
  const bare = withoutResults(cell);
  if (value === null) return bare;
  if (bare !== cell && !isNewResult(was?.value ?? null, value)) return cell;
  const type =
    typeof value === 'number'
      ? ''
      : typeof value === 'boolean'
        ? ' t="b"'
        : ERROR_VALUE.test(value)
          ? ' t="e"'
          : ' t="str"';
  const stored = escapeXml(String(typeof value === 'boolean' ? Number(value) : value));
  return bare
    .replace(/^<c\b[^>]*>/, (tag) => tag.replace(/ t="[^"]*"/, '').replace('>', () => `${type}>`))
    .replace('</c>', () => `<v>${stored}</v></c>`);
}

function withStyle(cell: string, style: string | undefined): string {
  return cell.replace(/^<c\b[^>]*>/, (tag) => {
    const bare = tag.replace(/ s="\d+"/, '');
    return style === undefined ? bare : bare.replace(/^<c/, `<c s="${style}"`);
  });
}

function rowsOf(sheetData: string): Map<number, Row> {
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
