// Columns wide enough for their numbers, which are not wrapped: one too narrow for a number shows `###`.
import { toArabicDigits } from '../text/digits.ts';
import { formatBaht } from '../text/money.ts';
import { textWidth } from '../text/text-size.ts';
import type { Report } from './report.ts';

/** What a cell keeps free beside a number, in pixels. */
const PADDING = 10;

/** An amount as text, in Thai digits: wrapped, it would be broken in two. */
const AMOUNT = /^[0-9,]+\.[0-9]{2}$/;

/**
 * The widths, those of the columns of amounts (counted from 1) at least as wide as their longest; a formula is as long as what it
 * proves. Columns that are as wide as each other stay so.
 */
export function amountWidths(
  { cells, proofs }: Pick<Report, 'cells' | 'proofs'>,
  least: readonly number[],
  columns: readonly number[],
  size: number,
): readonly number[] {
  const longest = new Map<number, number>();
  const hold = (index: number, text: string) => {
    const own = least[index];
    if (own === undefined || !columns.includes(index + 1)) return;
    longest.set(own, Math.max(longest.get(own) ?? own, textWidth(text, size) + PADDING));
  };
  const number = (index: number, baht: number) => hold(index, formatBaht(Math.round(baht * 100), 'arabic'));
  for (const line of cells) {
    line.forEach((cell, index) => {
      if (typeof cell === 'number') number(index, cell);
      else if (typeof cell === 'string' && AMOUNT.test(toArabicDigits(cell))) hold(index, cell);
    });
  }
  for (const { column, equals } of proofs) number(column - 1, equals);
  return least.map((own, index) => (columns.includes(index + 1) ? (longest.get(own) ?? own) : own));
}
