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

/** One digit of each script that numbers are typed in: Arabic, Thai, and the full-width forms of East Asian keyboards. */
const SCRIPTS: readonly RegExp[] = [/[0-9]/, /[๐-๙]/, /[０-９]/];

/** Shows what follows it from right to left: the digits seen are then not the digits stored. */
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';

/**
 * Whether the digits of a text can be taken as one number. Digits of two scripts (`1๕,000`) can't: they are what is left of
 * another number, or of scanning.
 */
export function hasCertainDigits(text: string): boolean {
  return SCRIPTS.filter((script) => script.test(text)).length <= 1 && !text.includes(RIGHT_TO_LEFT_OVERRIDE);
}
