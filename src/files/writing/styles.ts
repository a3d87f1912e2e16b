// How the book looks, as data: one style for each kind of paragraph, in the government's font.
import type { BookStyle } from '../../core/documents/book/book-document.ts';
import { XML_HEAD } from './xml-text.ts';

/** The font of Thai official documents; `FONT_STANDS_IN` where a computer doesn't have it (Google's name for the same family). */
export const FONT = 'TH Sarabun New';
export const FONT_STANDS_IN = 'Sarabun';

/** The size of what stands in a table, in points. */
export const CELL_SIZE = 14;

/** The namespace of everything in a document. */
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Styles that no block of the book names: of cells, contents, marks. */
type OtherStyle =
  | 'cell'
  | 'cellCentred'
  | 'cellHead'
  | 'contents1'
  | 'contents2'
  | 'emblem'
  | 'footer'
  | 'draft'
  | 'end';

/** A paragraph's look. Sizes in points, the rest in twentieths of a point. */
interface Look {
  /** The name that Word knows it by; its own names for headings and contents make them what they are. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align: 'thaiDistribute' | 'left' | 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  readonly indent?: string;
  readonly tabs?: string;
  /** Depth as a heading, from 1. */
  readonly level?: number;
  readonly keepNext?: boolean;
}

const CONTENTS_TAB = '<w:tab w:val="right" w:leader="dot" w:pos="9071"/>';
/** The first line of a paragraph of text: two centimetres in. */
const FIRST_LINE = 'w:firstLine="1134"';
/** Who signs stands in the right half of the page. */
const RIGHT_HALF = 'w:left="3969"';

const LOOKS: Readonly<Record<BookStyle | OtherStyle, Look>> = {
  coverTitle: { name: 'Cover Title', size: 30, bold: true, align: 'center', before: 120 },
  coverLine: { name: 'Cover Line', size: 24, bold: true, align: 'center', before: 360 },
  coverDimension: { name: 'Cover Dimension', size: 18, align: 'center', before: 480 },
  letterHead: { name: 'Letter Head', size: 18, bold: true, align: 'center', before: 120 },
  letterNumber: { name: 'Letter Number', size: 16, bold: true, align: 'center' },
  subject: { name: 'Letter Subject', size: 16, bold: true, align: 'center' },
  pageTitle: { name: 'Page Title', size: 20, bold: true, align: 'center', after: 240 },
  part: { name: 'heading 1', size: 20, bold: true, align: 'center', after: 240, level: 1, keepNext: true },
  heading: {
    name: 'heading 2',
    size: 18,
    bold: true,
    align: 'left',
    before: 240,
    after: 60,
    level: 2,
    keepNext: true,
  },
  subHeading: {
    name: 'heading 3',
    size: 16,
    bold: true,
    align: 'left',
    before: 120,
    level: 3,
    keepNext: true,
  },
  project: { name: 'heading 4', size: 16, bold: true, align: 'left', before: 240, level: 4, keepNext: true },
  topic: { name: 'heading 5', size: 16, bold: true, align: 'left', before: 120, level: 5, keepNext: true },
  subTopic: {
    name: 'heading 6',
    size: 16,
    bold: true,
    align: 'left',
    indent: 'w:left="567"',
    level: 6,
    keepNext: true,
  },
  text: { name: 'Book Text', size: 16, align: 'thaiDistribute', before: 60, indent: FIRST_LINE },
  item: { name: 'Book Item', size: 16, align: 'thaiDistribute', indent: 'w:left="1134" w:hanging="425"' },
  centred: { name: 'Centred Line', size: 18, bold: true, align: 'center' },
  date: { name: 'Letter Date', size: 16, align: 'center', before: 360, indent: RIGHT_HALF, keepNext: true },
  signature: {
    name: 'Letter Signature',
    size: 16,
    align: 'center',
    before: 960,
    indent: RIGHT_HALF,
    keepNext: true,
  },
  signatory: { name: 'Letter Signatory', size: 16, align: 'center', indent: RIGHT_HALF },
  cell: { name: 'Cell', size: CELL_SIZE, align: 'left' },
  cellCentred: { name: 'Cell Centred', size: CELL_SIZE, align: 'center' },
  cellHead: { name: 'Cell Head', size: CELL_SIZE, bold: true, align: 'center' },
  contents1: { name: 'toc 1', size: 16, bold: true, align: 'left', before: 120, tabs: CONTENTS_TAB },
  contents2: { name: 'toc 2', size: 16, align: 'left', indent: 'w:left="567"', tabs: CONTENTS_TAB },
  emblem: { name: 'Emblem', size: 16, align: 'center' },
  footer: { name: 'footer', size: 16, align: 'center' },
  draft: { name: 'Draft Mark', size: 20, bold: true, color: 'C00000', align: 'center' },
  // A section's end takes a paragraph; it must not take a page.
  end: { name: 'Section End', size: 1, align: 'left' },
};

/** How deep the headings of each style stand in the contents; those that are missing don't. */
export const CONTENTS_LEVELS: Readonly<Partial<Record<BookStyle, 1 | 2>>> = { part: 1, heading: 2 };

/** What Word calls a style inside the file. */
export function styleId(style: BookStyle | OtherStyle): string {
  const { name } = LOOKS[style];
  const builtIn = /^(heading|toc) ([1-9])$/.exec(name);
  if (builtIn !== null) return `${builtIn[1] === 'toc' ? 'TOC' : 'Heading'}${builtIn[2]}`;
  return `${style.charAt(0).toUpperCase()}${style.slice(1)}`;
}

/** word/styles.xml. The size, the weight and the font are said twice each: Thai is complex script to a word processor. */
export function stylesXml(): string {
  const font = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((script) => `w:${script}="${FONT}"`).join(' ');
  const defaults =
    `<w:rPrDefault><w:rPr><w:rFonts ${font}/>${sized(16)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>';
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const table =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>' +
    '</w:tblCellMar></w:tblPr></w:style>';
  const own = (Object.keys(LOOKS) as (BookStyle | OtherStyle)[]).map(styleXml).join('');
  return `${XML_HEAD}<w:styles ${W}><w:docDefaults>${defaults}</w:docDefaults>${normal}${own}${table}</w:styles>`;
}

function styleXml(style: BookStyle | OtherStyle): string {
  const {
    name,
    size,
    bold,
    color,
    align,
    before = 0,
    after = 0,
    indent,
    tabs,
    level,
    keepNext,
  } = LOOKS[style];
  const paragraph = [
    keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    tabs === undefined ? '' : `<w:tabs>${tabs}</w:tabs>`,
    `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`,
    indent === undefined ? '' : `<w:ind ${indent}/>`,
    `<w:jc w:val="${align}"/>`,
    level === undefined ? '' : `<w:outlineLvl w:val="${level - 1}"/>`,
  ];
  const run = [
    bold ? '<w:b/><w:bCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    sized(size),
  ];
  return (
    `<w:style w:type="paragraph" w:styleId="${styleId(style)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${run.join('')}</w:rPr></w:style>`
  );
}

/** Word counts a font's size in half points. */
function sized(points: number): string {
  return `<w:sz w:val="${2 * points}"/><w:szCs w:val="${2 * points}"/>`;
}
