// What can't be seen in a text, and what only looks like another: found, and cleaned away.

/** Characters without a shape of their own, from the first to the last of a range. */
const HIDDEN: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x0008], // control characters, but tab and line feed
  [0x000b, 0x000c], // Word's line break (vertical tab), form feed
  [0x000e, 0x001f],
  [0x007f, 0x009f], // among them next line
  [0x00ad, 0x00ad], // soft hyphen
  [0x061c, 0x061c], // Arabic letter mark
  [0x180e, 0x180e], // Mongolian vowel separator
  [0x200b, 0x200f], // zero-width space and joiners, bidi marks
  [0x202a, 0x202e], // bidi embeddings and overrides
  [0x2060, 0x206f], // word joiner, invisible operators, bidi isolates
  [0xfeff, 0xfeff], // byte order mark
  [0xfff9, 0xfffb], // interlinear annotation
];

const ANY_HIDDEN = new RegExp(
  `[${HIDDEN.map((range) => String.fromCharCode(...range))
    .map(([first, last]) => `${first}-${last}`)
    .join('')}]`,
  'g',
);

/** Those that end a line: they stay to be seen as that. */
const LINE_ENDS = '\v\f\u0085';

/** Two pictures joined into one (a family of emoji): there the joiner is part of what is seen. */
const JOINED_PICTURES = /(?:[\udc00-\udfff\u2190-\u2bff]|\ufe0f)\u200d[\ud800-\udbff\u2190-\u2bff]/;

/** ํ + า typed instead of ำ; a tone mark may stand between them, or before them as it should. */
const DECOMPOSED_SARA_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/** One hidden character: where it stands (index of its UTF-16 unit), and its name such as `U+200B`. */
export interface HiddenCharacter {
  readonly index: number;
  readonly name: string;
}

/** The text with what `becomes` makes of each character in it that can't be seen. */
function replaceHidden(text: string, becomes: (letter: string, index: number) => string): string {
  return text.replace(ANY_HIDDEN, (letter: string, index: number) =>
    JOINED_PICTURES.test(text.slice(index - 1, index + 2)) ? letter : becomes(letter, index),
  );
}

/** Every character that can't be seen: zero-width spaces, joiners, soft hyphens, bidi marks, control characters; in order. */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  replaceHidden(text, (letter, index) => {
    const hex = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ index, name: `U+${hex}` });
    return letter;
  });
  return found;
}

/** Whether a ำ is written as two characters, which looks the same and is not found by a search. */
export function hasDecomposedSaraAm(text: string): boolean {
  return composeSaraAm(text) !== text;
}

/** The text with every ํ + า as one ำ, its tone mark before it: `น้ํา` and `นํ้า` become `น้ำ`. */
export function composeSaraAm(text: string): string {
  if (!text.includes('\u0e4d')) return text;
  return text.replace(DECOMPOSED_SARA_AM, '$1\u0e33');
}

/** The text as the fix writes it: without hidden characters, every ำ in one piece. Nothing that can be seen changes. */
export function cleanText(text: string): string {
  return composeSaraAm(replaceHidden(text, (letter) => (LINE_ENDS.includes(letter) ? '\n' : '')));
}

/**
 * What someone reading the cell sees, for comparing with forms: cleaned, full-width forms as plain ones,
 * each run of white space as one space, none at the ends. Digits keep their script.
 */
export function visibleText(text: string): string {
  return cleanText(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}
