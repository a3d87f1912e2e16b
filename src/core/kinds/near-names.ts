// Sheets whose names are nearly one that the add-on knows, as a copy is named: never taken for it, but named where it is missed.
import { readYear } from '../columns/year-number.ts';
import { certain } from '../reading.ts';
import { toArabicDigits } from '../text/digits.ts';
import { lookAlike } from '../text/names/look-alike.ts';
import { yearSheets } from '../year-sheets.ts';

/** What Google puts before the name of a copied tab, in Thai and in English. */
const COPY_OF = /^(?:สำเนาของ|copy of)\s*/i;
/** A year's word and its year, and more: `ปี 2569 (สำเนา)`; or without the word: `2569`, `แผนปี 2569`. No years from one to another. */
const YEAR_AND_MORE =
  /^(?:แผน(?:ประจำ)?\s*)?((?:ปี(?:งบประมาณ)?\s*)?(?:[พค]\.?\s?ศ\.?\s*)?[0-9]{4})(?![0-9]|\s*[-–][0-9])/;

/** A sheet that isn't known by its name, but nearly. */
export interface NearName {
  readonly sheet: string;
  /** What it would have to be called. */
  readonly wanted: string;
}

/** The first sheet that is named as the wanted one and something more: `แผน (สำเนา)`, `สำเนาของ แผน`; null if there is none. */
export function nearName(names: readonly string[], wanted: string): NearName | null {
  const start = lookAlike(wanted);
  const sheet = names.find((name) => {
    const text = plainOf(name);
    return text.startsWith(start) && /^(?:$|[\s(_-])/.test(text.slice(start.length)) && name !== wanted;
  });
  return sheet === undefined ? null : { sheet, wanted };
}

/** The first sheet that is named as a year's and something more, but isn't one; `year` (พ.ศ.): only of this one. */
export function nearYear(names: readonly string[], year: number | null = null): NearName | null {
  for (const sheet of names) {
    if (yearSheets([sheet]).length > 0) continue;
    const [, written] = YEAR_AND_MORE.exec(toArabicDigits(plainOf(sheet))) ?? [];
    const found = written === undefined ? null : certain(readYear(written));
    if (found !== null && (year === null || found === year)) return { sheet, wanted: `ปี ${found}` };
  }
  return null;
}

function plainOf(name: string): string {
  return lookAlike(name).replace(COPY_OF, '');
}
