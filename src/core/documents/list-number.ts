// The number of an item in an automatic list, as a word processor or a web page shows it.
import { toThaiDigits } from '../text/digits.ts';

/** The consonants that number items in Thai; ฃ ฅ ฤ ฦ are left out, as Word leaves them out. */
const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const THAI_UNITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** After the last letter they are doubled, then trebled; what is longer than a reader can count is cut. */
const MOST_LETTERS = 20;

/** Above it Word itself shows digits. */
const HIGHEST_ROMAN = 3999;

/** How numbers are shown, by the name that Word's file has for it (ECMA-376, 17.18.59 ST_NumberFormat). */
const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => (count < 10 ? `0${count}` : String(count)),
  thaiNumbers: (count) => toThaiDigits(String(count)),
  thaiLetters: lettersOf(THAI_LETTERS),
  thaiCounting: thaiWords,
  lowerLetter: lettersOf(LATIN_LETTERS),
  upperLetter: lettersOf(LATIN_LETTERS.toUpperCase()),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  numberInDash: (count) => `- ${count} -`,
  none: () => '',
  bullet: () => '',
};

/** The number in the format of that name; in plain digits where the format is not known. */
export function listNumber(count: number, format: string): string {
  return (FORMATS[format] ?? String)(count);
}

function lettersOf(alphabet: string): (count: number) => string {
  return (count) => {
    if (count < 1) return '';
    const times = Math.floor((count - 1) / alphabet.length) + 1;
    return alphabet.charAt((count - 1) % alphabet.length).repeat(Math.min(MOST_LETTERS, times));
  };
}

function roman(count: number): string {
  if (count < 1 || count > HIGHEST_ROMAN) return String(count);
  let rest = count;
  let shown = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      shown += letters;
      rest -= value;
    }
  }
  return shown;
}

function thaiWords(count: number): string {
  if (count < 1 || count > 99) return toThaiDigits(String(count));
  const tens = Math.floor(count / 10);
  const unit = count % 10;
  if (tens === 0) return THAI_UNITS[unit] ?? '';
  const lead = tens === 1 ? '' : tens === 2 ? 'ยี่' : (THAI_UNITS[tens] ?? '');
  return `${lead}สิบ${unit === 1 ? 'เอ็ด' : (THAI_UNITS[unit] ?? '')}`;
}
