// Pictures from Word's symbol fonts as the characters that everybody has: ☑ is F0FE of Wingdings.

/** By font and code (less the private area's F000): what officers use for ticks and bullets. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    254: '☑',
    253: '☒',
    252: '✓',
    251: '✗',
    168: '☐',
    111: '☐',
    112: '☐',
    113: '☐',
    114: '☐',
    167: '▪',
    216: '➢',
    108: '●',
    110: '■',
    118: '❖',
    161: '○',
    183: '•',
    159: '•',
    224: '→',
    240: '⇨',
    171: '★',
  },
  wingdings2: { 82: '☑', 83: '☒', 80: '✓', 79: '✗', 42: '☐', 163: '☐', 84: '☒' },
  symbol: { 183: '•', 215: '⋅', 180: '×', 163: '≤', 179: '≥', 177: '±', 174: '→', 168: '♦', 176: '°' },
};

/** What stands for a symbol that is not known: a reader sees that something was there. */
const UNKNOWN = '□';

const PRIVATE = { first: 0xf000, last: 0xf0ff };

/** The pictures of a font; undefined where it draws letters. */
function tableOf(font: string | undefined): Readonly<Record<number, string>> | undefined {
  return SYMBOLS[(font ?? '').toLowerCase().replace(/\s/g, '')];
}

/** The character that a font's symbol looks like. */
export function symbolOf(font: string | undefined, code: number): string {
  const isPrivate = PRIVATE.first <= code && code <= PRIVATE.last;
  const table = tableOf(font) ?? (isPrivate ? SYMBOLS.wingdings : undefined);
  const known = table?.[isPrivate ? code - PRIVATE.first : code];
  if (known !== undefined) return known;
  return table !== undefined || code > 0x10ffff ? UNKNOWN : String.fromCodePoint(code);
}

/** A run's text in its font: Latin letters in a symbol font, and codes of the private area, as what they look like. Thai is drawn in another font. */
export function inFont(text: string, font: string | undefined): string {
  const drawn = tableOf(font) === undefined ? /[\uf000-\uf0ff]/g : /[!-~\u00a1-\u00ff\uf000-\uf0ff]/g;
  return text.replace(drawn, (letter) => symbolOf(font, letter.charCodeAt(0)));
}
