// What a description says of a year's budget.
import { satangFromText } from '../../text/amount-text.ts';
import { buddhistYear } from '../../text/dates.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { bahtFromSatang } from '../../text/money.ts';
import { readPeriod } from '../../text/period.ts';
import { visibleText } from '../../text/text.ts';
import type { Description } from './find-descriptions.ts';

/** A description's budget of a year (พ.ศ.): baht, or `-` for not run; null where it isn't certain. */
export function budgetIn({ parts }: Description, year: number): string | null {
  const isRun = runsIn(parts.period?.text ?? '', year);
  if (isRun === null) return null;
  if (!isRun) return '-';
  const satang = satangFromText((parts.budget?.text ?? '').replace(OF_A_YEAR, ''));
  return satang === null ? null : String(bahtFromSatang(satang));
}

/** What may stand around an amount that is every year's. */
const OF_A_YEAR = /^(?:ใช้)?(?:งบประมาณ)?\s*(?:ปีละ)?\s*|\s*(?:\/|ต่อ)\s*ปี$|ดำเนินการ$/g;

/** Whether a project runs in a year: by the years that its period names, or by dates that say theirs; null where that isn't certain. */
function runsIn(period: string, year: number): boolean | null {
  const years = yearsIn(period);
  if (years !== null) return years.includes(year);
  // One day or month may be only the first.
  if (!/(?:[-–—]|ถึง|ไตรมาส).*25[0-9]{2}/.test(toArabicDigits(period))) return null;
  const read = readPeriod(period, { firstYear: year, lastYear: year, fiscalYear: year });
  return read.kind === 'quarters' && !read.isOpen ? true : read.kind === 'outside' ? false : null;
}

/** `๒๕๖๖ – ๒๕๗๐`, `ตั้งแต่ปี ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐`; one end alone names no years. */
const SPAN =
  /(?:ตั้งแต่[^0-9]{0,20})?([0-9]{4})\s*(?:[-–—]|ถึง)\s*(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?\s*)?([0-9]{4})/g;

/** Words of years and how many they are; anything else, such as a month, says something that isn't understood here. */
const PLAIN_WORDS = /(?:ระยะเวลา|จำนวน|ประจำ|ปีงบประมาณ|งบประมาณ|ปี|พ\.?\s?ศ\.?|และ|[0-9]{1,2}\s*ปี|[(),.:\s])/g;

/** The years (พ.ศ.) that a period names one by one or as spans; null where it says anything else. */
function yearsIn(period: string): readonly number[] | null {
  const text = toArabicDigits(visibleText(period));
  const years: (number | null)[] = [];
  const singles = text.replace(SPAN, (_, first: string, last: string) => {
    for (let year = Number(first); year <= Number(last); year += 1) years.push(buddhistYear(year, null));
    return ' ';
  });
  for (const digits of singles.match(/[0-9]{4}/g) ?? []) years.push(buddhistYear(Number(digits), null));
  const rest = singles.replace(/[0-9]{4}/g, ' ').replace(PLAIN_WORDS, '');
  const known = years.filter((year): year is number => year !== null);
  return rest === '' && known.length > 0 && known.length === years.length ? known : null;
}
