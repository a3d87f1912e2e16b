// The cells of a worksheet's XML: those that changed from the fresh sheet, all others as the original has them.

import { columnNumber } from '../../sheets/book/a1.ts';
import { isError } from '../../sheets/book/error-values.ts';
import type { CellModel, SheetModel } from '../../sheets/book/model.ts';
import { withoutResults } from '../parts/formula.ts';
import { looksTyped } from '../parts/text.ts';
import { attributes, escapeXml } from '../xml.ts';
import { keptSharing, sharingOf, withFormulaOf } from './patch-formulas.ts';
import { rowsOf } from './rows.ts';
import { cellKey, isNewResult, styleKey } from './same.ts';

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
  const shared = keptSharing(old, patch);
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
      .map((column) =>
        patchCell(row, column, one?.cells.get(column), other?.cells.get(column), patch, shared),
      );
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
  shared: ReadonlySet<string>,
): string {
  const was = before.cells[row - 1]?.[column - 1];
  const is = after.cells[row - 1]?.[column - 1];
  const sharing = old === undefined ? null : sharingOf(old);
  if (old !== undefined && sharing === null && cellKey(was) === cellKey(is)) {
    return withResult(old, was, is);
  }
  if (now === undefined) return '';
  const formula = old === undefined ? null : withFormulaOf(old, was, is, shared);
  const written = formula === null ? now : withResult(formula, was, is);
  const oldStyle = old === undefined ? undefined : attributes(/^<c\b[^>]*>/.exec(old)?.[0] ?? '').s;
  const literal = typeof is?.value === 'string' && is.formula === undefined && looksTyped(is.value);
  if (old !== undefined && !literal && styleKey(was?.style) === styleKey(is?.style)) {
    return withStyle(written, oldStyle);
  }
  return withStyle(written, /^<c\b[^>]*? s="(\d+)"/.exec(now)?.[1] ?? String(plainStyle));
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

/**
 * A formula's cell with its result as the book knows it now; without one that isn't known. An error may only say that the formula can't be
 * computed here: it is never stored, and one that the file has stored stays.
 */
function withResult(
  cell: string,
  was: CellModel | null | undefined,
  is: CellModel | null | undefined,
): string {
  if (is?.formula === undefined || is.kept === true) return cell;
  const { value } = is;
  const bare = withoutResults(cell);
  const without = bare === cell ? cell : untyped(bare);
  if (value === null) return without;
  if (isError(value)) return isError(was?.value ?? null) ? cell : without;
  if (bare !== cell && !isNewResult(was?.value ?? null, value)) return cell;
  const type = typeof value === 'number' ? '' : typeof value === 'boolean' ? ' t="b"' : ' t="str"';
  const stored = escapeXml(String(typeof value === 'boolean' ? Number(value) : value));
  return untyped(bare)
    .replace(/^<c\b[^>]*>/, (tag) => tag.replace('>', () => `${type}>`))
    .replace('</c>', () => `<v>${stored}</v></c>`);
}

/** A cell without what says of which type its value is. */
function untyped(cell: string): string {
  return cell.replace(/^<c\b[^>]*>/, (tag) => tag.replace(/ t="[^"]*"/, ''));
}

function withStyle(cell: string, style: string | undefined): string {
  return cell.replace(/^<c\b[^>]*>/, (tag) => {
    const bare = tag.replace(/ s="\d+"/, '');
    return style === undefined ? bare : bare.replace(/^<c/, `<c s="${style}"`);
  });
}
