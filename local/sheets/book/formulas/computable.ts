// Which formulas the engine computes as Google does, told from their text: everything they read can be seen, every function is known.
import { FORMULA_TOKEN, sheetNamed } from './formula-tokens.ts';

/** Functions that take ranges, tried against other programs. */
export const OF_RANGES = new Set(
  'SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MAX MIN PRODUCT AND OR'.split(
    ' ',
  ),
);
/** Functions of single values. */
export const OF_VALUES = new Set(
  'IF IFERROR NOT TRUE FALSE ROUND ROUNDUP ROUNDDOWN ABS INT MOD POWER SQRT CONCATENATE HYPERLINK'.split(' '),
);
/** Of these all ranges must be of one size: programs differ in what they make of others. */
const OF_ONE_SIZE = new Set('SUMIF SUMIFS SUMPRODUCT COUNTIFS AVERAGEIF AVERAGEIFS'.split(' '));

interface Call {
  /** Null: brackets only. */
  readonly name: string | null;
  readonly sizes: Set<string>;
  argument: number;
}

/** What the piece before was: an operand, an operator, or an opening bracket, a comma or nothing. */
type Before = 'operand' | 'operator' | 'open';

/** Whether the engine can be relied on for this formula; `sheets` are the names of the book's sheets. */
export function isComputable(formula: string, sheets: readonly string[]): boolean {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  const calls: Call[] = [];
  let before: Before = 'open';
  let at = formula.startsWith('=') ? 1 : 0;
  const operand = (): boolean => {
    if (before === 'operand') return false; // a space between two ranges is where they cross
    before = 'operand';
    return true;
  };
  while (at < formula.length) {
    const sign = formula[at] as string;
    if (/\s/.test(sign)) {
      at += 1;
      continue;
    }
    FORMULA_TOKEN.lastIndex = at;
    const found = FORMULA_TOKEN.exec(formula);
    if (found?.index === at) {
      const [token, prefix, from, to, nameSheet, name] = found;
      at += token.length;
      if (from !== undefined) {
        if (prefix !== undefined && !known.has((sheetNamed(prefix) ?? '').toLowerCase())) return false;
        if (to !== undefined && !rangeFits(formula, at, before, calls[calls.length - 1], { from, to }))
          return false;
        if (!operand()) return false;
      } else if (name?.endsWith('(')) {
        const called = name.slice(0, -1).toUpperCase();
        if (nameSheet !== undefined || before === 'operand') return false;
        if (!OF_RANGES.has(called) && !OF_VALUES.has(called)) return false;
        calls.push({ name: called, sizes: new Set(), argument: 0 });
        before = 'open';
      } else if (name !== undefined) {
        if (nameSheet !== undefined || !/^(?:TRUE|FALSE)$/i.test(name) || !operand()) return false;
      } else if (/^["\d.#]/.test(token)) {
        if (!operand()) return false;
      } else return false; // a table's column, another file
      continue;
    }
    at += 1;
    if (sign === '(') {
      if (before === 'operand') return false;
      calls.push({ name: null, sizes: new Set(), argument: 0 });
      before = 'open';
    } else if (sign === ')') {
      const call = calls.pop();
      if (call === undefined || call.sizes.size > 1) return false;
      before = 'operand';
    } else if (sign === ',') {
      const call = calls[calls.length - 1];
      if (call === undefined || call.name === null) return false;
      call.argument += 1;
      before = 'open';
    } else if (sign === '%') {
      if (before !== 'operand') return false;
    } else if ('+-*/^&=<>'.includes(sign)) {
      const pair = formula.slice(at - 1, at + 1);
      if (['<=', '>=', '<>'].includes(pair)) at += 1;
      // A sign is fine before a number or a cell; two of them, or one before brackets, the engine takes for nothing.
      if (
        before !== 'operand' &&
        !(/[-+]/.test(sign) && before === 'open' && /^\s*[\d.$A-Za-z']/.test(formula.slice(at)))
      ) {
        return false;
      }
      before = 'operator';
    } else return false;
  }
  return calls.length === 0 && before === 'operand';
}

/** A range of several cells stands alone as an argument of a function that takes ranges. */
function rangeFits(
  formula: string,
  end: number,
  before: Before,
  call: Call | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  if (before !== 'open' || call?.name == null || !OF_RANGES.has(call.name)) return false;
  if (!/^\s*[,)]/.test(formula.slice(end))) return false;
  const open = [/\d/, /[A-Za-z]/].some((corner) => corner.test(from) !== corner.test(to));
  if (open) return false; // `A2:A` is Google's alone
  if (OF_ONE_SIZE.has(call.name)) call.sizes.add(sizeOf(from, to));
  return true;
}

function sizeOf(from: string, to: string): string {
  const [, column1 = '', row1 = ''] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(from) ?? [];
  const [, column2 = '', row2 = ''] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(to) ?? [];
  const columns = Math.abs(numberOf(column2) - numberOf(column1));
  const rows = row1 === '' ? 'whole' : Math.abs(Number(row2) - Number(row1));
  return `${column1 === '' ? 'whole' : columns}x${rows}`;
}

function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
