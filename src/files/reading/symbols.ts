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
  'wingdings 2': { 82: '☑', 83: '☒', 80: '✓', 79: '✗', 42: '☐', 163: '☐', 84: '☒' },
  symbol: { 183: '•', 215: '⋅', 180: '×', 163: '≤', 179: '≥', 177: '±', 174: '→', 168: '♦', 176: '°' },
};

/** What stands for a symbol that is not known: a reader sees that something was there. */
const UNKNOWN = '□';

const PRIVATE = { first: 0xf000, last: 0xf0ff };

/** Whether the font draws symbols in the place of letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return SYMBOLS[(font ?? '').toLowerCase()] !== undefined;
}

/** The character that a font's symbol looks like. */
export function symbolOf(font: string | undefined, code: number): string {
  const isPrivate = PRIVATE.first <= code && code <= PRIVATE.last;
  const table = SYMBOLS[(font ?? '').toLowerCase()] ?? (isPrivate ? SYMBOLS.wingdings : undefined);
  const known = table?.[isPrivate ? code - PRIVATE.first : code];
  if (known !== undefined) return known;
  return table !== undefined || code > 0x10ffff ? UNKNOWN : String.fromCodePoint(code);
}

/** A run's text in its font: letters of a symbol font, and codes of the private area, as what they look like. */
export function inFont(text: string, font: string | undefined): string {
  if (isSymbolFont(font))
    return [...text].map((letter) => symbolOf(font, letter.codePointAt(0) ?? 0)).join('');
  return text.replace(/[\uf000-\uf0ff]/g, (letter) => symbolOf(font, letter.charCodeAt(0)));
}
