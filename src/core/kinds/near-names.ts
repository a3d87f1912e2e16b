// Sheets whose names are nearly one that the add-on knows, as a copy is named: never taken for it, but named where it is missed.
import { readYear } from '../columns/year-number.ts';
import { certain } from '../reading.ts';
import { toArabicDigits } from '../text/digits.ts';
import { lookAlike } from '../text/names/look-alike.ts';
import { isNearHeader } from '../text/names/near-header.ts';
import { yearSheets } from '../year-sheets.ts';
import { ALL_KINDS } from './index.ts';
import { isPlanOrYear, knownSheets, sheetNameOf } from './known-sheets.ts';

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

/** The first sheet that is named as the wanted one and something more, or a letter or two off: `แผน (สำเนา)`, `ตังค่า`; null if there is none. */
export function nearName(names: readonly string[], wanted: string): NearName | null {
  const start = lookAlike(wanted);
  const sheet = names.find((name) => {
    const text = plainOf(name);
    const isMore = text.startsWith(start) && /^(?:$|[\s(_-])/.test(text.slice(start.length));
    return name !== wanted && (isMore || isNearHeader(text, wanted));
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

/**
 * The sheets that are nearly named as one of the plan's besides แผน and the years', where that one is missing: what they hold is not
 * read. `year` (พ.ศ.): of a kind with a sheet for each year, that of this one; null: none of these.
 */
export function nearOthers(names: readonly string[], year: number | null): readonly NearName[] {
  const known = knownSheets(names);
  const free = names.filter((name) => known.every((one) => one.name !== name) && !isReportName(name));
  return ALL_KINDS.flatMap((kind): readonly NearName[] => {
    const each = 'each' in kind.sheet;
    if (isPlanOrYear({ kind: kind.name }) || (each && year === null)) return [];
    if (known.some((one) => one.kind === kind.name && (one.year ?? year) === year)) return [];
    const wanted = sheetNameOf(kind, year);
    const sheet =
      nearName(free, wanted)?.sheet ?? free.find((name) => each && isNearHeader(name, wanted, true));
    return sheet === undefined ? [] : [{ sheet, wanted }];
  });
}

/** Whether a sheet is called as the add-on's own reports are, or copies of them. */
function isReportName(name: string): boolean {
  return /^(?:สรุป|รายงานผล|ตาราง|ผลตรวจสอบ|ภาพรวม)/.test(plainOf(name));
}

function plainOf(name: string): string {
  return lookAlike(name).replace(COPY_OF, '');
}
