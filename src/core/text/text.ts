// What can't be seen in a text, and what only looks like another: found, and cleaned away.

/** Characters without a shape of their own; `becomes` is what stands for them once the text is cleaned. */
const HIDDEN: readonly { readonly from: number; readonly to: number; readonly becomes: string }[] = [
  { from: 0x0000, to: 0x0008, becomes: '' }, // control characters, but tab and line feed
  { from: 0x000b, to: 0x000c, becomes: '\n' }, // Word's line break (vertical tab), form feed
  { from: 0x000e, to: 0x001f, becomes: '' },
  { from: 0x007f, to: 0x0084, becomes: '' },
  { from: 0x0085, to: 0x0085, becomes: '\n' }, // next line
  { from: 0x0086, to: 0x009f, becomes: '' },
  { from: 0x00ad, to: 0x00ad, becomes: '' }, // soft hyphen
  { from: 0x061c, to: 0x061c, becomes: '' }, // Arabic letter mark
  { from: 0x180e, to: 0x180e, becomes: '' }, // Mongolian vowel separator
  { from: 0x200b, to: 0x200f, becomes: '' }, // zero-width space and joiners, bidi marks
  { from: 0x202a, to: 0x202e, becomes: '' }, // bidi embeddings and overrides
  { from: 0x2060, to: 0x206f, becomes: '' }, // word joiner, invisible operators, bidi isolates
  { from: 0xfeff, to: 0xfeff, becomes: '' }, // byte order mark
  { from: 0xfff9, to: 0xfffb, becomes: '' }, // interlinear annotation
];

/** Any of them: most texts have none, and are through after this one look. */
const ANY_HIDDEN = new RegExp(
  `[${HIDDEN.map(({ from, to }) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`).join('')}]`,
);

/** Two pictures joined into one (a family of emoji): there the joiner is part of what is seen. */
const JOINED_PICTURES = /(?:[\udc00-\udfff\u2190-\u2bff]|\ufe0f)\u200d[\ud800-\udbff\u2190-\u2bff]/;

/** ํ + า typed instead of ำ; a tone mark may stand between them, or before them as it should. */
const DECOMPOSED_SARA_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/** One hidden character: where it stands (index of its UTF-16 unit), and its name such as `U+200B`. */
export interface HiddenCharacter {
  readonly index: number;
  readonly name: string;
}

/** What the hidden character at `index` becomes; null if the character there can be seen. */
function replacementAt(text: string, index: number): string | null {
  const code = text.charCodeAt(index);
  if (JOINED_PICTURES.test(text.slice(index - 1, index + 2))) return null;
  const range = HIDDEN.find(({ from, to }) => from <= code && code <= to);
  return range === undefined ? null : range.becomes;
}

/** Every character that can't be seen: zero-width spaces, joiners, soft hyphens, bidi marks, control characters; in order. */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!ANY_HIDDEN.test(text)) return [];
  const found: HiddenCharacter[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (replacementAt(text, index) === null) continue;
    const hex = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
    found.push({ index, name: `U+${hex}` });
  }
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
  const hidden = findHiddenCharacters(text);
  if (hidden.length === 0) return composeSaraAm(text);
  let visible = '';
  let next = 0;
  for (const { index } of hidden) {
    visible += text.slice(next, index) + replacementAt(text, index);
    next = index + 1;
  }
  return composeSaraAm(visible + text.slice(next));
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
