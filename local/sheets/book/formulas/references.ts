// The references of formulas: finding them, and moving them when cells are copied, inserted, deleted, moved or renamed.
import { columnName, columnNumber, quoteSheet } from '../a1.ts';
import type { AreaModel } from '../model.ts';
import { FORMULA_TOKEN, sheetNamed, tokensOf } from './formula-tokens.ts';

/** One corner of a reference; a whole column has no row, a whole row no column. */
interface Corner {
  column: number | null;
  row: number | null;
  fixedColumn: boolean;
  fixedRow: boolean;
}

interface Reference {
  /** The sheet as named in the formula, or null: the formula's own. */
  sheet: string | null;
  from: Corner;
  /** null: a single cell. */
  to: Corner | null;
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, dollar = '', letters = '', middle = '', digits = ''] = match ?? [];
  const whole = letters === '' && middle === '';
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits),
    fixedColumn: letters !== '' && dollar === '$',
    fixedRow: middle === '$' || (whole && dollar === '$'),
  };
}

function cornerText(at: Corner): string {
  const column = at.column === null ? '' : (at.fixedColumn ? '$' : '') + columnName(at.column);
  return column + (at.row === null ? '' : (at.fixedRow ? '$' : '') + at.row);
}

/**
 * Rewrites each reference of a formula; a change that answers null makes it `#REF!`. What stays the same stays as it is written: with the
 * quotes around a sheet's name that one program sets and another leaves out.
 */
function rewrite(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(FORMULA_TOKEN, (token, prefix?: string, from?: string, to?: string) => {
    if (from === undefined) return token;
    const sheet = sheetNamed(prefix);
    const reference = { sheet, from: corner(from), to: to === undefined ? null : corner(to) };
    const changed = change({ ...reference });
    if (changed === null) return '#REF!';
    const head =
      changed.sheet === sheet
        ? (prefix ?? '')
        : changed.sheet === null
          ? ''
          : `${quoteSheet(changed.sheet)}!`;
    const [was, now] = [cornersText(reference), cornersText(changed)];
    return head + (was === now ? token.slice(prefix?.length ?? 0) : now);
  });
}

function cornersText({ from, to }: Reference): string {
  return cornerText(from) + (to === null ? '' : `:${cornerText(to)}`);
}

/** The formula with every sheet's name in quotes where it needs them: Excel writes Thai names without, the engine wants them. */
export function withQuotedSheets(formula: string): string {
  return formula.replace(FORMULA_TOKEN, (token, prefix?: string) => {
    const sheet = sheetNamed(prefix);
    // Another file's sheet, or a row of sheets, stays as it is written.
    if (prefix === undefined || sheet === null || /[[:]/.test(sheet)) return token;
    return `${quoteSheet(sheet)}!${token.slice(prefix.length)}`;
  });
}

/** The pieces of a formula that say where something stands: references, what was one, a sheet's own names. */
function isPlace([token, , from, , nameSheet]: readonly (string | undefined)[]): boolean {
  return (
    from !== undefined || nameSheet !== undefined || token === '#REF!' || token?.startsWith("'") === true
  );
}

/** The formula with another's references in place of its own, in their order; null if it hasn't as many. */
export function withReferencesOf(formula: string, other: string): string | null {
  const places = tokensOf(other).filter(isPlace);
  if (tokensOf(formula).filter(isPlace).length !== places.length) return null;
  let next = 0;
  return formula.replace(FORMULA_TOKEN, (...token) =>
    isPlace(token) ? (places[next++]?.[0] ?? '') : token[0],
  );
}

/** The areas that a formula reads; whole columns and rows reach to the size given. */
export function referencesOf(
  formula: string,
  size: { rows: number; columns: number },
): { sheet: string | null; area: AreaModel }[] {
  const found: { sheet: string | null; area: AreaModel }[] = [];
  rewrite(formula, (reference) => {
    const { from, to } = reference;
    const end = to ?? from;
    const rows = [from.row ?? 1, end.row ?? size.rows];
    const columns = [from.column ?? 1, end.column ?? size.columns];
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    found.push({
      sheet: reference.sheet,
      area: { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
    });
    return reference;
  });
  return found;
}

/** A formula as it reads when copied some rows down and columns right; what leaves the grid becomes `#REF!`. */
export function shifted(formula: string, rows: number, columns: number): string {
  const move = (at: Corner): Corner => ({
    ...at,
    row: at.row === null || at.fixedRow ? at.row : at.row + rows,
    column: at.column === null || at.fixedColumn ? at.column : at.column + columns,
  });
  const outside = (at: Corner) => (at.row !== null && at.row < 1) || (at.column !== null && at.column < 1);
  return rewrite(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    return outside(from) || (to && outside(to)) ? null : { ...reference, from, to };
  });
}

/** Rows or columns that come or go in one sheet. */
export interface Change {
  readonly axis: 'row' | 'column';
  /** The first row or column that is new, or that goes. */
  readonly at: number;
  /** Positive: so many are inserted; negative: so many are deleted. */
  readonly count: number;
}

/** Where a span ends up after the change, or null if all of it goes. */
export function changedSpan(start: number, end: number, change: Change): [number, number] | null {
  const { at, count } = change;
  if (count > 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const last = at - count - 1;
  const first = start > last ? start + count : Math.min(start, at);
  const final = end > last ? end + count : Math.min(end, at - 1);
  return first > final ? null : [first, final];
}

/** A formula of `home` after rows or columns came or went in the sheet `changedSheet`. */
export function adjusted(formula: string, home: string, changedSheet: string, change: Change): string {
  const { axis } = change;
  const same = (name: string) => name.toLowerCase() === changedSheet.toLowerCase();
  return rewrite(formula, (reference) => {
    if (!same(reference.sheet ?? home)) return reference;
    const start = reference.from[axis];
    const end = (reference.to ?? reference.from)[axis];
    if (start === null || end === null) return reference;
    const span = changedSpan(Math.min(start, end), Math.max(start, end), change);
    if (span === null) return null;
    const from = { ...reference.from, [axis]: span[0] };
    return { ...reference, from, to: reference.to && { ...reference.to, [axis]: span[1] } };
  });
}

/** A formula after a sheet got another name, which also its own names are called by, or (null) was deleted. */
export function renamed(formula: string, oldName: string, newName: string | null): string {
  return formula.replace(
    FORMULA_TOKEN,
    (token, prefix?: string, _from?: string, _to?: string, nameSheet?: string) => {
      const head = prefix ?? nameSheet ?? (token.startsWith("'") ? token : undefined);
      if (head === undefined || sheetNamed(head)?.toLowerCase() !== oldName.toLowerCase()) return token;
      if (newName === null) return prefix === undefined ? token : '#REF!';
      return `${quoteSheet(newName)}!${token.slice(head.length)}`;
    },
  );
}

/** Where a row lands when `count` rows from `from` move before the row `to` (all counted before the move). */
export function movedRow(row: number, from: number, count: number, to: number): number {
  if (row >= from && row < from + count) return row - from + (to > from ? to - count : to);
  const closed = row >= from + count ? row - count : row;
  const place = to > from ? to - count : to;
  return closed >= place ? closed + count : closed;
}

/** A formula after whole rows of the sheet `movedSheet` changed places: what it refers to moves along, as with cut and paste. */
export function withMovedRows(
  formula: string,
  home: string,
  movedSheet: string,
  { from, count, to }: { from: number; count: number; to: number },
): string {
  return rewrite(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== movedSheet.toLowerCase()) return reference;
    const first = reference.from.row;
    const last = (reference.to ?? reference.from).row;
    if (first === null || last === null) return reference;
    const span = movedSpan(Math.min(first, last), Math.max(first, last), from, count, to);
    return {
      ...reference,
      from: { ...reference.from, row: span[0] },
      to: reference.to && { ...reference.to, row: span[1] },
    };
  });
}

/** A span of rows after the move: one that moves whole goes along; another closes and opens like a deletion and an insertion. */
export function movedSpan(
  start: number,
  end: number,
  from: number,
  count: number,
  to: number,
): [number, number] {
  const closed = changedSpan(start, end, { axis: 'row', at: from, count: -count });
  if (closed === null) return [movedRow(start, from, count, to), movedRow(end, from, count, to)];
  const opened = changedSpan(...closed, { axis: 'row', at: to > from ? to - count : to, count });
  return opened ?? closed;
}
