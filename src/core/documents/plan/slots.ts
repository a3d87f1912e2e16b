// The book's texts with slots: where a text says just what the plan says, it will say what the plan says then.
import { inEitherScript, toArabicDigits } from '../../text/digits.ts';

/** What the plan says; null where it isn't known, and then no slot stands for it. Years are พ.ศ. */
export interface PlanFacts {
  readonly organisation: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly projects: number;
  /** By dimension, from 1. */
  readonly byDimension: readonly number[];
}

/** The text with slots. A name or a number that differs from the plan's stays as it is written. */
export function withSlots(text: string, facts: PlanFacts): string {
  return text
    .split('\n')
    .map((line) => countSlots(yearSlots(organisationSlots(line, facts), facts), facts))
    .join('\n');
}

function organisationSlots(line: string, { organisation }: PlanFacts): string {
  if (organisation === null || organisation === '') return line;
  // A space within the name is no difference.
  const letters = [...organisation.replace(/\s/g, '')].map((letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return line.replace(new RegExp(letters.join('\\s?'), 'g'), '{หน่วยงาน}');
}

/** Only both years together: one year alone may be a target's, and the same by chance. */
function yearSlots(line: string, { firstYear, lastYear }: PlanFacts): string {
  if (firstYear === null || lastYear === null) return line;
  const span = new RegExp(
    `(?<![0-9๐-๙])${inEitherScript(firstYear)}(\\s*(?:[-–—]|ถึง)\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?)${inEitherScript(lastYear)}(?![0-9๐-๙])`,
    'g',
  );
  return line.replace(span, '{ปีแรก}$1{ปีสุดท้าย}');
}

/** `ใน ๕ ปี`, `๒๗ โครงการ`; behind `มิติที่ ๑` the number is that dimension's. */
function countSlots(line: string, { firstYear, lastYear, projects, byDimension }: PlanFacts): string {
  const years = firstYear === null || lastYear === null ? 0 : lastYear - firstYear + 1;
  const [, dimension] = /^\s*[(-]?\s*มิติ(?:ที่)?\s*([1-9])/.exec(toArabicDigits(line)) ?? [];
  const count = dimension === undefined ? projects : (byDimension[Number(dimension) - 1] ?? 0);
  const slot = dimension === undefined ? '{จำนวนโครงการ}' : `{จำนวนโครงการ มิติ ${dimension}}`;
  const inYears =
    years > 0
      ? line.replace(
          new RegExp(`(ใน\\s*|ระยะ(?:เวลา)?\\s*)${inEitherScript(years)}(?=\\s*ปี\\s*\\((?:พ\\.ศ|ปี))`, 'g'),
          '$1{จำนวนปี}',
        )
      : line;
  if (count === 0) return inYears;
  return inYears.replace(
    new RegExp(`(จำนวน\\s*)${inEitherScript(count)}(?=\\s*(?:โครงการ|กิจกรรม|มาตรการ))`, 'g'),
    `$1${slot}`,
  );
}
