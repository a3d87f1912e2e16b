// What a description says of a year's budget.
import { satangFromText } from '../../text/amount-text.ts';
import { buddhistYear } from '../../text/dates.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { bahtFromSatang } from '../../text/money.ts';
import type { Description } from './find-descriptions.ts';

/** A description's budget of a year (พ.ศ.): baht, or `-` for not run; null where it isn't certain. */
export function budgetIn({ parts }: Description, year: number): string | null {
  const digits = toArabicDigits(parts.period?.text ?? '').match(/[0-9]{4}/g) ?? [];
  const years = digits.map((own) => buddhistYear(Number(own), null));
  if (years.length === 0 || years.includes(null) || isSpan(parts.period?.text ?? '')) return null;
  if (!years.includes(year)) return '-';
  const satang = satangFromText((parts.budget?.text ?? '').replace(/ดำเนินการ$/, ''));
  return satang === null ? null : String(bahtFromSatang(satang));
}

/** `๒๕๖๖ – ๒๕๗๐` names its first and last year only; so do two dates. */
function isSpan(text: string): boolean {
  return /[0-9๐-๙]{4}\s*(?:[-–—]|ถึง)/.test(text);
}
