// A cell of an officer's table as our sheet is to hold it: certain, or the document's own text (or ?) with what is doubtful about it.
import type { CellValue } from '../../cell.ts';
import { cellText, isBlank, isDateCell } from '../../cell.ts';
import { readBudget } from '../../columns/amount.ts';
import { readPlanBudget } from '../../columns/planned-amount.ts';
import { readNumber } from '../../columns/row-number.ts';
import { readQuarter } from '../../columns/tick.ts';
import type { Quarters } from '../../plan.ts';
import { certain } from '../../reading.ts';
import { quartersTouched } from '../../text/dates.ts';
import { hasCertainDigits, toArabicDigits } from '../../text/digits.ts';
import { bahtFromSatang, MAX_SATANG } from '../../text/money.ts';
import { type PeriodYears, readPeriod } from '../../text/period.ts';
import { visibleText } from '../../text/text.ts';
import type { TableDoubt } from '../doubt-codes.ts';
import { inOrder } from './thai-order.ts';

/** Stands in a cell to which nothing in the document can be given: the check stops on it in every column. */
export const UNKNOWN_VALUE = '?';

/** What a cell is to hold, and what is doubtful about it. */
export interface ReadCell {
  readonly value: CellValue;
  readonly doubt: { readonly code: TableDoubt; readonly read: string } | null;
}

/** A value that is certain. */
export function sure(value: CellValue): ReadCell {
  return { value, doubt: null };
}

/** A doubt: the text stays if the check stops on it (`stops`), else `?` stands there. */
export function doubtful(
  code: TableDoubt,
  read = '',
  stops: (text: string) => boolean = () => false,
): ReadCell {
  const text = inOrder(read).trim();
  return { value: text !== '' && stops(text) ? text : UNKNOWN_VALUE, doubt: { code, read } };
}

const stopsBudget = (text: string) => readBudget(text).kind === 'invalid';
const stopsPlanBudget = (text: string) => readPlanBudget(text).kind === 'invalid';
const DASH = /^[-‑–—]+$/;

/** Whether one dash is all that stands there. */
export function isDash(text: string): boolean {
  return /^\s*[-–—]\s*$/.test(text);
}

/** An amount of a year's table, in baht; `unit`: how many baht 1 means. */
export function readAmount(held: CellValue, unit: number): ReadCell {
  if (isBlank(held)) return doubtful('amount-missing');
  const text = cellText(held);
  if (DASH.test(visibleText(text))) return doubtful('amount-dash', text, stopsBudget);
  const baht = bahtOf(held, unit);
  return baht === null ? doubtful('amount-unclear', text, stopsBudget) : sure(baht);
}

/** An amount of the plan's table: a dash or nothing is "not run". `blankIsNotRun`: whether nothing can mean that in this table. */
export function readPlanAmount(held: CellValue, unit: number, blankIsNotRun: boolean): ReadCell {
  if (isBlank(held)) return blankIsNotRun ? sure('') : doubtful('year-blank');
  const text = cellText(held);
  if (DASH.test(visibleText(text))) return sure('-');
  const baht = bahtOf(held, unit);
  return baht === null ? doubtful('amount-unclear', text, stopsPlanBudget) : sure(baht);
}

/** Whether an amount is nothing for certain: 0, or words for no budget. */
export function isNoAmount(held: CellValue): boolean {
  return !isBlank(held) && bahtOf(held, 1) === 0;
}

/** Whether a line is an amount, a dash or a tick: one thing of a list beside projects. */
export function isOneThing(line: string): boolean {
  const text = visibleText(inOrder(line));
  return DASH.test(text) || bahtOf(text, 1) !== null || certain(readQuarter(text)) === true;
}

/** The baht of an amount that is certain, else null; `unit`: how many baht 1 means. */
export function bahtOf(held: CellValue, unit: number): number | null {
  const cell = typeof held === 'string' ? visibleText(inOrder(held)) : held;
  // Of thousands and millions more than two decimals are still whole satang.
  const text = hasCertainDigits(cellText(cell)) ? toArabicDigits(cellText(cell)) : '';
  const [, whole, decimals] = /^([0-9]+)\.([0-9]{3,8})$/.exec(text) ?? [];
  if (unit > 1 && whole !== undefined && decimals !== undefined) {
    const places = String(unit).length + 1;
    const exact = decimals.length > places ? Number.NaN : Number(whole + decimals.padEnd(places, '0'));
    return exact <= MAX_SATANG ? bahtFromSatang(exact) : null;
  }
  const satang = certain(readBudget(cell));
  if (satang === null || satang * unit > MAX_SATANG) return null;
  // Where a text says baht itself, a table in thousands doesn't speak of it.
  if (unit !== 1 && typeof cell === 'string' && /บาท|฿|บ\.|baht|thb/i.test(cell)) return null;
  return bahtFromSatang(satang * unit);
}

/** ลำดับ. */
export function readRowNumber(held: CellValue): ReadCell {
  const cell = typeof held === 'string' ? visibleText(inOrder(held)).replace(/^\((.*)\)$/, '$1') : held;
  const number = certain(readNumber(cell));
  return number === null ? doubtful('number-unclear', cellText(held), () => true) : sure(number);
}

/** What one quarter's cell says: true, false, or null where it isn't certain. `dashIsNone`: a dash is "not" in this table. */
export function readTick(held: CellValue, dashIsNone: boolean): boolean | null {
  const cell = typeof held === 'string' ? visibleText(inOrder(held)) : held;
  if (dashIsNone && typeof cell === 'string' && DASH.test(cell)) return false;
  return certain(readQuarter(cell));
}

/** A line drawn over the quarters that it spans. */
const ARROW = /^[-–—←→↔⇐⇒⇔⟵⟶⟷<>=\s]*[←→↔⇐⇒⇔⟵⟶⟷<>][-–—←→↔⇐⇒⇔⟵⟶⟷<>=\s]*$/;

/** Whether a cell that spans several quarters is a line drawn over them. */
export function isArrow(text: string): boolean {
  return ARROW.test(visibleText(text));
}

/** The places between two cells that hold the ends of a line: dashes there are the line itself, anything else may not be. */
export function withinLine(texts: readonly string[]): readonly number[] {
  const from = texts.findIndex((text) => /^\s*[←⇐⟵<][-–—=]*\s*$/.test(text));
  const to = texts.findIndex((text, at) => at > from && /^\s*[-–—=]*[→⇒⟶>]\s*$/.test(text));
  return from < 0 ? [] : texts.flatMap((_, at) => (from < at && at < to ? [at] : []));
}

const PARTS = /[,;\n]|(?:^| )และ(?= |[ก-ฮ])/;

/** The quarters that a period means for certain; null if it isn't. `named`: its column speaks of quarters, so bare numbers are theirs. */
export function readQuarters(held: CellValue, years: PeriodYears, named: boolean): Quarters | null {
  if (isDateCell(held)) {
    const quarters = quartersTouched(held.date, held.date, years.fiscalYear);
    return quarters?.includes(true) ? quarters : null;
  }
  if (typeof held === 'boolean' || isBlank(held)) return null;
  const text = inOrder(String(held)).trim();
  const of = (part: string): Quarters | null => {
    // Under ไตรมาส `1/2569` may be the quarter as well as the month.
    if ((named ? /^[1-4๑-๔] ?\/ ?[2-9๒-๙][0-9๐-๙]/ : /^[1-4๑-๔,\s–—-]+$/).test(part)) return null;
    const period = readPeriod(part.replace(/\n/g, ' '), years);
    return period.kind === 'quarters' && period.quarters.includes(true) ? period.quarters : null;
  };
  const whole = of(text);
  if (whole !== null) return whole;
  const parts = text.split(PARTS).map((part) => part.trim());
  const each = parts.map(of);
  if (parts.length < 2 || each.includes(null)) return null;
  const any = (index: 0 | 1 | 2 | 3) => each.some((quarters) => quarters?.[index]);
  return [any(0), any(1), any(2), any(3)];
}
