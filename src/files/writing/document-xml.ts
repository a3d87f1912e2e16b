// word/document.xml: the sections of the book, block by block.
import type {
  BookBlock,
  BookDocument,
  BookParagraph,
  BookSection,
} from '../../core/documents/book/book-document.ts';
import { type ContentsEntry, contentsXml } from './contents-xml.ts';
import { emblemXml } from './emblem-xml.ts';
import { RELATIONS } from './package-parts.ts';
import { CONTENTS_LEVELS, styleId, W } from './styles.ts';
import { tableXml } from './table-xml.ts';
import { runs, XML_HEAD } from './xml-text.ts';

/** A4 in twentieths of a point, its margins, and what is left between them. */
const PAGES = {
  portrait: {
    size: 'w:w="11906" w:h="16838"',
    margins: 'w:top="1418" w:right="1134" w:bottom="1134" w:left="1701"',
    width: 9071,
  },
  landscape: {
    size: 'w:w="16838" w:h="11906" w:orient="landscape"',
    margins: 'w:top="1134" w:right="851" w:bottom="1134" w:left="851"',
    width: 15136,
  },
} as const;

/** What is counted through the whole document. */
interface Numbering {
  readonly entries: readonly ContentsEntry[];
  /** The bookmark and the place in `entries` of each heading. */
  readonly bookmarks: ReadonlyMap<BookParagraph, number>;
  emblems: number;
}

/** The document's part. */
export function documentXml(document: BookDocument): string {
  const numbering = numberHeadings(document);
  const { sections } = document;
  const body = sections.map((section, index) => {
    const properties = sectionXml(section, document);
    const blocks = section.blocks.map((block, at, all) =>
      blockXml(block, section, numbering, { before: all[at - 1], after: all[at + 1] }),
    );
    // Between two sections their border is the property of a paragraph; the last one's stands in the body itself.
    const last = index === sections.length - 1;
    const end = last ? endXml('') + properties : endXml(properties);
    return blocks.join('') + end;
  });
  return (
    `${XML_HEAD}<w:document ${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<w:body>${body.join('')}</w:body></w:document>`
  );
}

function numberHeadings({ sections }: BookDocument): Numbering {
  const entries: ContentsEntry[] = [];
  const bookmarks = new Map<BookParagraph, number>();
  for (const { blocks } of sections) {
    for (const block of blocks) {
      const level = block.kind === 'paragraph' ? CONTENTS_LEVELS[block.style] : undefined;
      if (block.kind !== 'paragraph' || level === undefined) continue;
      bookmarks.set(block, entries.length);
      const bookmark = `_Toc${String(entries.length + 1).padStart(8, '0')}`;
      entries.push({ level, text: block.text, bookmark });
    }
  }
  return { entries, bookmarks, emblems: 0 };
}

/** What stands around a block in its section. */
interface Neighbours {
  readonly before: BookBlock | undefined;
  readonly after: BookBlock | undefined;
}

function blockXml(
  block: BookBlock,
  { page }: BookSection,
  numbering: Numbering,
  neighbours: Neighbours,
): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(block, numbering, neighbours);
    case 'table':
      return tableXml(block, PAGES[page].width);
    case 'contents':
      return contentsXml(numbering.entries);
    case 'emblem':
      numbering.emblems += 1;
      return emblemXml(block.text, numbering.emblems, RELATIONS.emblem);
  }
}

/** Between a table and the text around it, in twentieths of a point: a table has no space of its own. */
const BESIDE_TABLE = 120;

function paragraphXml(
  block: BookParagraph,
  { bookmarks, entries }: Numbering,
  { before, after }: Neighbours,
): string {
  const isText = block.style === 'text' || block.style === 'item';
  // Who signs never stands on a page without a word of what is signed.
  const keep = isText && after?.kind === 'paragraph' && after.style === 'date' ? '<w:keepNext/>' : '';
  const above = isText && before?.kind === 'table' ? ` w:before="${BESIDE_TABLE}"` : '';
  const below = isText && after?.kind === 'table' ? ` w:after="${BESIDE_TABLE}"` : '';
  const space = above + below === '' ? '' : `<w:spacing${above}${below}/>`;
  const newPage = block.onNewPage ? '<w:pageBreakBefore/>' : '';
  const index = bookmarks.get(block);
  const text = runs(block.text);
  const marked =
    index === undefined
      ? text
      : `<w:bookmarkStart w:id="${index}" w:name="${entries[index]?.bookmark}"/>${text}<w:bookmarkEnd w:id="${index}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(block.style)}"/>${keep}${newPage}${space}</w:pPr>${marked}</w:p>`;
}

function endXml(properties: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId('end')}"/>${properties}</w:pPr></w:p>`;
}

/** Letters are Thai consonants; a format of the numbers is said in each section, or it would be that of the one before. */
function sectionXml(
  { page, numbers, restart }: BookSection,
  { thaiDigits, draftMark }: BookDocument,
): string {
  const { size, margins } = PAGES[page];
  const header =
    draftMark === null ? '' : `<w:headerReference w:type="default" r:id="${RELATIONS.draftHeader}"/>`;
  const footer = numbers === 'none' ? RELATIONS.emptyFooter : RELATIONS.numberFooter;
  const format = numbers === 'letters' ? 'thaiLetters' : thaiDigits ? 'thaiNumbers' : 'decimal';
  return (
    `<w:sectPr>${header}<w:footerReference w:type="default" r:id="${footer}"/><w:type w:val="nextPage"/>` +
    `<w:pgSz ${size}/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/>` +
    `<w:pgNumType w:fmt="${format}"${restart ? ' w:start="1"' : ''}/></w:sectPr>`
  );
}
