// What a description says of a year's budget.
import { satangFromText } from '../../text/amount-text.ts';
import { amountsInWords, withWordsAsNumbers } from '../../text/baht-words.ts';
import { buddhistYear } from '../../text/dates.ts';
import { hasCertainDigits, toArabicDigits } from '../../text/digits.ts';
import { visibleLines } from '../../text/filled-lines.ts';
import { bahtFromSatang, type Satang } from '../../text/money.ts';
import { readPeriod } from '../../text/period.ts';
import { visibleText } from '../../text/text.ts';
import type { Description } from './find-descriptions.ts';

/** A description's budget of a year (พ.ศ.): baht, or `-` for not run; null where it isn't certain. */
export function budgetIn({ parts }: Description, year: number): string | null {
  const isRun = runsIn(parts.period?.text ?? '', year);
  if (isRun === null) return null;
  if (!isRun) return '-';
  const said = parts.budget?.text ?? '';
  const satang = amountOf(said, year);
  const inWords = amountOf(withWordsAsNumbers(said, amountsInWords(said)), year);
  return satang === undefined || satang !== inWords ? null : String(bahtFromSatang(satang));
}

function amountOf(said: string, year: number): Satang | undefined {
  return satangFromText(said.replace(OF_A_YEAR, '')) ?? amountsOfYears(said)?.get(year);
}

/** `ปี 2566 จำนวน 10,000 บาท`, `ปี 2567 - 2570 ปีละ 5,000 บาท`: years, the words between, and the amount. */
const OF_YEARS =
  /(?<![0-9])(25[0-9]{2})(?:\s*(?:[-–—]|ถึง)([^0-9]{0,10})(25[0-9]{2}))?(?![0-9])([^0-9]{0,40}?)(ไม่ใช้งบประมาณ|[0-9][0-9,.]*-?\s*บาท)/g;

/** What may stand around them besides; any other word may say that it is not so. */
const AROUND = /จำนวน|ตั้งไว้|เป็น|ใช้|ดังนี้|ปี|พ\.?\s?ศ\.?|และ|[:=,;.\s–—-]/g;

/** By year (พ.ศ.) the amounts that a text gives to each; undefined where it says anything else, or says one not for certain. */
function amountsOfYears(text: string): ReadonlyMap<number, Satang> | undefined {
  const found = new Map<number, Satang>();
  let isSure = hasCertainDigits(text);
  const plain = toArabicDigits(visibleLines(text).join('\n')).replace(/^\(?[0-9]{1,2}[.)]\s/gm, '');
  const rest = plain.replace(
    OF_YEARS,
    (_, first: string, between = '', last = first, words: string, amount: string) => {
      const satang = satangFromText(amount);
      isSure &&= satang !== null && (last === first || /ปีละ\s*$/.test(words));
      for (let year = Number(first); year <= Number(last); year += 1) {
        isSure &&= !found.has(year);
        found.set(year, satang ?? 0);
      }
      return `${between}${words} `;
    },
  );
  return isSure && rest.replace(OF_A_YEAR, '').replace(AROUND, '') === '' ? found : undefined;
}

/** What may stand around an amount that is every year's: that it is, and where the money is set aside. */
const OF_A_YEAR =
  /^ใช้|(?<!ไม่[^\s0-9]{0,8})งบประมาณ|ปีละ|(?:\/|ต่อ)\s*ปี|ดำเนินการ|(?:ตั้ง|เบิก)?จ่าย|จาก|ตาม|ข้อบัญญัติ|เทศบัญญัติ|ราย(?:ได้|จ่าย)|ประจำปี|เงิน|ของ|อบ[ตจ]\.?|เทศบาล|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|\([^()0-9]+บาทถ้วน\)|\((?![0-9๐-๙])|(?<![0-9๐-๙])\)/g;

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
  /(?:ตั้งแต่(?:ปี|งบประมาณ|พ\.?\s?ศ\.?|\s)*)?([0-9]{4})\s*(?:[-–—]|ถึง)\s*(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?\s*)?([0-9]{4})/g;

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
