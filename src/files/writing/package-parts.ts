// The small parts around the document: what the package holds, how they find each other, footers, settings, fonts.
import type { BookDocument } from '../../core/documents/book/book-document.ts';
import { FONT, FONT_STANDS_IN, styleId, W } from './styles.ts';
import { escaped, field, runs, XML_HEAD } from './xml-text.ts';

/** By which name the document finds its parts. */
export const RELATIONS = {
  styles: 'rId1',
  settings: 'rId2',
  fonts: 'rId3',
  numberFooter: 'rId4',
  emptyFooter: 'rId5',
  emblem: 'rId6',
  draftHeader: 'rId7',
} as const;

/** A part that the document names: its file, its kind of relation, its content type (null: by its extension). */
interface NamedPart {
  readonly file: string;
  readonly relation: string;
  readonly type: string | null;
}

const NAMED: Readonly<Record<keyof typeof RELATIONS, NamedPart>> = {
  styles: { file: 'styles.xml', relation: 'styles', type: 'styles' },
  settings: { file: 'settings.xml', relation: 'settings', type: 'settings' },
  fonts: { file: 'fontTable.xml', relation: 'fontTable', type: 'fontTable' },
  numberFooter: { file: 'footer1.xml', relation: 'footer', type: 'footer' },
  emptyFooter: { file: 'footer2.xml', relation: 'footer', type: 'footer' },
  emblem: { file: 'media/emblem.png', relation: 'image', type: null },
  draftHeader: { file: 'header1.xml', relation: 'header', type: 'header' },
};

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The files by name, but the document's own and the picture's; nothing in them depends on the clock. */
export function packageParts(document: BookDocument, stylesXml: string): Readonly<Record<string, string>> {
  const { draftMark } = document;
  const names = (Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]).filter(
    (name) => name !== 'draftHeader' || draftMark !== null,
  );
  return {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relationships([
      ['rId1', `${RELATIONSHIP}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(document),
    'word/_rels/document.xml.rels': relationships(
      names.map((name) => [RELATIONS[name], `${RELATIONSHIP}/${NAMED[name].relation}`, NAMED[name].file]),
    ),
    'word/styles.xml': stylesXml,
    'word/settings.xml': SETTINGS,
    'word/fontTable.xml': FONTS,
    'word/footer1.xml': marginal('ftr', 'footer', field('PAGE', '')),
    'word/footer2.xml': marginal('ftr', 'footer', ''),
    ...(draftMark === null ? {} : { 'word/header1.xml': marginal('hdr', 'draft', runs(draftMark)) }),
  };
}

function contentTypes(names: readonly (keyof typeof RELATIONS)[]): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const named = names.map((name) => {
    const { file, type } = NAMED[name];
    return type === null ? '' : override(`/word/${file}`, `${WORD}.${type}+xml`);
  });
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    override('/word/document.xml', `${WORD}.document.main+xml`) +
    named.join('') +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreProperties({ title, author, asOf }: BookDocument): string {
  const made = ['created', 'modified'].map(
    (what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${escaped(asOf)}T00:00:00Z</dcterms:${what}>`,
  );
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>${made.join('')}</cp:coreProperties>`
  );
}

/** A footer or header of one line. */
function marginal(element: 'ftr' | 'hdr', style: 'footer' | 'draft', content: string): string {
  return `${XML_HEAD}<w:${element} ${W}><w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>${content}</w:p></w:${element}>`;
}

/** Word asks whether to update the fields when it opens the file: that fills the contents' page numbers. */
const SETTINGS =
  `${XML_HEAD}<w:settings ${W}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:updateFields w:val="true"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/></w:settings>';

const FONTS =
  `${XML_HEAD}<w:fonts ${W}><w:font w:name="${FONT}"><w:altName w:val="${FONT_STANDS_IN}"/>` +
  '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>';
