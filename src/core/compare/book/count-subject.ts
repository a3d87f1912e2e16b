// What a count of projects in a text of the book is about: the plan, a dimension, a year, or a part that has no count here.
import { matchesOf } from '../../text/matches.ts';
import { OTHER_PLAN } from './plan-in-words.ts';

/** What a count of projects is about, if one of these stands before it in its line. */
const DIMENSION_BEFORE = /มิติ ?(?:ที่)? ?([1-4])(?![0-9])/g;
const YEAR_BEFORE = /(?:ปี(?:งบประมาณ)?|พ\.?ศ\.?) ?(?:พ\.?ศ\.? ?)?(2[0-9]{3})(?![0-9])/g;
const ALL_BEFORE = /ทั้งสิ้น|ทั้งหมด/;
const WHOLE_BEFORE = /รวม(?!ถึง|กับ|ทั้ง(?!สิ้น|หมด))|ทั้งสิ้น|ทั้งหมด/;

/** A part of the plan that has no count here: a mission, a quarter, an office, what costs nothing, what is done; and what is only a limit. */
const PART_BEFORE =
  /ภารกิจ(?:ย่อย|ตามมิติ)? ?(?:ที่)? ?[0-9]|(?<![0-9.])[1-4]\.[0-9]|ไตรมาส|สำนัก(?:งาน)?ปลัด|กอง(?:คลัง|ช่าง|การ|สวัสดิการ|สาธารณสุข|ส่งเสริม|ยุทธศาสตร์)|ใช้งบประมาณ|แล้วเสร็จ|(?:ปีละ|ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ไม่เกิน) ?(?:จำนวน ?)?$/;
const PART_AFTER =
  /^(?:แรก| ?(?:ต่อ|\/) ?ปี| ?(?:ใน|ของ|สำหรับ|ประจำ)? ?ปี(?:งบประมาณ)? ?(?:พ\.?ศ\.? ?)?2[0-9]{3}(?! ?[-–—])| ?(?:ใน|ของ|ตาม) ?(?:มิติ|ภารกิจ)(?: ?ที่)? ?[0-9]| ?(?:ที่)?(?:ไม่)?(?:ได้)?ใช้งบประมาณ)/;
/** What a count of projects is about; `which` is the dimension or the year (พ.ศ.), 0 for the whole plan. */
export interface Subject {
  readonly of: 'projects' | 'dimension' | 'year';
  readonly which: number;
  /** What else it may be about. */
  readonly orOf?: Subject;
}

/** All projects of the plan. */
export const WHOLE_PLAN: Subject = { of: 'projects', which: 0 };

/** Whether what follows a count makes it one of a part of the plan that has no count here. */
export function isOfAPart(after: string): boolean {
  return PART_AFTER.test(after);
}

/**
 * What a count is about, by the nearest word before it; null if nothing says. `line` is all of the line before it, `above` the lines
 * above that.
 */
export function subjectOf(before: string, line: string, above: string): Subject | null {
  if (PART_BEFORE.test(before)) return null;
  const dimension = lastDimensionIn(before);
  // A dimension in a year is neither's count; a year said once holds for all dimensions after it.
  if (dimension !== null) {
    return (lastYearIn(line) ?? yearOfHeading(above)) === null ? dimension : null;
  }
  if (OTHER_PLAN.test(before.slice(before.lastIndexOf('ป้องกันการทุจริต') + 1))) return null;
  const year = lastYearIn(before);
  const isWhole = WHOLE_BEFORE.test(before);
  if (year === null) {
    if (!isWhole) return null;
    // Below a year or a dimension, what is summed up may be that of it.
    const heading = yearOfHeading(above) ?? (ALL_BEFORE.test(before) ? null : lastDimensionIn(above));
    return heading === null ? WHOLE_PLAN : { ...WHOLE_PLAN, orOf: heading };
  }
  if (!isWhole) return year;
  return isYearSaid(before) ? { ...year, orOf: WHOLE_PLAN } : { ...WHOLE_PLAN, orOf: year };
}

function lastDimensionIn(text: string): Subject | null {
  const dimensions = matchesOf(text, DIMENSION_BEFORE);
  const last = dimensions[dimensions.length - 1];
  return last === undefined ? null : { of: 'dimension', which: Number(last[1]) };
}

/** The year of the last line above that ends with it, as a heading does: `ปีงบประมาณ พ.ศ. 2569`. */
function yearOfHeading(above: string): Subject | null {
  const headings = above.split('\n').filter((line) => line.length <= 60 && /ปี.*2[0-9]{3}[ :.)]*$/.test(line));
  return lastYearIn(headings[headings.length - 1] ?? '');
}

/** Whether a year is called one, not only a date's: `ปี 2569`, and not `ณ วันที่ 1 ตุลาคม พ.ศ. 2565`. */
function isYearSaid(before: string): boolean {
  return /ปี[^0-9]*2[0-9]{3}(?![\s\S]*2[0-9]{3})/.test(before);
}

/** The last single year that a line names; the years of a period are none. */
function lastYearIn(line: string): Subject | null {
  const years = matchesOf(line, YEAR_BEFORE).filter(
    ({ index, 0: read }) =>
      !/[-–—] ?$/.test(line.slice(0, index)) && !/^ ?[-–—]/.test(line.slice(index + read.length)),
  );
  const last = years[years.length - 1];
  return last === undefined ? null : { of: 'year', which: Number(last[1]) };
}
