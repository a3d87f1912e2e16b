// What a cell can hold as text: Google's limit of length, and letters that a spreadsheet file can write down.

/** Google's limit for the text of one cell, in UTF-16 units: https://support.google.com/drive/answer/37603 */
export const LONGEST_TEXT = 50_000;

/** Control characters, halves of pairs, and U+FFFE and U+FFFF: XML has no way to write them (https://www.w3.org/TR/xml/#charsets). */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/** Why no cell can hold a text: the code of its first impossible character, such as `U+0007`, or `long`; null if one can. */
export function impossibleIn(text: string): string | null {
  if (text.length > LONGEST_TEXT) return 'long';
  const found = IMPOSSIBLE.exec(text)?.[0];
  if (found === undefined) return null;
  return `U+${found
    .charCodeAt(found.length - 1)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0')}`;
}
