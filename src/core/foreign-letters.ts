// Letters of scripts that no plan is written in: what scanning leaves behind, such as a Devanagari स in a Thai name.
import { type Occurrence, occurrencesOf } from './occurrence.ts';

/**
 * First and last code point of the letters and vowel signs of every script but Thai and Latin. Digits, punctuation and
 * symbols are left out, which is why most scripts have several rows. From the Unicode Character Database (Scripts.txt).
 */
const FOREIGN: readonly (readonly [from: number, to: number])[] = [
  [0x0370, 0x0373], // Greek
  [0x0376, 0x037d],
  [0x037f, 0x037f],
  [0x0386, 0x0386],
  [0x0388, 0x0481], // Greek, Cyrillic
  [0x0483, 0x0484],
  [0x0487, 0x0559], // Cyrillic, Armenian
  [0x0560, 0x0588],
  [0x0591, 0x05bd], // Hebrew
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05f2],
  [0x0610, 0x061a], // Arabic
  [0x0620, 0x063f],
  [0x0641, 0x064a],
  [0x0656, 0x065f],
  [0x066e, 0x066f],
  [0x0671, 0x06d3],
  [0x06d5, 0x06dc],
  [0x06df, 0x06ef],
  [0x06fa, 0x06fc],
  [0x06ff, 0x06ff],
  [0x0710, 0x07b1], // Syriac, Thaana
  [0x07ca, 0x08e1], // NKo, Samaritan, Mandaic, Arabic
  [0x08e3, 0x0950], // Devanagari
  [0x0955, 0x0963],
  [0x0971, 0x09e3], // Devanagari, Bengali
  [0x09f0, 0x09f1],
  [0x09fc, 0x0a5e], // Gurmukhi
  [0x0a70, 0x0ae3], // Gujarati
  [0x0af9, 0x0b63], // Oriya
  [0x0b71, 0x0b71],
  [0x0b82, 0x0bd7], // Tamil
  [0x0c00, 0x0c63], // Telugu
  [0x0c80, 0x0ce3], // Kannada
  [0x0cf1, 0x0d63], // Malayalam
  [0x0d7a, 0x0ddf], // Sinhala
  [0x0df2, 0x0df3],
  [0x0e81, 0x0ece], // Lao
  [0x0edc, 0x0f00], // Lao, Tibetan
  [0x0f40, 0x0fbc],
  [0x1000, 0x103f], // Myanmar
  [0x1050, 0x108f],
  [0x109a, 0x10fa], // Georgian
  [0x10fc, 0x135f], // Hangul, Ethiopic
  [0x1380, 0x166c], // Cherokee, Canadian Aboriginal
  [0x166f, 0x16ea], // Ogham, Runic
  [0x16ee, 0x1734], // Tagalog, Hanunoo
  [0x1740, 0x17d3], // Buhid, Tagbanwa, Khmer
  [0x17d7, 0x17dd],
  [0x1820, 0x193b], // Mongolian, Limbu
  [0x1950, 0x19c9], // Tai Le, New Tai Lue
  [0x1a00, 0x1a7f], // Buginese, Tai Tham
  [0x1aa7, 0x1aa7],
  [0x1b00, 0x1b4c], // Balinese
  [0x1b6b, 0x1baf], // Sundanese
  [0x1bba, 0x1c37], // Batak, Lepcha
  [0x1c4d, 0x1c4f], // Ol Chiki
  [0x1c5a, 0x1cbf], // Georgian
  [0x1d26, 0x1d2b], // Greek, Cyrillic
  [0x1d5d, 0x1d61],
  [0x1d66, 0x1d6a],
  [0x1d78, 0x1d78],
  [0x1dbf, 0x1dbf],
  [0x1f00, 0x1ffc],
  [0x2126, 0x2126],
  [0x2c00, 0x2c5f], // Glagolitic
  [0x2c80, 0x2dff], // Coptic, Tifinagh, Ethiopic, Cyrillic
  [0x3005, 0x3005], // Chinese characters
  [0x3007, 0x3007],
  [0x303b, 0x303b],
  [0x3041, 0x3096], // Hiragana
  [0x309d, 0x309f],
  [0x30a1, 0x30fa], // Katakana
  [0x30fd, 0x318e], // Bopomofo, Hangul
  [0x31a0, 0x31bf],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf], // Chinese characters
  [0x4e00, 0xa61f], // Chinese characters, Yi, Lisu, Vai
  [0xa640, 0xa6f1], // Cyrillic, Bamum
  [0xa800, 0xa82c], // Syloti Nagri
  [0xa840, 0xa8c5], // Phags-pa, Saurashtra
  [0xa8e0, 0xa8ff], // Devanagari
  [0xa90a, 0xa92d], // Kayah Li
  [0xa930, 0xa9c0], // Rejang, Hangul, Javanese
  [0xa9e0, 0xa9ef], // Myanmar
  [0xa9fa, 0xaa4d], // Cham
  [0xaa60, 0xab2e], // Myanmar, Tai Viet, Ethiopic
  [0xab65, 0xab65], // Greek
  [0xab70, 0xabed], // Cherokee, Meetei Mayek
  [0xac00, 0xd7fb], // Hangul
  [0xf900, 0xfad9], // Chinese characters
  [0xfb13, 0xfd3d], // Armenian, Hebrew, Arabic
  [0xfd50, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff66, 0xff6f], // Katakana
  [0xff71, 0xff9d],
  [0xffa0, 0xffdc], // Hangul
  [0x10280, 0x16fff], // scripts of antiquity and of small peoples
  [0x17000, 0x1bc9e], // Tangut, Kana, Duployan
  [0x1e000, 0x1eebb], // Glagolitic, Ethiopic, Adlam, Arabic
  [0x20000, 0x33479], // Chinese characters
];

const FOREIGN_RUN = new RegExp(
  `[${FOREIGN.map(([from, to]) => `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`).join('')}]+`,
  'gu',
);

/** Every run of letters of scripts other than Thai and Latin, in order. Digits, punctuation, symbols and emoji are no letters. */
export function foreignLetters(text: string): readonly Occurrence[] {
  return occurrencesOf(text, FOREIGN_RUN);
}
