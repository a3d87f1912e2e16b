// The book as a .docx: whole by Word's rules, the same bytes each time, and read back it says what the workbook says.
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BookDocument, BookStyle } from '../../../src/core/documents/book/book-document.ts';
import {
  planBookDocument,
  projectChapterDocument,
} from '../../../src/core/documents/book/plan-book-document.ts';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { writeDocx } from '../../../src/files/writing/write-docx.ts';
import { bookTexts } from '../../core/documents/book/book-texts.ts';
import { MAKING, realBook } from '../../core/documents/book/real-book.ts';
import { all, brokenRules, parsed } from './package-rules.ts';

const BOOK = planBookDocument(realBook({ digits: 'thai' }), MAKING).document;
const EMPTY = planBookDocument(
  realBook({ organisation: null }, { descriptions: [], risks: [], targets: [], lines: [], committee: [] }),
  { ...MAKING, draft: true },
).document;

const SHORT = planBookDocument(realBook({ digits: 'thai' }, { descriptions: [] }), MAKING).document;

/** What is a heading, from the first level on. */
const LEVELS: readonly BookStyle[] = ['part', 'heading', 'subHeading', 'project', 'topic', 'subTopic'];

/** One of the book's parts as text. */
function part(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

function chapter(): BookDocument {
  const book = realBook();
  const description = book.descriptions[3];
  const document = description === undefined ? null : projectChapterDocument(book, description, MAKING);
  if (document === null) throw new Error('no chapter');
  return document;
}

test.each([
  ['the whole book', () => BOOK],
  ['a draft', () => ({ ...BOOK, draftMark: 'ฉบับร่าง' })],
  ['a draft of a plan without anything else', () => EMPTY],
  ['a chapter alone', chapter],
])('%s breaks none of the rules that can be checked', (_, document) => {
  expect(brokenRules(writeDocx(document()))).toEqual([]);
});

test.each([
  ['a style that isn’t there', 'word/document.xml', 'w:val="Heading1"', 'w:val="Heading9"'],
  ['a relation that isn’t there', 'word/document.xml', 'r:id="rId4"', 'r:id="rId44"'],
  ['a cell too many', 'word/document.xml', '<w:gridSpan w:val="2"/>', ''],
  ['a merged cell that never began', 'word/document.xml', '<w:vMerge w:val="restart"/>', ''],
  ['a wrong order', 'word/styles.xml', '<w:b/><w:bCs/>', '<w:bCs/><w:b/>'],
  ['properties behind what they are of', 'word/document.xml', '</w:pPr><w:r>', '</w:pPr><w:r/><w:pPr/><w:r>'],
  ['a part without its type', '[Content_Types].xml', '/word/styles.xml', '/word/style.xml'],
  ['a bookmark that isn’t there', 'word/document.xml', 'w:anchor="_Toc00000001"', 'w:anchor="_Toc99"'],
])('the rules would find %s', (_, name, from, to) => {
  const parts = unzipSync(writeDocx(SHORT));
  const changed = part(writeDocx(SHORT), name).replace(from, to);
  expect(changed).not.toBe(part(writeDocx(SHORT), name));
  const file = zipSync({ ...parts, [name]: new TextEncoder().encode(changed) });
  expect(brokenRules(file)).not.toEqual([]);
});

test('a file that isn’t well-formed is found', () => {
  expect(() => parsed('<a><b></a>')).toThrow();
  expect(() => parsed('<w:a/>')).toThrow();
});

test('the same plan on the same day gives the same bytes, another day others', () => {
  const again = planBookDocument(realBook({ digits: 'thai' }), MAKING).document;
  expect(Buffer.from(writeDocx(again)).equals(Buffer.from(writeDocx(BOOK)))).toBe(true);
  const later = writeDocx({ ...BOOK, asOf: '2026-06-09' });
  expect(Buffer.from(later).equals(Buffer.from(writeDocx(BOOK)))).toBe(false);
});

test('read back, the book says word for word what was to be written, and its headings are headings', async () => {
  const blocks = await readDocx(writeDocx(BOOK));
  const read = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.grid.cells.map(({ text }) => text).filter((text) => text !== '')
      : [block.text],
  );
  const start = read.lastIndexOf('สารบัญ');
  const contents = read.slice(start + 1).indexOf('ส่วนที่ ๑ บทนำ');
  const written = bookTexts(BOOK).filter((text) => text !== '');
  expect([...read.slice(0, start + 1), ...read.slice(start + 1 + contents)]).toEqual(written);
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.level > 0 ? [[block.level, block.text]] : [],
  );
  expect(headings).toEqual(
    BOOK.sections.flatMap(({ blocks: own }) =>
      own.flatMap((block) => {
        const level = block.kind === 'paragraph' ? LEVELS.indexOf(block.style) + 1 : 0;
        return block.kind === 'paragraph' && level > 0 ? [[level, block.text]] : [];
      }),
    ),
  );
});

test('texts that XML can’t hold lose only what can’t be written', async () => {
  const odd = 'ก\u0007ข & <ค> "ง"\t\ud800จ\ufffe 😀';
  const document: BookDocument = {
    ...BOOK,
    title: odd,
    sections: [
      {
        page: 'portrait',
        numbers: 'none',
        restart: false,
        blocks: [{ kind: 'paragraph', style: 'text', text: odd, onNewPage: false }],
      },
    ],
  };
  const file = writeDocx(document);
  expect(brokenRules(file)).toEqual([]);
  expect((await readDocx(file)).map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
    'กข & <ค> "ง"\tจ 😀',
  ]);
});

test('every section of a draft carries the mark, none of an official book', () => {
  const headers = (document: BookDocument) =>
    all(parsed(part(writeDocx(document), 'word/document.xml'))).filter(
      ({ name }) => name === 'headerReference',
    ).length;
  expect(headers({ ...BOOK, draftMark: 'ฉบับร่าง' })).toBe(BOOK.sections.length);
  expect(headers(BOOK)).toBe(0);
  expect(part(writeDocx({ ...BOOK, draftMark: 'ฉบับร่าง' }), 'word/header1.xml')).toContain('ฉบับร่าง');
});

test('pages are numbered ก ข, then from one in the digits of the settings, to the end', () => {
  const formats = (document: BookDocument) =>
    all(parsed(part(writeDocx(document), 'word/document.xml')))
      .filter(({ name }) => name === 'pgNumType')
      .map(({ attributes }) => `${attributes['w:fmt']}${attributes['w:start'] ?? ''}`);
  expect(formats(BOOK).slice(3)).toEqual(['thaiLetters1', 'thaiNumbers1', 'thaiNumbers', 'thaiNumbers']);
  expect(formats({ ...BOOK, thaiDigits: false }).slice(4)).toEqual(['decimal1', 'decimal', 'decimal']);
});

test('the table of the plan stands on landscape pages and repeats both rows of its header', () => {
  const body = all(parsed(part(writeDocx(BOOK), 'word/document.xml'))).find(({ name }) => name === 'body');
  const landscape = all(body ?? parsed('<a/>')).filter(
    ({ attributes }) => attributes['w:orient'] === 'landscape',
  );
  expect(landscape).toHaveLength(1);
  const headers = (body?.children ?? [])
    .filter(({ name }) => name === 'tbl')
    .map((table) => all(table).filter(({ name }) => name === 'tblHeader').length);
  expect(headers).toEqual([0, 1, 1, 2]);
});

test.each([
  ['๑๕,๐๐๐', 14],
  ['๔๕๐,๐๐๐.๕๐', 14],
  ['999,999,999.00', 12],
  ['๙๙๙,๙๙๙,๙๙๙.๐๐', 10],
])(
  'an amount such as %s stands on one line of a year’s column, though a wider font stand in for the book’s; in %i points the names keep their room',
  (amount, size) => {
    const sections = SHORT.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'table' && section.page === 'landscape'
          ? {
              ...block,
              cells: block.cells.map((cell) => ({ ...cell, text: cell.text.replace('๑๕,๐๐๐', amount) })),
            }
          : block,
      ),
    }));
    const xml = part(writeDocx({ ...SHORT, sections }), 'word/document.xml');
    const table =
      xml.match(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g)?.find((one) => one.includes(amount)) ?? '';
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // Sarabun Bold, as its file has it: a Thai digit takes 0.7 of the size at most, another 0.565, a comma or a point 0.291.
    const letters = [...amount].map((letter) => (/[.,]/.test(letter) ? 0.291 : letter > '9' ? 0.7 : 0.565));
    const needed = letters.reduce((sum, letter) => sum + letter * size * 20, 140);
    const years = widths.slice(3, 8);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(Math.floor(needed));
    const sizes = new Set(
      [...table.matchAll(/<w:sz(?:Cs)? w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2),
    );
    expect([...sizes]).toEqual(size === 14 ? [] : [size]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(15136);
    // What gives way stays wide enough to be read.
    expect(Math.min(...widths)).toBeGreaterThan(550);
    expect(widths[2]).toBeGreaterThan(2000);
  },
);

test('a book of 150 pages and more is composed and written in under two seconds', () => {
  const book = realBook({ digits: 'thai' });
  const many = { ...book, descriptions: [...book.descriptions, ...book.descriptions] };
  const started = performance.now();
  writeDocx(planBookDocument(many, MAKING).document);
  const took = performance.now() - started;
  console.info(`a book of about 180 pages: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(2000);
});

test('who signs never stands on a page without a word of what is signed', () => {
  const document = all(parsed(part(writeDocx(SHORT), 'word/document.xml')));
  const paragraphs = document
    .filter(({ name }) => name === 'p')
    .map((one) => one.children[0]?.children ?? []);
  const styleOf = (properties: (typeof paragraphs)[number] | undefined) =>
    properties?.[0]?.attributes['w:val'];
  const dates = paragraphs.flatMap((one, index) => (styleOf(one) === 'Date' ? [index] : []));
  // The announcement's, the order's, the preface's.
  expect(dates).toHaveLength(3);
  for (const index of dates) expect(paragraphs[index - 1]?.map(({ name }) => name)).toContain('keepNext');
  const styles = part(writeDocx(SHORT), 'word/styles.xml');
  for (const style of ['Date', 'Signature']) {
    expect(styles).toMatch(new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:keepNext/>`));
  }
});
