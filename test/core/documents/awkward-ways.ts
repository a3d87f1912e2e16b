// Ways in which Word, WPS and Google Docs really write a document, other than the plainest: what a reader sees is the same in all of them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chanceFrom } from '../../chance.ts';
import {
  changed,
  documentXml,
  level,
  type ParagraphLook,
  paragraph,
  row,
  run,
  table,
  textBox,
} from '../../files/word-xml.ts';
import { asDocx } from './written-as.ts';
import type { Piece } from './written-plans.ts';

type Way = (pieces: readonly Piece[], seed: number) => Uint8Array;

/** A file with its parts written anew. */
function rewritten(file: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    strToU8(change(strFromU8(bytes), name)),
  ]);
  return zipSync(Object.fromEntries(parts));
}

const REVIEWER = 'w:author="ก" w:date="2022-09-01T00:00:00Z"';

/** Text in several runs, cut anywhere, with all that Word leaves between them. */
function inPieces(text: string, below: (most: number) => number): string {
  const BETWEEN = [
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="7" w:name="_Toc1"/><w:bookmarkEnd w:id="7"/>',
    '<w:r><w:lastRenderedPageBreak/></w:r>',
    '<w:r><w:softHyphen/></w:r>',
    '<w:r><w:t>\u00ad</w:t></w:r>',
    '<w:permStart w:id="3" w:edGrp="everyone"/>',
    '',
  ];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + 1 + below(12);
    pieces.push(run(text.slice(at, end)), BETWEEN[below(BETWEEN.length)] as string);
    at = end;
  }
  return pieces.join('');
}

/** `๑) …`, `1. …`, `(๑) …` at the beginning of a line: its number, and the rest. */
const TYPED = /^(\(?)([๐-๙]+|[0-9]+)([.)]+) (.*)$/s;

/** Numbers that were typed are automatic; each list restarts where its number does. */
const automaticNumbers: Way = (pieces) => {
  const kinds: string[][] = [];
  const names = new Map<string, number>();
  const lists: number[] = [];
  const starts: number[] = [];
  const last = new Map<number, { list: number; count: number }>();
  const file = asDocx(pieces, {
    paragraph: (text, look) => {
      const [, open = '', digits, close = '', rest = ''] = TYPED.exec(text) ?? [];
      if (digits === undefined || rest === '' || digits.length > 2) return paragraph(text, look);
      const isThai = digits >= '๐';
      const count = Number(
        [...digits].map((digit) => (isThai ? digit.charCodeAt(0) - 0xe50 : digit)).join(''),
      );
      const shape = `${isThai ? 'thaiNumbers' : 'decimal'} ${open}%1${close}`;
      if (!names.has(shape)) {
        names.set(shape, kinds.length);
        const [format = '', shown = ''] = shape.split(' ');
        // Word may say the format twice, once for itself and once for programs of before.
        kinds.push([
          level(0, format, shown).replace(
            /<w:numFmt[^>]*>/,
            (plain) =>
              `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="๑, ๒, ๓, ..."/></mc:Choice><mc:Fallback>${plain}</mc:Fallback></mc:AlternateContent>`,
          ),
        ]);
      }
      const kind = names.get(shape) as number;
      const before = last.get(kind);
      let list = before?.list ?? 0;
      if (before === undefined || count !== before.count + 1) {
        lists.push(kind);
        starts.push(count);
        list = lists.length;
      }
      last.set(kind, { list, count });
      return paragraph(rest, { ...look, list: { id: list, level: 0 } });
    },
    rest: () => [kinds, lists, {}],
  });
  return rewritten(file, (xml, name) => {
    if (name !== 'word/numbering.xml') return xml;
    let next = 0;
    return xml.replace(
      /<w:startOverride w:val="1"\/>/g,
      () => `<w:startOverride w:val="${starts[next++]}"/>`,
    );
  });
};

/** Everything in content controls, as templates have it: text, rows, cells' contents, whole tables; one stands unfilled. */
const contentControls: Way = (pieces) => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="ข้อความ"/><w:tag w:val="goog_rdk_1"/><w:id w:val="1"/><w:placeholder><w:docPart w:val="DefaultPlaceholder"/></w:placeholder><w:text/></w:sdtPr><w:sdtEndPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const unfilled = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('คลิกที่นี่เพื่อใส่ข้อความ')}</w:sdtContent></w:sdt>`;
  return asDocx(pieces, {
    paragraph: (text, look) => control(paragraph('', { ...look, runs: control(run(text)) + unfilled })),
    row: (cells) => control(row(cells.map((cell) => control(cell)))),
    table: (columns, rows) => control(table(columns, rows)),
    body: (xml) => `<w:customXml w:uri="x" w:element="y"><w:customXmlPr/>${xml}</w:customXml>`,
  });
};

/** Changes were tracked: texts typed and deleted, paragraphs moved here from elsewhere, rows and whole tables deleted. */
const trackedChanges: Way = (pieces, seed) => {
  const below = chanceFrom(seed + 5);
  const gone = (text: string) =>
    `<w:p><w:pPr><w:rPr><w:del w:id="4" ${REVIEWER}/></w:rPr></w:pPr><w:del w:id="5" ${REVIEWER}><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`;
  const movedAway = (text: string) =>
    `<w:moveFromRangeStart w:id="8" w:name="move1" ${REVIEWER}/><w:p><w:pPr><w:rPr><w:moveFrom w:id="9" ${REVIEWER}/></w:rPr></w:pPr><w:moveFrom w:id="10" ${REVIEWER}>${run(text)}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="8"/>`;
  const movedHere = (text: string, look: ParagraphLook) =>
    `<w:moveToRangeStart w:id="11" w:name="move1" ${REVIEWER}/>${paragraph('', { ...look, runs: `<w:moveTo w:id="12" ${REVIEWER}>${run(text)}</w:moveTo>` })}<w:moveToRangeEnd w:id="11"/>`;
  return asDocx(pieces, {
    paragraph: (text, look) => {
      const way = below(5);
      if (way === 0) return paragraph('', { ...look, runs: changed('ข้อความที่ลบแล้ว', text) });
      if (way === 1)
        return paragraph('', { ...look, runs: run(text.slice(0, 2)) + changed('ลบ', text.slice(2)) });
      if (way === 2) return movedHere(text, look);
      return paragraph(text, look);
    },
    table: (columns, rows) =>
      table(columns, [
        ...rows,
        row(
          Array.from({ length: columns }, () => `<w:tc><w:tcPr/>${paragraph('แถวที่ลบแล้ว')}</w:tc>`),
          'deleted',
        ),
      ]),
    body: (xml) =>
      movedAway('๑. ชื่อโครงการ : โครงการที่ย้ายไปแล้ว') +
      xml.replaceAll('<w:tbl>', `${gone('มิติที่ ๔ ที่ลบแล้ว')}<w:tbl>`),
  });
};

/** Numbers and dates as fields, links, a table of contents' page numbers; the code of a field is no text. */
const fields: Way = (pieces) => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return asDocx(pieces, {
    paragraph: (text, look) => {
      const runs = text
        .split(/([๐-๙0-9]+)/)
        .map((piece, index) => {
          if (piece === '') return '';
          if (index % 2 === 0) return `<w:hyperlink w:anchor="_Toc1">${run(piece)}</w:hyperlink>`;
          return piece.length % 2 === 0
            ? field(`REF จำนวน \\h`, piece)
            : `<w:fldSimple w:instr=" SEQ โครงการ ">${run(piece)}</w:fldSimple>`;
        })
        .join('');
      return paragraph('', { ...look, runs });
    },
  });
};

/** Runs cut anywhere, soft hyphens, marks of spelling, bookmarks. */
const cutRuns: Way = (pieces, seed) => {
  const below = chanceFrom(seed + 11);
  return asDocx(pieces, {
    paragraph: (text, look) => paragraph('', { ...look, runs: inPieces(text, below) }),
  });
};

/** Every line that isn't in a table stands in a text box: the cover as officers design it. */
const textBoxes: Way = (pieces) => {
  const cover = pieces.slice(0, 3);
  return asDocx(pieces.slice(3), {
    body: (xml) =>
      paragraph('', {
        runs: textBox(cover.map((piece) => (piece.kind === 'line' ? paragraph(piece.text) : '')).join('')),
      }) + xml,
  });
};

/** Footnotes and comments hang on every fifth paragraph. */
const notes: Way = (pieces) => {
  let count = 0;
  const part = (name: string, item: string) =>
    strToU8(
      documentXml('').replace(
        /<w:document ([^>]*)>.*$/s,
        (_, names) =>
          `<w:${name} ${names}>${Array.from({ length: count }, (__, id) => `<w:${item} w:id="${id}">${paragraph(`ข้อความของ ${id + 1}`)}</w:${item}>`).join('')}</w:${name}>`,
      ),
    );
  return asDocx(pieces, {
    paragraph: (text, look) => {
      count += 1;
      const mark =
        count % 5 === 0
          ? `<w:r><w:footnoteReference w:id="${count - 1}"/></w:r><w:commentRangeStart w:id="${count - 1}"/><w:r><w:commentReference w:id="${count - 1}"/></w:r>`
          : '';
      return paragraph('', { ...look, runs: run(text) + mark });
    },
    rest: () => [
      [],
      [],
      {
        'word/footnotes.xml': part('footnotes', 'footnote'),
        'word/comments.xml': part('comments', 'comment'),
      },
    ],
  });
};

/** As "Strict Open XML Document": other namespaces, other relationships. */
const strict: Way = (pieces) =>
  rewritten(asDocx(pieces), (xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll('<w:document ', '<w:document w:conformance="strict" ')
      .replaceAll('w:val="1"', 'w:val="true"')
      .replaceAll('w:val="true"/><w:numFmt', 'w:val="1"/><w:numFmt'),
  );

/** As Google Docs exports it: each run says that it is not from right to left, tables in controls, no list but with Arabic numbers. */
const byGoogleDocs: Way = (pieces) =>
  rewritten(
    asDocx(pieces, {
      paragraph: (text, look) =>
        paragraph('', {
          ...look,
          runs: `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rFonts w:ascii="Sarabun" w:cs="Sarabun" w:eastAsia="Sarabun" w:hAnsi="Sarabun"/><w:rtl w:val="0"/></w:rPr>${run(text).slice(5, -6)}</w:r><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>`,
        }),
      table: (columns, rows) =>
        `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/><w:id w:val="-1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${table(columns, rows)}</w:sdtContent></w:sdt>${paragraph('')}`,
    }),
    (xml, name) =>
      name === 'word/document.xml' || name === 'word/styles.xml'
        ? xml
            .replaceAll('w:styleId="1"', 'w:styleId="Heading1"')
            .replaceAll('w:styleId="2"', 'w:styleId="Heading2"')
            .replaceAll('<w:basedOn w:val="1"/>', '<w:basedOn w:val="Heading1"/>')
            .replaceAll('<w:outlineLvl w:val="0"/>', '')
            .replaceAll('<w:outlineLvl w:val="1"/>', '')
            .replaceAll('<w:pStyle w:val="1"/>', '<w:pStyle w:val="Heading1"/>')
            .replaceAll('<w:pStyle w:val="2"/>', '<w:pStyle w:val="Heading2"/>')
        : xml,
  );

/** As WPS writes it: headings by outline in the paragraph, its own namespace, parts named with capitals and backslashes. */
const byWps: Way = (pieces) => {
  const file = rewritten(
    asDocx(pieces, {
      paragraph: (text, look) =>
        paragraph('', {
          runs: `<w:r><w:rPr><w:rFonts w:hint="cs"/></w:rPr>${run(text).slice(5, -6)}</w:r>`,
        }).replace(
          /^<w:p>/,
          look.style === undefined
            ? '<w:p w14:paraId="00000001">'
            : `<w:p><w:pPr><w:keepNext w:val="0"/><w:outlineLvl w:val="${Number(look.style) - 1}"/></w:pPr>`,
        ),
    }),
    (xml) =>
      xml.replace(
        '<w:document ',
        '<w:document xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ',
      ),
  );
  return file;
};

/** The whole document stands in frames, which are tables of one cell, a table that lays out others around every table. */
const framed: Way = (pieces) => {
  const inCell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${content}<w:p/></w:tc>`;
  return asDocx(pieces, {
    table: (columns, rows) => table(2, [row([inCell(table(columns, rows)), inCell('')])]),
    body: (xml) => table(1, [row([inCell(xml)])]),
  });
};

/** By what a person would say of it. */
export const AWKWARD_WAYS: readonly (readonly [string, Way])[] = [
  ['automatic numbers that restart', automaticNumbers],
  ['content controls around everything', contentControls],
  ['tracked changes and moves', trackedChanges],
  ['fields and links', fields],
  ['runs cut anywhere, soft hyphens', cutRuns],
  ['a cover in a text box', textBoxes],
  ['footnotes and comments', notes],
  ['the strict form of the file', strict],
  ['Google Docs’ export', byGoogleDocs],
  ['WPS', byWps],
  ['frames around everything', framed],
];
