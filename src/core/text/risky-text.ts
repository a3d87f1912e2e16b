// Text that Google would take for something else than text.
import type { CellValue } from '../cell.ts';

/**
 * Whether writing `text` with setValues may turn it into a formula or lose its first letter: reports differ for a leading `=`
 * in a cell of format `@`, and a leading apostrophe is taken as the mark of text. Such text goes through setRichTextValues,
 * which never parses. A dash by itself (a year in which a project doesn't run) is harmless.
 */
export function isRiskyText(text: string): boolean {
  return /^\s*(?:[=+@'＝＋－＠]|-\S)/.test(text);
}

/** What Google reads as a number, a date, a time or a truth in a cell whose format isn't text. */
const READ_OTHERWISE: readonly RegExp[] = [
  /^(?:true|false)$/i,
  // 15,000.50 · (5,000) · 50 % · ฿500 · 1e5 · 5 000
  /^[-+]?[฿$€£¥]? ?\(?(?:\d+(?:[, ]\d+)*\.?\d*|\.\d+)(?:e[-+]?\d+)?\)? ?%?$/i,
  // 1/2 · 1-2 · 5/12/2568 · 2026-06-08 · 10:30 pm · 8/6/2569 10:30
  /^\d{1,4}(?:[-/:]\d{1,4}){1,2}(?: ?[ap]m|[ T]\d.*)?$/i,
  // 2569.6.8 · 2569/6.8 · 8.6.2569
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4}))(?:[ T]\d.*)?$/,
  // 15 Jan 2026
  /^\d{1,2}[- ][a-z]{3,}(?:[- ]\d{2,4})?(?:[ T]\d.*)?$/i,
];

/** Whether setValues would make `text` a number, a date or a truth in a column that isn't text. */
export function isNumberText(text: string): boolean {
  const trimmed = text.trim();
  return READ_OTHERWISE.some((form) => form.test(trimmed));
}

/**
 * Whether a cell is to be written by setRichTextValues. `asItWas`: it is put back; what looks like a number stood there as text then,
 * as an officer had typed it with an apostrophe.
 */
export function isRiskyEdit(
  { to, asText = false }: { readonly to: CellValue; readonly asText?: boolean },
  asItWas = false,
): boolean {
  return typeof to === 'string' && (asText || isRiskyText(to) || (asItWas && isNumberText(to)));
}
