// The table of contents: a field that Word fills when it opens the file, with the headings as its lines until then.
import { styleId } from './styles.ts';
import { field, runs } from './xml-text.ts';

/** A heading that the contents name. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  /** The bookmark around the heading. */
  readonly bookmark: string;
}

/** Nobody but the word processor knows on which page a heading will stand. */
const UNKNOWN_PAGE = '–';

/** The contents in the frame by which Word offers to update them. */
export function contentsXml(entries: readonly ContentsEntry[]): string {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const lines = entries.map(({ level, text, bookmark }, index) => {
    const page = field(`PAGEREF ${bookmark} \\h`, UNKNOWN_PAGE);
    const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs(`${text}\t`)}${page}</w:hyperlink>`;
    const style = styleId(level === 1 ? 'contents1' : 'contents2');
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${index === 0 ? begin : ''}${link}</w:p>`;
  });
  const end = `<w:p><w:pPr><w:pStyle w:val="${styleId('contents2')}"/></w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  return (
    '<w:sdt><w:sdtPr><w:id w:val="999"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${lines.join('')}${end}</w:sdtContent></w:sdt>`
  );
}
