// The pieces of a .docx as Word writes them, to make documents for tests with: paragraphs, automatic numbers, tables, changes.
import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Text as it is written in XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A run of text; each line in its own `w:t`. */
export const run = (text: string): string =>
  `<w:r>${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

/** What a paragraph may be besides text. */
export interface ParagraphLook {
  readonly style?: string;
  /** A list and a level of it. */
  readonly list?: { readonly id: number; readonly level: number };
  /** Runs instead of plain text. */
  readonly runs?: string;
  /** The mark at its end was deleted while changes were tracked. */
  readonly markDeleted?: boolean;
  readonly landscape?: boolean;
}

/** A paragraph. */
export function paragraph(text: string, look: ParagraphLook = {}): string {
  const properties = [
    look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`,
    look.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${look.list.level}"/><w:numId w:val="${look.list.id}"/></w:numPr>`,
    look.markDeleted ? '<w:rPr><w:del w:id="90" w:author="ก" w:date="2022-09-01T00:00:00Z"/></w:rPr>' : '',
    look.landscape === undefined
      ? ''
      : `<w:sectPr><w:pgSz ${look.landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/></w:sectPr>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${look.runs ?? run(text)}</w:p>`;
}

/** Text that was typed while changes were tracked, with another that was deleted before it. */
export const changed = (deleted: string, inserted: string): string =>
  `<w:del w:id="91" w:author="ก" w:date="2022-09-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(deleted)}</w:delText></w:r></w:del>` +
  `<w:ins w:id="92" w:author="ก" w:date="2022-09-01T00:00:00Z">${run(inserted)}</w:ins>`;

/** A text box as Word writes it: once for itself, once for programs of before. */
export const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3000000" cy="500000"/><wp:docPr id="1" name="กล่อง"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:300pt;height:40pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A tick as Word's symbol dialog puts it. */
export const TICK = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';

/** How a cell is merged. */
export interface CellLook {
  readonly columns?: number;
  readonly merge?: 'starts' | 'goes on';
}

/** A cell of paragraphs. */
export function cell(content: string, { columns = 1, merge }: CellLook = {}): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const down = merge === undefined ? '' : merge === 'starts' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr><w:tcW w:w="${1000 * columns}" w:type="dxa"/>${span}${down}</w:tcPr>${content || '<w:p/>'}</w:tc>`;
}

/** A cell of plain text. */
export const textCell = (text: string | number, look: CellLook = {}): string =>
  cell(
    String(text)
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
    look,
  );

/** A row; a header's is repeated on each page, a deleted one was deleted while changes were tracked. */
export const row = (cells: readonly string[], kind: 'plain' | 'header' | 'deleted' = 'plain'): string =>
  `<w:tr>${
    kind === 'header'
      ? '<w:trPr><w:tblHeader/></w:trPr>'
      : kind === 'deleted'
        ? '<w:trPr><w:del w:id="93" w:author="ก" w:date="2022-09-01T00:00:00Z"/></w:trPr>'
        : ''
  }${cells.join('')}</w:tr>`;

/** A table of so many columns. */
export const table = (columns: number, rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** A level of a list: its format, what is shown, where it starts. */
export const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

/** The parts of a document as a .docx. `kinds`: the levels of each kind of list; `lists`: the kind of each list, from 1. */
export function docx(
  body: string,
  kinds: readonly (readonly string[])[],
  lists: readonly number[],
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const numbering = `${HEAD}<w:numbering ${NAMES}>${kinds
    .map(
      (levels, index) =>
        `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`,
    )
    .join('')}${lists
    .map(
      (kind, index) =>
        `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${kind}"/>${restarts(kinds[kind] ?? [])}</w:num>`,
    )
    .join('')}</w:numbering>`;
  const styles = `${HEAD}<w:styles ${NAMES}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;
  const types = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${CONTENT}.numbering+xml"/></Types>`;
  const relations = (all: readonly (readonly [string, string])[]) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/_rels/document.xml.rels': strToU8(
      relations([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
      ]),
    ),
    'word/document.xml': strToU8(documentXml(body)),
    'word/styles.xml': strToU8(styles),
    'word/numbering.xml': strToU8(numbering),
    ...more,
  });
}

/** The document's own part. */
export const documentXml = (body: string): string =>
  `${HEAD}<w:document ${NAMES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;

/** Every list begins with 1, as Word writes it when a list is restarted. */
const restarts = (levels: readonly string[]): string =>
  levels
    .map((_, index) => `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="1"/></w:lvlOverride>`)
    .join('');
