// Text as XML of a word processor: escaped, its lines and tabs as the elements that they are there.

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|([^\ud800-\udbff]|^)[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The beginning of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text for an element or an attribute, less what XML can't hold. */
export function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, '$1').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

/** The runs of a text: `\t` is a tab, `\n` a line break within the paragraph; `size` in points, where it isn't the paragraph's. */
export function runs(text: string, size: number | null = null): string {
  const look = size === null ? '' : `<w:rPr><w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/></w:rPr>`;
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => `<w:r>${look}${runContent(piece)}</w:r>`)
    .join('');
}

function runContent(piece: string): string {
  if (piece === '\t') return '<w:tab/>';
  return piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
}

/** A field, with what stands there until it is computed. */
export function field(code: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r>`;
  return `${mark('begin')}${instruction}${mark('separate')}${runs(shown)}${mark('end')}`;
}
