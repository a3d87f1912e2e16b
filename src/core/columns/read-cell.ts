// A cell of the plan read for certain, or not at all: one function for each kind of column.

import type { CellValue } from '../cell.ts';
import { DIMENSIONS, type Dimension } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { satangFromText } from '../text/amount-text.ts';
import { buddhistYear, type Era } from '../text/dates.ts';
import { hasCertainDigits, toArabicDigits } from '../text/digits.ts';
import { type Satang, satangFromNumber } from '../text/money.ts';
import { visibleText } from '../text/text.ts';

/** How a five-year plan says "not run that year". */
const NOT_RUN: readonly string[] = ['', '-', '–', '—'];

/** Marks that are a tick and nothing else; `/` is the tick of Thai forms. ☒ is not here: it can mean yes or no. */
const TICKED: readonly string[] = ['☑', '✓', '✔', '✅', '√', '/', 'TRUE'];
const UNTICKED: readonly string[] = ['☐', 'FALSE'];

/** `1`, `1.`, `1)`, `มิติ 1`, `มิติที่ 1`; after it may come the dimension's full name. */
const DIMENSION_NUMBER = /^(?:มิติ ?(?:ที่)? ?)?([1-4])(?![0-9]) ?(?:\.(?![0-9])|\)|:)? ?/;

/** `1`, `1.`, `1)` */
const ROW_NUMBER = /^([0-9]{1,9}) ?[.)]?$/;

/** `2569`, `พ.ศ. 2569`, `ปี 2569`, `ปีงบประมาณ พ.ศ. 2569`, `ค.ศ. 2026` */
const YEAR = /^(?:ปี(?:งบประมาณ)?)? ?(?:(พ|ค)\.? ?ศ\.?)? ?([0-9]{4})$/;

/** The years (พ.ศ.) that a plan can be for. */
const PLAN_YEARS = { first: 2500, last: 2700 };

const EMPTY = { kind: 'empty' } as const;
const INVALID = { kind: 'invalid' } as const;

function value<Value>(read: Value): Reading<Value> {
  return { kind: 'value', value: read };
}

function understood<Value>(read: Value): Reading<Value> {
  return { kind: 'understood', value: read };
}

/** The budget of a year's row (งบประมาณ (บาท)). `-` is invalid there: it may mean 0 or "not yet known". */
export function readBudget(cell: CellValue): Reading<Satang> {
  if (typeof cell === 'number') {
    const satang = satangFromNumber(cell);
    return satang === null ? INVALID : value(satang);
  }
  if (typeof cell !== 'string') return INVALID;
  if (visibleText(cell) === '') return EMPTY;
  const satang = satangFromText(cell);
  return satang === null ? INVALID : understood(satang);
}

/** A year's cell of `แผน`: as a budget, but empty or a dash is a value too, null: not run that year. Never `empty`. */
export function readPlanBudget(cell: CellValue): Reading<Satang | null> {
  if (typeof cell === 'string' && NOT_RUN.includes(visibleText(cell))) return value(null);
  return readBudget(cell);
}

/** มิติ: 1 to 4. A text with a number and a full name (`names`) is understood only if both mean the same dimension. */
export function readDimension(
  cell: CellValue,
  names: readonly { readonly dimension: Dimension; readonly name: string }[],
): Reading<Dimension> {
  if (typeof cell === 'number') {
    const dimension = DIMENSIONS.find((known) => known === cell);
    return dimension === undefined ? INVALID : value(dimension);
  }
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const match = DIMENSION_NUMBER.exec(text);
  const numbered = match === null ? undefined : DIMENSIONS.find((known) => String(known) === match[1]);
  const rest = withoutSpaces(match === null ? text : text.slice(match[0].length));
  const named = names.find(({ name }) => withoutSpaces(visibleText(name)) === rest)?.dimension;
  const dimension = rest === '' ? numbered : named;
  if (dimension === undefined || (numbered !== undefined && numbered !== dimension)) return INVALID;
  return understood(dimension);
}

function withoutSpaces(text: string): string {
  return text.replace(/ /g, '');
}

/** A quarter's checkbox. An empty cell is a value: not ticked. Never `empty`. */
export function readQuarter(cell: CellValue): Reading<boolean> {
  if (typeof cell === 'boolean') return value(cell);
  if (typeof cell !== 'string') return INVALID;
  // A variation selector only chooses how the mark before it is drawn.
  const mark = visibleText(cell)
    .replace(/[\ufe0e\ufe0f]/g, '')
    .toUpperCase();
  if (mark === '') return value(false);
  if (TICKED.includes(mark)) return understood(true);
  return UNTICKED.includes(mark) ? understood(false) : INVALID;
}

/** ลำดับ: a whole number from 1. */
export function readNumber(cell: CellValue): Reading<number> {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 1 ? value(cell) : INVALID;
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const number = hasCertainDigits(cell) ? Number(ROW_NUMBER.exec(text)?.[1] ?? 0) : 0;
  return number >= 1 ? understood(number) : INVALID;
}

/**
 * A year in พ.ศ., 2500 to 2700. A year in ค.ศ. (1957 to 2157) is understood, as พ.ศ.; an era that is written out must
 * fit the number.
 */
export function readYear(cell: CellValue): Reading<number> {
  if (typeof cell === 'number') {
    const year = planYear(cell, null);
    if (year === null) return INVALID;
    return year === cell ? value(year) : understood(year);
  }
  if (typeof cell !== 'string') return INVALID;
  const text = toArabicDigits(visibleText(cell));
  if (text === '') return EMPTY;
  const match = hasCertainDigits(cell) ? YEAR.exec(text) : null;
  const year = match === null ? null : planYear(Number(match[2]), (match[1] as Era | undefined) ?? null);
  return year === null ? INVALID : understood(year);
}

function planYear(written: number, era: Era | null): number | null {
  const year = buddhistYear(written, era);
  return year !== null && PLAN_YEARS.first <= year && year <= PLAN_YEARS.last ? year : null;
}
