// An amount of money written as text: the forms that can mean only one amount, and no others.
import { hasCertainDigits, toArabicDigits } from './digits.ts';
import { MAX_SATANG, type Satang } from './money.ts';
import { visibleText } from './text.ts';

/** Words for "no budget"; spaces within them don't matter, nor do signs around them. */
const NO_BUDGET: readonly string[] = [
  'ไม่ใช้งบประมาณ',
  'ไม่ได้ใช้งบประมาณ',
  'ไม่ต้องใช้งบประมาณ',
  'ไม่มีงบประมาณ',
  'ไม่ใช้งบ',
  'ไม่มีงบ',
];

/** `15,000` or `15000`: commas at every third digit or none, no leading zero. */
const WHOLE = '(0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)';
/** `15,000.5`, `15,000.50` */
const DECIMAL = `${WHOLE}(?:\\.([0-9]{1,2}))?`;
/** `15,000.-` says that there are no satang; word processors make a dash of the hyphen. */
const FLAT = `${WHOLE} ?\\.[-–—]`;
const BAHT = '(?:บาท|บ\\.|baht|THB)';
const SIGN = '(?:฿|THB)';

/** Every way to write an amount that is understood. What stands for a space may be a space or nothing. */
const AMOUNTS: readonly RegExp[] = [
  DECIMAL, // 15,000.00
  `${DECIMAL} ?${BAHT}`, // 15,000 บาท
  `${WHOLE}(?:\\.(00))? ?บาท ?ถ้วน`, // 15,000 บาทถ้วน: "ถ้วน" rules out satang
  `${FLAT}(?: ?บาท(?: ?ถ้วน)?)?`, // 15,000.-
  `${SIGN} ?${DECIMAL}`, // ฿15,000
  `${SIGN} ?${FLAT}`, // ฿15,000.-
  `จำนวน ?${DECIMAL} ?บาท`, // จำนวน 15,000 บาท, as in the plan's table
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * The amount that a text states for certain, in satang; null for anything else.
 * Not certain, among others: `1.000.000`, `1,5000`, `15 000`, `015`, `1๕,000` (two scripts in one number), `15.005`,
 * `5 หมื่น`, `15000/ปี`, `-`, more than MAX_SATANG.
 */
export function satangFromText(text: string): Satang | null {
  const plain = visibleText(text);
  if (NO_BUDGET.includes(plain.replace(/[ ฯ()-]/g, ''))) return 0;
  if (!hasCertainDigits(text)) return null;
  const arabic = toArabicDigits(plain);
  for (const form of AMOUNTS) {
    const match = form.exec(arabic);
    if (match === null) continue;
    const [, whole, decimals = ''] = match;
    const satang = Number((whole as string).replace(/,/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
    return satang <= MAX_SATANG ? satang : null;
  }
  return null;
}
