// Which sheets are years' sheets, also when a year is written in Thai digits or, by mistake, in ค.ศ.

import { readYear } from './columns/year-number.ts';
import { certain } from './reading.ts';
import { yearSheetName } from './sheet-names.ts';
import { toArabicDigits } from './text/digits.ts';
import { lookAlike } from './text/names/look-alike.ts';
import { visibleText } from './text/text.ts';

const YEAR_WORD = 'ปี';

/** A year's sheet as it is named in the workbook. */
export interface YearSheet {
  readonly sheet: string;
  /** พ.ศ. */
  readonly year: number;
}

/**
 * The sheets of years among the names of a workbook's sheets, in the workbook's order: `ปี 2569`, `ปี ๒๕๖๙`, `ปี 2026`; with
 * another word before the year those of another kind.
 */
export function yearSheets(names: readonly string[], word: string = YEAR_WORD): readonly YearSheet[] {
  return names.flatMap((sheet) => {
    const text = lookAlike(sheet);
    if (!text.startsWith(word)) return [];
    // A year's own word is part of how years are written.
    const year = certain(readYear(word === YEAR_WORD ? text : text.slice(word.length)));
    return year === null ? [] : [{ sheet, year }];
  });
}

/** The sheet of a year (พ.ศ.) that reports are made from: the one named as the contract says (`right`), else the first; null if there is none. */
export function yearSheetOf(
  sheets: readonly YearSheet[],
  year: number,
  right: string = yearSheetName(year),
): string | null {
  const named = sheets.filter((one) => one.year === year).map(({ sheet }) => sheet);
  return named.find((name) => name === right) ?? named[0] ?? null;
}

/** Whether a year that was understood as `year` (พ.ศ.) was written in ค.ศ. */
export function isWrittenInCommonEra(text: string, year: number): boolean {
  return !toArabicDigits(visibleText(text)).includes(String(year));
}
