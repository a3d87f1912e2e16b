// Letters of scripts that no plan is written in: what scanning leaves behind, such as a Devanagari स in a Thai name.
import { type Occurrence, occurrencesOf } from '../compare/occurrence.ts';

/**
 * The letters and vowel signs of every script but Thai and Latin, as parts of a character class. Digits, punctuation and
 * symbols are left out, which is why most scripts are in pieces. From the Unicode Character Database (Scripts.txt).
 */
const FOREIGN: readonly string[] = [
  '\u0370-\u0373\u0376-\u037d\u037f\u0386', // Greek
  '\u0388-\u0481\u0483-\u0484', // Greek, Cyrillic
  '\u0487-\u0559\u0560-\u0588', // Cyrillic, Armenian
  '\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7-\u05f2', // Hebrew
  '\u0610-\u061a\u0620-\u063f\u0641-\u064a\u0656-\u065f\u066e-\u066f\u0671-\u06d3\u06d5-\u06dc\u06df-\u06ef\u06fa-\u06fc\u06ff', // Arabic
  '\u0710-\u07b1', // Syriac, Thaana
  '\u07ca-\u08e1', // NKo, Samaritan, Mandaic, Arabic
  '\u08e3-\u0950\u0955-\u0963', // Devanagari
  '\u0971-\u09e3\u09f0-\u09f1', // Devanagari, Bengali
  '\u09fc-\u0a5e', // Gurmukhi
  '\u0a70-\u0ae3', // Gujarati
  '\u0af9-\u0b63\u0b71', // Oriya
  '\u0b82-\u0bd7', // Tamil
  '\u0c00-\u0c63', // Telugu
  '\u0c80-\u0ce3', // Kannada
  '\u0cf1-\u0d63', // Malayalam
  '\u0d7a-\u0ddf\u0df2-\u0df3', // Sinhala
  '\u0e81-\u0ece', // Lao
  '\u0edc-\u0f00\u0f40-\u0fbc', // Lao, Tibetan
  '\u1000-\u103f\u1050-\u108f', // Myanmar
  '\u109a-\u10fa', // Georgian
  '\u10fc-\u135f', // Hangul, Ethiopic
  '\u1380-\u166c', // Cherokee, Canadian Aboriginal
  '\u166f-\u16ea', // Ogham, Runic
  '\u16ee-\u1734', // Tagalog, Hanunoo
  '\u1740-\u17d3\u17d7-\u17dd', // Buhid, Tagbanwa, Khmer
  '\u1820-\u193b', // Mongolian, Limbu
  '\u1950-\u19c9', // Tai Le, New Tai Lue
  '\u1a00-\u1a7f\u1aa7', // Buginese, Tai Tham
  '\u1b00-\u1b4c', // Balinese
  '\u1b6b-\u1baf', // Sundanese
  '\u1bba-\u1c37', // Batak, Lepcha
  '\u1c4d-\u1c4f', // Ol Chiki
  '\u1c5a-\u1cbf', // Georgian
  '\u1d26-\u1d2b\u1d5d-\u1d61\u1d66-\u1d6a\u1d78\u1dbf\u1f00-\u1ffc\u2126', // Greek, Cyrillic
  '\u2c00-\u2c5f', // Glagolitic
  '\u2c80-\u2dff', // Coptic, Tifinagh, Ethiopic, Cyrillic
  '\u3005\u3007\u303b', // Chinese characters
  '\u3041-\u3096\u309d-\u309f', // Hiragana
  '\u30a1-\u30fa', // Katakana
  '\u30fd-\u318e\u31a0-\u31bf\u31f0-\u31ff', // Bopomofo, Hangul
  '\u3400-\u4dbf', // Chinese characters
  '\u4e00-\ua61f\ua62a-\ua62b', // Chinese characters, Yi, Lisu, Vai
  '\ua640-\ua6f1', // Cyrillic, Bamum
  '\ua800-\ua82c', // Syloti Nagri
  '\ua840-\ua8c5', // Phags-pa, Saurashtra
  '\ua8e0-\ua8ff', // Devanagari
  '\ua90a-\ua92d', // Kayah Li
  '\ua930-\ua9c0', // Rejang, Hangul, Javanese
  '\ua9e0-\ua9ef', // Myanmar
  '\ua9fa-\uaa4d', // Cham
  '\uaa60-\uab2e', // Myanmar, Tai Viet, Ethiopic
  '\uab65', // Greek
  '\uab70-\uabed', // Cherokee, Meetei Mayek
  '\uac00-\ud7fb', // Hangul
  '\uf900-\ufad9', // Chinese characters
  '\ufb13-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc', // Armenian, Hebrew, Arabic
  '\uff66-\uff6f\uff71-\uff9d', // Katakana
  '\uffa0-\uffdc', // Hangul
  '\u{10280}-\u{16fff}', // scripts of antiquity and of small peoples
  '\u{17000}-\u{1bc9e}', // Tangut, Kana, Duployan
  '\u{1e000}-\u{1eebb}', // Glagolitic, Ethiopic, Adlam, Arabic
  '\u{20000}-\u{33479}', // Chinese characters
];

const FOREIGN_RUN = new RegExp(`[${FOREIGN.join('')}]+`, 'gu');

/** Every run of letters of scripts other than Thai and Latin, in order. Digits, punctuation, symbols and emoji are no letters. */
export function foreignLetters(text: string): readonly Occurrence[] {
  return occurrencesOf(text, FOREIGN_RUN);
}
