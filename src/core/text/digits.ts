// Thai and Arabic digits: the same numbers in two scripts.

/** How numbers are written in what an officer prints: ตัวเลขในรายงาน. */
export type DigitScript = 'arabic' | 'thai';

/** Code point of ๐; the ten digits follow one another. */
const THAI_ZERO = 0x0e50;

/** The text with every Thai digit as the Arabic digit of the same value (`๑๕` → `15`); all else is left as it is. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** The text with every Arabic digit as the Thai digit of the same value (`15` → `๑๕`); all else is left as it is. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** The text with its Arabic digits in the script that is asked for. */
export function inDigits(text: string, digits: DigitScript): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** A number in either script, as part of a regular expression. */
export function inEitherScript(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => `[${digit}${toThaiDigits(digit)}]`);
}

/** Two digits of one number in two scripts: Arabic, Thai, or the full-width digits of East Asian keyboards. */
const MIXED = /[0-9][.,]?[๐-๙０-９]|[๐-๙][.,]?[0-9０-９]|[０-９][.,，．]?[0-9๐-๙]/;

/** Shows what follows it from right to left: the digits seen are then not the digits stored. */
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';

/**
 * Whether each number in a text is in one script. In `1๕,000` it is not: such a number is what is left of another one, or of
 * scanning, so it is not certain. (`๑๕ ธ.ค. 2568` is: there each number is whole.)
 */
export function hasCertainDigits(text: string): boolean {
  return !MIXED.test(text) && !text.includes(RIGHT_TO_LEFT_OVERRIDE);
}
